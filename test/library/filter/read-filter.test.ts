import { expect, test } from 'vitest';
import { type IncidentFilter, NO_FILTER } from '../../../src/library/filter/filter.ts';
import { readFilter } from '../../../src/library/filter/read-filter.ts';

const known = { severities: ['sev1', 'sev2', 'p-1'] };
const day = (year: number, month: number, date: number) => ({ year, month, day: date });

/** What these words ask for, without what they leave open. */
function asked(words: string): Partial<IncidentFilter> {
  const filter = readFilter(words, known);
  expect({ ...NO_FILTER, ...filter }).toEqual(filter);
  const said = Object.entries(filter).filter(([, part]) =>
    Array.isArray(part) ? part.length > 0 : part !== undefined,
  );
  return Object.fromEntries(said);
}

test.each<[string, Partial<IncidentFilter>]>([
  ['', {}],
  ['  ', {}],
  ['open', { state: 'open' }],
  ['Unresolved', { state: 'open' }],
  ['open resolved', { state: 'resolved' }],
  ['sev1 SEV-2', { severities: ['sev1', 'sev2'] }],
  ['P1', { severities: ['p-1'] }],
  ['sev9 1', { words: ['SEV9', '1'] }],
  ['#db #Cart', { tags: ['db', 'Cart'] }],
  ['#', { words: ['#'] }],
  ['service:Payments SERVICE:api', { services: ['Payments', 'api'] }],
  ['service: payments', { words: ['SERVICE:', 'PAYMENTS'] }],
  ['2026', { since: day(2026, 1, 1), until: day(2026, 12, 31) }],
  ['2028-02', { since: day(2028, 2, 1), until: day(2028, 2, 29) }],
  ['2026-12', { since: day(2026, 12, 1), until: day(2026, 12, 31) }],
  ['2026-05-10', { since: day(2026, 5, 10), until: day(2026, 5, 10) }],
  ['2026-05..2026-07', { since: day(2026, 5, 1), until: day(2026, 7, 31) }],
  ['2026-05..', { since: day(2026, 5, 1) }],
  ['..2025', { until: day(2025, 12, 31) }],
  ['2026-07 2026-05-10', { since: day(2026, 5, 10), until: day(2026, 7, 31) }],
  ['2026-07 ..2026-05', { until: day(2026, 7, 31) }],
  [
    '2026-13 2026-02-30 1850 5000 .. 1..2',
    { words: ['2026-13', '2026-02-30', '1850', '5000', '..', '1..2'] },
  ],
  ['Café constructor', { words: ['CAFE', 'CONSTRUCTOR'] }],
])('%j', (words, filter) => {
  expect(asked(words)).toEqual(filter);
});

test('words add to what is asked for already', () => {
  const base: IncidentFilter = { ...NO_FILTER, severities: ['sev1'], since: day(2026, 5, 1) };

  expect(readFilter('sev2 cart', known, base)).toEqual({
    ...base,
    severities: ['sev1', 'sev2'],
    words: ['CART'],
  });
});
