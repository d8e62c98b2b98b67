import { describe, expect, test } from 'vitest';
import { readStamp } from '../../../src/importers/stamp/read-stamp.ts';
import { shownStamp } from './shown.ts';

describe('a time and what separates it', () => {
  test.each([
    ['2:30 PM - pods restart', '14:30 | pods restart'],
    ['2:30 PM: pods restart', '14:30 | pods restart'],
    ['14:30 — pods restart', '14:30 | pods restart'],
    ['14:30 UTC pods restart', '14:30 UTC=0 UTC | pods restart'],
    ['[14:30] pods restart', '14:30 | pods restart'],
    ['(14:30) pods restart', '14:30 | pods restart'],
    ['14:30 | pods restart', '14:30 | pods restart'],
    ['14:30 => pods restart', '14:30 | pods restart'],
    ['14:30 -> pods restart', '14:30 | pods restart'],
    ['14:30 • pods restart', '14:30 | pods restart'],
    ['14:30, pods restart', '14:30 | pods restart'],
    ['14:30. Pods restart', '14:30 | Pods restart'],
    ['14:30', '14:30 |'],
    ['14:30: -v was missing', '14:30 | -v was missing'],
    ['- 14:30 pods restart', '14:30 | pods restart'],
    ['1. 14:30 pods restart', '14:30 | pods restart'],
    ['✅ 14:30 - pods restart', '14:30 | pods restart'],
    ['3:16 pods restart', '03:16 | pods restart'],
    ['14:30 Users report errors', '14:30 | Users report errors'],
    ['14:30 X reports errors', '14:30 | X reports errors'],
    ['14:30  IST began to look', '14:30 | IST began to look'],
  ])('%s', (line, read) => {
    expect(shownStamp(readStamp(line))).toBe(read);
  });
});

describe('marks of emphasis and code', () => {
  test.each([
    ['**14:30 UTC** - pods restart', '14:30 UTC=0 UTC | pods restart'],
    ['**14:30 UTC:** pods restart', '14:30 UTC=0 UTC | pods restart'],
    ['**14:30 UTC** `kubectl` hangs', '14:30 UTC=0 UTC | `kubectl` hangs'],
    ['**12:22** to **13:00** pods restart', '12:22 to 13:00 | pods restart'],
    ['`14:30` pods restart', '14:30 | pods restart'],
    ['14:30 `kubectl` hangs', '14:30 | `kubectl` hangs'],
    ['14:30 *all* pods restart', '14:30 | *all* pods restart'],
    ['_14:30_ pods restart', '14:30 | pods restart'],
  ])('%s', (line, read) => {
    expect(shownStamp(readStamp(line))).toBe(read);
  });
});

describe('12 hours, 24 hours, and other ways', () => {
  test.each([
    ['7:09AM pods restart', '07:09 | pods restart'],
    ['7 AM pods restart', '07:00 | pods restart'],
    ['5:37 P.M. – pods restart', '17:37 | pods restart'],
    ['8:03a - pods restart', '08:03 | pods restart'],
    ['12:00am pods restart', '00:00 | pods restart'],
    ['12:00 PM pods restart', '12:00 | pods restart'],
    ['17:14pm pods restart', '17:14 | pods restart'],
    ['13:06PM: pods restart', '13:06 | pods restart'],
    ['0:15 PM pods restart', '12:15 | pods restart'],
    ['noon: pods restart', '12:00 | pods restart'],
    ['12 noon: pods restart', '12:00 | pods restart'],
    ['midnight UTC - pods restart', '00:00 UTC=0 UTC | pods restart'],
    ['24:00 pods restart', '00:00 | pods restart'],
    ['14h30 pods restart', '14:30 | pods restart'],
    ['14:30 Uhr - pods restart', '14:30 | pods restart'],
    ['14.30 Uhr pods restart', '14:30 | pods restart'],
    ['10 Uhr 30: pods restart', '10:30 | pods restart'],
    ['10 Uhr: pods restart', '10:00 | pods restart'],
    ['10h : pods restart', '10:00 (digits) | pods restart'],
    ['à 10h30, pods restart', '10:30 | pods restart'],
    ['a las 10:30, pods restart', '10:30 | pods restart'],
    ['ab 10:30 Uhr – pods restart', '10:30 | pods restart'],
    ['14:30:05,123 pods restart', '14:30:05 | pods restart'],
    ['14:30:xx pods restart', '14:30 | pods restart'],
    ['T14:30Z pods restart', '14:30 Z=0 UTC | pods restart'],
    ['１４：３０ pods restart', '14:30 | pods restart'],
    ['1430 UTC pods restart', '14:30 (digits) UTC=0 UTC | pods restart'],
    ['0915Z pods restart', '09:15 (digits) Z=0 UTC | pods restart'],
    ['1430 hrs - pods restart', '14:30 | pods restart'],
    ['1430: pods restart', '14:30 (digits) | pods restart'],
    ['15.26 pods restart', '15:26 (dotted) | pods restart'],
    ['11.15 AC: all is up', '11:15 (dotted) | AC: all is up'],
    ['11.15', '11:15 (dotted) |'],
  ])('%s', (line, read) => {
    expect(shownStamp(readStamp(line))).toBe(read);
  });
});

describe('a day with a time', () => {
  test.each([
    ['2023-01-11 14:22: pods restart', '2023-01-11 14:22 | pods restart'],
    ['2023-01-11T14:22:03.123Z pods restart', '2023-01-11 14:22:03 Z=0 UTC | pods restart'],
    ['20230918T152600Z pods restart', '2023-09-18 15:26 (digits) Z=0 UTC | pods restart'],
    ['2023-09-18 15.26 pods restart', '2023-09-18 15:26 (dotted) | pods restart'],
    ['2017/01/31 18:00 pods restart', '2017-01-31 18:00 | pods restart'],
    ['2018-30-07 14:30 pods restart', '2018-07-30 14:30 | pods restart'],
    ['2023-02-30 14:30 pods restart', '2023-02-? 14:30 | pods restart'],
    ['2019-03-31 24:00 pods restart', '2019-04-01 00:00 | pods restart'],
    ['Dec 31, 24:00 pods restart', '?-01-01 00:00 | pods restart'],
    ['Sun 24:00 pods restart', 'weekday1 00:00 | pods restart'],
    ['Day 2, 24:00: pods restart', 'day 3 00:00 | pods restart'],
    ['24:00 UTC (Oct 31) - pods restart', '?-11-01 00:00 UTC=0 UTC | pods restart'],
    ['24:00 (+1) pods restart', '+1d 00:00 | pods restart'],
    ['[2023-01-11 14:22] pods restart', '2023-01-11 14:22 | pods restart'],
    ['[2023-01-11] [14:22] pods restart', '2023-01-11 14:22 | pods restart'],
    ['2023-01-11 | 14:22 | pods restart', '2023-01-11 14:22 | pods restart'],
    ['2023-01-11 at 14:22 UTC: pods restart', '2023-01-11 14:22 UTC=0 UTC | pods restart'],
    ['On 2023-01-11 at 14:22 pods restart', '2023-01-11 14:22 | pods restart'],
    ['2023-03-03[^3] 14:30 pods restart', '2023-03-03 14:30 | pods restart'],
    ['Aug 10th, 2023 14:30 pods restart', '2023-08-10 14:30 | pods restart'],
    ['8th Nov 2023 3pm pods restart', '2023-11-08 15:00 | pods restart'],
    ['Sep 27 2017 13:06 pods restart', '2017-09-27 13:06 | pods restart'],
    ['Feburary 3th, 2023 11:37PM pods restart', '2023-02-03 23:37 | pods restart'],
    ['19. April, 11:00', '?-04-19 11:00 |'],
    ['Mon 14:30 pods restart', 'weekday1 14:30 | pods restart'],
    [
      'Tuesday, March 3 - 10:05 PST pods restart',
      '?-03-03 weekday2 10:05 PST=-480 America/Los_Angeles | pods restart',
    ],
    [
      'Thu, 05 Oct 2023 14:30:00 GMT pods restart',
      '2023-10-05 weekday4 14:30 GMT=0 UTC | pods restart',
    ],
    [
      'Mon Oct 23 14:30:00 UTC 2017 pods restart',
      '2017-10-23 weekday1 14:30 UTC=0 UTC | pods restart',
    ],
    ['10/Oct/2023:13:55:36 +0000 pods restart', '2023-10-10 13:55:36 +0000=0 | pods restart'],
    ['3 de mayo de 2021, 14:30 - pods restart', '2021-05-03 14:30 | pods restart'],
    ['5. Mai 2021 14:30 Uhr: pods restart', '2021-05-05 14:30 | pods restart'],
    ['2023年8月10日 14時30分 pods restart', '2023-08-10 14:30 | pods restart'],
    ['10/08/2023 14:30 pods restart', '2023-08-10 (either order) 14:30 | pods restart'],
    ['30/07/2018 14:30 pods restart', '2018-07-30 14:30 | pods restart'],
    ['07/30/2018 14:30 pods restart', '2018-07-30 14:30 | pods restart'],
    ['12/05/21 14:30 pods restart', '2021-05-12 (either order) 14:30 | pods restart'],
    ['10/8 14:30 pods restart', '?-08-10 (either order) 14:30 | pods restart'],
    ['10.08. 14:30 pods restart', '?-08-10 14:30 | pods restart'],
    ['22:30 UTC (Oct 29) - pods restart', '?-10-29 22:30 UTC=0 UTC | pods restart'],
    ['14:30 UTC, 3 March 2018: pods restart', '2018-03-03 14:30 UTC=0 UTC | pods restart'],
    ['5:30pm on March 3 - pods restart', '?-03-03 17:30 | pods restart'],
    ['2:06 PM January 14, 2026: pods restart', '2026-01-14 14:06 | pods restart'],
    [
      '7:30 PM PST on 3/4: pods restart',
      '?-04-03 (either order) 19:30 PST=-480 America/Los_Angeles | pods restart',
    ],
    ['Day 2, 14:30 - pods restart', 'day 2 14:30 | pods restart'],
    ['D+1 09:00 pods restart', 'day 2 09:00 | pods restart'],
    ['next day 08:00 pods restart', '+1d 08:00 | pods restart'],
    ['00:10 (+1) pods restart', '+1d 00:10 | pods restart'],
    ['00:10 (next day): pods restart', '+1d 00:10 | pods restart'],
  ])('%s', (line, read) => {
    expect(shownStamp(readStamp(line))).toBe(read);
  });
});

describe('a day alone', () => {
  test.each([
    ['2021-12-10   pods restart', '2021-12-10 | pods restart'],
    ['2023-03-03: pods restart', '2023-03-03 | pods restart'],
    ['2018/02/20 - 2018/02/25', '2018-02-20 |'],
    ['2025-12-24 to 2025-12-26: pods restart', '2025-12-24 | pods restart'],
    ['2023-03-03[^3]: pods restart', '2023-03-03 | pods restart'],
    ['May 12: pods restart', '?-05-12 | pods restart'],
    ['May 12-14, 2021: pods restart', '2021-05-12 | pods restart'],
  ])('%s', (line, read) => {
    expect(shownStamp(readStamp(line))).toBe(read);
  });
});

describe('ranges', () => {
  test.each([
    ['12:22 to 13:00 pods restart', '12:22 to 13:00 | pods restart'],
    ['13:30-13:45 pods restart', '13:30 to 13:45 | pods restart'],
    ['~13:30-13:45', '~13:30 to 13:45 |'],
    ['09:00 - 11:00', '09:00 to 11:00 |'],
    ['10:05-10 pods restart', '10:05 to 10:10 | pods restart'],
    ['10:05-10: pods restart', '10:05 to 10:10 | pods restart'],
    ['10:27:46–48 pods restart', '10:27:46 to 10:27:48 | pods restart'],
    ['10:27:00-48: pods restart', '10:27 to 10:27:48 | pods restart'],
    ['14:30:30 – 14:30 pods restart', '14:30:30 to 14:30:30 | pods restart'],
    ['2:05 - 2:20 PM pods restart', '14:05 to 14:20 | pods restart'],
    ['11:50 - 12:20 PM: pods restart', '11:50 to 12:20 | pods restart'],
    ['2-4 PM pods restart', '14:00 to 16:00 | pods restart'],
    ['from 10:00 until 10:30 pods restart', '10:00 to 10:30 | pods restart'],
    ['14:30 – 15:10 UTC pods restart', '14:30 to 15:10 UTC=0 UTC | pods restart'],
    ['14:30 – 15:10 (UTC+1) pods restart', '14:30 to 15:10 UTC+1=60 | pods restart'],
    ['14.30-15.10: pods restart', '14:30 (dotted) to 15:10 (dotted) | pods restart'],
    ['1430-1510 UTC: pods restart', '14:30 (digits) to 15:10 (digits) UTC=0 UTC | pods restart'],
    ['2:30pm PT - 3:15pm PT: pods restart', '14:30 to 15:15 PT America/Los_Angeles | pods restart'],
    [
      '2025-08-19 14:02 → 14:37 PT pods restart',
      '2025-08-19 14:02 to 14:37 PT America/Los_Angeles | pods restart',
    ],
    ['2023-01-11 09:22-10:00 pods restart', '2023-01-11 09:22 to 10:00 | pods restart'],
    ['Oct 29 22:30 – Oct 30 05:39 pods restart', '?-10-29 22:30 to ?-10-30 05:39 | pods restart'],
    [
      '2022-06-01 14:30 to 2022-06-02 01:10 pods restart',
      '2022-06-01 14:30 to 2022-06-02 01:10 | pods restart',
    ],
    [
      '2023-01-11T14:30Z/2023-01-11T15:30Z pods restart',
      '2023-01-11 14:30 to 2023-01-11 15:30 Z=0 UTC | pods restart',
    ],
    ['16:30 / 19:30: pods restart', '16:30 | 19:30: pods restart'],
    ['14:30 - ?? pods restart', '14:30 | pods restart'],
    ['14:30 - 15 pods restart', '14:30 | 15 pods restart'],
  ])('%s', (line, read) => {
    expect(shownStamp(readStamp(line))).toBe(read);
  });
});

describe('about', () => {
  test.each([
    ['~ 14:30 pods restart', '~14:30 | pods restart'],
    ['approx. 14:30 pods restart', '~14:30 | pods restart'],
    ['approximately 14:30: pods restart', '~14:30 | pods restart'],
    ['ca. 14:30 pods restart', '~14:30 | pods restart'],
    ['around 14:30 pods restart', '~14:30 | pods restart'],
    ['@ 14:30 pods restart', '14:30 | pods restart'],
    ['At about 14:30 UTC, pods restart', '~14:30 UTC=0 UTC | pods restart'],
    ['14:30ish pods restart', '~14:30 | pods restart'],
    ['21:30 (approx) pods restart', '~21:30 | pods restart'],
    ['2026-08-19, ~14:30 pods restart', '~2026-08-19 14:30 | pods restart'],
    ['shortly after 14:30 UTC, pods restart', '~14:30 UTC=0 UTC | pods restart'],
    ['gegen 08:40 Uhr – Verdacht', '~08:40 | Verdacht'],
    ['etwa um 08:40 Uhr: Verdacht', '~08:40 | Verdacht'],
    ['seit ca. 08:40 Uhr: Verdacht', '~08:40 | Verdacht'],
    ['kurz nach 08:40 Uhr: Verdacht', '~08:40 | Verdacht'],
    ['Am 03.05.2024 gegen 8:40 Uhr: Verdacht', '~2024-05-03 08:40 | Verdacht'],
    ['vers 10h30 : panne', '~10:30 | panne'],
    ['hacia las 10:30, fallo', '~10:30 | fallo'],
  ])('%s', (line, read) => {
    expect(shownStamp(readStamp(line))).toBe(read);
  });
});

describe('unknown times', () => {
  test.each([
    ['?? pods restart', 'unknown | pods restart'],
    ['??? - pods restart', 'unknown | pods restart'],
    ['[???] pods restart', 'unknown | pods restart'],
    ['--:-- pods restart', 'unknown | pods restart'],
    ['HH:mm pods restart', 'unknown | pods restart'],
    ['xx:xx pods restart', 'unknown | pods restart'],
    ['14:?? pods restart', 'unknown | pods restart'],
    ['14:3x: pods restart', 'unknown | pods restart'],
    ['TBD - pods restart', 'unknown | pods restart'],
    ['unknown time - pods restart', 'unknown | pods restart'],
    ['2019-12-03 --:--', '2019-12-03 unknown |'],
    ['2021/22-??-?? HH:mm pods restart', '? unknown | pods restart'],
    ['2022-05-?? HH:mm pods restart', '2022-05-? unknown | pods restart'],
    ['2023-MM-DD: pods restart', '2023-?-? unknown | pods restart'],
    ['2026-02-17 06:2xZ pods restart', '2026-02-17 unknown Z=0 UTC | pods restart'],
    ['2026-03-23T11:3x:00Z — pods restart', '2026-03-23 unknown Z=0 UTC | pods restart'],
    ['2ðŸ•™0 PM - pods restart', 'unknown | pods restart'],
    ['2🕙0 PM: pods restart', 'unknown | pods restart'],
    ['2�0 PM: pods restart', 'unknown | pods restart'],
  ])('%s', (line, read) => {
    expect(shownStamp(readStamp(line))).toBe(read);
  });
});

describe('clocks that count from the start', () => {
  test.each([
    ['T+5m pods restart', 'start+300s | pods restart'],
    ['T+5: pods restart', 'start+300s | pods restart'],
    ['T+00:05 pods restart', 'start+300s | pods restart'],
    ['T-10 min pods restart', 'start-600s | pods restart'],
    ['T+1h30m pods restart', 'start+5400s | pods restart'],
    ['T-7d: pods restart', 'start-604800s | pods restart'],
    ['T-0: pods restart', 'start+0s | pods restart'],
    ['+5m pods restart', 'start+300s | pods restart'],
    ['+00:05:00 pods restart', 'start+300s | pods restart'],
  ])('%s', (line, read) => {
    expect(shownStamp(readStamp(line))).toBe(read);
  });
});

describe('zones behind the time', () => {
  test.each([
    ['14:30 PST (UTC-7) pods restart', '14:30 PST (UTC-7)=-420 America/Los_Angeles | pods restart'],
    ['14:30 UTC+2 pods restart', '14:30 UTC+2=120 | pods restart'],
    ['14:30+0100 pods restart', '14:30 +0100=60 | pods restart'],
    ['2023-01-11 14:22:03+01:00 pods restart', '2023-01-11 14:22:03 +01:00=60 | pods restart'],
    ['2023-01-11T14:22-05:00 pods restart', '2023-01-11 14:22 -05:00=-300 | pods restart'],
    ['14:30-07:00 pods restart', '14:30 to 07:00 | pods restart'],
    ['10:00 -03: pods restart', '10:00 -03=-180 | pods restart'],
    ['10:30-03 pods restart', '10:30 -03=-180 | pods restart'],
    ['10:00+02 pods restart', '10:00 +02=120 | pods restart'],
    ['2024-05-05 10:00:05-03 pods restart', '2024-05-05 10:00:05 -03=-180 | pods restart'],
    ['10:00-03 pods restart', '10:00 to 10:03 | pods restart'],
    ['10:00 +10 replicas', '10:00 | +10 replicas'],
    ['10:00 -50 replicas', '10:00 | -50 replicas'],
    ['14:30 utc: pods restart', '14:30 utc=0 UTC | pods restart'],
    ['14:30UTC pods restart', '14:30 UTC=0 UTC | pods restart'],
    ['14:30 (UTC): pods restart', '14:30 UTC=0 UTC | pods restart'],
    ['14:30 US Eastern pods restart', '14:30 US Eastern America/New_York | pods restart'],
    [
      '2024-06-28 7:09 AM Eastern: pods restart',
      '2024-06-28 07:09 Eastern America/New_York | pods restart',
    ],
    ['7am PT pods restart', '07:00 PT America/Los_Angeles | pods restart'],
    ['14:30 EST/EDT pods restart', '14:30 EST/EDT America/New_York | pods restart'],
    ['14:30 UTC/PST pods restart', '14:30 UTC/PST! UTC | pods restart'],
    ['14:30 Pacific Time: pods restart', '14:30 Pacific Time America/Los_Angeles | pods restart'],
    ['14:30 local time - pods restart', '14:30 local time | pods restart'],
    [
      '14:30 America/New_York pods restart',
      '14:30 America/New_York America/New_York | pods restart',
    ],
    ['14:30 (Africa/Lagos) pods restart', '14:30 Africa/Lagos Africa/Lagos | pods restart'],
    ['14:30 PT-123 is filed', '14:30 | PT-123 is filed'],
    ['14:30 Server restarts', '14:30 | Server restarts'],
    ['14:30 Pacific node is down', '14:30 | Pacific node is down'],
    ['14:30 Eastern - pods restart', '14:30 Eastern America/New_York | pods restart'],
    ['14:30 (CEST, UTC+2): pods restart', '14:30 CEST, UTC+2=120 Europe/Berlin | pods restart'],
    ['14:30 BST: pods restart', '14:30 BST=60! Europe/London | pods restart'],
    ['14:30 CST - pods restart', '14:30 CST=-360! America/Chicago | pods restart'],
    ['14:30 UTC / 16:30 CEST - pods restart', '14:30 UTC=0 UTC | pods restart'],
    ['10:30 PT (17:30 UTC): pods restart', '10:30 PT America/Los_Angeles | pods restart'],
  ])('%s', (line, read) => {
    expect(shownStamp(readStamp(line))).toBe(read);
  });
});

describe('what is no time', () => {
  test.each([
    ['1.15 release went out'],
    ['14.2.1'],
    ['14.2.1 was deployed'],
    ['v2.30'],
    ['3:1 odds'],
    ['10.0.0.1 failed'],
    [':8080 is closed'],
    ['15 minutes later'],
    ['2h later'],
    ['10.30 %'],
    ['12.30 GB'],
    ['$14.30'],
    ['404: not found'],
    ['500 errors'],
    ['3. item'],
    ['PT5M'],
    ['#1430'],
    ['We saw it at 14:30'],
    ['25:10 text'],
    ['12:60 text'],
    ['May I ask'],
    ['March on'],
    ['March on the 3rd'],
    ['Second engineer'],
    ['Sun shines'],
    ['Monday-morning deploys'],
    ['Monday'],
    ['May 12 instances'],
    ['Mon text'],
    ['2018: the year'],
    ['2018 was'],
    ['1430 hosts'],
    ['Match 3 - text'],
    ['10/8 of hosts'],
    ['3/4: text'],
    ['24/7 support'],
    ['5 GB'],
    ['5m users'],
    ['+5 replicas'],
    ['2.30.1: text'],
    ['10:30:12:44'],
    ['12:34:56:78:9a:bc mac'],
    ['14:30x'],
    ['3×5 - foo'],
    ['5€ - foo'],
    ['5 out of 7'],
    ['day 2 of the rollout'],
    ['Today we'],
    ['noon deploys'],
    ['midnight deploys were'],
    ['10h later'],
    ['seit 3 Stunden langsam'],
    ['um 10 % langsamer'],
    ['1.30x faster'],
    ['99.95 availability'],
    ['12.30 minutes'],
    ['1:30 hours of downtime'],
    ['12:30 minutes'],
    ['v1.15'],
    ['127.0.0.1:8080'],
    ['Unknown causes'],
    ['T-shirt'],
    ['T cells'],
    ['H2 - memory leak'],
    ['A1 - action'],
    ['+1 to that'],
    ['-5 points'],
    [''],
  ])('%s', (line) => {
    expect(readStamp(line)).toBeUndefined();
  });
});

test('how a time was read is said where it is not plain', () => {
  const notices = (line: string) => readStamp(line)?.notices;
  expect(notices('17:14pm pods restart')).toEqual(['17:14pm is read as 17:14']);
  expect(notices('24:00 pods restart')).toEqual(['24:00 is read as 00:00 of the next day']);
  expect(notices('2023-02-30 14:30 pods restart')).toEqual(['2023-02-30 is not in the calendar']);
  expect(notices('May 12-14: pods restart')).toEqual([
    'May 12-14 is read as the first of these days',
  ]);
  expect(notices('shortly after 14:30 UTC, pods restart')).toEqual([
    '"shortly after 14:30 UTC" is read as about then',
  ]);
  expect(notices('2018-30-07 14:30 pods restart')).toEqual(['2018-30-07 is read as 2018-07-30']);
  expect(notices('May 12, midnight: pods restart')).toEqual([
    'midnight is read as 00:00, when its day begins',
  ]);
  expect(notices('midnight - pods restart')).toEqual([]);
  expect(notices('10:00 -03 pods restart')).toEqual(['-03 is read as an offset, UTC-3']);
  expect(notices('2024-05-05 10:00:05-03 pods restart')).toEqual([]);
  expect(notices('10:00-03 pods restart')).toEqual([
    '-03 is read as the end of a range, not as UTC-3',
  ]);
  expect(notices('10:00–03 pods restart')).toEqual([]);
  expect(notices('22/10/12 10:00 pods restart')).toEqual([
    '22/10/12 is read as 2012-10-22: its year may also stand first',
  ]);
  expect(notices('22.10.12 10:00 pods restart')).toEqual([]);
  expect(notices('22/10/32 10:00 pods restart')).toEqual([]);
  expect(notices('0:30 - 1:15 PM pods restart')).toEqual(['0:30 is read as 12:30']);
  expect(notices('14:30 pods restart')).toEqual([]);
});

test('a stamp is set apart by a separator, a bracket or the end', () => {
  const isSetApart = (line: string) => readStamp(line)?.isSetApart;
  expect(isSetApart('14:30 - pods restart')).toBe(true);
  expect(isSetApart('[14:30] pods restart')).toBe(true);
  expect(isSetApart('14:30 UTC')).toBe(true);
  expect(isSetApart('14:30 was when pods restarted')).toBe(false);
});

test('what was typed is kept without its separator', () => {
  expect(readStamp('- ~14:30 UTC (Oct 29) - pods restart')?.typed).toBe('~14:30 UTC (Oct 29)');
});
