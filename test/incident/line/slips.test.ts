import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slips } from '../../../src/incident/line/slips.ts';
import { formatInstant } from '../../../src/incident/time/clock.ts';
import { anyString } from '../../any-string.ts';
import { instant } from '../story.ts';
import { oneOfEach, TWENTY_TO_THREE } from '../verb-table.ts';

/** What is said of a line that is typed at this clock (UTC), an hour before that of Lagos. */
function said(line: string, clock = TWENTY_TO_THREE, anchor?: string): string {
  const { incident } = oneOfEach();
  const context = {
    zone: 'Africa/Lagos',
    now: instant(clock),
    anchor: anchor === undefined ? undefined : instant(anchor),
  };
  return slips(line, incident, context).join('\n');
}

describe('a word behind a time that is no zone', () => {
  const written = 'is text: write the zone as America/New_York or -04:00.';
  test.each([
    [
      '2026-11-20 7:09 AM Eastern /detected report',
      `"Eastern" is no zone that is known, so /detected behind it ${written}`,
    ],
    ['14:05 ET /ack', `"ET" is no zone that is known, so /acknowledged behind it ${written}`],
    ['14:05 EST /ack', ''],
    ['14:05 GET /report answers 500', ''],
    ['14:05 Eastern /var is full', ''],
    ['14:05 see the runbook, /done is next', ''],
    ['Eastern /detected report', ''],
    ['-5m Eastern /detected report', ''],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe('a beginning that is nearly a time', () => {
  test.each([
    ['14:3 x', '14:3 is text: a time is written 14:03.'],
    ['09:3', '09:3 is text: a time is written 09:03.'],
    ['1405 x', '1405 is text: a time is written 14:05.'],
    ['1405: errors on checkout', '1405 is text: a time is written 14:05.'],
    ['14h05 x', '14h05 is text: a time is written 14:05.'],
    ['14;05 x', '14;05 is text: a time is written 14:05.'],
    ['13.20 x', '13.20 is text: a time is written 13:20.'],
    // A little ahead: written as a time it is refused, and the hour may be what is wrong.
    ['16.20 x', '16.20 is text: a time is written 16:20.'],
    ['[12:33] x', '[12:33] is text: a time is written 12:33.'],
    ['(9:05) x', '(9:05) is text: a time is written 09:05.'],
    ['16:2O x', '16:2O is text, with a letter in it: write 16:20.'],
    ['l4:20 x', 'l4:20 is text, with a letter in it: write 14:20.'],
    ['at 14:20 the alert fired', 'at 14:20 is text: write 14:20, without "at".'],
    ['at 2 pm UTC x', 'at 2 pm UTC is text: write 2 pm UTC, without "at".'],
    ['@14:20 x', '@14:20 is text: write 14:20, without "@".'],
    ['around 14:20 x', 'around 14:20 is text: write ~14:20, without "around".'],
    ['yesterday at 23:50 x', 'yesterday at 23:50 is text: write yesterday 23:50, without "at".'],
    ['-5min x', '-5min is text: write -5m.'],
    ['-1 hour x', '-1 hour is text: write -1h.'],
    // Behind a sigil, a verb, and a label too.
    ['! 13.20 x', '13.20 is text: a time is written 13:20.'],
    ['/resolved 1405', '1405 is text: a time is written 14:05.'],
    ['/resolved at 14:05', 'at 14:05 is text: write 14:05, without "at".'],
    ['/done A1 1435', '1435 is text: a time is written 14:35.'],
    ['TODO: 1405 x', '1405 is text: a time is written 14:05.'],
    // Behind a time it is text.
    ['14:05 1405 x', ''],
    ['/amend 6 1405 x', ''],
    ['\\1405 x', ''],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  test('a number is one only where it has just been so late', () => {
    const line = '20.04 upgraded';
    const clocks = ['2026-11-20T13:40:00Z', '2026-11-20T19:30:00Z', '2026-11-20T22:30:00Z'];
    expect(clocks.map((clock) => formatInstant(instant(clock), 'Africa/Lagos'))).toEqual([
      '2026-11-20 14:40',
      '2026-11-20 20:30',
      '2026-11-20 23:30',
    ]);
    expect(clocks.map((clock) => said(line, clock))).toEqual([
      '',
      '20.04 is text: a time is written 20:04.',
      '',
    ]);
    // In backfill, near to the entry before.
    expect(said(line, TWENTY_TO_THREE, '2026-11-02T19:00:00Z')).toBe(
      '20.04 is text: a time is written 20:04.',
    );
  });
});

const MINUTES = fc.integer({ min: 0, max: 59 });
const WAYS = ['[%h:%m]', '(%h:%m)', '%hh%m', '%h;%m', '%h.%m', '%h%m'];

test('any time that has just been is told, however it is written, and what is told is one', () => {
  const hours = fc.integer({ min: 12, max: 13 });
  fc.assert(
    fc.property(hours, MINUTES, fc.constantFrom(...WAYS), (hour, minute, way) => {
      const [h, m] = [hour, minute].map((number) => String(number).padStart(2, '0'));
      const typed = way.replace('%h', h ?? '').replace('%m', m ?? '');
      expect(said(`${typed} api-3 fell over`)).toBe(
        `${typed} is text: a time is written ${h}:${m}.`,
      );
      expect(said(`${h}:${m} api-3 fell over`)).toBe('');
    }),
  );
});

test('any line may be looked at', () => {
  fc.assert(
    fc.property(anyString({ maxLength: 40 }), (typed) => {
      expect(said(typed)).toEqual(expect.any(String));
    }),
  );
});

test.each([
  ['?cache full', '"?" needs a space behind it to be a hypothesis.'],
  ['14:30 !restart api', '"!" needs a space behind it to be an action.'],
  ['>told them', '">" needs a space behind it to be an update.'],
  ['=fail over', '"=" needs a space behind it to be a decision.'],
  ['^@ivo called', '"^" needs a space behind it to be an escalation.'],
  ['+alert on heap', '"+" needs a space behind it to be a follow-up.'],
  ['TODO write a runbook', '"TODO:" with a colon makes it a follow-up.'],
  ['todo write a runbook', '"TODO:" with a colon makes it a follow-up.'],
])('a sigil that is nearly one: %s', (line, expected) => {
  expect(said(line)).toBe(expected);
});

test.each([
  ['A1 done', 'Did you mean /done A1?'],
  ['done A1', 'Did you mean /done A1?'],
  ['a1 is done, no change', 'Did you mean /done A1?'],
  ['14:35 H1 refuted', 'Did you mean /refute H1?'],
  ['abandoned F1', 'Did you mean /abandon F1?'],
  ['resolved', 'Did you mean /resolved?'],
  ['undo', 'Did you mean /undo?'],
  ['ack @maria has it', 'Did you mean /ack?'],
  ['detcted alert on the shop', 'Did you mean /detected?'],
  ['Acknowleged by @maria', 'Did you mean /acknowledged?'],
  ['reslved', 'Did you mean /resolved?'],
  // A2 is settled already, and there is no A7.
  ['A2 done', ''],
  ['A7 done', ''],
])('a verb that is nearly one: %s', (line, expected) => {
  expect(said(line)).toBe(expected);
});

test.each([
  '1505 errors per minute',
  '1405 of 2000 pods are ready',
  '1400 requests failed',
  '1,405 requests failed',
  '14.05 GB of heap',
  '13.20 % of requests fail',
  '20.04 upgraded',
  '2026 budget alert, not ours',
  '502 from the gateway',
  '3:1 ratio of reads to writes',
  '10:1 ratio of reads to writes',
  '2h30 of downtime so far',
  '12h after the deploy',
  '5 minutes of silence',
  '10.0.0.7 does not answer',
  '1.2.3 rolled out',
  'at least 3 pods restarted',
  'at 90 % cpu',
  'around 50 customers called',
  '@maria is on it',
  'done with the rollback',
  'failed over to the second region',
  'started rolling back',
  'resolver is down again',
  'deleted old pods',
  'selected the standby',
  'migrated the table',
  'identifies itself as web-1',
  'restarted api-3',
  'A1 did not help',
  'A1 and A2 did not help',
  'H1 looks right, see #cart',
  'A100 GPUs are out of memory',
  '>90 % of disks are full',
  '+10 replicas',
  '^C sent to the job',
  '?page=2 returns 500',
  '!!! all is down',
  '== before the deploy ==',
  'todo list is slow',
  'TODOs were found in the runbook',
  'ackermann called',
  '- 5 minutes of logs are missing',
  '-5 hosts left',
  '[error] pool exhausted',
  '/var/log is full',
  '25:00 x',
  '14:05',
  '',
])('nothing is said of %j', (line) => {
  expect(said(line)).toBe('');
});
