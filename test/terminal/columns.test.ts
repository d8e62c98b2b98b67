import { expect, test } from 'vitest';
import { columns } from '../../src/terminal/columns.ts';

test('columns are as wide as a terminal shows their cells', () => {
  const rows = [
    ['1', 'event', 'text'],
    ['12', '漢字', 'wide glyphs take two columns'],
    ['3', '', ''],
  ];

  expect(columns(rows)).toEqual([
    '1   event  text',
    '12  漢字   wide glyphs take two columns',
    '3',
  ]);
});
