/** A replay in lines of text: when each step came, and what it said, under the day on which it did. */
import { clockAt, formatDay } from '../incident/time/clock.ts';
import { timeOfDay } from '../incident/time/time-of-day.ts';
import { safeLine } from '../terminal/safe-text.ts';
import type { Tape } from './tape.ts';

export interface TranscriptLine {
  /** When it comes, in UTC milliseconds of the tape's time. */
  readonly at: number;
  /** Safe to be shown; the name of a day, or an empty line, where it is no step's. */
  readonly text: string;
}

/** The part that is told, in UTC milliseconds of the tape's time; both ends belong to it. */
interface Part {
  readonly from: number;
  readonly until: number;
}

/** The lines of this part, in order; each is made when it is asked for. */
export function* transcript(tape: Tape, { from, until }: Part): Generator<TranscriptLine> {
  const { zone } = tape.incident.facts;
  let day = '';
  for (const { at, told } of tape.steps) {
    if (at < from) continue;
    if (at > until) return;
    const lines = told();
    const today = formatDay(clockAt(at, zone));
    if (today !== day && lines.length > 0) {
      if (day !== '') yield { at, text: '' };
      yield { at, text: today };
      day = today;
    }
    const clock = timeOfDay(at, zone, false);
    for (const line of lines) yield { at, text: `${clock}  ${safeLine(line)}` };
  }
}
