/** `/zone Z --reread`: the times that were typed without a zone were meant in another one. */
import { clockAt, showings } from '../clock.ts';
import { Complaint } from '../complaint.ts';
import type { Entry, Incident } from '../incident.ts';
import { parseLine } from '../line.ts';
import type { Change, IncidentRecord } from '../record.ts';
import { takeTime } from '../time-text.ts';
import { takeName } from './verb.ts';

/**
 * Moves every time that was typed bare, so that the clock of the new zone shows at it what the
 * clock of the old one did.
 *
 * @throws Complaint when the new zone skips one of these times
 */
export function reread(incident: Incident, to: string): readonly Change[] {
  const from = incident.facts.zone;
  const move = (instant: number, what: string) => moved(instant, from, to, what);
  return incident.recorded.flatMap((entry) => [
    ...rereadEntry(incident, entry, move),
    ...rereadSettling(incident, entry, move),
  ]);
}

type Move = (instant: number, what: string) => number;

function rereadEntry(incident: Incident, entry: Entry, move: Move): readonly Change[] {
  const typed = lastOf(incident, entry, (record) =>
    record.type === 'entry.logged' || (record.type === 'entry.amended' && record.body.at != null)
      ? record.body.typed
      : undefined,
  );
  if (entry.at === null || !wasTypedBare(typed)) return [];
  const what = `entry ${entry.number}`;
  const until = entry.until === undefined ? {} : { until: move(entry.until, what) };
  const body = { entry: entry.id, at: move(entry.at, what), ...until };
  return [{ type: 'entry.amended', body }];
}

function rereadSettling(incident: Incident, entry: Entry, move: Move): readonly Change[] {
  const last = entry.turns.at(-1);
  const typed = lastOf(incident, entry, (record) =>
    record.type === 'entry.settled' ? record.body.typed : undefined,
  );
  if (last?.outcome === undefined || last.at === null || !wasTypedBare(typed)) return [];
  const { outcome, note, approximate } = last;
  const at = move(last.at, entry.label ?? '');
  const about = approximate ? { approximate } : {};
  return [{ type: 'entry.settled', body: { entry: entry.id, outcome, at, note, ...about } }];
}

function lastOf(
  incident: Incident,
  entry: Entry,
  typedIn: (record: IncidentRecord) => string | undefined,
): string | undefined {
  return incident
    .history({ sort: 'entry', id: entry.id })
    .filter((record) => !incident.isUndone(record))
    .map(typedIn)
    .findLast((line) => line !== undefined);
}

/** Was a time of day typed, and no zone with it? */
function wasTypedBare(typed: string | undefined): boolean {
  if (typed === undefined || typed.trim() === '') return false;
  try {
    const line = parseLine(typed);
    const behind = line.isPlain ? undefined : takeTime(takeName(line.rest).rest);
    const time = line.time ?? behind?.time;
    return time?.form === 'clock' && time.zone === undefined;
  } catch (error) {
    // What was typed then cannot be read any more (redacted, or an older grammar): it stays.
    if (error instanceof Complaint) return false;
    throw error;
  }
}

function moved(instant: number, from: string, to: string, what: string): number {
  const { instants, isSkipped } = showings(clockAt(instant, from), to);
  if (!isSkipped) return instants[0];
  throw new Complaint(`/zone: ${to} skips the time of ${what}: correct that one with /at first.`);
}
