/** When the outside was last told how it stands, and by when it is to be told again. */
import { type Entry, type Incident, type Moment, severity } from '../incident.ts';
import { milestone, resolution } from './milestones.ts';

/** How long the outside may wait for the next update: milliseconds by the name of a severity. */
export type Cadence = Readonly<Record<string, number>>;

/** A moment whose time (UTC milliseconds) is known. */
interface KnownMoment extends Moment {
  readonly at: number;
}

export interface OutsideClock {
  /** `undefined` while nobody outside was told anything. */
  readonly lastTold: KnownMoment | undefined;
  /** How many times the outside was told. */
  readonly timesTold: number;
  /** UTC milliseconds; `undefined` where no update is due, now or later. */
  readonly dueAt: number | undefined;
}

/**
 * Only entries of kind `update` that stand count as told: at their time, else when they were written
 * down. The next one is due one cadence of the present severity after the last; while there is none,
 * after the declaration or the start, whichever was later; and not before one cadence after a
 * reopening. Nothing is due once it is resolved, or at a severity without a cadence.
 */
export function outsideClock(incident: Incident, cadence: Cadence): OutsideClock {
  let lastTold: KnownMoment | undefined;
  let timesTold = 0;
  for (const entry of incident.recorded) {
    if (entry.kind !== 'update' || entry.retracted !== undefined) continue;
    timesTold += 1;
    const told = momentOf(entry);
    if (lastTold === undefined || told.at >= lastTold.at) lastTold = told;
  }
  return { lastTold, timesTold, dueAt: dueAt(incident, cadence, lastTold) };
}

function momentOf({ at, approximate, clock }: Entry): KnownMoment {
  return at === null ? { at: clock, approximate: true } : { at, approximate };
}

function dueAt(
  incident: Incident,
  cadence: Cadence,
  lastTold: KnownMoment | undefined,
): number | undefined {
  const wait = waitAt(severity(incident), cadence);
  if (wait === undefined || resolution(incident) !== undefined) return undefined;
  const since = lastTold === undefined ? beginnings(incident) : [lastTold.at];
  const reopened = milestone(incident, 'reopened')?.at;
  const known = [...since, reopened].filter((at) => typeof at === 'number');
  return known.length === 0 ? undefined : Math.max(...known) + wait;
}

/** A severity may have the name of something that every object has. */
function waitAt(stated: string | undefined, cadence: Cadence): number | undefined {
  return stated !== undefined && Object.hasOwn(cadence, stated) ? cadence[stated] : undefined;
}

function beginnings(incident: Incident): readonly (number | null | undefined)[] {
  return [incident.facts.declaredAt, milestone(incident, 'started')?.at];
}
