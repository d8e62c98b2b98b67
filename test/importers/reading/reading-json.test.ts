import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  entryJson,
  followupJson,
  incidentJson,
  lineJson,
  statedJson,
} from '../../../src/importers/reading/reading-json.ts';
import { readingSchema } from '../../../src/importers/reading/reading-schema.ts';
import { computedSpan } from '../../../src/importers/reading/spans.ts';
import { READING_SCHEMA_FILE, readingSchemaText } from '../../../tools/docs/schema.ts';
import { entry, followup, HALF_PAST_TWO, MINUTE, reading, section } from '../recording/samples.ts';

test('the schema in docs/ is that of the code (npm run docs)', () => {
  const kept = readFileSync(join(import.meta.dirname, '../../..', READING_SCHEMA_FILE), 'utf8');
  expect(kept).toBe(readingSchemaText());
});

test('a reading as data is of the shape that is published', () => {
  const whole = reading([entry(0, 'a'), entry(1, 'b', { at: null, outcome: 'done' })], {
    facts: {
      severity: 'sev1',
      declaredAt: HALF_PAST_TWO,
      services: ['shop'],
      roles: [{ role: 'lead', person: 'Ada', until: HALF_PAST_TWO }],
      detectedBy: { source: 'monitoring' },
      impact: { users: '4,000', revenue: null },
      document: { status: 'draft' },
      stated: { start: HALF_PAST_TWO, end: null, minutes: 30 },
    },
    inferred: [{ field: 'title', why: 'from the name of the file' }],
  });
  const json = {
    incident: incidentJson(whole),
    stated: statedJson(whole.facts, whole.zone),
    entries: whole.entries.map((each) => entryJson(each, whole.zone)),
    sections: [section('summary', 'x')].map(lineJson),
    followups: [followup('mend')].map(followupJson),
    findings: [lineJson({ code: 'empty', level: 'warning', message: 'x', line: undefined })],
  };
  expect(readingSchema.parse(json)).toEqual(json);
  expect(json.incident).toMatchObject({
    declared: '2026-01-10T14:30:00+01:00',
    impact: { users: '4,000' },
    detectedBy: { source: 'monitoring', detail: null },
  });
  expect(json.stated).toEqual({
    start: '2026-01-10T14:30:00+01:00',
    end: null,
    durationMinutes: 30,
  });
});

const NAMED = { name: 'Africa/Lagos', stated: 'WAT' };
const ASSUMED = { name: 'Africa/Lagos', stated: undefined };

test.each([
  ['in the zone that the source names', {}, NAMED, '2026-01-10T14:30:00+01:00'],
  ['without an offset where it names none', {}, ASSUMED, '2026-01-10T14:30:00'],
  ['in a zone of its own', { zone: 'UTC', isZoneOwn: true }, ASSUMED, '2026-01-10T13:30:00Z'],
  [
    'in one that is an offset',
    { zone: 'UTC-7', isZoneOwn: true },
    NAMED,
    '2026-01-10T06:30:00-07:00',
  ],
  ['not at all where the time is not known', { at: null }, NAMED, null],
])('a time stands %s', (_name, fields, zone, expected) => {
  expect(entryJson(entry(0, 'a', fields), zone).at).toBe(expected);
});

test('the day stands where the source says it, else that of the time', () => {
  const days = [
    entry(0, 'a', { at: null, date: '2026-01-09' }),
    entry(0, 'a', { at: null, date: undefined }),
    entry(10 * 60, 'a', { date: undefined, until: HALF_PAST_TWO + 601 * MINUTE }),
  ].map((each) => entryJson(each, NAMED).date);
  expect(days).toEqual(['2026-01-09', null, '2026-01-11']);
});

test('a day that is only assumed is none: neither in the entries nor in what is computed of them', () => {
  const assumed = { date: undefined, isDayAssumed: true };
  const entries = [entry(0, 'a', assumed), entry(40, 'b', assumed)];
  expect(entries.map((each) => entryJson(each, NAMED).date)).toEqual([null, null]);
  expect(computedSpan(entries)).toEqual({
    from: undefined,
    until: undefined,
    length: 40 * MINUTE,
  });
});
