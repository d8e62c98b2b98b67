// A made-up library of past incidents: the same one each time for the same numbers.

import type { StoredRecord } from '../../src/incident/record/record.ts';
import { freeSlug } from '../../src/incident/record/slug.ts';
import { DAY, MINUTE } from '../../src/incident/time/duration.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { Chance } from './chance.ts';
import { outageOf } from './outage.ts';
import { recordsOf } from './telling.ts';

export interface LibraryPlan {
  readonly incidents: number;
  /** Of all incidents together; at least `LEAST` of each. */
  readonly entries: number;
  readonly seed: number;
  /** When the newest incident begins; the oldest one is two years older. UTC milliseconds. */
  readonly until: number;
}

/** No incident has fewer entries. */
export const LEAST = 3;

const SPAN = 730 * DAY;
/** The newest ones may go on still. */
const NEW = 3 * DAY;
/** Records that are taken over in one transaction. */
const AT_ONCE = 20_000;

/** Adds the incidents that the plan asks for, from the oldest to the newest. */
export function fillLibrary(
  journal: Pick<Journal, 'adopt'>,
  plan: LibraryPlan,
  onProgress: (incidents: number) => void = () => undefined,
): void {
  let records: StoredRecord[] = [];
  let incidents = 0;
  for (const more of libraryOf(plan)) {
    incidents += 1;
    records.push(...more);
    if (records.length < AT_ONCE && incidents < plan.incidents) continue;
    journal.adopt(records);
    onProgress(incidents);
    records = [];
  }
}

/** The records of one incident after the other. */
function* libraryOf({
  incidents,
  entries,
  seed,
  until,
}: LibraryPlan): Generator<readonly StoredRecord[]> {
  const chance = new Chance(seed);
  const sizes = sizesOf(chance, incidents, entries);
  const starts = sizes
    .map(() => until - chance.between(0, SPAN / MINUTE) * MINUTE)
    .sort((a, b) => a - b);
  const slugs = new Set<string>();
  const free = (slug: string): string => {
    const given = freeSlug(slug, (taken) => slugs.has(taken));
    slugs.add(given);
    return given;
  };
  for (const [index, start] of starts.entries()) {
    const outage = outageOf(chance, start, start < until - NEW);
    yield recordsOf(chance, { outage, entries: sizes[index] ?? LEAST, freeSlug: free });
  }
}

/** Most are short, a few very long; together they have so many entries. */
function sizesOf(chance: Chance, incidents: number, entries: number): readonly number[] {
  const weights = Array.from({ length: incidents }, () => chance.around(1, 0.9));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const shared = entries - LEAST * incidents;
  let given = 0;
  let upTo = 0;
  return weights.map((weight) => {
    upTo += weight;
    const more = Math.round((shared * upTo) / whole) - given;
    given += more;
    return LEAST + more;
  });
}
