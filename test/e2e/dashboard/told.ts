/** Outages to tell, and what is read off the whole screen. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { SEVERITIES } from '../../../src/incident/record/vocabulary.ts';
import type { Deed, Event } from '../../../src/tui/state/event.ts';
import { Desk } from '../../../src/tui/store/desk.ts';
import type { Size } from '../../tui/screen/emulator.ts';
import { Home } from '../command.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { CHECKOUT, journalOf, openDashboard } from './dashboard.ts';

/** An outage that is over: nothing in it runs, so that its screens are the same on any day. */
export const OUTAGE = [
  CHECKOUT,
  '14:31 /detected 5xx above 5 % #checkout',
  '14:34 /ack @maria has it',
  '14:35 ! restarted api-3 @maria',
  '14:39 /done no change',
  '14:40 ? server configuration',
  '15:05 /refute unchanged for a week',
  '15:06 ? memory leak in the cart service #cart',
  '15:10 ! deploy the fix @ivo',
  '15:20 /done',
  '15:30 /confirm heap is flat #checkout',
  '15:40 /resolved',
];

/** Ada in Lagos, wherever the tests run. */
export const ADA = { TZ: 'Africa/Lagos', BRIDGELOG_AUTHOR: 'ada' };

/** The dashboard on an incident of which these lines were logged before, the first of which declared it. */
export async function openTold(lines: readonly string[], size: Size): Promise<Terminal> {
  const home = new Home();
  onTestFinished(() => home[Symbol.dispose]());
  const incident = tell(home, lines);
  return openDashboard({ ...size, home, args: ['--incident', incident], env: ADA });
}

/** Logs each line as a dashboard does. @returns the incident's slug */
function tell(home: Home, [declaration = '', ...lines]: readonly string[]): string {
  const desk = new Desk({
    journal: journalOf(home),
    author: ADA.BRIDGELOG_AUTHOR,
    zone: ADA.TZ,
    isZoneAssumed: true,
    severities: SEVERITIES,
    clock: Date.now,
    session: 'told before',
    pid: process.pid,
    isAlive: () => false,
  });
  const declared = done(desk, { type: 'declare', text: declaration });
  const opened = declared.find((event) => event.type === 'opened');
  if (opened === undefined) throw new Error(`Nothing was declared by: ${declaration}`);
  const { id, facts } = opened.incident;
  const about = { incident: id, kind: 'event', selected: undefined, from: 'prompt' } as const;
  for (const text of lines) {
    done(desk, { type: 'log', line: { ...about, text, isBatch: false, startedAt: Date.now() } });
  }
  return facts.slug;
}

function done(desk: Desk, deed: Deed): readonly Event[] {
  const events = desk.perform(deed);
  const refused = events.find((event) => event.type === 'refused');
  if (refused !== undefined) throw new Error(refused.reason);
  return events;
}

/** A zone in which it is between noon and one o'clock, so that nothing of the last hours was yesterday. */
export function zoneAtNoon(): string {
  const hours = 12 - new Date().getUTCHours();
  return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

/** A home with a configuration file. */
export function homeWith(settings: string): Home {
  const home = new Home();
  const folder = join(home.folder, '.config/bridgelog');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'config.toml'), settings);
  return home;
}

/** The whole screen, told shortly. */
export function wholeScreen(terminal: Terminal): string {
  return folded(`${terminal.screenText()}\n`);
}

/**
 * All rows; the time of the clock on the wall, before the prompt, as hh:mm, and a run of empty rows
 * as its first one and their count: `⋮ 37`.
 */
export function folded(screen: string): string {
  const text = screen.replace(/^ \d\d:\d\d(?= [\w ]+ ›)/m, ' hh:mm');
  return `\n${text}`.replaceAll(/(^ *│?\n)\1{2,}/gm, (run, row: string) => {
    return `${row}⋮ ${run.length / row.length}\n`;
  });
}

/** The rows between the rule below the timeline and the prompt: what the word may become. */
export function offersOn(terminal: Terminal): string[] {
  const rows = terminal.screenText().split('\n');
  const rule = rows.findLastIndex((row) => row.startsWith('──'));
  const prompt = rows.findIndex((row) => row.includes(' › '));
  return rows.slice(rule + 1, prompt).map((row) => row.replaceAll(/ {3,}/g, '  '));
}

const BEHIND = pathToFileURL(resolve(import.meta.dirname, '../terminal/fixtures/behind.ts')).href;

/** For a program whose clock is so many minutes behind: what it logs was logged then. */
export function behind(minutes: number): Record<string, string> {
  return { ...ADA, BEHIND: String(minutes), NODE_OPTIONS: `--import=${BEHIND}` };
}
