import { describe, expect, test } from 'vitest';
import { answer } from '../story.ts';

/** Friday, 20 November 2026, 14:30 in Lagos, where the incident was declared. */
const NOW = '2026-11-20T13:30:00Z';

/** What a line typed at half past two is answered. */
function said(line: string): string {
  return answer({ lines: [[NOW, line]] });
}

describe('every form of time', () => {
  test.each([
    ['restarted api', '1  14:30  event  restarted api'],
    ['now restarted api', '1  14:30  event  restarted api'],
    ['NOW: restarted api', '1  14:30  event  restarted api'],
    ['14:05 restarted api', '1  14:05  event  restarted api'],
    ['9:05 restarted api', '1  09:05  event  restarted api'],
    ['00:00 restarted api', '1  00:00  event  restarted api'],
    ['14:05:30 restarted api', '1  14:05:30  event  restarted api'],
    ['14:05:30.250 restarted api', '1  14:05:30  event  restarted api'],
    ['14:05:30,250 restarted api', '1  14:05:30  event  restarted api'],
    ['2:05pm restarted api', '1  14:05  event  restarted api'],
    ['2:05 PM restarted api', '1  14:05  event  restarted api'],
    ['2:05:30 p.m. restarted api', '1  14:05:30  event  restarted api'],
    ['2pm restarted api', '1  14:00  event  restarted api'],
    ['11 AM restarted api', '1  11:00  event  restarted api'],
    ['12:05 am restarted api', '1  00:05  event  restarted api'],
    ['12:05pm restarted api', '1  12:05  event  restarted api'],
    ['-5m restarted api', '1  14:25  event  restarted api'],
    ['-1h30m restarted api', '1  13:00  event  restarted api'],
    ['-90s restarted api', '1  14:28:30  event  restarted api'],
    ['5m ago restarted api', '1  14:25  event  restarted api'],
    ['5 min ago restarted api', '1  14:25  event  restarted api'],
    ['10 minutes ago restarted api', '1  14:20  event  restarted api'],
    ['1h30m ago restarted api', '1  13:00  event  restarted api'],
    ['2 hours ago - restarted api', '1  12:30  event  restarted api'],
    ['yesterday 23:50 restarted api', '1  2026-11-19 23:50  event  restarted api'],
    ['Yesterday 11:50pm restarted api', '1  2026-11-19 23:50  event  restarted api'],
    ['2026-11-20 13:50 restarted api', '1  13:50  event  restarted api'],
    ['2026-11-20T13:50 restarted api', '1  13:50  event  restarted api'],
    ['1999-12-31 23:59 restarted api', '1  1999-12-31 23:59  event  restarted api'],
    ['14:05 WAT restarted api', '1  14:05  event  restarted api'],
    ['14:05 UTC+1 restarted api', '1  14:05  event  restarted api'],
    ['14:05+01:00 restarted api', '1  14:05  event  restarted api'],
    ['~14:05 restarted api', '1  ~14:05  event  restarted api'],
    ['~ 14:05 restarted api', '1  ~14:05  event  restarted api'],
    ['~5m ago restarted api', '1  ~14:25  event  restarted api'],
    ['~2026-11-20 13:50 restarted api', '1  ~13:50  event  restarted api'],
    ['yesterday ~23:50 restarted api', '1  ~2026-11-19 23:50  event  restarted api'],
    ['2026-11-20 ~13:50 restarted api', '1  ~13:50  event  restarted api'],
    ['14:05-14:20 restarted api', '1  14:05–14:20  event  restarted api'],
    ['14:05–14:20 restarted api', '1  14:05–14:20  event  restarted api'],
    ['14:05 - 14:20 restarted api', '1  14:05–14:20  event  restarted api'],
    ['2:05pm-2:20pm restarted api', '1  14:05–14:20  event  restarted api'],
    ['2pm-2:20pm restarted api', '1  14:00–14:20  event  restarted api'],
    ['13:05-2:20pm restarted api', '1  13:05–14:20  event  restarted api'],
    ['2:05pm-14:20 restarted api', '1  14:05–14:20  event  restarted api'],
    ['1pm-2pm restarted api', '1  13:00–14:00  event  restarted api'],
    ['2026-11-20 13:50-13:55 restarted api', '1  13:50–13:55  event  restarted api'],
    ['~14:05-14:20 restarted api', '1  ~14:05–14:20  event  restarted api'],
    ['?? restarted api', '1  time unknown  event  restarted api'],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe('a zone that shows another clock than that of the incident is pointed out', () => {
  test.each([
    [
      '2026-11-20T12:50Z restarted api',
      '1  13:50  event  restarted api\n"2026-11-20T12:50Z" is 2026-11-20 13:50 in Africa/Lagos.',
    ],
    [
      '2026-11-20T12:50:15.123Z restarted api',
      '1  13:50:15  event  restarted api\n"2026-11-20T12:50:15.123Z" is 2026-11-20 13:50:15 in Africa/Lagos.',
    ],
    [
      '2026-11-20T18:20+05:30 restarted api',
      '1  13:50  event  restarted api\n"2026-11-20T18:20+05:30" is 2026-11-20 13:50 in Africa/Lagos.',
    ],
    [
      '2026-11-20T07:50-0500 restarted api',
      '1  13:50  event  restarted api\n"2026-11-20T07:50-0500" is 2026-11-20 13:50 in Africa/Lagos.',
    ],
    [
      '13:05 UTC restarted api',
      '1  14:05  event  restarted api\n"13:05 UTC" is 2026-11-20 14:05 in Africa/Lagos.',
    ],
    [
      '13:05 utc restarted api',
      '1  14:05  event  restarted api\n"13:05 utc" is 2026-11-20 14:05 in Africa/Lagos.',
    ],
    [
      '13:05utc restarted api',
      '1  14:05  event  restarted api\n"13:05utc" is 2026-11-20 14:05 in Africa/Lagos.',
    ],
    [
      '13:05 gmt - restarted api',
      '1  14:05  event  restarted api\n"13:05 gmt" is 2026-11-20 14:05 in Africa/Lagos.',
    ],
    [
      '13:05Z restarted api',
      '1  14:05  event  restarted api\n"13:05Z" is 2026-11-20 14:05 in Africa/Lagos.',
    ],
    [
      '13:05 GMT: restarted api',
      '1  14:05  event  restarted api\n"13:05 GMT" is 2026-11-20 14:05 in Africa/Lagos.',
    ],
    [
      '18:35 Asia/Kolkata restarted api',
      '1  14:05  event  restarted api\n"18:35 Asia/Kolkata" is 2026-11-20 14:05 in Africa/Lagos.',
    ],
    [
      '8:05 am America/New_York — restarted api',
      '1  14:05  event  restarted api\n"8:05 am America/New_York" is 2026-11-20 14:05 in Africa/Lagos.',
    ],
    [
      '13:05-13:20 UTC restarted api',
      '1  14:05–14:20  event  restarted api\n"13:05-13:20 UTC" is 2026-11-20 14:05 in Africa/Lagos.',
    ],
    [
      '18:35+0530 restarted api',
      '1  14:05  event  restarted api\n"18:35+0530" is 2026-11-20 14:05 in Africa/Lagos.',
    ],
    [
      '18:35 +05:30 restarted api',
      '1  14:05  event  restarted api\n"18:35 +05:30" is 2026-11-20 14:05 in Africa/Lagos.',
    ],
    [
      '10:05 ART restarted api',
      '1  14:05  event  restarted api\n"10:05 ART" is 2026-11-20 14:05 in Africa/Lagos.',
    ],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe('a separator between time and text is dropped', () => {
  test.each([
    ['14:05 - restarted', '1  14:05  event  restarted'],
    ['14:05 – restarted', '1  14:05  event  restarted'],
    ['14:05 — restarted', '1  14:05  event  restarted'],
    ['14:05: restarted', '1  14:05  event  restarted'],
    ['14:05 : restarted', '1  14:05  event  restarted'],
    ['14:05, restarted', '1  14:05  event  restarted'],
    ['14:05  restarted', '1  14:05  event  restarted'],
    ['14:05\trestarted', '1  14:05  event  restarted'],
    ['-5m: restarted', '1  14:25  event  restarted'],
    ['14:05 WAT - restarted', '1  14:05  event  restarted'],
    ['14:05 - ! restarted', '1  14:05  action A1  restarted'],
    ['14:05 - /ack', '1  14:05  event  acknowledged'],
    // The second one belongs to the text.
    ['14:05 - - restarted', '1  14:05  event  - restarted'],
    ['14:05 -f was missing', '1  14:05  event  -f was missing'],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe('sigils', () => {
  test.each([
    ['! restarted api', '1  14:30  action A1  restarted api'],
    ['? memory leak', '1  14:30  hypothesis H1  memory leak'],
    ['= roll back', '1  14:30  decision  roll back'],
    ['> status page updated', '1  14:30  update  status page updated'],
    ['^ paged the database team', '1  14:30  escalation  paged the database team'],
    ['+ add an alert', 'F1  follow-up  add an alert'],
    ['TODO: add an alert', 'F1  follow-up  add an alert'],
    ['todo:add an alert', 'F1  follow-up  add an alert'],
    ['14:05 ! restarted api', '1  14:05  action A1  restarted api'],
    ['! 14:05 restarted api', '1  14:05  action A1  restarted api'],
    ['~14:05 ? memory leak', '1  ~14:05  hypothesis H1  memory leak'],
    ['14:05-14:20 ! restarted api', '1  14:05–14:20  action A1  restarted api'],
    ['?? ! restarted api', '1  time unknown  action A1  restarted api'],
    ['14:05 TODO: add an alert', 'F1  follow-up  add an alert'],
    // Without a space behind it a sigil is text.
    ['!restarted', '1  14:30  event  !restarted'],
    ['?why', '1  14:30  event  ?why'],
    ['>50% of hosts', '1  14:30  event  >50% of hosts'],
    ['=roll back', '1  14:30  event  =roll back'],
    ['+1 from the lead', '1  14:30  event  +1 from the lead'],
    ['!! down', '1  14:30  event  !! down'],
    ['!', '1  14:30  event  !'],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe('what is text, however much it looks like something else', () => {
  test.each([
    ['??', '1  14:30  event  ??'],
    ['?? ', '1  14:30  event  ??'],
    ['???', '1  14:30  event  ???'],
    ['~ 5 % of users', '1  14:30  event  ~ 5 % of users'],
    ['nowhere to go', '1  14:30  event  nowhere to go'],
    ['yesterday we deployed', '1  14:30  event  yesterday we deployed'],
    ['5 hosts are down', '1  14:30  event  5 hosts are down'],
    ['503s again', '1  14:30  event  503s again'],
    ['5m agony', '1  14:30  event  5m agony'],
    ['10 amps too much', '1  14:30  event  10 amps too much'],
    ['14:05:30:22 is a MAC', '1  14:30  event  14:05:30:22 is a MAC'],
    ['123:45 is a ratio', '1  14:30  event  123:45 is a ratio'],
    ['10.0.0.1:80 refuses', '1  14:30  event  10.0.0.1:80 refuses'],
    ['-v was missing', '1  14:30  event  -v was missing'],
    ['- restarted', '1  14:30  event  - restarted'],
    // Words behind a time are zones only when they are.
    ['14:05 constructor injection failed', '1  14:05  event  constructor injection failed'],
    ['14:05 toString threw', '1  14:05  event  toString threw'],
    ['14:05 and/or later', '1  14:05  event  and/or later'],
    ['14:05 A record changed', '1  14:05  event  A record changed'],
    ['14:05 API down', '1  14:05  event  API down'],
    // An offset without a colon is one only where it is glued to the time.
    ['14:05 +10 replicas', '1  14:05  event  +10 replicas'],
    ['14:05 -03 is the shard', '1  14:05  event  -03 is the shard'],
    ['14:05 +0530 restarted', '1  14:05  event  +0530 restarted'],
    // Behind a time, what cannot be another one is text.
    ['14:05 25:00 was on the clock', '1  14:05  event  25:00 was on the clock'],
    ['14:05 2026-11-18 was a bad day', '1  14:05  event  2026-11-18 was a bad day'],
    ['14:05 5m ago it was up', '1  14:05  event  5m ago it was up'],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe('a leading backslash makes the rest text', () => {
  test.each([
    ['\\/var/log full', '1  14:30  event  /var/log full'],
    ['\\! not an action', '1  14:30  event  ! not an action'],
    ['\\TODO: was in the code', '1  14:30  event  TODO: was in the code'],
    ['\\14:05 is when cron runs', '1  14:30  event  14:05 is when cron runs'],
    ['\\25:00 was on the clock', '1  14:30  event  25:00 was on the clock'],
    ['\\2026-02-30 in the log', '1  14:30  event  2026-02-30 in the log'],
    ['\\-5m in the config', '1  14:30  event  -5m in the config'],
    ['\\?? in the file', '1  14:30  event  ?? in the file'],
    ['\\\\server\\share gone', '1  14:30  event  \\server\\share gone'],
    ['14:05 \\15:00 is when cron runs', '1  14:05  event  15:00 is when cron runs'],
    ['14:05 \\/tmp full', '1  14:05  event  /tmp full'],
    ['14:05 - \\! loud', '1  14:05  event  ! loud'],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

test('lines below the first are the detail of the entry', () => {
  expect(said('14:05 ! restarted\n\n  $ systemctl restart api\n  ok\n\n')).toBe(
    '1  14:05  action A1  restarted  (+2 lines of detail)',
  );
});
