/** The ways in which a finding is mended. */
import type { Entry } from '../incident.ts';
import { clockAt, formatInstant } from '../time/clock.ts';
import { offsetWhereTwice } from '../time/time-of-day.ts';
import type { Fix } from './finding.ts';

/** A line that can be logged as it stands. */
export function wholeLine(advice: string, line: string): Fix {
  return { by: 'line', advice, line, isWhole: true };
}

/** A line that is to be completed where it ends. */
export function lineToComplete(advice: string, line: string): Fix {
  return { by: 'line', advice, line, isWhole: false };
}

export function lookAt(advice: string, { number }: Entry): Fix {
  return { by: 'entry', advice, entry: number };
}

export function writeSection(advice: string, section: string): Fix {
  return { by: 'section', advice, section };
}

/**
 * A time as it is written in a line, with its date, and with its offset where the clock shows it
 * twice; `undefined` for one in a year that no line can name.
 *
 * @param at UTC milliseconds
 */
export function timeInLine(at: number, zone: string): string | undefined {
  const face = clockAt(at, zone);
  if (face.year < 1_000 || face.year > 9_999) return undefined;
  return formatInstant(at, zone) + offsetWhereTwice(at, face, zone);
}
