import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineMarkdown } from '../../../src/postmortem/markdown/inline-markdown.ts';
import { safeLine } from '../../../src/terminal/safe-text.ts';
import { anyString } from '../../any-string.ts';
import { outline, parse } from '../gfm.ts';

describe('text as inline Markdown', () => {
  it.each([
    [
      'restarted api-3 in eu_west_1 at 5 % (v1.2.3)',
      'restarted api-3 in eu_west_1 at 5 % (v1.2.3)',
    ],
    ['3 * 4 < 13 & 2 > 1, <5 %, <=3', '3 * 4 < 13 & 2 > 1, <5 %, <=3'],
    ['~14:05, about -5m', '~14:05, about -5m'],
    ['#incident-42 @ops', '#incident-42 @ops'],
    ['C:\\Users\\ada', 'C:\\Users\\ada'],
  ])('leaves alone what means nothing: %s', (text, markdown) => {
    expect(inlineMarkdown(text)).toBe(markdown);
  });

  it.each([
    ['a | b', 'a \\| b'],
    ['# down', '\\# down'],
    ['<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
    ['<1@x.example>', '&lt;1@x.example>'],
    ['`rm -rf`', '\\`rm -rf\\`'],
    ['-----', '\\-----'],
    ['=====', '\\====='],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['12. item', '12\\. item'],
    ['> quote', '\\> quote'],
    ['*bold* __init__ ~~gone~~', '\\*bold\\* \\_\\_init\\_\\_ \\~\\~gone\\~\\~'],
    ['![x](y) [ ] [^1]', '!\\[x\\](y) \\[ \\] \\[^1\\]'],
    ['&copy; & co', '\\&copy; & co'],
    ['ends in \\', 'ends in \\\\'],
    ['ends in #', 'ends in \\#'],
  ])('escapes what would mean something: %s', (text, markdown) => {
    expect(inlineMarkdown(text)).toBe(markdown);
  });

  it.each([
    ['https://x.example/a_b*c?d=1&e=~f#g', '<https://x.example/a_b*c?d=1&e=~f#g>'],
    ['see https://x.example/a, then', 'see <https://x.example/a>, then'],
    ['(https://x.example/a_(b))', '(<https://x.example/a_(b)>)'],
    ['https://x.example/a|b', '<https://x.example/a>\\|b'],
    ['https://x.example/?a&copy;b', '<https://x.example/?a>\\&copy;b'],
    ['http:// alone', 'http:// alone'],
    ['www.x.example/a', 'www.x.example/a'],
    ['www.x.example/*', 'www\\.x.example/\\*'],
  ])('keeps URLs whole: %s', (text, markdown) => {
    expect(inlineMarkdown(text)).toBe(markdown);
  });

  it('makes one line of several, and takes out what a terminal would act on', () => {
    expect(inlineMarkdown('  one\r\n\ttwo\n# three\u2028four ')).toBe('one two # three four');
    expect(inlineMarkdown('\u001b[31mred\u0007 \u202eevil\u202c a\u200bb')).toBe(
      '␛\\[31mred␇ evil ab',
    );
  });
});

/** Everywhere that a template may put a text, with how a reader must then see it. */
const POSITIONS = [
  { name: 'paragraph', put: (md: string) => md, seen: (t: string) => `paragraph(${t})` },
  {
    name: 'within a paragraph',
    put: (md: string) => `at ${md} (entry 1)`,
    seen: (t: string) => `paragraph(at ${t} (entry 1))`,
  },
  {
    name: 'second line of a paragraph',
    put: (md: string) => `above\n${md}`,
    seen: (t: string) => `paragraph(above\n${t})`,
  },
  { name: 'heading', put: (md: string) => `## ${md}`, seen: (t: string) => `heading(${t})` },
  {
    name: 'list item',
    put: (md: string) => `- ${md}`,
    seen: (t: string) => `list(listItem(paragraph(${t})))`,
  },
  {
    name: 'numbered item',
    put: (md: string) => `7. ${md}`,
    seen: (t: string) => `list(listItem(paragraph(${t})))`,
  },
  {
    name: 'quote',
    put: (md: string) => `> ${md}`,
    seen: (t: string) => `blockquote(paragraph(${t}))`,
  },
  {
    name: 'table cell',
    put: (md: string) => `| a | b |\n|---|---|\n| ${md} | ${md} |`,
    seen: (t: string) =>
      `table(tableRow(tableCell(a)tableCell(b))tableRow(tableCell(${t})tableCell(${t})))`,
  },
  {
    name: 'emphasis',
    put: (md: string) => `**x ${md} x**`,
    seen: (t: string) => `paragraph(strong(x ${t} x))`,
  },
];

/** Text made of what Markdown listens to. */
const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'\\`*_[]()<>|~&#+-=.!:;{}"\'^$/@ \n\t19aZé中🙂\u00a0',
        ...['```', '~~~', '---', '***', '1. ', '- ', '    ', '&amp;', '&#35;', '\\|', '\\\\'],
        ...[
          'https://',
          'http://a.b',
          'www.',
          'a@b.example',
          '<div>',
          '<!--',
          '<1',
          '](',
          '[^1]:',
          'mailto:',
        ],
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('any text, read back as GitHub reads it', () => {
  it.each(POSITIONS)('is intact as $name', ({ put, seen }) => {
    fc.assert(
      fc.property(fc.oneof(markup, anyString()), (text) => {
        const clean = safeLine(text).trim();
        fc.pre(clean !== '');
        expect(outline(parse(put(inlineMarkdown(text))))).toBe(`root(${seen(clean)})`);
      }),
      { numRuns: 300 },
    );
  });
});
