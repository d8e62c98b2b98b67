import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SEVERITIES } from '../../../src/incident/record/vocabulary.ts';
import type { IncidentSummary } from '../../../src/journal/incident-summary.ts';
import type { IncidentChoice } from '../../../src/tui/incidents/incident-choice.ts';
import { incidentsLines } from '../../../src/tui/incidents/incidents-lines.ts';
import { readListLine } from '../../../src/tui/incidents/list-line.ts';
import { lineWidth, plain } from '../../../src/tui/lines/line.ts';
import { anyText } from '../text-input/any-text.ts';

/** 15:30 in Lagos. */
const NOW = Date.UTC(2026, 10, 20, 14, 30);
const HOUR = 3_600_000;

function summary(fields: Partial<IncidentSummary> = {}): IncidentSummary {
  return {
    id: 'one',
    slug: '2026-11-20-checkout',
    title: 'Checkout returns 500s',
    severity: 'sev1',
    severities: ['sev1'],
    zone: 'Africa/Lagos',
    declaredAt: NOW,
    beganAt: NOW - HOUR,
    startedAt: NOW - HOUR,
    isStartAbout: false,
    resolvedAt: null,
    isResolved: false,
    isImported: false,
    services: [],
    entries: 12,
    lastWrittenAt: NOW,
    lastPosition: 1,
    ...fields,
  };
}

function choiceOf(incidents: readonly IncidentSummary[], chosen: number): IncidentChoice {
  const unresolved = incidents.filter(({ isResolved }) => !isResolved).length;
  const line = readListLine('', SEVERITIES);
  return { line, incidents, all: incidents.length, unresolved, chosen };
}

function drawn(incidents: readonly IncidentSummary[], chosen = 0, rows = 10, columns = 80): string {
  const lines = incidentsLines(choiceOf(incidents, chosen), { now: NOW, columns, rows });
  return `\n${lines.map((line) => plain(line).trimEnd()).join('\n')}\n`;
}

test('no incident yet', () => {
  expect(drawn([])).toBe(`
── Incidents ───────────────────────────────────────────────────────────────────

 No incident is declared yet.

 Type below what fails, in a few words, and press Enter.
 Since when, and how bad? It may stand in front:

   14:30 sev1 Checkout returns 500s
`);
});

test('all there is to say of an incident, in its own zone', () => {
  const incidents = [
    summary(),
    summary({ zone: 'Europe/Berlin', severity: null, entries: 1 }),
    summary({ startedAt: null, title: 'Mail is late', entries: 0 }),
    summary({ startedAt: null, beganAt: null, isResolved: true }),
    summary({ isResolved: true, resolvedAt: NOW - HOUR / 2, title: 'a\u202e\nb\u001b[31m' }),
    summary({ title: 'Checkout returns 500s to each and all who want to pay by card' }),
    summary({ zone: 'Nowhere/Land' }),
  ];
  expect(drawn(incidents, 1)).toBe(`
── Incidents ──────────────────────────────────────────────── 7, 5 unresolved ──
 2026-11-20 14:30  SEV1  unresolved 1h       Checkout returns 500s  12 entries
▌2026-11-20 14:30        unresolved 1h       Checkout returns 500s  1 entry
 2026-11-20        SEV1  unresolved          Mail is late  0 entries
 not known         SEV1  resolved            Checkout returns 500s  12 entries
 2026-11-20 14:30  SEV1  resolved in 30m     a b␛[31m  12 entries
 2026-11-20 14:30  SEV1  unresolved 1h       Checkout returns 500s to each and…
 2026-11-20 13:30  SEV1  unresolved 1h       Checkout returns 500s  12 entries
`);
});

test('an incident that starts in the future lasts less than nothing', () => {
  expect(drawn([summary({ startedAt: NOW + HOUR })])).toBe(`
── Incidents ──────────────────────────────────────────────── 1, 1 unresolved ──
▌2026-11-20 16:30  SEV1  unresolved -1h      Checkout returns 500s  12 entries
`);
});

test('of many, those around the chosen one are seen', () => {
  const many = Array.from({ length: 30 }, (_, index) => summary({ title: `number ${index}` }));
  const seen = (chosen: number) =>
    [...drawn(many, chosen, 6, 70).matchAll(/^(.).*number (\d+)/gm)]
      .map(([, mark, number]) => `${mark}${number}`)
      .join(' ');
  expect(seen(0)).toBe('▌0  1  2  3  4');
  expect(seen(2)).toBe(' 0  1 ▌2  3  4');
  expect(seen(15)).toBe(' 13  14 ▌15  16  17');
  expect(seen(29)).toBe(' 25  26  27  28 ▌29');
});

test('every row fits, and there are never more than asked for', () => {
  const anySummary = anyText.map((title) => summary({ title }));
  fc.assert(
    fc.property(
      fc.array(anySummary, { maxLength: 8 }),
      fc.integer({ min: 20, max: 100 }),
      fc.integer({ min: 1, max: 12 }),
      (incidents, columns, rows) => {
        const chosen = incidents.length - 1;
        const lines = incidentsLines(choiceOf(incidents, chosen), { now: NOW, columns, rows });
        expect(lines.length).toBeLessThanOrEqual(Math.max(rows, 2));
        if (incidents.length === 0) return;
        for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(columns);
      },
    ),
  );
});
