/** A replay as a recording that players in a browser show. */

import { formatDuration, MINUTE } from '../incident/time/duration.ts';
import { castLines } from '../replay/cast.ts';
import { castMoments, watchTime } from '../replay/cast-moments.ts';
import { SPEEDS, USUAL_SPEED } from '../replay/player.ts';
import type { Tape } from '../replay/tape.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { rangeOf } from './replay-range.ts';
import { saveExport } from './save-export.ts';
import type { Session } from './session.ts';

/** Of the screen that is recorded: as wide as most pages have room for. */
const SIZE = { columns: 100, rows: 30 };

/** Nor all of it for longer, where no speed is asked for. */
const LONGEST = 10 * MINUTE;

/** What takes longer to watch takes some time to record too, and that is said. */
const LONG = MINUTE;

/** Nobody watches a screen on which nothing happens for longer, in milliseconds. */
const LONGEST_SILENCE = 3_000;

interface Recording {
  /** Where it goes, as given; `-` is standard output. */
  readonly cast: string;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** `undefined` leaves it to the length of the incident. */
  readonly speed: number | undefined;
  readonly force: boolean;
}

/**
 * Records the replay screen, in a file for its owner alone.
 *
 * @throws UsageError for a part that is none
 * @throws Failure where the file is something else already, or cannot be written
 */
export async function recordReplay(
  session: Session,
  tape: Tape,
  { cast, speed: asked, force, ...options }: Recording,
): Promise<void> {
  const { io, author, config } = session;
  const { severities, cadence, theme } = config;
  const { incident, perspective } = tape;
  const range = rangeOf(tape, options, io.clock());
  const paceAt = (each: number) => ({ ...range, speed: each, longestSilence: LONGEST_SILENCE });
  const lengthAt = (each: number) => watchTime(tape, paceAt(each));
  const speed = asked ?? usualSpeed(lengthAt);
  const length = lengthAt(speed);
  if (length > LONG) {
    session.say(`Recording at ${speed}×: ${formatDuration(length)} to watch; this takes a while.`);
  }
  const moments = castMoments(tape, paceAt(speed));
  const known = { author, severities, cadence, theme };
  const frames = await io.film({ incident, perspective, speed, moments, ...known, ...SIZE });
  const head = { ...SIZE, timestamp: range.from, title: incident.facts.title };
  let text = '';
  for (const line of castLines(head, frames)) text += `${line}\n`;
  if (cast === '-') session.print(text);
  else {
    await saveExport(
      session,
      { path: cast, text, isForPeople: false, option: '--cast' },
      { force },
    );
    session.print(safeLine(cast));
  }
}

/** The slowest from the usual one on at which it is not too long to watch; else the fastest. */
function usualSpeed(lengthAt: (speed: number) => number): number {
  const speeds = SPEEDS.filter((speed) => speed >= USUAL_SPEED);
  return speeds.find((speed) => lengthAt(speed) <= LONGEST) ?? Math.max(...speeds);
}
