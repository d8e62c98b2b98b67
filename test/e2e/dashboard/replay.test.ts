/** Last night’s outage, looked at again by somebody who was not there. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeLiveJournal } from '../../../tools/samples/live-journal.ts';
import type { Size } from '../../tui/screen/emulator.ts';
import { Home } from '../command.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { openDashboard } from './dashboard.ts';
import { ADA } from './told.ts';

/** The dashboard on the sample incident, as it was logged that night. */
async function openNight(size: Size): Promise<Terminal> {
  const home = new Home();
  onTestFinished(() => home[Symbol.dispose]());
  const journal = join(home.folder, '.local/share/bridgelog/journal.db');
  mkdirSync(dirname(journal), { recursive: true });
  const incident = writeLiveJournal(journal);
  return openDashboard({ ...size, home, args: ['--incident', incident], env: ADA });
}

/** At which step it is. */
function stepOn(terminal: Terminal): number {
  return Number(/step (\d+) of/.exec(terminal.screenText())?.[1]);
}

/** The hypotheses and actions that are counted above the timeline. */
function countsOn(terminal: Terminal): string | undefined {
  return /^── Replay, .*? ─+ (.*) ──$/m.exec(terminal.screenText())?.[1];
}

async function goTo(terminal: Terminal, place: string, sight: string): Promise<void> {
  terminal.type('g');
  await terminal.sees('go to ›');
  terminal.type(`${place}\r`);
  await terminal.sees(sight);
}

test('80×24: played at 600×, paused, stepped back, scrubbed, and seen as it was known', async () => {
  await using terminal = await openNight({ columns: 80, rows: 24 });
  terminal.type('/replay\r');
  await terminal.sees('── Replay, as it happened', '‖ paused 60×', 'step 1 of ');

  terminal.type('7 ');
  await terminal.sees('▸ playing 600×', 'paged @dana of the database team');
  terminal.type(' ');
  await terminal.sees('‖ paused 600×');
  const paused = stepOn(terminal);
  terminal.press('left');
  await terminal.sees(`step ${paused - 1} of `);
  terminal.press('right');
  await terminal.sees(`step ${paused} of `);

  await goTo(terminal, 'identified', '2026-03-17 23:42:00');
  terminal.type(']');
  await terminal.sees('2026-03-17 23:49:');
  terminal.type('[');
  await terminal.sees('2026-03-17 23:42:');

  await goTo(terminal, '23:35', '2026-03-17 23:35:00');
  expect(countsOn(terminal)).toBe('H 2 refuted · A 3 done');
  terminal.type('k');
  await terminal.sees('── Replay, as it was known', 'As it was known: each moment shows');
  // Its refutation was written down eleven minutes late.
  expect(countsOn(terminal)).toBe('H 1 open 24m, 1 refuted · A 3 done');
  await terminal.sees('error rate unchanged after the rollback, 43 %');

  terminal.press('end');
  await terminal.sees('‖ at the end 600×');
  terminal.press('escape');
  await terminal.sees('── Timeline ', '/help');
});

test('60×15: from milestone to milestone, an entry as it was then, and back with Ctrl+C', async () => {
  await using terminal = await openNight({ columns: 60, rows: 15 });
  terminal.type('/replay 23:15\r');
  await terminal.sees('2026-03-17 23:15:00', 'paged @dana');
  terminal.press('down');
  await terminal.sees('2026-03-17 23:42:00', '⚑ identified');
  terminal.press('enter');
  await terminal.sees('── Entry 24');
  terminal.press('escape');
  await terminal.sees('── Replay, as it happened');
  terminal.press('up');
  await terminal.sees('2026-03-17 22:57:00');
  terminal.type('?');
  await terminal.sees('── Help ', 'At the replay');
  terminal.type('q');
  await terminal.sees('── Replay, as it happened');
  terminal.press('ctrl+c');
  await terminal.sees('── Timeline ', '/help');
});
