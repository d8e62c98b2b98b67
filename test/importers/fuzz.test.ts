/** Whatever a file holds, all that is read of it is recorded, or nothing; `FUZZ_RUNS` says how often it is tried. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSource, type Source, type SourceOptions } from '../../src/importers/read-source.ts';
import { ImportError } from '../../src/importers/reading/import-error.ts';
import type { ReadIncident } from '../../src/importers/reading/reading.ts';
import type { RecordedIncident } from '../../src/importers/recording/recorded.ts';
import { filesIn } from '../../src/importers/source/archive.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { open } from '../journal/helpers.ts';
import { damagedSource } from './fuzz-damage.ts';
import { GOOD_SOURCES, type GoodSource } from './fuzz-sources.ts';
import { record } from './recording/samples.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 80);

const OPTIONS: SourceOptions = {
  format: 'auto',
  zone: undefined,
  defaultZone: 'Africa/Lagos',
  date: undefined,
  now: Date.UTC(2026, 5, 1),
  channels: [],
  from: undefined,
  until: undefined,
  columns: undefined,
};

test.each(GOOD_SOURCES)('$name is good', (source) => {
  expect(imported(open(), opened(source))).toBeGreaterThan(0);
});

test('of a damaged source all is recorded, or nothing, and importing it again adds nothing', () => {
  fc.assert(
    fc.property(damagedSource, fc.boolean(), (damaged, isKnownWhole) => {
      const journal = open();
      if (isKnownWhole) imported(journal, opened(damaged.good));
      const before = entriesIn(journal);
      const added = importedOrRefused(journal, damaged) ?? 0;
      expect(entriesIn(journal)).toBe(before + added);
      if (added > 0) expect(importedOrRefused(journal, damaged)).toBe(0);
      expect(journal.inspect().problems).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('of a source that breaks in the middle nothing is recorded', () => {
  fc.assert(
    fc.property(damagedSource, fc.nat(3), (damaged, most) => {
      const journal = open();
      try {
        const source = opened(damaged);
        if (source.is === 'readings') record(journal, broken(source.read(), most));
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        expect(journal.incidents()).toEqual([]);
        expect(journal.inspect()).toMatchObject({ records: 0, problems: [] });
      }
    }),
    { numRuns: Math.ceil(RUNS / 3) },
  );
});

function opened({ name, bytes }: GoodSource): Source {
  return openSource(filesIn(bytes, name), OPTIONS);
}

/** How many entries were added; `undefined` where the source is refused, in one line. */
function importedOrRefused(journal: Journal, damaged: GoodSource): number | undefined {
  try {
    return imported(journal, opened(damaged));
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    expect(error.message).toMatch(/^[^\n]+\.$/);
    return undefined;
  }
}

function imported(journal: Journal, source: Source): number {
  if (source.is === 'records') return journal.adopt(source.records).added;
  return sum(record(journal, source.read()));
}

function sum(recorded: readonly RecordedIncident[]): number {
  return recorded.reduce((total, { added }) => total + added, 0);
}

function entriesIn(journal: Journal): number {
  return journal.incidents().reduce((total, { id }) => {
    return total + journal.incident(id).recorded.length;
  }, 0);
}

/** Breaks after so many pieces. */
function* broken(readings: Iterable<ReadIncident>, most: number): Iterable<ReadIncident> {
  let count = 0;
  for (const reading of readings) {
    yield reading;
    count += 1;
    if (count > most) break;
  }
  throw new ImportError('The source ends too early.');
}
