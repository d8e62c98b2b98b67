import { expect, test } from 'vitest';
import { COMPLETE } from '../incident/review/helpers.ts';
import { Shell } from './shell.ts';

/** An incident of 10 May 2022, logged in the evening. */
async function evening(lines: readonly string[]): Promise<Shell> {
  const shell = new Shell('2022-05-10T13:32:00Z');
  await shell.bridgelog(['new', 'Shop down', '--severity', 'sev1', '--zone', 'Africa/Lagos']);
  shell.now = '2022-05-10T18:00:00Z';
  const { exitCode, talk } = await shell.bridgelog(['log'], lines.join('\n'));
  if (exitCode !== 0) throw new Error(talk);
  shell.now = '2022-05-13T08:00:00Z';
  return shell;
}

test('review prints the errors first, each with its entries and how to fix it, and then fails', async () => {
  using shell = await evening([
    ...COMPLETE.filter((line) => !/detected |limit|\/due|summary|share/.test(line)),
    '14:20 /detected alert',
    '15:30 ! emptied the \u001b[31mqueue @bo',
    'TODO: alert on connections @ravi',
  ]);

  expect(await shell.bridgelog(['review'])).toEqual({
    out: `\
error  milestone-order  (entries 12, 1)
  Detected 2022-05-10 14:20 (entry 12) lies before started 2022-05-10 14:28 (entry 1): time to detect -8m.
  → entry 12   One of the two times is wrong: correct it with /at 1 or /at 12.

warning  open-actions  (entry 13)
  A3 "emptied the [31mqueue @bo" was never settled: how it went and how long it took is not recorded.
  → /done A3 …   Say how it ended, with the time: /done, /failed or /abandon.

warning  followup-without-date  (F1)
  F1 "alert on connections @ravi" has no date.
  → /due F1 …   Say until when, such as 2026-12-01.

warning  section-unwritten
  Summary is not written.
  → /section summary …   Write what happened, in a few sentences.

hint  no-impact-share
  What share was affected (of users, of requests…) is not stated.
  → /impact share: …   Say it, if only about; "unknown" if nobody can tell.
`,
    talk: '2022-05-10-shop-down: 1 error, 3 warnings, 1 hint.\n',
    exitCode: 1,
  });
});

test('where nothing is an error it does not fail', async () => {
  using shell = await evening(COMPLETE.filter((line) => !line.includes('^ paged')));

  expect(await shell.bridgelog(['review', '2022-05'])).toEqual({
    out: `\
hint  no-escalation
  No escalation is recorded: was nobody called in?
  → /escalate …   Log whom it was escalated to, and when.
`,
    talk: '2022-05-10-shop-down: 1 hint.\n',
    exitCode: 0,
  });
});

test('a line that can be logged as it stands has no ellipsis', async () => {
  using shell = await evening([...COMPLETE, '15:00 a customer calls', '15:00 a customer calls']);

  expect((await shell.bridgelog(['review'])).out).toContain('  → /retract 14   Retract');
});

test('where nothing is found it says so', async () => {
  using shell = await evening(COMPLETE);

  expect(await shell.bridgelog(['review'])).toEqual({
    out: '',
    talk: '2022-05-10-shop-down: nothing found.\n',
    exitCode: 0,
  });
});

test('review --json prints an array of findings, and fails as well', async () => {
  using shell = await evening([
    ...COMPLETE.filter((line) => !line.includes('/started')),
    'TODO: alert on \u202econnections @ravi',
  ]);

  const { out, talk, exitCode } = await shell.bridgelog(['review', '--json']);

  expect({ talk, exitCode }).toEqual({ talk: '', exitCode: 1 });
  expect(out).toContain('\\u202e');
  expect(JSON.parse(out)).toEqual([
    {
      code: 'no-start',
      level: 'error',
      message: expect.stringContaining('Nothing is marked as the start'),
      entries: [],
      followups: [],
      fix: {
        by: 'line',
        advice: 'Log when it began, or mark the entry that says so: /milestone 1 started',
        line: '/started ',
        isWhole: false,
      },
    },
    {
      code: 'followup-without-date',
      level: 'warning',
      message: expect.stringMatching(/^F2 .* has no date\.$/),
      entries: [],
      followups: ['F2'],
      fix: expect.objectContaining({ line: '/due F2 ' }),
    },
  ]);
});

test('review --json of an incident of which all is told is an empty array', async () => {
  using shell = await evening(COMPLETE);

  expect((await shell.bridgelog(['review', '--json'])).out).toBe('[]\n');
});

test('an incident that there is not is named in one line', async () => {
  using shell = await evening(COMPLETE);

  expect(await shell.bridgelog(['review', 'mail'])).toEqual({
    out: '',
    talk: 'bridgelog: No incident is called "mail": see bridgelog list.\n',
    exitCode: 2,
  });
});
