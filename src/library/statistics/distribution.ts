/** One measure over several incidents. */
import type { ComparableLength } from '../../incident/measures/comparable.ts';

/** Why some incidents have no such length, and how many. */
export interface NotMeasured {
  readonly reason: string;
  readonly incidents: number;
}

/** Every incident is in it once: among the lengths, or among those that are not measured. */
export interface Distribution {
  /** Milliseconds, the shortest first. */
  readonly lengths: readonly number[];
  /** How many of the lengths are only about known. */
  readonly about: number;
  /** The most frequent reason first. */
  readonly notMeasured: readonly NotMeasured[];
  /** Half of the lengths are no longer; of an even number the mean of the two in the middle. */
  readonly median: number | undefined;
  /** Nine in ten lengths are no longer: by nearest rank, the length of that rank itself. From ten lengths on. */
  readonly percentile90: number | undefined;
  /** Says little alone: one long incident moves it. */
  readonly mean: number | undefined;
}

/** Below that, an average says more of the single incidents than of all. */
export const FEW = 5;
/** Of fewer, the 90th percentile by nearest rank would be the longest one, or next to nothing. */
const ENOUGH_FOR_PERCENTILE = 10;

export function distributionOf(measured: readonly ComparableLength[]): Distribution {
  // Sorts by number, and without asking for each pair: there may be ten thousands of them.
  const known = new Float64Array(measured.length);
  let count = 0;
  const reasons = new Map<string, number>();
  let about = 0;
  for (const length of measured) {
    if ('missing' in length) reasons.set(length.missing, (reasons.get(length.missing) ?? 0) + 1);
    else {
      known[count] = length.milliseconds;
      count += 1;
      if (length.about) about += 1;
    }
  }
  const sorted = known.subarray(0, count).sort();
  const lengths: number[] = [];
  for (const length of sorted) lengths.push(length);
  return {
    lengths,
    about,
    notMeasured: mostFrequentFirst(reasons),
    median: median(lengths),
    percentile90: lengths.length < ENOUGH_FOR_PERCENTILE ? undefined : nearestRank(lengths, 90),
    mean: mean(lengths),
  };
}

function mostFrequentFirst(reasons: ReadonlyMap<string, number>): readonly NotMeasured[] {
  return [...reasons]
    .map(([reason, incidents]) => ({ reason, incidents }))
    .sort((a, b) => b.incidents - a.incidents || (a.reason < b.reason ? -1 : 1));
}

function median(sorted: readonly number[]): number | undefined {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** The smallest length that is no shorter than so many of a hundred. */
function nearestRank(sorted: readonly number[], percent: number): number | undefined {
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1];
}

function mean(lengths: readonly number[]): number | undefined {
  if (lengths.length === 0) return undefined;
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}
