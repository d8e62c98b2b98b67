/** What the outside was told, and when: the one place that decides what counts as told. */
import type { Entry, Incident, Moment } from '../incident.ts';

/** A time that is known, in UTC milliseconds, maybe only about. */
export interface KnownMoment extends Moment {
  readonly at: number;
}

/**
 * When the outside was told, the latest time last: entries of kind `update` that stand and are not
 * internal, at their time, else about when they were written down.
 */
export function toldMoments(incident: Incident): readonly KnownMoment[] {
  return incident.recorded
    .filter(isTold)
    .map(toldAt)
    .toSorted((a, b) => a.at - b.at);
}

function isTold({ kind, internal, retracted }: Entry): boolean {
  return kind === 'update' && !internal && retracted === undefined;
}

function toldAt({ at, approximate, clock }: Entry): KnownMoment {
  return at === null ? { at: clock, approximate: true } : { at, approximate };
}
