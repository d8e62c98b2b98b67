/**
 * A replay in lines of text, under the days: when each step came, and what it said.
 *
 *     14:30   1  event          started
 *     15:05      A1 failed (15m)  no change
 */

import { entryName } from '../incident/describe/describe.ts';
import { clockAt, formatDay } from '../incident/time/clock.ts';
import { safeLine } from '../terminal/safe-text.ts';
import type { Step } from './step.ts';
import type { Tape } from './tape.ts';
import { asideText, type Told, toldTime } from './told.ts';

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
  const columns = columnsOf(tape);
  for (const step of tape.steps) {
    const { at, told } = step;
    if (at < from) continue;
    if (at > until) return;
    const lines = told();
    const today = formatDay(clockAt(at, zone));
    if (today !== day && lines.length > 0) {
      if (day !== '') yield { at, text: '' };
      yield { at, text: today };
      day = today;
    }
    for (const line of lines) yield { at, text: safeLine(rowOf(step, line, columns)) };
  }
}

/** How wide each is. */
interface Columns {
  readonly zone: string;
  readonly time: number;
  readonly number: number;
  readonly name: number;
}

function columnsOf({ incident, perspective }: Tape): Columns {
  const { recorded, facts } = incident;
  // As known, every time is that of a record.
  const isAbout = perspective === 'happened' && recorded.some(({ approximate }) => approximate);
  return {
    zone: facts.zone,
    time: (isAbout ? '~14:35' : '14:35').length,
    number: widest(recorded.map(({ number }) => String(number))),
    name: widest(recorded.map(entryName)),
  };
}

function widest(words: readonly string[]): number {
  return words.reduce((width, { length }) => Math.max(width, length), 0);
}

function rowOf(step: Step, told: Told, { zone, time, number, name }: Columns): string {
  const { entry, text } = told;
  const front = [
    toldTime(step, told, zone).padStart(time),
    String(entry?.number ?? '').padStart(number),
    ...(entry === undefined ? [] : [entry.name.padEnd(name)]),
  ];
  return [...front, text + asideText(told)].join('  ');
}
