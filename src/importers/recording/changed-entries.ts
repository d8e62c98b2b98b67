/** Entries that stand in the source with other words, or at another time, than when they were recorded. */
import type { Entry, Incident } from '../../incident/incident.ts';
import { formatInstant } from '../../incident/time/clock.ts';
import type { ReadEntry, ReadIncident } from '../reading/reading.ts';
import { hasForeignId } from './known-incident.ts';
import type { ChangedEntry } from './recorded.ts';

/**
 * The entries that were recorded from this document and stand in it no longer, and which of its new ones stand in
 * their places: at the same time, with the same text, or without a time on the same line. Sources with ids
 * of their own need no such guess.
 */
export class Gone {
  readonly #left: Set<Entry>;

  /** @param reading the whole of the source */
  constructor(incident: Incident, reading: ReadIncident) {
    const keys = new Set(reading.entries.map(({ key }) => key));
    const isGone = ({ source }: Entry): boolean =>
      source?.key !== undefined &&
      source.file === reading.file &&
      !hasForeignId(source.key) &&
      !keys.has(source.key);
    this.#left = new Set(incident.recorded.filter(isGone));
  }

  /** Takes out the one in whose place this entry stands. */
  takeReplacedBy(entry: ReadEntry): Entry | undefined {
    const found = [...this.#left].find((gone) => isInPlaceOf(entry, gone));
    if (found !== undefined) this.#left.delete(found);
    return found;
  }

  /** The numbers of those in whose place nothing stands; what was retracted is no matter. */
  get numbers(): readonly number[] {
    return [...this.#left].flatMap(({ number, retracted }) =>
      retracted === undefined ? number : [],
    );
  }
}

function isInPlaceOf(entry: ReadEntry, gone: Entry): boolean {
  if (entry.text === gone.text) return true;
  if (entry.at !== null || gone.at !== null) return entry.at === gone.at;
  return entry.line === gone.source?.line;
}

/**
 * What a person should know of an entry that has changed in its source; `undefined` where it is recorded so by
 * now, or was taken back.
 */
export function changeOf(
  entry: ReadEntry,
  recorded: Entry,
  zone: string,
): ChangedEntry | undefined {
  if (recorded.retracted !== undefined) return undefined;
  const { number } = recorded;
  const { line } = entry;
  if (entry.text !== recorded.text) {
    const fix = `/amend ${number} ${entry.text}`;
    return { line, number, before: recorded.text, after: entry.text, fix };
  }
  if (entry.at !== null && entry.at !== recorded.at) {
    const [before, after] = [recorded.at, entry.at].map((at) => timeText(at, zone));
    return {
      line,
      number,
      before: before ?? '',
      after: after ?? '',
      fix: `/at ${number} ${after}`,
    };
  }
  if (entry.detail === recorded.detail) return undefined;
  const [before, after] = [recorded.detail, entry.detail].map((detail) => belowText(detail));
  return { line, number, before: before ?? '', after: after ?? '', fix: '' };
}

function timeText(at: number | null, zone: string): string {
  return at === null ? '??' : formatInstant(at, zone);
}

function belowText(detail: string | undefined): string {
  return detail === undefined ? 'nothing below it' : `below it: ${detail}`;
}
