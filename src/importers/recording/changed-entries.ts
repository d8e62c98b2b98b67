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
  readonly said: SaidThen;
}

/**
 * The entries that were recorded from this document and stand in it no longer, and which of its new ones stand in
 * their places: at the same time, with the same text, or without a time on the same line. Sources with ids
 * of their own need no such guess.
 */
export class Gone {
  readonly #left: Set<RecordedEntry>;
  /** Where each of them stood; a document may be long, so none is looked for among all. */
  readonly #byPlace = new Map<string, Set<RecordedEntry>>();

  /** @param reading the whole of the source */
  constructor(incident: Incident, reading: ReadIncident) {
    const keys = new Set(reading.entries.map(({ key }) => key));
    const isGone = ({ source }: Entry): boolean =>
      source?.key !== undefined &&
      // What was redacted says no longer from where it came; its words must not come back as those of a new entry.
      (source.file === reading.file || source.file === REDACTED) &&
      !hasForeignId(source.key) &&
      !keys.has(source.key);
    const gone = incident.recorded.filter(isGone);
    this.#left = new Set(gone.map((entry) => ({ entry, said: saidThen(incident, entry) })));
    for (const each of this.#left) for (const place of placesOf(each)) this.#put(place, each);
  }

  /** Takes out the one in whose place this entry stands. */
  takeReplacedBy({ text, at, line }: ReadEntry): RecordedEntry | undefined {
    return this.#take(textPlace(text)) ?? this.#take(timePlace(at, line));
  }

  /** The numbers of those in whose place nothing stands; what was retracted or redacted is no matter. */
  get numbers(): readonly number[] {
    return [...this.#left].flatMap(({ entry: { number, retracted, text } }) =>
      retracted === undefined && text !== REDACTED ? number : [],
    );
  }

  #put(place: string, gone: RecordedEntry): void {
    const others = this.#byPlace.get(place) ?? new Set();
    this.#byPlace.set(place, others.add(gone));
  }

  #take(place: string): RecordedEntry | undefined {
    const there = this.#byPlace.get(place) ?? new Set();
    for (const gone of there) {
      there.delete(gone);
      if (this.#left.delete(gone)) return gone;
    }
    return undefined;
  }
}

/** As the source told it, and as a person may have corrected it since. */
function placesOf({ entry, said }: RecordedEntry): readonly string[] {
  const { source } = entry;
  return [said, entry].flatMap(({ text, at }) => [textPlace(text), timePlace(at, source?.line)]);
}

function textPlace(text: string): string {
  return `text ${text}`;
}

function timePlace(at: number | null, line: number | undefined): string {
  return at === null ? `line ${line}` : `at ${at}`;
}

function saidThen(incident: Incident, entry: Entry): SaidThen {
  const [first] = incident.history({ sort: 'entry', id: entry.id });
  return first?.type === 'entry.logged' ? first.body : entry;
}

/**
 * What a person should know of an entry that has changed in its source; `undefined` where it is recorded so by
 * now, or was taken back. What a person has corrected here is no change of the source.
 */
export function changeOf(
  entry: ReadEntry,
  { entry: recorded, said }: RecordedEntry,
  zone: string,
): ChangedEntry | undefined {
  if (recorded.retracted !== undefined) return undefined;
  const { number } = recorded;
  const { line, text, at, detail } = entry;
  if (recorded.text === REDACTED) return { line, number, before: REDACTED, after: text, fix: '' };
  if (isNews(text, said.text, recorded.text)) {
    return { line, number, before: recorded.text, after: text, fix: `/amend ${number} ${text}` };
  }
  if (at !== null && isNews(at, said.at, recorded.at)) {
    const [before, after] = [timeText(recorded.at, zone), timeText(at, zone)];
    return { line, number, before, after, fix: `/at ${number} ${after}` };
  }
  if (!isNews(detail, said.detail, recorded.detail)) return undefined;
  return { line, number, before: belowText(recorded.detail), after: belowText(detail), fix: '' };
}

function isNews<T>(now: T, before: T, recorded: T): boolean {
  return now !== before && now !== recorded;
}

function timeText(at: number | null, zone: string): string {
  return at === null ? '??' : formatInstant(at, zone);
}

function belowText(detail: string | undefined): string {
  return detail === undefined ? 'nothing below it' : `below it: ${detail}`;
}
