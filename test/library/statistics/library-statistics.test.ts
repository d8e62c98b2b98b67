import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Journal } from '../../../src/journal/journal.ts';
import { NO_FILTER } from '../../../src/library/filter/filter.ts';
import { readFilter } from '../../../src/library/filter/read-filter.ts';
import { GROUPED_BY } from '../../../src/library/statistics/groups.ts';
import { libraryStatistics } from '../../../src/library/statistics/library-statistics.ts';
import { atOnce } from '../../../src/library/statistics/steps.ts';
import { fillLibrary } from '../../../tools/library/library.ts';
import { declare, open } from '../../journal/helpers.ts';

const OPTIONS = { severities: ['sev1', 'sev2', 'sev3', 'sev4', 'sev5'], by: GROUPED_BY };

function library(): Journal {
  const journal = open();
  fillLibrary(journal, { incidents: 40, entries: 400, seed: 5, until: Date.UTC(2026, 10, 20) });
  return journal;
}

function measureAll({ measured }: Journal): void {
  const measuring = measured.measuring();
  while (measuring.done < measuring.of) measuring.step();
}

test('of the incidents of a filter, those that were measured are counted', () => {
  const journal = library();
  const count = (words: string) => {
    const filter = readFilter(words, OPTIONS);
    return atOnce(libraryStatistics(journal, filter, OPTIONS)).incidents;
  };
  expect(count('')).toBe(0);

  measureAll(journal);
  declare(journal);
  expect(count('')).toBe(40);
  expect(count('sev1') + count('sev2')).toBeGreaterThan(0);
  expect(count('sev1') + count('sev2')).toBeLessThan(40);
});

test('what was measured and is damaged since is counted as not measured', () => {
  const journal = library();
  measureAll(journal);
  const db = new Database(journal.path);
  db.exec(`UPDATE measured SET measures = json_set(measures, '$.lengths', json('[true]'))`);
  db.close();

  const { incidents, measures } = atOnce(libraryStatistics(journal, NO_FILTER, OPTIONS));

  expect(incidents).toBe(40);
  expect(measures[0]?.distribution.notMeasured).toEqual([
    { reason: 'what was measured is damaged', incidents: 40 },
  ]);
});

test('each measure of all incidents, and of each group, is a step of its own', () => {
  const journal = library();
  measureAll(journal);
  const steps = libraryStatistics(journal, NO_FILTER, OPTIONS);
  let count = 1;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) count += 1;
  const parts = [step.value, ...step.value.groupings.flatMap(({ groups }) => groups)];
  expect(count).toBeGreaterThan(parts.flatMap(({ measures }) => measures).length);
});
