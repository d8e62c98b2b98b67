/** The dashboard as a person begins with it, and what that person reads off it. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Journal, openJournal } from '../../../src/journal/journal.ts';
import type { Home } from '../command.ts';
import { Terminal, type TerminalOptions } from '../terminal/terminal.ts';

/** A past outage, as it is typed where no incident is declared yet: its times are the same on any day. */
export const CHECKOUT = '2022-05-10 14:30 sev1 Checkout returns 500s';

/** `bridgelog` alone, with a prompt; in the zone of the tests, which the terminal does not pass on by itself. */
export async function openDashboard(options: TerminalOptions = {}): Promise<Terminal> {
  const { TZ } = process.env;
  const env = { ...(TZ === undefined ? {} : { TZ }), ...options.env };
  const terminal = await Terminal.open({ columns: 100, rows: 24, ...options, env });
  await isReady(terminal);
  return terminal;
}

/** The same once more, after it was left. */
export async function reopen(terminal: Terminal): Promise<void> {
  await terminal.restart();
  await isReady(terminal);
}

async function isReady(terminal: Terminal): Promise<void> {
  await terminal.sees('/help');
  await terminal.listens();
}

/** Lines as somebody types them who does not look up: all in one burst. */
export function typeLines(terminal: Terminal, lines: readonly string[]): void {
  terminal.type(lines.map((line) => `${line}\r`).join(''));
}

/**
 * The entries on the screen, without their times, the widths of columns and the seconds that a busy
 * machine adds to minutes; the selected one with its mark: `▌4 ! A1 done 4m restarted api-3 @ops`.
 */
export function entriesOn(terminal: Terminal): string[] {
  const rows = terminal.screenText().split('\n');
  const top = rows.findIndex((row) => row.startsWith('── Timeline '));
  const below = rows.findLastIndex((row) => row.startsWith('──'));
  return rows.slice(top + 1, below).flatMap((row) => {
    const [shown = ''] = row.split(/[│├]/);
    const [, mark, number, text = ''] = /^([ ▌])\s*(\d+)\s+[\d:]+(.*)$/.exec(shown) ?? [];
    if (number === undefined) return [];
    const words = text.replaceAll(/\s+/g, ' ').replace(/(?<=\dm) \d+s\b/, '');
    return [`${mark?.trim()}${number} ${words.trim()}`];
  });
}

/** The row that is typed into, without the time in front. */
export function promptOn(terminal: Terminal): string {
  const row = terminal.screenText().split('\n')[terminal.cursor().row] ?? '';
  return row.replace(/^ \d\d:\d\d /, '').trim();
}

/** The journal of a home, beside the programs that have it open. */
export function journalOf({ folder }: Home): Journal {
  const path = join(folder, '.local/share/bridgelog/journal.db');
  const journal = openJournal({ path, clock: Date.now, random: (bytes) => bytes });
  onTestFinished(() => journal.close());
  return journal;
}
