import { describe, expect, test } from 'vitest';
import { fold } from '../../src/incident/fold/fold.ts';
import { RUN } from '../../src/incident/lost.ts';
import type { IncidentRecord } from '../../src/incident/record/record.ts';
import { toldLater, whyNotKnown } from '../../src/replay/perspective.ts';
import { type Story, story, type Told } from '../incident/story.ts';

const NEXT_DAY = '2026-11-21T08:00:00Z';

describe('why there is no as-known replay', () => {
  test('all was recorded in one act', () => {
    const told = story({ lines: [[NEXT_DAY, ['2026-11-20 14:00 pages', '14:10 quiet']]] });
    expect(whyNotKnown(told.incident)).toBe(
      'Its entries were all recorded at once, on 2026-11-21: nothing became known step by step.',
    );
  });

  test('all was recorded in one act, beside what was said with the declaration', () => {
    const told = story({
      lines: [
        ['2026-11-21T07:59:00Z', '2026-11-20 14:00 /started'],
        [NEXT_DAY, ['2026-11-20 14:05 pages', '14:10 quiet']],
      ],
    });
    expect(whyNotKnown(told.incident)).toBeUndefined();
    const [declared, start, ...rest] = told.records;
    if (declared === undefined || start === undefined) throw new Error('nothing was told');
    const records = [declared, { ...start, batch: declared.batch }, ...rest];
    expect(whyNotKnown(fold('incident', records))).toContain('all recorded at once');
  });

  test('all was imported, in several acts; the day is that of the incident’s zone', () => {
    const told = story({
      zone: 'Asia/Tokyo',
      lines: [
        ['2026-11-20T20:00:00Z', '14:00 pages'],
        ['2026-11-20T21:00:00Z', '14:10 quiet'],
      ],
    });
    expect(
      whyNotKnown(
        fold(
          'incident',
          told.records.map((record) => from('outage.md', record)),
        ),
      ),
    ).toBe(
      'Its entries were all taken from elsewhere, the last on 2026-11-21: nothing became known step by step.',
    );
  });

  test.each<[string, () => Story]>([
    ['told as it ran', () => story({ lines: twoActs })],
    ['one entry', () => story({ lines: [[NEXT_DAY, 'pages']] })],
    ['none', () => story()],
  ])('there is one: %s', (_, told) => {
    expect(whyNotKnown(told().incident)).toBeUndefined();
  });

  test('there is one of commands that were run', () => {
    const told = story({ lines: twoActs });
    const records = told.records.map((record) => from(RUN, record));
    expect(whyNotKnown(fold('incident', records))).toBeUndefined();
  });

  test('what was undone does not count', () => {
    const batch = ['2026-11-20 14:00 pages', '14:10 quiet'];
    const told = story({
      lines: [
        [NEXT_DAY, batch],
        ['2026-11-21T09:00:00Z', 'a slip'],
      ],
    });
    expect(whyNotKnown(told.incident)).toBeUndefined();
    told.tell('2026-11-21T09:01:00Z', '/undo');
    expect(whyNotKnown(told.incident)).toContain('all recorded at once, on 2026-11-21');
  });
});

describe('how much later it was told', () => {
  test.each([
    // After 30 hours, 2 days and 5: half of them no more than 2 days later.
    [
      ['2026-11-18 14:00', '2026-11-21 13:00', '2026-11-22 10:00'],
      'Told 2 days later: this is how it was written down.',
    ],
    [
      ['2026-11-22 12:00', '2026-11-22 13:00', '2026-11-22 14:00'],
      'Told a day later: this is how it was written down.',
    ],
    // Two of three are too few.
    [['2026-11-20 14:00', '2026-11-20 15:00', '2026-11-23 15:20'], undefined],
  ])('%j', (times, said) => {
    const lines = times.map((time, index): Told => {
      return [`2026-11-23T14:${30 + index}:00Z`, `${time} pages`];
    });
    expect(toldLater(story({ lines }).incident)).toBe(said);
  });
});

const twoActs = [
  ['2026-11-20T13:40:00Z', 'pages'],
  ['2026-11-20T13:50:00Z', 'quiet'],
] as const;

function from(file: string, record: IncidentRecord): IncidentRecord {
  if (record.type !== 'entry.logged') return record;
  return { ...record, body: { ...record.body, source: { file } } };
}
