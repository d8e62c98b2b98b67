import type { Incident } from '../../incident/incident.ts';
import type { Change } from '../stage/change.ts';
import type { ScriptStep } from '../stage/script.ts';
import type { Told } from '../told.ts';

/** Before all that has a time. */
export const BEGINNING = Number.NEGATIVE_INFINITY;

/** Something that happened: a step, once it is clear where it stands among the others. */
export interface Happening extends Omit<ScriptStep, 'tell'> {
  /** UTC milliseconds, or BEGINNING. */
  readonly at: number;
  /**
   * Its place among those of the same time. What is true of the incident as a whole and what ends
   * come before what was recorded; that stands in the order of recording, by index.
   */
  readonly order: number;
  /** What it says at a time (UTC milliseconds), with the incident as it stands after it. */
  readonly tell: (after: Incident, at: number) => readonly Told[];
}

export const FACTS_FIRST = -2;
export const ENDS_NEXT = -1;

/** What happened to things of one sort. */
export interface Course {
  readonly happenings: readonly Happening[];
  /** What is shown with the end alone, and told by nothing: it has no time in the story. */
  readonly rest: readonly Change[];
}
