import { expect, test } from 'vitest';
import { Home } from '../command.ts';
import { entriesOn, openDashboard, typeLines } from './dashboard.ts';
import { ADA, zoneAtNoon } from './told.ts';

test('200×60 and 80×24: one filters while the other logs; each sees what it asked for', async () => {
  using home = new Home();
  const env = { ...ADA, TZ: zoneAtNoon() };
  await using lead = await openDashboard({ home, columns: 200, rows: 60, env });
  typeLines(lead, [
    '-40m sev1 Checkout returns 500s',
    '-30m ! restarted api-3 @ops',
    '-25m first customer calls',
    '/filter @ops',
  ]);
  await lead.sees('1 of 3 entries');
  lead.press('enter');
  await lead.sees('only @ops', 'selecting');

  const scribe = { ...env, BRIDGELOG_AUTHOR: 'grace' };
  await using other = await openDashboard({ home, columns: 80, rows: 24, env: scribe });
  typeLines(other, [
    '-10m ! clear the cache @ops',
    '-9m more customers call',
    '-8m /done A1 no change',
  ]);
  await lead.sees('clear the cache', 'A1 done');
  expect(entriesOn(lead)).toEqual([
    '▌2 ! A1 done 22m restarted api-3 @ops · no change',
    '4 ! A2 running 10m clear the cache @ops',
  ]);

  // What one takes back is its own, whatever came after it.
  other.press('ctrl+z');
  await other.sees('undone: A1 done');
  await lead.sees('A1 running');
  lead.press('ctrl+z');
  await lead.sees('undone: 3');
  await other.lacks(/^ {2}3 /m);
  expect(entriesOn(other)).toEqual([
    '1 ⚑ started',
    '2 ! A1 running 30m restarted api-3 @ops',
    '4 ! A2 running 10m clear the cache @ops',
    '5 · more customers call',
  ]);
  lead.press('escape', 'escape');
  await lead.sees('more customers call', 'event ›');
});
