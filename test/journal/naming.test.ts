import { expect, test } from 'vitest';
import type { IncidentSummary } from '../../src/journal/incident-summary.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { declare, log, open } from './helpers.ts';
import { CHECKOUT, HALF_PAST_TWO, line, MINUTE } from './samples.ts';

function slugs(incidents: readonly IncidentSummary[]): readonly string[] {
  return incidents.map(({ slug }) => slug);
}

test('a name is a slug or an id, else the beginning of slugs, else a part of them', () => {
  const journal = open();
  const slugged = (slug: string, minutes: number) =>
    declare(journal, { ...CHECKOUT, slug, at: HALF_PAST_TWO + minutes * MINUTE });
  const shop = slugged('2026-11-21-shop', 1);
  slugged('2026-11-21-shop-2', 2);
  slugged('2026-11-22-shop-down', 3);
  const named = (name: string, limit = 9) => slugs(journal.named(name, limit));

  expect(named('2026-11-21-shop')).toEqual(['2026-11-21-shop']);
  expect(named(shop)).toEqual(['2026-11-21-shop']);
  expect(named('2026-11-21')).toEqual(['2026-11-21-shop-2', '2026-11-21-shop']);
  expect(named('2026-11-2')).toHaveLength(3);
  expect(named('2026-11-2', 2)).toHaveLength(2);
  expect(named('SHOP-')).toEqual(['2026-11-22-shop-down', '2026-11-21-shop-2']);
  expect(named('%')).toEqual([]);
  expect(named('2026-12')).toEqual([]);
});

function lastWritten(journal: Journal, isTold = true): string | undefined {
  return journal.lastWritten({ isTold })?.slug;
}

test('the unresolved ones, and the one last written to', () => {
  const journal = open();
  expect([journal.countIncidents(), journal.unresolved(), lastWritten(journal)]).toEqual([
    0,
    [],
    undefined,
  ]);
  const [a, b, c] = ['a', 'b', 'c'].map((word) =>
    declare(journal, { ...CHECKOUT, slug: `2026-11-21-${word}` }),
  );
  log(journal, a ?? '', line('written to again'));
  expect(slugs(journal.unresolved())).toEqual(['2026-11-21-a', '2026-11-21-c', '2026-11-21-b']);
  expect(slugs(journal.unresolved(2))).toEqual(['2026-11-21-a', '2026-11-21-c']);

  for (const id of [b, c]) log(journal, id ?? '', line('calm', { milestones: ['resolved'] }));
  log(journal, b ?? '', line('still calm'));

  expect(slugs(journal.unresolved())).toEqual(['2026-11-21-a']);
  expect(lastWritten(journal)).toBe('2026-11-21-b');
  expect(journal.countIncidents()).toBe(3);
});

test('what was only imported does not run, and gets a line by itself only where there is nothing else', () => {
  const journal = open();
  const source = { file: 'old.md', key: 'document:1' };
  const old = declare(journal, { ...CHECKOUT, slug: '2026-11-21-old', source });
  log(journal, old, line('as the document tells it', { source: { file: 'old.md', key: 'a' } }));
  expect([slugs(journal.unresolved()), lastWritten(journal, false)]).toEqual([
    [],
    '2026-11-21-old',
  ]);

  const live = declare(journal, { ...CHECKOUT, slug: '2026-11-21-live' });
  log(journal, live, line('calm', { milestones: ['resolved'] }));
  log(journal, old, line('as it grew', { source: { file: 'old.md', key: 'b' } }));
  expect([lastWritten(journal), lastWritten(journal, false)]).toEqual([
    '2026-11-21-old',
    '2026-11-21-live',
  ]);

  log(journal, old, line('it happens again'));
  expect(slugs(journal.unresolved())).toEqual(['2026-11-21-old']);
});

test('the severities that it ever had, and a start that is only about known', () => {
  const journal = open();
  const incident = declare(journal, { ...CHECKOUT, severity: 'sev2' });
  for (const [minutes, severity] of [
    [2, 'sev1'],
    [3, 'sev2'],
    [4, 'sev4'],
  ] as const) {
    const at = HALF_PAST_TWO + minutes * MINUTE;
    log(journal, incident, { type: 'incident.amended', body: { at, severity } });
  }
  const start = log(journal, incident, line('5xx', { milestones: ['started'], approximate: true }));
  const read = () =>
    journal.incidents().map(({ severities, isStartAbout }) => ({ severities, isStartAbout }));

  expect(read()).toEqual([{ severities: ['sev2', 'sev1', 'sev4'], isStartAbout: true }]);

  const body = { entry: start, at: HALF_PAST_TWO, approximate: false };
  log(journal, incident, { type: 'entry.amended', body });
  expect(read()).toMatchObject([{ isStartAbout: false }]);
});

test('more incidents than are kept in memory are all level with the file', () => {
  const journal = open();
  const other = open({ path: journal.path });
  const ids = Array.from({ length: 60 }, (_, index) =>
    declare(journal, { ...CHECKOUT, slug: `2026-11-21-number-${index}` }),
  );
  for (const id of ids) expect(other.incident(id).recorded).toHaveLength(0);
  for (const id of ids) log(journal, id, line('one'));
  for (const id of [...ids, ...ids]) {
    expect(
      [journal.incident(id), other.incident(id)].map(({ recorded }) => recorded.length),
    ).toEqual([1, 1]);
  }
  for (const id of ids) log(other, id, line('two'));
  for (const id of ids) expect(journal.incident(id).recorded).toHaveLength(2);
});
