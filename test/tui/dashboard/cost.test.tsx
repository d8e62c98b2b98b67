import { expect, test } from 'vitest';
import type { KeyName } from '../../../src/tui/keys/key-press.ts';
import { Bridge } from './bridge.ts';
import { openScreen } from './open-screen.tsx';
import { WatchedDesk } from './watched-desk.ts';

/** As many rows as the timeline has on a screen of 100×40 with one row of prompt. */
const TIMELINE_ROWS = 33;

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
