import { describe, expect, test } from 'vitest';
import { Complaint } from '../../../src/incident/line/complaint.ts';
import { clock } from '../print.ts';
import { story } from '../story.ts';

/**
 * What a line is answered, or complained about. Behind an arrow: the instant in UTC, because the
 * clock alone does not tell the first 02:30 of a night from the second.
 */
function said(zone: string, now: string, line: string, before: readonly string[] = []): string {
  const declared = '2011-01-01T00:00:00Z';
  const told = story({ zone, declared, lines: before.map((each) => [now, each]) });
  try {
    const [, ...notices] = told.tell(now, line);
    const entry = told.incident.recorded.at(-1);
    const until = entry?.until === undefined ? '' : `–${clock(entry.until, 'UTC')}`;
    return [`${clock(entry?.at ?? null, 'UTC')}${until}`, ...notices].join(' | ');
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    return error.message;
  }
}

function skipped(time: string, day: string, zone: string): string {
  return `${time} does not exist on ${day} in ${zone}, where the clocks skip it: write the time that they showed, or add an offset.`;
}

/** On 29 March 2026 at 01:00 UTC the clock of Berlin goes from 02:00 to 03:00. */
describe('Europe/Berlin, when the clock skips an hour', () => {
  const ZONE = 'Europe/Berlin';
  const GAP = skipped('02:30', '2026-03-29', ZONE);

  test.each([
    // 03:20 on the clock.
    ['2026-03-29T01:20:00Z', '01:50 x', '2026-03-29 00:50'],
    ['2026-03-29T01:20:00Z', '03:00 x', '2026-03-29 01:00'],
    ['2026-03-29T01:20:00Z', '02:30 x', GAP],
    ['2026-03-29T01:05:00Z', '02:58 x', skipped('02:58', '2026-03-29', ZONE)],
    ['2026-03-29T01:05:00Z', '~02:58 x', skipped('02:58', '2026-03-29', ZONE)],
    ['2026-03-29T12:00:00Z', '02:30 x', GAP],
    ['2026-03-29T12:00:00Z', '2026-03-29 02:30 x', GAP],
    ['2026-04-10T12:00:00Z', '2026-03-29 02:30 x', GAP],
    ['2026-03-30T12:00:00Z', 'yesterday 02:30 x', GAP],
    ['2026-03-29T12:00:00Z', '01:50-02:30 x', GAP],
    // With an offset it exists.
    [
      '2026-03-29T12:00:00Z',
      '02:30 UTC+1 x',
      `2026-03-29 01:30 | "02:30 UTC+1" is 2026-03-29 03:30 in ${ZONE}.`,
    ],
    [
      '2026-03-29T12:00:00Z',
      '02:30 CEST x',
      `2026-03-29 00:30 | "02:30 CEST" is 2026-03-29 01:30 in ${ZONE}.`,
    ],
    [
      '2026-03-29T12:00:00Z',
      '2026-03-29T02:30Z x',
      `2026-03-29 02:30 | "2026-03-29T02:30Z" is 2026-03-29 04:30 in ${ZONE}.`,
    ],
    // Ten minutes by the clock on the wall are 70: 01:55 to 03:05 is a range of ten minutes.
    ['2026-03-29T12:00:00Z', '01:55-03:05 x', '2026-03-29 00:55–2026-03-29 01:05'],
  ])('at %s: %s', (now, line, expected) => {
    expect(said(ZONE, now, line)).toBe(expected);
  });

  test('also where the entry before, and not the clock, is the reference', () => {
    expect(said(ZONE, '2026-06-01T12:00:00Z', '02:30 x', ['2026-03-29 01:50 a'])).toBe(GAP);
    expect(said(ZONE, '2026-06-01T12:00:00Z', '02:30 x', ['2026-03-28 23:00 a'])).toBe(GAP);
    expect(said(ZONE, '2026-06-01T12:00:00Z', '02:30 x', ['2026-03-28 05:00 a'])).toBe(
      '2026-03-28 01:30',
    );
  });
});

/** On 25 October 2026 at 01:00 UTC the clock of Berlin goes from 03:00 back to 02:00. */
describe('Europe/Berlin, when an hour comes twice', () => {
  const ZONE = 'Europe/Berlin';
  const FIRST = '2026-10-25 00:30 | Read as the first 02:30 (UTC+2): it comes twice on that day.';
  const SECOND = '2026-10-25 01:30 | Read as the second 02:30 (UTC+1): it comes twice on that day.';

  test.each([
    // At 02:35 the first time, and ten minutes ahead of 02:30 the second time, and after.
    ['2026-10-25T00:35:00Z', '02:30 x', FIRST],
    ['2026-10-25T01:10:00Z', '02:30 x', FIRST],
    [
      '2026-10-25T01:20:00Z',
      '02:30 x',
      '2026-10-25 01:30 | 10m ahead of this clock. | Read as the second 02:30 (UTC+1): it comes twice on that day.',
    ],
    ['2026-10-25T01:40:00Z', '02:30 x', SECOND],
    ['2026-10-25T12:00:00Z', '02:30 x', SECOND],
    ['2026-10-25T12:00:00Z', '2026-10-25 02:30 x', SECOND],
    // So far away that the clock decides nothing: the earlier.
    ['2026-10-26T12:00:00Z', 'yesterday 02:30 x', FIRST],
    ['2026-12-01T12:00:00Z', '2026-10-25 02:30 x', FIRST],
    // With an offset there is but one.
    ['2026-10-25T12:00:00Z', '02:30 CEST x', '2026-10-25 00:30'],
    ['2026-10-25T12:00:00Z', '02:30 CET x', '2026-10-25 01:30'],
    ['2026-10-25T12:00:00Z', '2026-10-25T02:30+02:00 x', '2026-10-25 00:30'],
    ['2026-10-25T12:00:00Z', '01:59 x', '2026-10-24 23:59'],
    ['2026-10-25T12:00:00Z', '03:00 x', '2026-10-25 02:00'],
    // A range ends the first time after its beginning.
    [
      '2026-12-01T12:00:00Z',
      '2026-10-25 01:50-02:30 x',
      '2026-10-24 23:50–2026-10-25 00:30 | Read as the first 02:30 (UTC+2): it comes twice on that day.',
    ],
    [
      '2026-12-01T12:00:00Z',
      '2026-10-25 02:50-02:10 x',
      '2026-10-25 00:50–2026-10-25 01:10 | Read as the first 02:50 (UTC+2): it comes twice on that day. | Read as the second 02:10 (UTC+1): it comes twice on that day.',
    ],
  ])('at %s: %s', (now, line, expected) => {
    expect(said(ZONE, now, line)).toBe(expected);
  });

  test('in backfill the entry before decides', () => {
    const now = '2026-12-01T12:00:00Z';
    expect(said(ZONE, now, '02:30 x', ['2026-10-25 01:45 a'])).toBe(FIRST);
    expect(said(ZONE, now, '02:30 x', ['2026-10-25 02:10 CET a'])).toBe(SECOND);
    expect(said(ZONE, now, '2026-10-25 02:30 x', ['2026-10-25 03:10 a'])).toBe(SECOND);
  });
});

/** On 4 October 2026 at 15:30 UTC the clock goes from 02:00 to 02:30, on 4 April 2027 from 02:00 to 01:30. */
describe('Australia/Lord_Howe, which shifts by half an hour', () => {
  const ZONE = 'Australia/Lord_Howe';
  test.each([
    ['2026-10-03T16:00:00Z', '02:15 x', skipped('02:15', '2026-10-04', ZONE)],
    ['2026-10-03T16:00:00Z', '02:30 x', '2026-10-03 15:30'],
    ['2026-10-03T16:00:00Z', '01:45 x', '2026-10-03 15:15'],
    [
      '2027-04-03T16:00:00Z',
      '01:45 x',
      '2027-04-03 15:15 | Read as the second 01:45 (UTC+10:30): it comes twice on that day.',
    ],
    [
      '2027-06-01T00:00:00Z',
      '2027-04-04 01:45 x',
      '2027-04-03 14:45 | Read as the first 01:45 (UTC+11): it comes twice on that day.',
    ],
    ['2027-04-03T16:00:00Z', '02:00 x', '2027-04-03 15:30'],
  ])('at %s: %s', (now, line, expected) => {
    expect(said(ZONE, now, line)).toBe(expected);
  });
});

/** On 4 November 2018 at 03:00 UTC the clock goes from midnight to 01:00. */
describe('America/Sao_Paulo, where a day begins at 01:00', () => {
  const ZONE = 'America/Sao_Paulo';
  test.each([
    ['2018-11-04T12:00:00Z', '00:30 x', skipped('00:30', '2018-11-04', ZONE)],
    ['2018-11-04T12:00:00Z', '00:00 x', skipped('00:00', '2018-11-04', ZONE)],
    ['2018-11-04T12:00:00Z', '01:00 x', '2018-11-04 03:00'],
    ['2018-11-04T12:00:00Z', 'yesterday 23:59 x', '2018-11-04 02:59'],
    ['2018-11-04T12:00:00Z', 'yesterday 23:50-00:10 x', skipped('00:10', '2018-11-04', ZONE)],
    // Back again on 18 February: 23:30 came twice on the 17th.
    [
      '2018-06-01T12:00:00Z',
      '2018-02-17 23:30 x',
      '2018-02-18 01:30 | Read as the first 23:30 (UTC-2): it comes twice on that day.',
    ],
  ])('at %s: %s', (now, line, expected) => {
    expect(said(ZONE, now, line)).toBe(expected);
  });
});

/** After 29 December 2011 came the 31st: ten hours behind UTC became fourteen ahead. */
describe('Pacific/Apia, which skipped a day', () => {
  const ZONE = 'Pacific/Apia';
  test.each([
    ['2012-01-10T00:00:00Z', '2011-12-30 10:00 x', skipped('10:00', '2011-12-30', ZONE)],
    ['2012-01-10T00:00:00Z', '2011-12-29 10:00 x', '2011-12-29 20:00'],
    ['2012-01-10T00:00:00Z', '2011-12-31 10:00 x', '2011-12-30 20:00'],
    ['2011-12-30T20:00:00Z', '09:30 x', '2011-12-30 19:30'],
    ['2011-12-30T20:00:00Z', 'yesterday 09:30 x', skipped('09:30', '2011-12-30', ZONE)],
    ['2011-12-30T10:05:00Z', '00:01 x', '2011-12-30 10:01'],
  ])('at %s: %s', (now, line, expected) => {
    expect(said(ZONE, now, line)).toBe(expected);
  });
});
