/** When the outside was last told how it stands, and by when it is to be told again. */
import { beginsImported } from '../imported.ts';
import { type Incident, severity } from '../incident.ts';
import { MINUTE } from '../time/duration.ts';
import { wholeSecond } from '../time/time-reading.ts';
import { milestone, resolution } from './milestones.ts';
import { type KnownMoment, toldMoments } from './told.ts';

/** How long the outside may wait for the next update: milliseconds by the name of a severity. */
export type Cadence = Readonly<Record<string, number>>;

export interface OutsideClock {
  /** `undefined` while nobody outside was told anything. */
  readonly lastTold: KnownMoment | undefined;
  /** How many times the outside was told. */
  readonly timesTold: number;
  /** UTC milliseconds; `undefined` where no update is due, now or later. */
  readonly dueAt: number | undefined;
}

/**
 * After the last update the next one is due when an update promises it (`nextUpdateAt`); while there
 * is none, one cadence of the present severity after the declaration or the start, whichever was
 * later; and not before one cadence after a reopening. Nothing is due once it is resolved, at a
 * severity without a cadence, or where an import brought the story and no update.
 */
export function outsideClock(incident: Incident, cadence: Cadence): OutsideClock {
  const told = toldMoments(incident);
  const lastTold = told.at(-1);
  const dueAt =
    lastTold === undefined
      ? firstUpdateAt(incident, cadence)
      : nextUpdateAt(incident, cadence, lastTold.at);
  return { lastTold, timesTold: told.length, dueAt };
}

/** People are promised a time that they can remember. */
const ROUND = 5 * MINUTE;

/**
 * When the next update is due, and may be promised, if the outside is told now: one cadence later,
 * rounded up to five minutes.
 *
 * @param toldAt UTC milliseconds; the second in which they lie counts, as in the record
 * @returns UTC milliseconds; `undefined` where no update will be due
 */
export function nextUpdateAt(
  incident: Incident,
  cadence: Cadence,
  toldAt: number,
): number | undefined {
  const wait = waitNow(incident, cadence);
  if (wait === undefined) return undefined;
  const promised = Math.ceil((wholeSecond(toldAt) + wait) / ROUND) * ROUND;
  const reopened = milestone(incident, 'reopened')?.at ?? Number.NEGATIVE_INFINITY;
  return Math.max(promised, reopened + wait);
}

function firstUpdateAt(incident: Incident, cadence: Cadence): number | undefined {
  const wait = waitNow(incident, cadence);
  if (wait === undefined || beginsImported(incident)) return undefined;
  const since = [
    incident.facts.declaredAt,
    milestone(incident, 'started')?.at,
    milestone(incident, 'reopened')?.at,
  ];
  const known = since.filter((at) => typeof at === 'number');
  return known.length === 0 ? undefined : Math.max(...known) + wait;
}

/** A severity may have the name of something that every object has. */
function waitNow(incident: Incident, cadence: Cadence): number | undefined {
  const stated = severity(incident);
  if (stated === undefined || resolution(incident) !== undefined) return undefined;
  return Object.hasOwn(cadence, stated) ? cadence[stated] : undefined;
}
