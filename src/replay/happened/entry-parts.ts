/** What becomes of an entry, part by part: its end, its settlings and reopenings, its cause. */
import type { Entry, Incident, Turn } from '../../incident/incident.ts';
import type { IncidentRecord } from '../../incident/record/record.ts';
import { BEGINNING, ENDS_NEXT } from './happening.ts';
import type { RecordingTimes } from './recording-times.ts';

/** A part of an entry, from its time on (UTC milliseconds, or BEGINNING). */
export interface Part {
  readonly at: number;
  readonly order: number;
  /** How many turns of the entry it brings, and the first of them. */
  readonly firstTurn: number;
  readonly turns: number;
  readonly isEnd: boolean;
  /** The record of the last of its turns, which counts; none where it is the end of a range. */
  readonly record: IncidentRecord | undefined;
}

/**
 * The parts of an entry in the order of their times. A settling that another one corrected, with no
 * reopening in between, comes with that one: it never was so. A turn without a time has that of the
 * entry with a time recorded last before it, but comes after the turn in front of it. The end of a
 * range that is also that of a turn comes with the turn.
 */
export function partsOf(incident: Incident, entry: Entry, times: RecordingTimes): readonly Part[] {
  const turns = turnParts(entry, turnRecords(incident, entry), times);
  const { until } = entry;
  const ending = turns.find(({ at }) => at === until);
  const parts = turns.map((part) => (part === ending ? { ...part, isEnd: true } : part));
  if (until === undefined || ending !== undefined) return parts.sort(byTime);
  const end = { at: until, order: ENDS_NEXT, firstTurn: 0, turns: 0, isEnd: true };
  return [...parts, { ...end, record: undefined }].sort(byTime);
}

function turnParts(
  { turns }: Entry,
  records: readonly IncidentRecord[],
  times: RecordingTimes,
): Part[] {
  const parts: Part[] = [];
  let firstTurn = 0;
  for (const [index, turn] of turns.entries()) {
    if (isCorrected(turn, turns[index + 1])) continue;
    const record = records[index];
    const id = record?.id ?? '';
    parts.push({
      at: turn.at ?? Math.max(times.before(id), parts.at(-1)?.at ?? BEGINNING),
      order: times.indexOf(id),
      firstTurn,
      turns: index + 1 - firstTurn,
      isEnd: false,
      record,
    });
    firstTurn = index + 1;
  }
  return parts;
}

function isCorrected({ outcome }: Turn, next: Turn | undefined): boolean {
  return outcome !== undefined && next?.outcome !== undefined;
}

/** The records of an entry's turns, in their order. */
function turnRecords(incident: Incident, { id }: Entry): readonly IncidentRecord[] {
  const records = incident.history({ sort: 'entry', id });
  const logged = records.findIndex(({ type }) => type === 'entry.logged');
  return records
    .slice(logged)
    .filter(({ type }) => type === 'entry.settled' || type === 'entry.reopened')
    .filter((record) => incident.see(record) !== undefined);
}

function byTime(a: Part, b: Part): number {
  return a.at === b.at ? a.order - b.order : a.at - b.at;
}

/**
 * The entry with these parts of it alone. That it was a cause gives the ending away: it is said once a
 * hypothesis is settled for good (until then it was a guess like the others), of all else with the end.
 */
export function withParts(entry: Entry, parts: readonly Part[]): Entry {
  const count = parts.reduce((sum, { turns }) => sum + turns, 0);
  const until = parts.some(({ isEnd }) => isEnd) ? entry.until : undefined;
  const isSettled = entry.kind === 'hypothesis' && count > 0 && count === entry.turns.length;
  const cause = isSettled ? entry.cause : undefined;
  if (count === entry.turns.length && until === entry.until && cause === entry.cause) return entry;
  const isTurned = new Set(
    parts.flatMap(({ firstTurn, turns }) =>
      Array.from({ length: turns }, (_, index) => firstTurn + index),
    ),
  );
  const turns = entry.turns.filter((_, index) => isTurned.has(index));
  return { ...entry, until, turns, cause };
}
