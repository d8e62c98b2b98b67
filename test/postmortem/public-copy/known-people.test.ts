/** Whom and what a public copy knows, and so masks wherever it stands. */
import { expect, it } from 'vitest';
import { publicCopy } from '../../../src/postmortem/public-copy/public-copy.ts';
import { documentOf } from '../helpers.ts';

function summaryOf(lines: readonly string[]): string | null | undefined {
  const { document } = publicCopy(documentOf({ lines }));
  return document.sections['summary']?.text;
}

it.each([
  ['who is mentioned in a section', [], '@zoe did it, said Zoe', '••• did it, said •••'],
  ['who is mentioned in the impact', ['/impact as @zoe says'], 'Zoe counted', '••• counted'],
  ['who has one name and a letter', ['/document owner: Zoe L.'], 'Zoe did it', '••• did it'],
  ['whose name is spelt out', ['/document owner: Kai Müller'], 'kmueller, Mueller', '•••, •••'],
  ['whose name is in two parts', ['/document owner: Kai-Uwe Ek'], 'kaiuwe, Kai-Uwe', '•••, •••'],
  [
    'a ticket',
    ['+ fix it', '/ticket F1 OPS-123'],
    'See ops-123, not OPS-1234',
    'See •••, not OPS-1234',
  ],
  [
    'a ticket that is no more than a word',
    ['+ fix it', '/ticket F1 bug 7'],
    'A bug, 7 of them',
    'A bug, 7 of them',
  ],
  ['the number elsewhere', ['/document number: INC-77'], 'INC-77: down', '•••: down'],
  ['a link without a scheme', [], 'See [it](/wiki/page), www.shop.example/x', 'See it, •••'],
  ['an address for mail', [], 'Ask mailto:zoe@shop.example now', 'Ask ••• now'],
])('%s', (_what, lines, text, expected) => {
  expect(summaryOf([...lines, `/section summary ${text}`])).toBe(expected);
});

it('also of the title, and of what is named after it', () => {
  const { document } = publicCopy(
    documentOf({ title: 'Down, says @zoe (INC-77)', lines: ['/document number: INC-77'] }),
  );
  expect([document.title, document.slug]).toEqual(['Down, says ••• (•••)', '2022-05-10-down-says']);
});

it('takes no name from code', () => {
  const document = publicCopy(
    documentOf({ lines: ['14:30 trace\n@Override run()', '/section summary An override.'] }),
  ).document;
  expect(document.sections['summary']?.text).toBe('An override.');
});
