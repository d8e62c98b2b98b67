import { expect, test } from 'vitest';
import { isEmptyFilter, NO_FILTER } from '../../../src/library/filter/filter.ts';
import { meantIncidents, meantInParts } from '../../../src/library/filter/meant-incidents.ts';
import { passes } from '../../../src/library/filter/passes.ts';
import { readFilter } from '../../../src/library/filter/read-filter.ts';
import { fillLibrary } from '../../../tools/library/library.ts';
import { open } from '../../journal/helpers.ts';

const known = { severities: ['sev1', 'sev2', 'sev3', 'sev4', 'sev5'] };

test('those that a journal gives for a filter are all that pass it', () => {
  const journal = open();
  fillLibrary(journal, { incidents: 150, entries: 1_500, seed: 3, until: Date.UTC(2026, 10, 20) });
  const all = journal.incidents();
  const tagged = (tag: string) => journal.tagged(tag);
  const found = [
    ...['open', 'resolved', 'sev1', 'sev1 sev5 resolved', '2026-03', '2026-03-05..2026-04-02'],
    ...['..2025', '#db', '#d #c', 'cart', 'in eu', 'sev3 #db 2025..2026 resolved', 'quasar'],
  ].map((words) => {
    const filter = readFilter(words, known);
    const meant = meantIncidents(journal, filter);
    expect([words, meant]).toEqual([words, all.filter((each) => passes(each, filter, tagged))]);
    expect([...meantInParts(journal, filter, 40)].flat()).toEqual(meant);
    return meant.length;
  });

  expect(found.filter((count) => count > 0 && count < all.length).length).toBeGreaterThan(9);
  expect(meantIncidents(journal, NO_FILTER)).toEqual(all);
});

test('a filter of nothing but spaces is empty', () => {
  expect(isEmptyFilter(readFilter('  ', known))).toBe(true);
  expect(isEmptyFilter(readFilter('open', known))).toBe(false);
  expect(isEmptyFilter(readFilter('#db', known))).toBe(false);
  expect(isEmptyFilter(readFilter('2026..', known))).toBe(false);
});
