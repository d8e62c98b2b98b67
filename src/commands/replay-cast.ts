/** A replay as a recording that players in a browser show. */
import { castLines, castMoments } from '../replay/cast.ts';
import type { Tape } from '../replay/tape.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { rangeOf } from './replay-range.ts';
import { saveExport } from './save-export.ts';
import type { Session } from './session.ts';

/** Of the screen that is recorded: as wide as most pages have room for. */
const SIZE = { columns: 100, rows: 30 };

/** Nobody watches a screen on which nothing happens for longer, in milliseconds. */
const LONGEST_SILENCE = 3_000;

interface Recording {
  /** Where it goes, as given; `-` is standard output. */
  readonly cast: string;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly speed: number;
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
  { cast, speed, force, ...options }: Recording,
): Promise<void> {
  const { io, author, config } = session;
  const { severities, cadence, theme } = config;
  const { incident, perspective } = tape;
  const range = rangeOf(tape, options, io.clock());
  const moments = castMoments(tape, { ...range, speed, longestSilence: LONGEST_SILENCE });
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
