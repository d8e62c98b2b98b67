import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFacts } from '../../../src/importers/facts/read-facts.ts';
import { markedUp } from '../../../src/importers/markup/marked-up.ts';
import { outline } from '../../../src/importers/outline/outline-of.ts';

function read(text: string) {
  const { blocks, frontMatter } = markedUp(text, 'markdown');
  const parts = outline(blocks);
  return readFacts({ parts, frontMatter, file: 'x.md', told: new Set(), detected: undefined });
}

const HEADINGS = [
  'Summary',
  'Impact',
  'Root cause',
  'Action items',
  'Sign-off',
  'Appendix',
  'Odd',
  'Lessons learned',
];

it('tells each text of a document once, wherever it belongs', () => {
  const part = fc.record({
    heading: fc.constantFrom(...HEADINGS),
    shape: fc.constantFrom('paragraph', 'list', 'label', 'code'),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const written = parts.map(({ heading, shape }, index) => {
        const text = `zebra${index}x walked over the bridge at night.`;
        return `## ${heading}\n\n${shaped(text, shape)}`;
      });
      const { sections, followups } = read(`# Disk full\n\n${written.join('\n\n')}\n`);
      const told = [...sections.map(({ text }) => text), ...followups.map(({ task }) => task)].join(
        '\n',
      );
      parts.forEach((_, index) => {
        expect(told.split(`zebra${index}x`)).toHaveLength(2);
      });
    }),
  );
});

function shaped(text: string, shape: string): string {
  if (shape === 'list') return `- ${text}\n- something else`;
  if (shape === 'label') return `**Weather**: ${text}`;
  return shape === 'code' ? `\`\`\`\n${text}\n\`\`\`` : text;
}

it('never throws, whatever stands in it', () => {
  const piece = fc.constantFrom(
    '# ',
    '- ',
    '**',
    ': ',
    'Duration',
    'Owner',
    'Severity',
    '\n',
    '\n\n',
    '| a | b |\n|---|---|\n',
    '> ',
    '1. ',
    '[x] ',
    '2031-05-04',
    '10:00',
    ' to ',
    '(',
    ')',
    '@lin',
    '80% of users',
    '```',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (document) => {
      expect(read(document).facts.title).not.toBe('');
    }),
  );
});

it('reads an endless line in no time', () => {
  const found = read(`# Impact\n\n${'80% of the '.repeat(100_000)}`);
  expect(found.sections).toHaveLength(1);
});
