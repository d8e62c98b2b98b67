import { expect, test } from 'vitest';
import { ABROAD } from './abroad.ts';
import { Bridge } from './bridge.ts';
import { openScreen } from './open-screen.tsx';
import { SCENES } from './scenes.ts';

const STYLE = new RegExp(String.raw`${'\u001b'}\[[\d;:]*m`);

test.each(Object.entries(SCENES))('without colours, the same is said: %s', async (_name, scene) => {
  const bridge = new Bridge(ABROAD);
  const size = { columns: 100, rows: 30 };
  const [first, second] = [bridge.store(size), bridge.store(size)];
  for (const store of [first, second]) store.dispatch(...scene);

  using coloured = openScreen({ bridge, store: first, ...size });
  await coloured.screen.settled();
  using plain = openScreen({ bridge, store: second, ...size, env: { NO_COLOR: '1' } });
  await plain.screen.settled();

  expect(plain.screen.text()).toBe(coloured.screen.text());
  expect(plain.screen.cursor()).toEqual(coloured.screen.cursor());
  expect(coloured.screen.bytes.join('')).toMatch(STYLE);
  expect(plain.screen.bytes.join('')).not.toMatch(STYLE);
});

test('which entry is selected, and which incident is chosen, is said by more than a colour', async () => {
  const lines = ['14:40 one', '14:41 two'];
  using dashboard = openScreen({ lines, columns: 60, rows: 12, env: { NO_COLOR: '1' } });
  dashboard.bridge.declare('Search is slow');
  const marked = () =>
    dashboard.screen
      .text()
      .split('\n')
      .filter((row) => row.includes('▌'));
  dashboard.screen.press('up', 'up');
  await dashboard.screen.settled();
  expect(marked()).toEqual(['▌ 2  14:40  · one']);
  dashboard.screen.press('escape');
  dashboard.screen.type('/incidents\r');
  await dashboard.screen.settled();
  expect(marked()).toEqual(['▌2026-11-21 14:30  SEV1  unresolved 42m      Checkout retu…']);
});
