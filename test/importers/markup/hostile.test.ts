import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, TextLine } from '../../../src/importers/markup/block.ts';
import { type Markup, markedUp } from '../../../src/importers/markup/marked-up.ts';
import { decode } from '../../../src/importers/source/decode.ts';
import { anyString } from '../../any-string.ts';
import { printed } from './printed-blocks.ts';

const MARKUPS: readonly Markup[] = ['markdown', 'text', 'html'];

test.each([
  ...[
    '>',
    '- ',
    '> - ',
    '[',
    ']',
    '![',
    '[a](',
    '**a *b ',
    '<div>',
    '<b>',
    '<!--',
    '`',
    '|',
    '1. ',
    "'''a",
    '\t',
  ],
  ...[
    'a\n',
    '- a\n',
    '[14:30] **a** <b>\n',
    '> - > - a\n',
    '**a**\n',
    '|a|b|\n',
    ']]]]\n',
    '```\n',
    '---\n',
  ],
])('%j again and again', (unit) => {
  for (const markup of MARKUPS) {
    expect(
      markedUp(unit.repeat(20_000 / unit.length), markup).blocks.length,
    ).toBeGreaterThanOrEqual(0);
  }
});

test('nesting of 100,000 tags is text', () => {
  const html = `${'<div>'.repeat(100_000)}9:10 down${'</div>'.repeat(100_000)}`;
  expect(printed(html, 'html')).toBe('1:9:10 down');
});

test('an endless line is one line of text', () => {
  const text = `- [9:10] ${'x * '.repeat(2_000_000)}`;
  const [list] = markedUp(text, 'markdown').blocks;
  expect(list).toMatchObject({
    type: 'list',
    line: 1,
    items: [{ blocks: [{ type: 'paragraph' }] }],
  });
});

test.each<[string, Markup, string, number, string]>([
  ['lines', 'text', 'a\n\n'.repeat(60_000), 50_000, 'line 100000 of 120001'],
  ['characters', 'text', `${'words '.repeat(200)}\n\n`.repeat(6000), 4991, 'line 9982 of 12001'],
  ['characters of one line', 'text', 'words '.repeat(1_100_000), 1, 'line 1 of 1'],
  ['tags', 'html', '<p>a</p>'.repeat(100_001), 100_000, 'line 1 of 1'],
])('of too many %s the first are read, and a finding says where it stopped', (...example) => {
  const [, markup, text, blocks, place] = example;
  const marked = markedUp(text, markup);
  expect(marked.blocks).toHaveLength(blocks);
  expect(marked.findings).toEqual([
    {
      code: 'too-long',
      level: 'warning',
      message: expect.stringContaining(
        `reading stopped at ${place}, and nothing that stands behind`,
      ),
      line: Number(/\d+/.exec(place)?.[0]),
    },
  ]);
});

test.each([
  ['<span>9:10 </span>', 1],
  ['<font>a</font> <sub>b</sub>', 1],
  ['<b></b><i> </i><map></map>', 0],
  ['<!-- a -->', 0],
  ['<p>a</p>\n', 20_000],
])('%j takes time for each, and not for each two', (unit, blocks) => {
  expect(markedUp(unit.repeat(20_000), 'html').blocks).toHaveLength(blocks);
});

test('a comment that ends, after many that do not, takes the time of one', () => {
  const { blocks } = markedUp(`${'<!-- '.repeat(400_000)}-->\n\ntext`, 'markdown');
  expect(blocks.at(-1)).toMatchObject({ type: 'paragraph', line: 3 });
});

test('a document that is read in pieces is whole', () => {
  const items = Array.from({ length: 3000 }, (_, index) => `- 9:10 item ${index} of [many][m]`);
  const rows = Array.from({ length: 3000 }, (_, index) => `| 9:10 | row ${index} |`);
  const lines = Array.from({ length: 3000 }, (_, index) => `[9:10] line ${index}`);
  const head = ['| Time | Event |', '| --- | --- |'];
  const source = [...items, '', ...head, ...rows, '', ...lines, '', '[m]: http://m.example'].join(
    '\n',
  );
  const { blocks } = markedUp(source, 'markdown');
  expect(blocks.map(({ type, line, lastLine }) => [type, line, lastLine])).toEqual([
    ['list', 1, 3000],
    ['table', 3002, 6003],
    ['paragraph', 6005, 9004],
  ]);
  const [list, table, paragraph] = blocks;
  expect(list).toMatchObject({ markdown: items.join('\n') });
  expect(table).toMatchObject({ markdown: [...head, ...rows].join('\n') });
  expect(paragraph).toMatchObject({ markdown: lines.join('\n') });
  expect(allLines(blocks).at(2999)).toEqual({
    line: 3000,
    text: '9:10 item 2999 of many',
    lead: undefined,
    links: ['http://m.example'],
  });
});

const marks = fc.constantFrom(
  '-',
  '*',
  '>',
  '#',
  '|',
  '`',
  '[',
  ']',
  '<',
  '=',
  '~',
  ':',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\t',
  '9:10',
  'Impact',
  'a',
  '<b>',
  '<table>',
  '---',
  '+++',
  '```',
  '1.',
  '•',
  '==',
  '<!--',
);

test('any text gives blocks whose lines are lines of it', () => {
  const texts = fc.oneof(
    anyString(),
    fc.array(marks, { maxLength: 60 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom(...MARKUPS), (source, markup) => {
      const { text } = decode(new TextEncoder().encode(source));
      const last = text.split('\n').length;
      const { blocks } = markedUp(text, markup);
      for (const { line, lastLine } of blocks) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(lastLine).toBeGreaterThanOrEqual(line);
        expect(lastLine).toBeLessThanOrEqual(last);
      }
      for (const { line } of allLines(blocks)) expect(line).toBeLessThanOrEqual(last);
    }),
    { numRuns: 300 },
  );
});

test('words of plain lines are found again on their lines', () => {
  const line = fc.stringMatching(/^[a-z]{1,8}( [a-z0-9]{1,8}){0,9}$/);
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.constant('')), { minLength: 1 }), (lines) => {
      const { blocks } = markedUp(lines.join('\n'), 'markdown');
      const found = allLines(blocks).map(({ line: number, text }) => [number, text]);
      expect(found).toEqual(
        lines.flatMap((text, index) => (text === '' ? [] : [[index + 1, text]])),
      );
    }),
  );
});

function allLines(blocks: readonly Block[]): readonly TextLine[] {
  return blocks.flatMap((block): readonly TextLine[] => {
    if (block.type === 'heading') return [block.text];
    if (block.type === 'paragraph') return block.lines;
    if (block.type === 'list') return block.items.flatMap((item) => allLines(item.blocks));
    return block.type === 'table' ? block.rows.flatMap(({ cells }) => cells) : [];
  });
}
