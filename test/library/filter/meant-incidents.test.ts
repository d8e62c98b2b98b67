import { expect, test } from 'vitest';
import { isEmptyFilter, NO_FILTER } from '../../../src/library/filter/filter.ts';
import { meantIncidents, meantInParts } from '../../../src/library/filter/meant-incidents.ts';
import { passes } from '../../../src/library/filter/passes.ts';
import { readFilter } from '../../../src/library/filter/read-filter.ts';
import { fillLibrary } from '../../../tools/library/library.ts';
import { declare, open } from '../../journal/helpers.ts';
import { CHECKOUT } from '../../journal/samples.ts';

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

test('a journal is asked for the days of each zone: one of them lasts for 49 hours in all', () => {
  const journal = open();
  for (const [slug, zone, declared] of [
    ['the-day-before', 'Pacific/Kiritimati', '2026-05-09T09:59:59Z'],
    ['first', 'Pacific/Kiritimati', '2026-05-09T10:00:00Z'],
    ['last', 'Pacific/Pago_Pago', '2026-05-11T10:59:59Z'],
    ['the-day-after', 'Pacific/Pago_Pago', '2026-05-11T11:00:00Z'],
  ] as const) {
    declare(journal, {
      ...CHECKOUT,
      slug: `2026-05-10-${slug}`,
      zone,
      at: Date.parse(declared),
    });
  }
  const slugs = (words: string) =>
    meantIncidents(journal, readFilter(words, known)).map(({ slug }) =>
      slug.slice('2026-05-10-'.length),
    );

  expect(slugs('2026-05-10')).toEqual(['last', 'first']);
  expect(slugs('2026-05-10..')).toEqual(['the-day-after', 'last', 'first']);
  expect(slugs('..2026-05-10')).toEqual(['last', 'first', 'the-day-before']);
});

test('a filter of nothing but spaces is empty', () => {
  expect(isEmptyFilter(readFilter('  ', known))).toBe(true);
  expect(isEmptyFilter(readFilter('open', known))).toBe(false);
  expect(isEmptyFilter(readFilter('#db', known))).toBe(false);
  expect(isEmptyFilter(readFilter('2026..', known))).toBe(false);
});
