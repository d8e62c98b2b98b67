import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { ABROAD } from './abroad.ts';
import { openScreen } from './open-screen.tsx';

test('whatever is drawn lies inside the marks of synchronized output', async () => {
  using dashboard = openScreen({ ...ABROAD, columns: 80, rows: 24 });
  const { screen, bridge } = dashboard;
  const steps: readonly (() => void)[] = [
    () => screen.type('15:10 ! 再起動 👍🏽'),
    () => screen.press('enter'),
    () => screen.press('page-up'),
    () => screen.resize(60, 15),
    () => screen.press('up', 'up', 'home'),
    () => screen.resize(132, 43),
    () => bridge.log('15:11 خادم'),
    () => dashboard.hear(),
    () => screen.press('end', 'escape'),
    () => screen.paste('行\n行\n行\n行'),
    () => screen.press('f1', 'page-down'),
    () => screen.resize(20, 8),
    () => screen.press('escape'),
  ];
  for (const step of steps) {
    step();
    await screen.settled();
  }
  const frames = screen.bytes.filter((bytes) => bytes.includes('\u001b[?2026h'));
  expect(frames.length).toBeGreaterThan(steps.length / 2);
  expect(stripVTControlCharacters(screen.outsideFrames())).toBe('');
});

test('what changes nothing draws nothing', async () => {
  using dashboard = openScreen(ABROAD);
  const { screen } = dashboard;
  await screen.settled();
  const drawn = screen.bytes.length;
  dashboard.hear();
  dashboard.store.dispatch({ type: 'ticked' });
  screen.press('left', 'delete', 'page-down');
  await screen.settled();
  expect(screen.bytes.slice(drawn)).toEqual([]);
});
