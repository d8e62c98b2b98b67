import { expect, test } from 'vitest';
import { fillLibrary } from '../../../tools/library/library.ts';
import { open } from '../../journal/helpers.ts';

const UNTIL = Date.UTC(2026, 10, 20, 12);
const TWO_YEARS = 731 * 86_400_000;

test('a library has as many incidents and entries as asked, as different as those of a company', () => {
  const journal = open();

  fillLibrary(journal, { incidents: 60, entries: 1_500, seed: 1, until: UNTIL });

  const incidents = journal.incidents();
  const all = incidents.map(({ id }) => journal.incident(id));
  expect(all).toHaveLength(60);
  expect(all.reduce((sum, { recorded }) => sum + recorded.length, 0)).toBe(1_500);
  expect(journal.inspect().problems).toEqual([]);
  expect(new Set(incidents.map(({ slug }) => slug)).size).toBe(60);
  expect(new Set(incidents.map(({ zone }) => zone)).size).toBeGreaterThan(5);
  expect(new Set(incidents.map(({ severity }) => severity)).size).toBeGreaterThan(3);
  expect(new Set(incidents.flatMap(({ services }) => services)).size).toBeGreaterThan(10);
  expect(journal.tagged('db').size).toBeGreaterThan(0);
  expect(incidents.filter(({ isStartAbout }) => isStartAbout).length).toBeGreaterThan(0);
  expect(incidents.filter(({ startedAt }) => startedAt === null).length).toBeGreaterThan(0);
  expect(incidents.filter(({ declaredAt }) => declaredAt === null).length).toBeGreaterThan(0);
  for (const { startedAt } of incidents) {
    expect(startedAt ?? UNTIL).toBeLessThanOrEqual(UNTIL);
    expect(startedAt ?? UNTIL).toBeGreaterThan(UNTIL - TWO_YEARS);
  }
});

test('the same numbers make the same library, another seed another one', () => {
  const library = (seed: number) => {
    const journal = open();
    fillLibrary(journal, { incidents: 5, entries: 100, seed, until: UNTIL });
    return journal.incidents().flatMap(({ id }) => journal.records(id));
  };

  expect(library(7)).toEqual(library(7));
  expect(library(8)).not.toEqual(library(7));
});
