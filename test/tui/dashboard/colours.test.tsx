import { expect, test } from 'vitest';
import { THEMES, type ThemeName } from '../../../src/config/settings.ts';
import { Dashboard } from '../../../src/tui/dashboard.tsx';
import { ThemeContext, themeNamed } from '../../../src/tui/screens/theme.ts';
import type { Event } from '../../../src/tui/state/event.ts';
import { type MountedScreen, mountScreen } from '../screen/mount-screen.ts';
import { ABROAD } from './abroad.ts';
import { Bridge } from './bridge.ts';
import { openScreen } from './open-screen.tsx';
import { SCENES } from './scenes.ts';

const SIZE = { columns: 100, rows: 30 };
const COLOUR = new RegExp(
  String.raw`${'\u001b'}\[(?:[\d;]*;)?(?:[34]\d|9[0-7]|10[0-7]|2)(?:;[\d;]*)?m`,
);

/** The same dashboard with each theme, without its colours and with them. */
function inTheme(bridge: Bridge, scene: readonly Event[], name: ThemeName): MountedScreen {
  const store = bridge.store(SIZE);
  store.dispatch(...scene);
  const theme = themeNamed(name, 24);
  return mountScreen(
    <ThemeContext value={theme}>
      <Dashboard store={store} />
    </ThemeContext>,
    SIZE,
  );
}

/** What is in each cell, whatever it looks like. */
function characters(screen: MountedScreen): readonly (readonly string[])[] {
  return screen.cells().map((row) => row.map((cell) => cell.replace(/\{[^{}]+\}$/, '')));
}

test.each(Object.entries(SCENES))('every theme says the same: %s', async (_name, scene) => {
  const bridge = new Bridge(ABROAD);
  using plain = inTheme(bridge, scene, 'none');
  await plain.settled();
  expect(plain.bytes.join('')).not.toMatch(COLOUR);
  for (const name of THEMES.filter((each) => each !== 'none')) {
    using coloured = inTheme(bridge, scene, name);
    await coloured.settled();
    expect(characters(coloured)).toEqual(characters(plain));
    expect(coloured.cursor()).toEqual(plain.cursor());
    expect(coloured.bytes.join('')).toMatch(COLOUR);
  }
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
  expect(marked()).toEqual(['▌11-21 14:30 SEV1  open 42m     Checkout returns 500s  3 e…']);
});

test('the colours of a theme are on the screen', async () => {
  const bridge = new Bridge({ lines: ['14:40 ? server configuration'] });
  using dark = inTheme(bridge, [], 'dark');
  await dark.settled();
  expect(dark.cells().flat()).toContain('H{bold fg#9cc0ff}');
  using basic = inTheme(bridge, [], 'auto');
  await basic.settled();
  expect(basic.cells().flat()).toContain('H{bold fg6}');
});
