// The sample incident as if it had been logged while it ran: each line with the clock on the wall when it was typed.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DAY, MINUTE } from '../../src/incident/time/duration.ts';
import { readTime, wholeSecond } from '../../src/incident/time/time-reading.ts';
import { takeTime } from '../../src/incident/time/time-text.ts';
import { SAMPLES } from './sample.ts';

export const ZONE = 'Asia/Kolkata';
/** 22:58:20 on 17 March 2026 in that zone: the incident is declared. */
export const DECLARED = Date.UTC(2026, 2, 17, 17, 28, 20);

const SECOND = 1_000;
/** Times are read nearest to the line before; the clock on the wall is far enough ahead to refuse none. */
const AHEAD = 2 * DAY;

export interface LiveLine {
  /** When it was typed: UTC milliseconds. */
  readonly clock: number;
  readonly line: string;
}

/** What was typed otherwise than it reads in the end. */
const AS_TYPED: ReadonlyMap<string, string> = new Map([
  [
    '23:29 error rate unchanged after the rollback, 34 %',
    '23:29 error rate unchanged after the rollback, 43 %',
  ],
]);

/** Lines that came much later than what they tell: minutes after it. */
const LATE: ReadonlyMap<string, number> = new Map([
  ['23:30 /refute H2 rolled back, and nothing changed', 11],
  ['23:47 /failed A5 it comes back at once: the job runner restarts it', 4],
]);

/** What was typed besides, at which line: a slip that was undone, and a number that was corrected. */
const BESIDES: ReadonlyMap<string, readonly string[]> = new Map([
  ['23:14 = no new releases until this is over', ['restarted the payment gateway', '/undo']],
  [
    '23:36 @dana: 200 of 200 database connections of orders are in use',
    ['/amend 16 error rate unchanged after the rollback, 34 %'],
  ],
]);

/** In the order in which they were typed. */
export function liveLines(): readonly LiveLine[] {
  const lines = readFileSync(join(SAMPLES, 'night-orders.lines'), 'utf8').trim().split('\n');
  let last = DECLARED;
  let typed = DECLARED;
  const timed = lines.flatMap((line, index): readonly LiveLine[] => {
    const at = instantOf(line, last);
    last = at ?? last;
    const own = { clock: clockOf({ line, index, at, typed }), line: AS_TYPED.get(line) ?? line };
    if (!LATE.has(line)) typed = own.clock;
    const besides = (BESIDES.get(line) ?? []).map((text, place) => ({
      clock: own.clock + (place + 1) * 12 * SECOND,
      line: text,
    }));
    return [own, ...besides];
  });
  return [...timed.toSorted((a, b) => a.clock - b.clock), ...sections(typed)];
}

interface Typed {
  readonly line: string;
  readonly index: number;
  /** When it happened, and when the line before it was typed. */
  readonly at: number | undefined;
  readonly typed: number;
}

/** A line is typed some seconds after what it tells; one that tells no time, right behind the one before. */
function clockOf({ line, index, at, typed }: Typed): number {
  const soonest = typed + 8 * SECOND;
  if (at === undefined) return soonest;
  const late = (LATE.get(line) ?? 0) * MINUTE + (20 + ((index * 17) % 35)) * SECOND;
  return Math.max(at + late, soonest);
}

/** Written the next day. */
function sections(after: number): readonly LiveLine[] {
  const folder = join(SAMPLES, 'night-orders.sections');
  return readdirSync(folder)
    .sort()
    .map((file, index) => ({
      clock: after + (index + 1) * 8 * SECOND,
      line: `/section ${basename(file, '.md')}\n${readFileSync(join(folder, file), 'utf8')}`,
    }));
}

/** When the line says that something happened; `undefined` where it says nothing of it. */
function instantOf(line: string, anchor: number): number | undefined {
  const time = takeTime(line)?.time;
  if (time === undefined) return undefined;
  const { at } = readTime(time, { zone: ZONE, now: anchor + AHEAD, anchor });
  return at === null ? undefined : wholeSecond(at);
}
