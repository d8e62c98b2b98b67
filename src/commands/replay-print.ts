/** A replay on standard output: all of it at once, or as time passed. */
import { clockAt, formatInstant } from '../incident/time/clock.ts';
import { HOUR } from '../incident/time/duration.ts';
import { formatOffset } from '../incident/time/zones.ts';
import type { Tape } from '../replay/tape.ts';
import { transcript } from '../replay/transcript.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { CommandEnded } from './failure.ts';
import type { Io } from './io.ts';
import { type Range, rangeOf } from './replay-range.ts';
import type { Session } from './session.ts';

interface Printing {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** Seconds of the incident in one second; `undefined`: all at once. */
  readonly speed: number | undefined;
}

/**
 * Prints what each step said; at a speed each line when its time has come.
 *
 * @throws UsageError for a part that is none
 * @throws CommandEnded when a signal ends it
 */
export async function printReplay(
  session: Session,
  tape: Tape,
  { speed, ...options }: Printing,
): Promise<void> {
  const { io } = session;
  const begun = io.clock();
  const range = rangeOf(tape, options, begun);
  for (const line of heading(tape, range)) session.print(line);
  for (const { at, text } of transcript(tape, range)) {
    if (speed !== undefined) await waitUntil(io, begun + (at - range.from) / speed);
    session.print(text);
  }
}

/** What it is that is replayed, how, and which part of it. */
function heading(tape: Tape, range: Range): readonly string[] {
  const { incident, perspective } = tape;
  const { slug, title, zone } = incident.facts;
  const told = perspective === 'known' ? 'as it was known' : 'as it happened';
  const isAll = range.from === tape.from && range.until === tape.until;
  const ends = [range.from, range.until].map((instant) => formatInstant(instant, zone));
  const part = isAll ? '' : `, from ${ends.join(' until ')}`;
  return [
    safeLine(title),
    `${slug}, ${told}, times in ${zone} (${offsetsOf(tape, range)})${part}`,
    '',
  ];
}

/** `UTC+1`, or `UTC+2, then UTC+1`: of the steps, and of what they tell of other times. */
function offsetsOf({ incident, steps }: Tape, { from, until }: Range): string {
  const taken = steps.filter(({ at }) => at >= from && at <= until);
  const shown = new Set(taken.flatMap(({ entries }) => entries));
  const told = [...shown].flatMap((id) => incident.entry(id)?.at ?? []);
  const instants = [from, until, ...taken.map(({ at }) => at), ...told].sort((a, b) => a - b);
  const { zone } = incident.facts;
  const names = instants.map((instant) => formatOffset(clockAt(instant, zone).offset));
  return [...new Set(names)].join(', then ');
}

/**
 * The clock may be set, or the machine sleep, meanwhile: it is looked at again and again. Where the
 * time has come already, it waits all the same, for a moment: else no signal would be heard.
 */
async function waitUntil(io: Io, due: number): Promise<void> {
  do {
    const ended = await io.wait(Math.min(Math.max(Math.ceil(due - io.clock()), 0), HOUR));
    if (ended !== undefined) throw new CommandEnded(ended);
  } while (io.clock() < due);
}
