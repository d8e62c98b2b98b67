import { describe, expect, test } from 'vitest';
import { dayWithin, type ReadDay, readDay } from '../../../src/importers/stamp/read-day.ts';
import { shownDay, shownZone } from './shown.ts';

/** `2018-09-17 to 2018-09-18 PST=-480 America/Los_Angeles | rest`. */
function shown(read: ReadDay | undefined): string {
  if (read === undefined) return 'none';
  const { day, lastDay, zone, rest } = read;
  const last = lastDay && `to ${shownDay(lastDay)}`;
  return [shownDay(day), last, zone && shownZone(zone), '|', rest].filter(Boolean).join(' ');
}

describe('a heading or a label that begins with a day', () => {
  test.each([
    ['September 18, 2018:', '2018-09-18 |'],
    ['### 2019-01-22', '2019-01-22 |'],
    ['2018/07/30', '2018-07-30 |'],
    ['19-07-2017', '2017-07-19 |'],
    ['12/05/21', '2021-05-12 (either order) |'],
    ['May 12', '?-05-12 |'],
    ['15 May', '?-05-15 |'],
    ['1st of May', '?-05-01 |'],
    ['29 November 2019', '2019-11-29 |'],
    ['Friday 29 November 2019', '2019-11-29 weekday5 |'],
    ['March 3 (Tuesday)', '?-03-03 weekday2 |'],
    ['Tuesday (March 3rd)', '?-03-03 weekday2 |'],
    ['Monday 12th', '?-?-12 weekday1 |'],
    ['Monday', 'weekday1 |'],
    ['Feburary 3th, 2023', '2023-02-03 |'],
    ['5. Mai 2021', '2021-05-05 |'],
    ['lundi 3 mars 2021', '2021-03-03 weekday1 |'],
    ['12 de mayo de 2021', '2021-05-12 |'],
    ['Day 2', 'day 2 |'],
    ['Day 2 - Recovery', 'day 2 | Recovery'],
    ['The following day:', '+1d |'],
    ['Date: 2023-01-05', '2023-01-05 |'],
    ['October 21, 2025 - Cache overload', '2025-10-21 | Cache overload'],
    ['2021-12-10 Cache overload', '2021-12-10 | Cache overload'],
    ['2018-09-17 PST', '2018-09-17 PST=-480 America/Los_Angeles |'],
    ['2023-03-02 (all times in PST)', '2023-03-02 PST=-480 America/Los_Angeles |'],
    ['May 12–14', '?-05-12 to ?-05-14 |'],
    ['12–14 May 2021', '2021-05-12 to 2021-05-14 |'],
    ['October 30th – November 2nd, 2022', '2022-10-30 to 2022-11-02 |'],
  ])('%s', (text, read) => {
    expect(shown(readDay(text))).toBe(read);
  });

  test.each([
    ['May I ask'],
    ['March on'],
    ['Second engineer'],
    ['Sun shines'],
    ['Monday deploys'],
    ['Day 2 of the rollout went well'],
    ['May 5 instances'],
    ['3/4 of the users'],
    ['Version 2.30.1'],
    ['2023'],
    ['January 2022'],
    ['Timeline'],
    [''],
  ])('%s begins with none', (text) => {
    expect(readDay(text)).toBeUndefined();
  });
});

describe('a day somewhere in a title, a sentence or a name', () => {
  test.each([
    [
      'Timeline for September 17, 2018: (all times UTC)',
      '2018-09-17 UTC=0 UTC | : (all times UTC)',
    ],
    [
      'all of it happened on Friday 29 November 2019 (CET)',
      '2019-11-29 weekday5 CET=60 Europe/Berlin | (CET)',
    ],
    ['Incident report for 2022-06-02: no pods', '2022-06-02 | : no pods'],
    ['incident-20230918-disk.md', '2023-09-18 | -disk.md'],
    ['2018-04-18-too-many-pods.md', '2018-04-18 | -too-many-pods.md'],
    ['The outage of the third of May 2021', '2021-05-03 |'],
    ['From 6th to 11th April mails were lost', '?-04-06 to ?-04-11 | mails were lost'],
  ])('%s', (text, read) => {
    expect(shown(dayWithin(text))).toBe(read);
  });

  test.each([
    ['It may 5 times fail'],
    ['Deployed to 5/6 of the hosts'],
    ['We upgraded from 1.2.3 to 2023.1'],
    ['It failed for 5 minutes in May'],
    ['Yesterday'],
    ['see changelog/1.2-beta'],
  ])('%s names none', (text) => {
    expect(dayWithin(text)).toBeUndefined();
  });
});
