import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeBlock } from '../../../src/postmortem/markdown/code-block.ts';
import { writtenMarkdown } from '../../../src/postmortem/markdown/written-markdown.ts';
import { nodes, outline, parse } from '../gfm.ts';

describe('a written section', () => {
  it('keeps the Markdown that people write', () => {
    const text = [
      'The *cache* was full, see [the graph](https://x.example/g).',
      '',
      '- one',
      '  - two',
      '',
      '| a | b |',
      '|---|---|',
      '| 1 | 2 |',
      '',
      '```sh',
      'df -h # <not html>',
      '```',
      '',
      '---',
      '',
      'Inline `<b>` and <https://x.example>, 3 < 4.',
    ].join('\n');
    expect(writtenMarkdown(text, 2)).toBe(text);
  });

  it('puts its headings below the heading that it stands under', () => {
    expect(writtenMarkdown('# A\n## B\n- # C\n###### D', 2)).toBe(
      '### A\n#### B\n- ### C\n###### D',
    );
    expect(writtenMarkdown('# A', 3)).toBe('#### A');
  });

  it.each([
    ['a line of dashes', 'All was well.\n---\nThen not.', 'All was well.\n\\---\nThen not.'],
    ['a line of equals signs', 'Loud\n=====', 'Loud\n\\====='],
    ['one below what is no heading itself', '#1\n---', '#1\n\\---'],
    ['one in a quote', '> Loud\n> --', '> Loud\n> \\--'],
    ['one that becomes a heading only then', 'a\n---\n===\n===', 'a\n\\---\n\\===\n\\==='],
  ])('makes no heading of the line above %s', (_what, text, markdown) => {
    expect(writtenMarkdown(text, 2)).toBe(markdown);
  });

  it.each([
    ['<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
    ['a <b onclick="x">b</b>', 'a &lt;b onclick="x">b&lt;/b>'],
    ['<!-- hidden', '&lt;!-- hidden'],
    ['- <div>\n\n  # in it\n', '- &lt;div>\n\n  ### in it'],
    ['<div>\n`<b>`\n# A', '&lt;div>\n`&lt;b>`\n### A'],
    ['a <b>c\n---', 'a &lt;b>c\n\\---'],
  ])('shows raw HTML as text: %s', (text, markdown) => {
    expect(writtenMarkdown(text, 2)).toBe(markdown);
  });

  it.each([
    ['```\nrm -rf', '```\nrm -rf\n```'],
    ['~~~~ log\nx\n~~~', '~~~~ log\nx\n~~~\n~~~~'],
    ['```', '```\n```'],
    ['```\n```', '```\n```'],
    ['```\n    ```', '```\n    ```\n```'],
    ['```\nx\n`````  ', '```\nx\n`````'],
  ])('closes a code block that was left open: %j', (text, markdown) => {
    expect(writtenMarkdown(text, 2)).toBe(markdown);
  });

  it('takes out what a terminal would act on, and blank lines at either end', () => {
    expect(writtenMarkdown('\n \n\u001b[2Jgone\u202e?\r\nmore\n\n', 2)).toBe('␛[2Jgone?\nmore');
  });

  /** Lines of what Markdown listens to, in and out of lists and quotes. */
  const soup = fc
    .array(
      fc.tuple(
        fc.constantFrom('', '> ', '- ', '  ', '    ', '1. ', '> - '),
        fc.constantFrom(
          ...['text', '', '---', '===', '```', '~~~', '````', '# head', '## head', '#'],
          ...['<div>', '</div>', '<b>', '<!--', '-->', '<?x', '<![CDATA[', '`', '`<b>`', '| a |'],
          ...['|---|', '[a]: <b>', '[^1]: # head', '\\', '*', '<script>', '</script>', '<a\nb>'],
        ),
        fc.constantFrom('', ' `', '<i>', ' ---', '\\'),
      ),
      { maxLength: 14 },
    )
    .map((lines) => lines.map((parts) => parts.join('')).join('\n'));

  it('holds no HTML and no high heading, and leaves what follows alone, whatever is written', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const markdown = writtenMarkdown(text, 2);
        const { children } = parse(`## Before\n\n${markdown}\n\n## After\n\n- end\n`);
        const inner = children.slice(1, -2);
        const all = inner.flatMap(nodes);
        expect(all.filter(({ type }) => type === 'html')).toEqual([]);
        expect(all.filter((node) => node.type === 'heading' && node.depth <= 2)).toEqual([]);
        expect(children.at(0)).toMatchObject({ type: 'heading', depth: 2 });
        expect(children.slice(-2).map(outline)).toEqual([
          'heading(After)',
          'list(listItem(paragraph(end)))',
        ]);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same when it is made safe twice, but for its headings', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const once = writtenMarkdown(text.replaceAll('#', ''), 2);
        expect(writtenMarkdown(once, 2)).toBe(once);
      }),
      { numRuns: 80 },
    );
  });
});

describe('a pasted block', () => {
  it('is fenced longer than any backticks in it', () => {
    expect(codeBlock('df -h')).toBe('```\ndf -h\n```');
    expect(codeBlock('````\nx\n```')).toBe('`````\n````\nx\n```\n`````');
  });

  it('reads back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('`', '~', '\n', '<b>', '# ', ' ', 'x', '|')),
        (parts) => {
          const text = parts.join('');
          const { children } = parse(`${codeBlock(text)}\n\n## After\n`);
          expect(children.map(outline)).toEqual([`code(${text})`, 'heading(After)']);
        },
      ),
    );
  });

  it('keeps its lines, and nothing that a terminal would act on', () => {
    expect(codeBlock('\u001b[31mred\u0007\r\n\tin')).toBe('```\n␛[31mred␇\n    in\n```');
  });
});
