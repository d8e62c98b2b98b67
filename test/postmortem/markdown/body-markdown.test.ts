import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyMarkdown } from '../../../src/postmortem/markdown/body-markdown.ts';
import { nodes, outline, parse } from '../gfm.ts';

describe('what stands below an entry in its source', () => {
  it('is quoted, with its lists, quotes and code', () => {
    const text = 'Two came back:\n\n- `api-1`\n- `api-2`\n\n> gone\n\n```\n$ restart\n```';
    expect(bodyMarkdown(text)).toBe(
      [
        '> Two came back:',
        '>',
        '> - `api-1`',
        '> - `api-2`',
        '>',
        '> > gone',
        '>',
        '> ```',
        '> $ restart',
        '> ```',
      ].join('\n'),
    );
  });

  it.each([
    ['a heading', '## Output', '> **Output**'],
    ['one that ends in signs', '# Output ##', '> **Output**'],
    ['one with emphasis of its own', '# *Output*', '> *Output*'],
    ['one with raw HTML', '# <b>x</b> #', '> **&lt;b>x&lt;/b>**'],
    ['one without words', 'x\n\n#', '> x\n>\n>'],
    ['an underlined one', 'Output\n---', '> Output\n> \\---'],
    ['one in a list', '- # Output', '> - **Output**'],
    ['raw HTML', 'a <b>b</b>', '> a &lt;b>b&lt;/b>'],
    ['a comment', '<!-- bridgelog: end of x -->', '> &lt;!-- bridgelog: end of x -->'],
    ['where a link leads', '[1]: https://x.example', '> \\[1]: https://x.example'],
    ['a footnote', 'x\n\n[^1]: y', '> x\n>\n> \\[^1]: y'],
    ['code that has no end', '```\nrm', '> ```\n> rm\n> ```'],
    ['tabs', '-\tone\n\n\tcode', '> -    one\n>\n>     code'],
    ['blank lines around it', '\n\n a\n\n', '> a'],
  ])('%s', (_what, text, markdown) => {
    expect(bodyMarkdown(text)).toBe(
      markdown.replace('> a', text.startsWith('\n') ? '>  a' : '> a'),
    );
  });
});

const MARKUP = [
  ...[
    '# a',
    '## ',
    '---',
    '===',
    '```',
    '~~~',
    '<b>',
    '<!--',
    '-->',
    '- a',
    '1. a',
    '> a',
    '| a |',
  ],
  ...[
    '|---|',
    '[a]: http://x.example',
    '[^1]: b',
    '[a][a]',
    '\t',
    '    ',
    '\n',
    '\n\n',
    'words',
    '&lt;',
  ],
  ...['<script>', '\\', '*', '**', '`'],
];

const foreign = fc
  .array(fc.oneof(fc.constantFrom(...MARKUP), fc.string({ maxLength: 4 })), { maxLength: 14 })
  .map((parts) => parts.join(''));

it('stays within its entry, whatever it is: no heading, no raw HTML, nothing left open', () => {
  fc.assert(
    fc.property(foreign, (text) => {
      const body = bodyMarkdown(text).replaceAll('\n', '\n  ');
      const root = parse(`- first\n  ${body}\n- second\n\n# End\n`);
      const [list, end, ...more] = root.children;
      expect(more).toEqual([]);
      expect(end && outline(end)).toBe('heading(End)');
      if (list?.type !== 'list') throw new Error('no list');
      const [first, second, ...others] = list.children;
      expect(others).toEqual([]);
      expect(second && outline(second)).toBe('listItem(paragraph(second))');
      expect(first?.children.map(({ type }) => type)).toEqual(['paragraph', 'blockquote']);
      const types = new Set(nodes(list).map(({ type }) => type));
      for (const type of ['heading', 'html', 'definition', 'footnoteDefinition'] as const) {
        expect(types.has(type)).toBe(false);
      }
    }),
    { numRuns: 1500 },
  );
});
