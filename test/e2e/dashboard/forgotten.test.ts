import { expect, test } from 'vitest';
import { Home } from '../command.ts';
import { entriesOn, openDashboard, typeLines } from './dashboard.ts';
import { ADA, behind, zoneAtNoon } from './told.ts';

test('60×15: an action that nobody spoke of for long is asked after, until somebody names it', async () => {
  using home = new Home();
  const zone = zoneAtNoon();
  const before = { ...behind(50), TZ: zone };
  home.bridgelog(['new', 'Checkout returns 500s', '--severity', 'sev2'], '', before);
  home.bridgelog(['log'], '! rolling back @ivo\n! restarting api-3 @maria\n', before);
  const env = { ...ADA, TZ: zone };
  await using terminal = await openDashboard({ home, columns: 60, rows: 15, env });
  await terminal.sees('A 2 forgotten? 50m');
  typeLines(terminal, ['A1 is at 60 %', '/done A2']);
  await terminal.sees('A 1 running 50m');
  await terminal.lacks('forgotten?');
  expect(entriesOn(terminal)).toEqual([
    '1 ! A1 running 50m rolling back @ivo',
    '2 ! A2 done 50m restarting api-3 @maria',
    '3 · A1 is at 60 %',
  ]);
});

test('80×24: who resolves with an action still open is asked after it', async () => {
  const env = { ...ADA, TZ: zoneAtNoon() };
  await using terminal = await openDashboard({ columns: 80, rows: 24, env });
  typeLines(terminal, ['-40m sev2 Checkout returns 500s', '-10m ! rolling back @ivo', '/resolved']);
  await terminal.sees('resolved after', 'A 1 forgotten?');
  typeLines(terminal, ['/done']);
  await terminal.sees('A 1 done');
});
