import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from '../../../src/tui/state/event.ts';
import type { Size } from '../../../src/tui/state/state.ts';
import { widestRow } from '../screen/frames.ts';
import { ABROAD } from './abroad.ts';
import { Bridge } from './bridge.ts';
import { type OpenScreen, openScreen } from './open-screen.tsx';
import { SCENES } from './scenes.ts';

const START: Size = { columns: 100, rows: 30 };

/** Around each change of the layout, and the extremes; each is reached from a very different one. */
const GRID: readonly Size[] = [
  [60, 15],
  [200, 60],
  [20, 8],
  [89, 30],
  [61, 15],
  [90, 30],
  [100, 30],
  [40, 10],
  [132, 43],
  [20, 60],
  [80, 24],
  [200, 8],
  [62, 20],
].map(([columns = 0, rows = 0]) => ({ columns, rows }));

/** An incident in many scripts among others, so that there is a list. */
function bridge(): Bridge {
  const made = new Bridge(ABROAD);
  for (let count = 0; count < 20; count++) made.declare(`sev2 障害 ${count} 👍🏽 عطل`);
  return made;
}

/** The keys are pressed at the size of the start, whatever the size of the screen. */
function drawn(on: Bridge, scene: readonly Event[], size: Size): OpenScreen {
  const store = on.store(START);
  store.dispatch(...scene);
  return openScreen({ bridge: on, store, ...size });
}

/** A screen that comes to its size as the first one equals it in each cell. */
async function expectAsFresh(
  { screen, bridge: on }: Pick<OpenScreen, 'screen' | 'bridge'>,
  scene: readonly Event[],
  size: Size,
) {
  await screen.settled();
  using fresh = drawn(on, scene, size);
  await fresh.screen.settled();
  expect({ size, text: screen.text() }).toEqual({ size, text: fresh.screen.text() });
  expect(screen.cells()).toEqual(fresh.screen.cells());
  expect(screen.cursor()).toEqual(fresh.screen.cursor());
  expect(widestRow(fresh.screen.bytes)).toBeLessThanOrEqual(size.columns);
}

test.each([
  'a line that is being typed',
  'a folded paste',
  'an older entry selected',
  'the help',
  'the list of incidents',
] as const)('at each size, a resized screen with %s equals a fresh one', async (name) => {
  const scene = SCENES[name];
  using walker = drawn(bridge(), scene, START);
  for (const size of GRID) {
    walker.screen.resize(size.columns, size.rows);
    await expectAsFresh(walker, scene, size);
  }
  expect(stripVTControlCharacters(walker.screen.outsideFrames())).toBe('');
});

const anySize = fc.record({
  columns: fc.integer({ min: 20, max: 150 }),
  rows: fc.integer({ min: 8, max: 45 }),
});
/** Sizes, some of which are left again before anything of them was drawn. */
const anyWalk = fc.array(fc.record({ size: anySize, isDrawn: fc.boolean() }), {
  minLength: 1,
  maxLength: 6,
});

test('whatever the way of a resized screen, it equals a fresh one', async () => {
  const on = bridge();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.values(SCENES)), anyWalk, async (scene, walk) => {
      using walker = drawn(on, scene, START);
      for (const { size, isDrawn } of walk) {
        walker.screen.resize(size.columns, size.rows);
        if (isDrawn) await walker.screen.settled();
      }
      await expectAsFresh(walker, scene, walk.at(-1)?.size ?? START);
    }),
    { numRuns: 10 },
  );
});

test.each([
  { columns: 15, rows: 32, said: 'Too small: 20×…' },
  { columns: 19, rows: 8, said: 'Too small: 20×8 is…' },
  { columns: 100, rows: 7, said: 'Too small: 20×8 is the least.' },
])('a screen of $columns×$rows says nothing but that, until it grows', async (small) => {
  using dashboard = openScreen(ABROAD);
  const { screen, bridge: on } = dashboard;
  await screen.settled();
  screen.resize(small.columns, small.rows);
  await screen.settled();
  expect(screen.text().trimEnd()).toBe(small.said);
  screen.resize(START.columns, START.rows);
  await expectAsFresh({ screen, bridge: on }, [], START);
});
