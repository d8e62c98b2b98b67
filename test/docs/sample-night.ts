/** The sample incident in the middle of its night, as its scribe sees it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEVERITIES } from '../../src/incident/record/vocabulary.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { initialState, type Size } from '../../src/tui/state/state.ts';
import { Desk } from '../../src/tui/store/desk.ts';
import { Store } from '../../src/tui/store/store.ts';
import { writeLiveJournal } from '../../tools/samples/live-journal.ts';
import { SAMPLES } from '../../tools/samples/sample.ts';
import { open, temporaryFolder } from '../journal/helpers.ts';

/** As many of its lines as are logged by then. */
const LOGGED_BEFORE = '23:41 ';
/** 23:41:12 in Kolkata. */
const NOW = Date.UTC(2026, 2, 17, 18, 11, 12);
const MINUTE = 60_000;

/** Each line was logged in the minute that it tells of, or when the one before it was. */
export function sampleNight(size: Size): Store {
  const clock = { now: timeOf('22:58') };
  const store = storeOn(open({ clock: () => clock.now }), clock, size);
  store.perform({ type: 'declare', text: '22:50 sev1 Orders fail with 503' });
  for (const line of loggedLines()) {
    clock.now = Math.max(clock.now, timeOf(line));
    type(store, line);
  }
  clock.now = NOW;
  return store;
}

/** The whole of it, logged as it ran and looked at the day after, by a clock that `wait` sets forward. */
export function sampleAfterwards(size: Size) {
  const clock = { now: NOW + 24 * 60 * MINUTE };
  const path = join(temporaryFolder(), 'night.db');
  writeLiveJournal(path);
  const journal = open({ path, clock: () => clock.now });
  const store = storeOn(journal, clock, size);
  for (const { id } of journal.incidents()) store.perform({ type: 'open', incident: id });
  const wait = (milliseconds: number): void => {
    clock.now += milliseconds;
    store.dispatch({ type: 'ticked' });
  };
  return { store, wait };
}

function storeOn(journal: Journal, clock: { readonly now: number }, size: Size): Store {
  const author = 'tomas';
  const desk = new Desk({
    ...{
      journal,
      author,
      zone: 'Asia/Kolkata',
      isZoneAssumed: true,
      severities: SEVERITIES,
      clock: () => clock.now,
    },
    ...{ session: 'of tomas', pid: 1, isAlive: () => true },
  });
  const known = { now: clock.now, author, severities: SEVERITIES, cadence: { sev1: 30 * MINUTE } };
  return new Store(initialState({ ...known, size }), {
    desk,
    clock: () => clock.now,
    copy: async () => ({ isDone: true, isSure: true, how: 'copied', tried: [] }),
    leave: () => {},
    crashed: (error) => {
      throw error;
    },
  });
}

function loggedLines(): readonly string[] {
  const lines = readFileSync(join(SAMPLES, 'night-orders.lines'), 'utf8').split('\n');
  return lines.slice(
    0,
    lines.findIndex((line) => line.startsWith(LOGGED_BEFORE)),
  );
}

function type(store: Store, line: string): void {
  store.dispatch({ type: 'pasted', text: line }, { type: 'key', press: { name: 'enter' } });
  const { message } = store.getState();
  if (message?.tone === 'bad') throw new Error(message.text);
}

/** UTC milliseconds, some seconds into the minute with which a line begins; 0 without one. */
function timeOf(line: string): number {
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(line) ?? [];
  if (hour === undefined) return 0;
  return Date.UTC(2026, 2, 17, Number(hour), Number(minute), 20) - 330 * MINUTE;
}
