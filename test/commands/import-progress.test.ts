import { expect, test } from 'vitest';
import { ImportProgress } from '../../src/commands/import-progress.ts';

function progress(columns: number | undefined) {
  const world = { now: 0, written: '' };
  const stderr = { columns, write: (text: string) => (world.written += text) };
  const shown = new ImportProgress({ stderr, clock: () => world.now });
  return { world, shown };
}

test('on a terminal a bar is drawn in its place, and taken away', () => {
  const { world, shown } = progress(80);
  shown.tell('recorded', 10, 200_000);
  expect(world.written).toBe('');

  world.now += 200;
  shown.tell('recorded', 90_000, 200_000);
  shown.tell('recorded', 90_500, 200_000);
  const bar = `${'█'.repeat(10)}${'░'.repeat(14)}  45 %  recorded 90,000 of 200,000 entries`;
  expect(world.written).toBe(`\r\u001b[K${bar}`);

  shown.end();
  shown.end();
  expect(world.written).toBe(`\r\u001b[K${bar}\r\u001b[K`);
});

test('a narrow terminal is not overrun', () => {
  const { world, shown } = progress(20);
  world.now += 200;
  shown.tell('recorded', 1, 1);
  expect(world.written).toHaveLength('\r\u001b[K'.length + 19);
});

test('elsewhere a line is written now and then', () => {
  const { world, shown } = progress(undefined);
  for (const count of [1_000, 2_000, 3_000, 4_000]) {
    world.now += 3_000;
    shown.tell('read', count);
  }
  shown.end();
  expect(world.written).toBe('read 2,000 entries\nread 4,000 entries\n');
});
