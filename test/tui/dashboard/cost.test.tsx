import { expect, test } from 'vitest';
import type { KeyName } from '../../../src/tui/keys/key-press.ts';
import { Bridge } from './bridge.ts';
import { openScreen } from './open-screen.tsx';
import { WatchedDesk } from './watched-desk.ts';

/** As many rows as the timeline has on a screen of 100×40 with one row of prompt. */
const TIMELINE_ROWS = 32;

const KEYS: readonly KeyName[] = [
  ...([
    'backspace',
    'page-up',
    'page-up',
    'page-down',
    'up',
    'up',
    'up',
    'page-up',
    'home',
  ] as const),
  ...(['down', 'page-down', 'end', 'up', 'escape', 'up', 'home', 'escape', 'page-up'] as const),
];

test('with 10,000 entries, a key lays out no more of them than can be seen', async () => {
  const bridge = new Bridge();
  bridge.logMany(10_000);
  const desk = new WatchedDesk(bridge.desk());
  const size = { columns: 100, rows: 40 };
  using dashboard = openScreen({ bridge, store: bridge.store(size, desk), ...size });
  const { screen } = dashboard;
  await screen.settled();
  expect(desk.takeCount()).toBe(TIMELINE_ROWS);

  screen.type('heap at 96 %');
  await screen.settled();
  expect(desk.takeCount()).toBe(0);

  const tooMany: string[] = [];
  for (const key of ['ctrl+u' as const, ...KEYS]) {
    screen.press(key);
    await screen.settled();
    const count = desk.takeCount();
    if (count > TIMELINE_ROWS) tooMany.push(`${key}: ${count}`);
  }
  expect(tooMany).toEqual([]);
});

test('with 10,000 entries, finding and filtering lay out no more than can be seen', async () => {
  const bridge = new Bridge();
  bridge.logMany(10_000);
  bridge.log('! restarted api-3 @ops', 'heap at 96 % @maria');
  const desk = new WatchedDesk(bridge.desk());
  const size = { columns: 100, rows: 40 };
  using dashboard = openScreen({ bridge, store: bridge.store(size, desk), ...size });
  const { screen } = dashboard;
  await screen.settled();
  desk.takeCount();
  screen.press('up');
  const counts: number[] = [];
  for (const key of ['f', ...'at 77', '\r', 'F', ...'@ma', '\r', ' ']) {
    screen.type(key);
    await screen.settled();
    counts.push(desk.takeCount());
  }
  expect(screen.text()).toContain('only @ma');
  expect(screen.text()).toContain('▌10003  15:12:17  ·          heap at 96 % @maria');
  expect(Math.max(...counts)).toBeLessThanOrEqual(TIMELINE_ROWS);
});

test('nor does an entry of somebody else, nor the next second', async () => {
  const bridge = new Bridge();
  bridge.logMany(500);
  const desk = new WatchedDesk(bridge.desk());
  const size = { columns: 100, rows: 40 };
  using dashboard = openScreen({ bridge, store: bridge.store(size, desk), ...size });
  await dashboard.screen.settled();
  desk.takeCount();

  bridge.log('15:12 heap at 96 %');
  dashboard.hear();
  await dashboard.screen.settled();
  expect(desk.takeCount()).toBe(1);

  bridge.now += 1_000;
  dashboard.store.dispatch({ type: 'ticked' });
  await dashboard.screen.settled();
  expect(desk.takeCount()).toBe(0);
});
