/**
 * What is measured of every incident, so that many can be compared: lengths that are over, each with
 * the ends that it is measured between, or the reason why there is none. No reason names anything of
 * the one incident, so that incidents can be counted by it.
 */
import { type Incident, standing } from '../incident.ts';
import { impairments, timeImpaired } from './impairment.ts';
import type { Measure } from './measure.ts';
import { responseTimes } from './measures.ts';
import { milestone, resolution } from './milestones.ts';
import { misleadingTime } from './misleading.ts';
import { longestSilence } from './silence.ts';
import { isToldAfterwards } from './told-afterwards.ts';

export interface ComparableMeasure {
  readonly name: string;
  /** Between what it is measured, in every incident. */
  readonly ends: string;
}

export const COMPARABLE_MEASURES: readonly ComparableMeasure[] = [
  { name: 'time to detect', ends: 'started → detected' },
  { name: 'time to acknowledge', ends: 'detected → acknowledged' },
  { name: 'time to identify', ends: 'started → identified' },
  { name: 'time to mitigate', ends: 'started → mitigated for good' },
  { name: 'time to resolve', ends: 'first started → last resolved' },
  { name: 'time impaired', ends: 'started → resolved, and from each reopening on' },
  { name: 'time with a refuted hypothesis open', ends: 'opened → refuted' },
  { name: 'longest silence', ends: 'something recorded → the next' },
];

/** Milliseconds, never negative; or why there are none that could be compared. */
export type ComparableLength =
  | {
      readonly milliseconds: number;
      /** Is an end, or one of several, only approximately known? */
      readonly about: boolean;
    }
  | { readonly missing: string };

/** What is measured of one incident. */
export interface Measurement {
  /** Was its story written down over a day later, so that its times are from memory or from elsewhere? */
  readonly isToldAfterwards: boolean;
  /** In the order of `COMPARABLE_MEASURES`. */
  readonly lengths: readonly ComparableLength[];
}

export function measurementOf(incident: Incident): Measurement {
  return {
    isToldAfterwards: isToldAfterwards(incident),
    lengths: [
      ...responseTimes(incident).map(comparable),
      impaired(incident),
      onceOver(incident, misled),
      onceOver(incident, silence),
    ],
  };
}

/** Of an incident that cannot be measured at all, for this reason. */
export function unmeasurable(missing: string): Measurement {
  return { isToldAfterwards: false, lengths: COMPARABLE_MEASURES.map(() => ({ missing })) };
}

/** A length whose ends are in the wrong order would pull every average towards what cannot be. */
function comparable(measure: Measure): ComparableLength {
  if ('missing' in measure) return { missing: measure.missing };
  const { milliseconds, about } = measure;
  return milliseconds < 0 ? { missing: wrongOrder(measure) } : { milliseconds, about };
}

function wrongOrder({ from, to }: Measure): string {
  return `ends in the wrong order (${to?.name} before ${from?.name})`;
}

/** One window that runs backwards would shorten the others, or is all that there is. */
function impaired(incident: Incident): ComparableLength {
  const backwards = impairments(incident).find(
    (window) => 'milliseconds' in window && window.milliseconds < 0,
  );
  return comparable(backwards ?? timeImpaired(incident));
}

/** What may still grow while the incident goes on is no length yet. */
function onceOver(
  incident: Incident,
  measured: (incident: Incident) => ComparableLength,
): ComparableLength {
  if (resolution(incident) !== undefined) return measured(incident);
  const isReopened = milestone(incident, 'resolved') !== undefined;
  return { missing: isReopened ? 'reopened, not resolved since' : 'not resolved' };
}

/** Only of incidents with such a hypothesis: where none was refuted, nobody was misled by one. */
function misled(incident: Incident): ComparableLength {
  const time = misleadingTime(incident);
  if (time === undefined) {
    const isThought = standing(incident).some(({ kind }) => kind === 'hypothesis');
    return { missing: isThought ? 'no hypothesis refuted' : 'no hypothesis recorded' };
  }
  const { milliseconds, about, unmeasured } = time;
  if (unmeasured.length === 0) return { milliseconds, about };
  return { missing: 'not known how long a refuted hypothesis stood' };
}

/** What somebody left out who wrote it down later was no silence. */
function silence(incident: Incident): ComparableLength {
  const isImported = standing(incident).every(({ source }) => source !== undefined);
  if (isImported || isToldAfterwards(incident)) return { missing: 'told afterwards' };
  return comparable(longestSilence(incident));
}
