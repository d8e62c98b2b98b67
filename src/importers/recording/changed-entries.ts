/** Entries that stand in the source with other words, or at another time, than when they were recorded. */
import type { Entry, Incident } from '../../incident/incident.ts';
import type { BodyOf } from '../../incident/record/record.ts';
import { REDACTED } from '../../incident/record/redaction.ts';
import { formatInstant } from '../../incident/time/clock.ts';
import type { ReadEntry, ReadIncident } from '../reading/reading.ts';
import { hasForeignId } from './known-incident.ts';
import type { ChangedEntry } from './recorded.ts';

/** What the source said of an entry when it was recorded. */
export type SaidThen = Pick<BodyOf<'entry.logged'>, 'text' | 'at' | 'detail'>;

/** An entry as it stands, and as the source told it. */
export interface RecordedEntry {
  readonly entry: Entry;
  readonly then: SaidThen;
}

/**
 * The entries that were recorded from this document and stand in it no longer, and which of its new ones stand in
 * their places: at the same time, with the same text, or without a time on the same line. Sources with ids
 * of their own need no such guess.
 */
export class Gone {
  readonly #left: Set<RecordedEntry>;

  /** @param reading the whole of the source */
  constructor(incident: Incident, reading: ReadIncident) {
    const keys = new Set(reading.entries.map(({ key }) => key));
    const isGone = ({ source }: Entry): boolean =>
      source?.key !== undefined &&
      source.file === reading.file &&
      !hasForeignId(source.key) &&
      !keys.has(source.key);
    const gone = incident.recorded.filter(isGone);
    this.#left = new Set(gone.map((entry) => ({ entry, then: saidThen(incident, entry) })));
  }

  /** Takes out the one in whose place this entry stands. */
  takeReplacedBy(entry: ReadEntry): RecordedEntry | undefined {
    const found = [...this.#left].find((gone) => isInPlaceOf(entry, gone));
    if (found !== undefined) this.#left.delete(found);
    return found;
  }

  /** The numbers of those in whose place nothing stands; what was retracted is no matter. */
  get numbers(): readonly number[] {
    return [...this.#left].flatMap(({ entry: { number, retracted } }) =>
      retracted === undefined ? number : [],
    );
  }
}

function saidThen(incident: Incident, entry: Entry): SaidThen {
  const [first] = incident.history({ sort: 'entry', id: entry.id });
  return first?.type === 'entry.logged' ? first.body : entry;
}

function isInPlaceOf(entry: ReadEntry, { entry: gone, then }: RecordedEntry): boolean {
  if (entry.text === then.text || entry.text === gone.text) return true;
  if (entry.at === null && then.at === null) return entry.line === gone.source?.line;
  return entry.at === then.at || entry.at === gone.at;
}

/**
 * What a person should know of an entry that has changed in its source; `undefined` where it is recorded so by
 * now, was taken back, or was redacted. What a person has corrected here is no change of the source.
 */
export function changeOf(
  entry: ReadEntry,
  { entry: recorded, then }: RecordedEntry,
  zone: string,
): ChangedEntry | undefined {
  if (recorded.retracted !== undefined || recorded.text === REDACTED) return undefined;
  const { number } = recorded;
  const { line, text, at, detail } = entry;
  if (isNews(text, then.text, recorded.text)) {
    return { line, number, before: recorded.text, after: text, fix: `/amend ${number} ${text}` };
  }
  if (at !== null && isNews(at, then.at, recorded.at)) {
    const [before, after] = [timeText(recorded.at, zone), timeText(at, zone)];
    return { line, number, before, after, fix: `/at ${number} ${after}` };
  }
  if (!isNews(detail, then.detail, recorded.detail)) return undefined;
  return { line, number, before: belowText(recorded.detail), after: belowText(detail), fix: '' };
}

function isNews<T>(now: T, then: T, recorded: T): boolean {
  return now !== then && now !== recorded;
}

function timeText(at: number | null, zone: string): string {
  return at === null ? '??' : formatInstant(at, zone);
}

function belowText(detail: string | undefined): string {
  return detail === undefined ? 'nothing below it' : `below it: ${detail}`;
}
