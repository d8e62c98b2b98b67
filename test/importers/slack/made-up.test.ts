import { expect, test } from 'vitest';
import { madeExport } from '../../../tools/slack/export.ts';
import { pieces } from './made-export.ts';

const SIZE = { messages: 1_000, channels: 3, days: 7, seed: 1 };

test('an export of any size can be made up, and read again whole', () => {
  const files = [...madeExport(SIZE)].map(({ name, content }) => [name, content]);
  const found = pieces(Object.fromEntries(files));
  expect(found).toHaveLength(21);
  expect(new Set(found.map(({ key }) => key))).toEqual(
    new Set(['slack:C0', 'slack:C1', 'slack:C2']),
  );
  const entries = found.flatMap((piece) => piece.entries);
  expect(entries).toHaveLength(1_000);
  expect(entries.every(({ people }) => people.length === 1)).toBe(true);
  expect(found.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual([
    'many-channels',
  ]);
});

test('the same numbers make the same export, another seed another one', () => {
  const made = (seed: number) => [...madeExport({ ...SIZE, seed })];
  expect(made(1)).toEqual(made(1));
  expect(made(2)).not.toEqual(made(1));
});
