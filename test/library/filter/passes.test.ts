import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockAt, formatDay } from '../../../src/incident/time/clock.ts';
import type { IncidentSummary } from '../../../src/journal/incident-summary.ts';
import { passes } from '../../../src/library/filter/passes.ts';
import { readFilter } from '../../../src/library/filter/read-filter.ts';
import { summary } from './summary.ts';

const known = { severities: ['sev1', 'sev2', 'sev3'] };

/** Is it one of those that these words mean? `#db` stands in the incident `one`. */
function isMeant(words: string, fields: Partial<IncidentSummary> = {}): boolean {
  const tagged = (tag: string) => new Set(tag === 'db' ? ['one'] : []);
  return passes(summary(fields), readFilter(words, known), tagged);
}

test('without words all are meant', () => {
  expect(isMeant('')).toBe(true);
  expect(isMeant('', { startedAt: null, isResolved: false })).toBe(true);
});

test('open and resolved', () => {
  expect(isMeant('open')).toBe(false);
  expect(isMeant('resolved')).toBe(true);
  expect(isMeant('open', { isResolved: false })).toBe(true);
  expect(isMeant('resolved', { isResolved: false })).toBe(false);
});

test('a severity that it ever had, and one of several', () => {
  const fell = { severity: 'sev3', severities: ['sev1', 'sev3'] };
  expect(isMeant('sev1', fell)).toBe(true);
  expect(isMeant('sev2', fell)).toBe(false);
  expect(isMeant('sev2 sev3', fell)).toBe(true);
  expect(isMeant('sev1')).toBe(false);
});

test('all of the tags', () => {
  expect(isMeant('#db')).toBe(true);
  expect(isMeant('#db #cart')).toBe(false);
  expect(isMeant('#db', { id: 'two' })).toBe(false);
});

test('words in title, slug, services and severities, without case and accents', () => {
  const café = { title: 'Café órders fail', services: ['cart-api'], severities: ['sev2'] };
  expect(isMeant('cafe ORDERS', café)).toBe(true);
  expect(isMeant('05-10-shop', café)).toBe(true);
  expect(isMeant('t-ap se', café)).toBe(true);
  expect(isMeant('cafe cats', café)).toBe(false);
  expect(isMeant('failcart', café)).toBe(false);
});

test('one of the services, as a whole', () => {
  const filter = { ...readFilter('', known), services: ['CART', 'orders'] };
  const tagged = () => new Set<string>();
  expect(passes(summary({ services: ['api', 'cart'] }), filter, tagged)).toBe(true);
  expect(passes(summary({ services: ['cart-api'] }), filter, tagged)).toBe(false);
});

test.each([
  // 23:30 on the last day of April in UTC is May in Lagos, and still April in New York.
  ['2026-05', 'Africa/Lagos', '2026-04-30T23:30:00Z', true],
  ['2026-05', 'America/New_York', '2026-05-01T03:30:00Z', false],
  ['2026-04', 'America/New_York', '2026-05-01T03:30:00Z', true],
  // The furthest zones: the tenth has begun at noon of the ninth, and lasts until noon of the eleventh.
  ['2026-05-10', 'Pacific/Kiritimati', '2026-05-09T10:00:00Z', true],
  ['2026-05-10', 'Pacific/Kiritimati', '2026-05-09T09:59:59Z', false],
  ['2026-05-10', 'Pacific/Pago_Pago', '2026-05-11T10:59:59Z', true],
  ['2026-05-10', 'Pacific/Pago_Pago', '2026-05-11T11:00:00Z', false],
  // A day of 25 hours, and one of 23.
  ['2026-10-25', 'Europe/Berlin', '2026-10-25T22:59:59Z', true],
  ['2026-10-25', 'Europe/Berlin', '2026-10-25T23:00:00Z', false],
  ['2026-03-29', 'Europe/Berlin', '2026-03-29T21:59:59Z', true],
  ['2026-03-29', 'Europe/Berlin', '2026-03-29T22:00:00Z', false],
  // Here the clocks go forward at midnight: the day begins at one.
  ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00Z', true],
  ['2026-09-05', 'America/Santiago', '2026-09-06T03:59:59Z', true],
])('on %s in %s: %s is %s', (words, zone, start, isWithin) => {
  expect(isMeant(words, { zone, startedAt: Date.parse(start) })).toBe(isWithin);
});

test('what nobody knows the start of counts from when it began, and without that on no day', () => {
  const startedAt: number | null = null;
  expect(isMeant('2026-05', { startedAt, beganAt: Date.UTC(2026, 4, 10) })).toBe(true);
  expect(isMeant('2026-05', { startedAt, beganAt: Date.UTC(2026, 5, 10) })).toBe(false);
  expect(isMeant('..2030', { startedAt, declaredAt: Date.UTC(2026, 4, 10) })).toBe(false);
});

test('the days are those that the calendar of the zone shows', () => {
  const zone = fc.constantFrom(
    ...['Africa/Lagos', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Kiritimati'],
    ...['Pacific/Pago_Pago', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/Santiago', 'UTC'],
  );
  const start = fc.integer({ min: Date.UTC(2026, 2, 1), max: Date.UTC(2026, 10, 30) });
  const near = fc.integer({ min: -2, max: 2 });
  fc.assert(
    fc.property(zone, start, near, near, (where, startedAt, a, b) => {
      const dayAt = (days: number) => formatDay(clockAt(startedAt + days * 86_400_000, 'UTC'));
      const [since, until] = [dayAt(a), dayAt(b)];
      const day = formatDay(clockAt(startedAt, where));
      const isWithin = since <= day && day <= until;
      expect(isMeant(`${since}..${until}`, { zone: where, startedAt })).toBe(isWithin);
    }),
  );
});
