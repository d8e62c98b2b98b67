import { expect, test } from 'vitest';
import type { Entry } from '../../../src/incident/incident.ts';
import { entryBlock } from '../../../src/tui/timeline/entry-lines.ts';
import { filtered, parseFilter } from '../../../src/tui/timeline/filter.ts';
import { matchPlace } from '../../../src/tui/timeline/find.ts';
import { windowOf } from '../../../src/tui/timeline/moves.ts';
import { entriesOf, styleOf } from './told.ts';

const SAMPLES = entriesOf([
  '14:35 ! restarted api-3',
  '14:36 再起動しましたがエラーが続いています。',
  '14:30-14:40 ? leak',
  '/refuted H1',
]);

/** So many entries, a minute apart. */
function many(count: number): readonly Entry[] {
  return Array.from({ length: count }, (_, index) => SAMPLES[index % SAMPLES.length]).flatMap(
    (entry, index) =>
      entry === undefined
        ? []
        : [{ ...entry, id: `entry ${index}`, number: index + 1, at: index * 60_000 }],
  );
}

/** Draws a pane of 50 rows in the middle. */
function frame(entries: readonly Entry[]): void {
  const style = styleOf(entries, { columns: 100 });
  const block = (index: number) => entryBlock(entries, index, style);
  const id = entries[Math.floor(entries.length / 2)]?.id ?? '';
  const view = { anchor: { id, row: 25 }, seen: 0 };
  windowOf(view, undefined, { entries, height: 50, blocks: () => block });
}

test('a frame of what was drawn before costs a fraction of drawing it anew', () => {
  frame(many(500));
  const entries = many(500);
  const anew = timeOf(3, () => frame(many(500)));
  const again = timeOf(20, () => frame(entries));
  expect(again).toBeLessThan(anew / 3);
});

test('of a long detail only the lines that are seen are looked at again', () => {
  const detail = Array.from({ length: 100_000 }, (_, line) => `line ${line}`).join('\n');
  // It is running: its lines are made anew each second.
  const entry = entriesOf(['14:35 ! restarted api-3']).map((each) => ({ ...each, detail }));
  const drawSelected = (now: string) => {
    const style = styleOf(entry, { selected: 1, isDetailShown: true, expanded: 20, now });
    return entryBlock(entry, 0, style).lines.length;
  };
  expect(drawSelected('2026-11-20T14:30:00Z')).toBe(20);
  const taken = timeOf(3, () => detail.split('\n'));
  const again = timeOf(5, () => {
    drawSelected('2026-11-20T14:30:01Z');
    drawSelected('2026-11-20T14:30:02Z');
  });
  expect(again).toBeLessThan(taken / 2);
});

test('looking through 10,000 entries for words, letter by letter, costs less than drawing 1,000', () => {
  const entries = many(10_000);
  matchPlace(entries, 'r', undefined);
  const letters = timeOf(3, () => {
    for (const query of ['re', 'res', 'rest']) matchPlace(entries, query, undefined);
  });
  const filters = timeOf(3, () => {
    for (const typed of ['"re"', '"res"', '"rest"']) filtered(entries, parseFilter(typed));
  });
  const again = timeOf(20, () => filtered(entries, parseFilter('"rest"')));
  const anew = timeOf(1, () => frameOfAll(many(1_000)));
  expect(letters).toBeLessThan(anew);
  expect(filters).toBeLessThan(anew);
  expect(again).toBeLessThan(filters / 3);
});

/** Draws every entry. */
function frameOfAll(entries: readonly Entry[]): void {
  const style = styleOf(entries, { columns: 100 });
  for (const index of entries.keys()) entryBlock(entries, index, style);
}

/** The best of some runs, in milliseconds. */
function timeOf(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
