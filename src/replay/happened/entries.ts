/** When the entries of an incident appear, and when something becomes of them. */
import type { Entry, Incident } from '../../incident/incident.ts';
import type { Change } from '../stage/change.ts';
import { type Part, partsOf, withParts } from './entry-parts.ts';
import { BEGINNING, type Course, type Happening } from './happening.ts';
import type { RecordingTimes } from './recording-times.ts';
import { toldOfEntry, toldOfPart } from './told.ts';

/**
 * Every entry that stands, in its final words, at its own time. One without a time comes with the one
 * that it stands behind in the timeline, or where that one was retracted, at that one's time; before
 * all others it comes with the beginning.
 */
export function entryCourse(incident: Incident, times: RecordingTimes): Course {
  const happenings: Happening[] = [];
  const rest: Change[] = [];
  for (const group of groupsOf(incident.timeline)) {
    const comings = group.entries.map((entry) => comingOf(incident, entry, group.at, times));
    happenings.push(appearance(group, comings, times), ...comings.flatMap(({ later }) => later));
    rest.push(...comings.flatMap((coming) => coming.rest));
  }
  const retracted = incident.timeline.filter((entry) => entry.retracted !== undefined);
  rest.push(...retracted.map((after) => ({ sort: 'entry', before: undefined, after }) as const));
  return { happenings, rest };
}

/** Entries that appear together. */
interface Group {
  readonly at: number;
  readonly entries: [Entry, ...Entry[]];
}

function groupsOf(timeline: readonly Entry[]): readonly Group[] {
  const groups: Group[] = [];
  let at = BEGINNING;
  for (const entry of timeline) {
    at = entry.at ?? at;
    if (entry.retracted !== undefined) continue;
    const last = groups.at(-1);
    if (entry.at === null && last?.at === at) last.entries.push(entry);
    else groups.push({ at, entries: [entry] });
  }
  return groups;
}

/** An entry as it appears, and what becomes of it later. */
interface Coming {
  readonly first: Entry;
  /** What had become of it by then: times in the wrong order. */
  readonly before: readonly Part[];
  readonly later: readonly Happening[];
  /** What of it has no time. */
  readonly rest: readonly Change[];
}

function comingOf(
  incident: Incident,
  entry: Entry,
  shownAt: number,
  times: RecordingTimes,
): Coming {
  const parts = partsOf(incident, entry, times);
  if (parts.length === 0 && entry.cause === undefined)
    return { first: entry, before: [], later: [], rest: [] };
  const isWithIt = ({ at, record }: Part) =>
    at < shownAt || (at === shownAt && record === undefined);
  const waiting = parts.filter((part) => !isWithIt(part));
  const past = parts.filter(isWithIt);
  let shown = past;
  const first = withParts(entry, past);
  let before = first;
  const later = waiting.map((part): Happening => {
    shown = [...shown, part];
    const after = withParts(entry, shown);
    const { at, order } = part;
    const changes = [{ sort: 'entry', before, after } as const];
    before = after;
    const tell: Happening['tell'] = (then, now) => [toldOfPart(part, entry.id, then, now)];
    return { at, order, changes, entries: [entry.id], decides: [], tell };
  });
  const rest = before === entry ? [] : [{ sort: 'entry', before, after: entry } as const];
  return { first, before: past.filter(({ record }) => record !== undefined), later, rest };
}

function appearance(
  { at, entries }: Group,
  comings: readonly Coming[],
  times: RecordingTimes,
): Happening {
  return {
    at,
    order: times.indexOf(entries[0].id),
    changes: comings.map(({ first }) => ({ sort: 'entry', before: undefined, after: first })),
    entries: entries.map(({ id }) => id),
    decides: entries.filter(isDecided).map(({ id }) => id),
    tell: (then, now) =>
      comings.flatMap(({ first, before }) => [
        toldOfEntry(first, then, now),
        ...before.map((part) => toldOfPart(part, first.id, then, now)),
      ]),
  };
}

/** At an unknown time nobody knows what was known before. */
function isDecided({ at, kind }: Entry): boolean {
  return at !== null && (kind === 'action' || kind === 'decision');
}
