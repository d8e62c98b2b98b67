/** Reads a source for the dashboard: all of it, as long as it is not too large to be looked at there. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openSource, type SourceOptions } from '../../importers/read-source.ts';
import { ImportError } from '../../importers/reading/import-error.ts';
import type { ReadIncident } from '../../importers/reading/reading.ts';
import { foldedReadings } from '../../importers/recording/folded-reading.ts';
import { filesOf } from '../../importers/source/archive.ts';
import type { StoredRecord } from '../../incident/record/record.ts';

export interface ReadingJob {
  /** Whole. */
  readonly path: string;
  /** The same as a person would write it for a shell. */
  readonly shown: string;
  readonly zone: string | undefined;
  readonly date: string | undefined;
  readonly defaultZone: string;
  /** UTC milliseconds. */
  readonly now: number;
}

export interface ReadingDone {
  /** Each incident once. */
  readonly readings: readonly ReadIncident[];
  readonly records: readonly StoredRecord[] | undefined;
}

/** More is no preview any more; and to compare and record more, keys would wait for too long. */
const MOST_ENTRIES = 2_000;
const MOST_BYTES = 20 * 2 ** 20;

/** @throws ImportError when it cannot be read, or is too large */
export function readForPreview(job: ReadingJob): ReadingDone {
  const { path, shown, zone, date, defaultZone, now } = job;
  const files = filesOf(path);
  if (sizeOf(path, files.names) > MOST_BYTES) throw tooLarge(shown);
  const options: SourceOptions = {
    ...{ zone, date, defaultZone, now, format: 'auto', columns: undefined },
    ...{ channels: [], from: undefined, until: undefined },
  };
  const source = openSource(files, options);
  if (source.is === 'readings') {
    return { readings: joined(source.read(), shown), records: undefined };
  }
  const { records } = source;
  return { readings: joined(foldedReadings(records, files.name), shown), records };
}

/** In bytes; of a folder no more than decides. */
function sizeOf(path: string, names: readonly string[]): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.size;
  let size = 0;
  for (const name of names) {
    size += statSync(join(path, name), { throwIfNoEntry: false })?.size ?? 0;
    if (size > MOST_BYTES) break;
  }
  return size;
}

/** @throws ImportError when they have too many entries */
function joined(pieces: Iterable<ReadIncident>, shown: string): readonly ReadIncident[] {
  const all: ReadIncident[] = [];
  let entries = 0;
  for (const piece of pieces) {
    entries += piece.entries.length;
    if (entries > MOST_ENTRIES) throw tooLarge(shown);
    const before = all.at(-1);
    if (before?.key === piece.key) all[all.length - 1] = together(before, piece);
    else all.push(piece);
  }
  return all;
}

function together(before: ReadIncident, next: ReadIncident): ReadIncident {
  return {
    ...before,
    amendments: [...(before.amendments ?? []), ...(next.amendments ?? [])],
    entries: [...before.entries, ...next.entries],
    sections: [...before.sections, ...next.sections],
    followups: [...before.followups, ...next.followups],
    inferred: [...before.inferred, ...next.inferred],
    findings: [...before.findings, ...next.findings],
  };
}

function tooLarge(shown: string): ImportError {
  return new ImportError(`Too large to look at here: bridgelog import ${shown}`);
}
