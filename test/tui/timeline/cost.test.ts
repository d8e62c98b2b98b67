import { expect, test } from 'vitest';
import type { Entry } from '../../../src/incident/incident.ts';
import { entryBlock } from '../../../src/tui/timeline/entry-lines.ts';
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

/** The best of some runs, in milliseconds. */
function timeOf(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
