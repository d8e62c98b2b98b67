/** The longest stretch of an incident of which nothing is recorded. */
import { type Entry, type Incident, standing } from '../incident.ts';
import { type Gap, meets, resolvedGaps } from './impairment.ts';
import { between, type Endpoint, isTimed, type Measure } from './measure.ts';
import { milestone, resolution } from './milestones.ts';

/** Something recorded, from one time to another (mostly the same one). */
interface Stretch {
  readonly from: Endpoint;
  readonly to: Endpoint;
}

/**
 * From the start (else the first entry) to the resolution (else the last entry): the longest time
 * with no entry, no settling and no ranged entry running. Of several as long, the first. While it
 * stood resolved, before it was reopened, there was nothing to record.
 */
export function longestSilence(incident: Incident): Measure {
  const name = 'longest silence';
  const ends = { from: 'fewer than two moments in it', to: 'fewer than two moments in it' };
  let longest = between(name, undefined, undefined, ends);
  const gaps = resolvedGaps(incident);
  let latest: Endpoint | undefined;
  for (const { from, to } of recorded(incident)) {
    if (latest !== undefined) {
      // While something still ran there was no silence.
      const next = instant(from) > instant(latest) ? from : latest;
      const silence = between(name, latest, next, ends);
      if (!liesIn(silence, gaps)) longest = longer(longest, silence);
    }
    if (latest === undefined || instant(to) > instant(latest)) latest = to;
  }
  return unlessUnsure(longest, gaps);
}

/** Where it may lie in a time in which all was resolved, it may be no silence. */
function unlessUnsure(silence: Measure, gaps: readonly Gap[]): Measure {
  if ('missing' in silence) return silence;
  const unsure = gaps.find(
    (gap) => !(isTimed(gap.from) && isTimed(gap.to)) && meets(silence.stretches, gap),
  );
  if (unsure === undefined) return silence;
  const { name, from, to } = silence;
  const end = isTimed(unsure.from) ? unsure.to : unsure.from;
  return { name, from, to, missing: `${end.name} at an unknown time` };
}

/** Both ends of a gap are entries, so a silence lies in it as a whole, or not at all. */
function liesIn({ from, to }: Measure, gaps: readonly Gap[]): boolean {
  if (!isTimed(from) || !isTimed(to) || from.at === to.at) return false;
  return gaps.some((gap) => instant(gap.from) <= from.at && to.at <= instant(gap.to));
}

function longer(a: Measure, b: Measure): Measure {
  if ('missing' in a) return b;
  return 'milliseconds' in b && b.milliseconds > a.milliseconds ? b : a;
}

function recorded(incident: Incident): readonly Stretch[] {
  const first = milestone(incident, 'started')?.at ?? Number.NEGATIVE_INFINITY;
  const last = resolution(incident)?.at ?? Number.POSITIVE_INFINITY;
  return standing(incident)
    .flatMap(stretches)
    .filter(({ from, to }) => isTimed(from) && instant(to) >= first && instant(from) <= last)
    .toSorted((a, b) => instant(a.from) - instant(b.from));
}

function stretches(entry: Entry): readonly Stretch[] {
  const { at, until, approximate, turns } = entry;
  const from = { name: String(entry.number), at, approximate, entry };
  const to = until === undefined ? from : { ...from, at: until };
  const settlings = turns.map((turn) => {
    const name = `${entry.label ?? entry.number} ${turn.outcome ?? 'reopened'}`;
    const end = { name, at: turn.at, approximate: turn.approximate, entry };
    return { from: end, to: end };
  });
  return [{ from, to }, ...settlings];
}

function instant(end: Endpoint): number {
  return end.at ?? Number.NaN;
}
