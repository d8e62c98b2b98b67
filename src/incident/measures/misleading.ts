/** The wrong turns: hypotheses that were refuted, and the time that they cost. */
import { type Entry, type Incident, outcome, standing } from '../incident.ts';
import { type Interval, overlap, total, union } from './intervals.ts';
import { isTimed } from './measure.ts';
import { spells } from './spells.ts';

/** Time with at least one refuted hypothesis open, in milliseconds. */
export interface MisleadingTime {
  readonly milliseconds: number;
  /**
   * The part of it before the first hypothesis was opened that was later confirmed; `undefined`
   * where none was, and where it is not known when one of them was opened.
   */
  readonly beforeConfirmed: number | undefined;
  readonly about: boolean;
  /** Is that part only about known? It may be where the whole is known. */
  readonly isBeforeAbout: boolean;
  /** Refuted hypotheses that stood for an unknown time, and so are not in the sum. */
  readonly unmeasured: readonly Entry[];
}

/** The hypotheses that ended this way, in timeline order. */
export function hypothesesThat(
  incident: Incident,
  ending: 'confirmed' | 'refuted' | 'inconclusive',
): readonly Entry[] {
  return standing(incident).filter(
    (entry) => entry.kind === 'hypothesis' && outcome(entry) === ending,
  );
}

/** The union of the times that refuted hypotheses stood open; `undefined` when none was refuted. */
export function misleadingTime(incident: Incident): MisleadingTime | undefined {
  const refuted = hypothesesThat(incident, 'refuted');
  if (refuted.length === 0) return undefined;
  const measured = refuted.map((entry) => ({ entry, intervals: intervals(entry) }));
  const open = union(measured.flatMap((hypothesis) => hypothesis.intervals ?? []));
  const about = measured.some(
    ({ entry, intervals: known }) => known !== undefined && spells(entry).some(isAbout),
  );
  const opening = firstOpening(hypothesesThat(incident, 'confirmed'));
  return {
    milliseconds: total(open),
    beforeConfirmed: opening === undefined ? undefined : total(before(open, opening.at)),
    about,
    isBeforeAbout: about || opening?.approximate === true,
    unmeasured: measured.filter((h) => h.intervals === undefined).map(({ entry }) => entry),
  };
}

/** The earliest, where all of them are known. @param confirmed in timeline order */
function firstOpening(
  confirmed: readonly Entry[],
): { readonly at: number; readonly approximate: boolean } | undefined {
  const openings = confirmed.flatMap(({ at, approximate }) =>
    at === null ? [] : [{ at, approximate }],
  );
  return openings.length < confirmed.length ? undefined : openings.at(0);
}

function before(intervals: readonly Interval[], instant: number): readonly Interval[] {
  const past = { start: Number.NEGATIVE_INFINITY, end: instant };
  return intervals.flatMap((interval) => overlap(interval, past) ?? []);
}

function isAbout({ from, to }: ReturnType<typeof spells>[number]): boolean {
  return from.approximate || to?.approximate === true;
}

/** `undefined` when a spell's end is unknown, or lies before its beginning. */
function intervals(entry: Entry): readonly Interval[] | undefined {
  const found: Interval[] = [];
  for (const { from, to } of spells(entry)) {
    if (!isTimed(from) || !isTimed(to) || to.at < from.at) return undefined;
    found.push({ start: from.at, end: to.at });
  }
  return found;
}
