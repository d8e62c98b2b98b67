import { expect, test } from 'vitest';
import { Complaint } from '../../../src/incident/line/complaint.ts';
import { story } from '../story.ts';

const NOW = '2026-11-20T13:30:00Z';

/** What is wrong with a line, in the words that a person reads. */
function complaint(line: string, before: readonly string[] = []): string {
  const told = story({ lines: before.map((each) => [NOW, each]) });
  const count = told.records.length;
  try {
    return `no complaint: ${told.tell(NOW, line).join(' ')}`;
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    expect(told.records.length).toBe(count);
    return error.message;
  }
}

const AS_TEXT = 'or start the line with "\\" to log it as text.';

test.each([
  ['', 'Nothing to log: write what happened.'],
  [' \t ', 'Nothing to log: write what happened.'],
  ['14:05', 'Nothing to log at 14:05: write what happened.'],
  ['~14:05', 'Nothing to log at ~14:05: write what happened.'],
  ['14:05 WAT', 'Nothing to log at 14:05 WAT: write what happened.'],
  ['2026-11-20 14:05 -', 'Nothing to log at 2026-11-20 14:05: write what happened.'],
  ['14:05:', 'Nothing to log at 14:05: write what happened.'],
  ['-5m', 'Nothing to log at -5m: write what happened.'],
  ['now', 'Nothing to log at now: write what happened.'],
  ['\\', '/event: write what happened behind it.'],
  ['/action', '/action: write what happened behind it.'],
  ['14:05 /note', '/note: write what happened behind it.'],
  ['/todo', '/todo: write what is to be done behind it.'],
  ['TODO:', '/todo: write what is to be done behind it.'],
  ['25:00 down', `25:00 is not a time of day: write 14:05 or 2:05 PM, ${AS_TEXT}`],
  ['24:00 down', `24:00 is not a time of day: write 14:05 or 2:05 PM, ${AS_TEXT}`],
  ['14:60 down', `14:60 is not a time of day: write 14:05 or 2:05 PM, ${AS_TEXT}`],
  ['14:05:60 down', `14:05:60 is not a time of day: write 14:05 or 2:05 PM, ${AS_TEXT}`],
  ['14:05 PM down', `14:05 PM is not a time of day: write 14:05 or 2:05 PM, ${AS_TEXT}`],
  ['0:05am down', `0:05am is not a time of day: write 14:05 or 2:05 PM, ${AS_TEXT}`],
  ['14:05-25:00 down', `25:00 is not a time of day: write 14:05 or 2:05 PM, ${AS_TEXT}`],
  ['2:05-2:20pm down', `2:05-2:20pm: write am or pm at both ends, ${AS_TEXT}`],
  ['2:05pm-2:20 down', `2:05pm-2:20: write am or pm at both ends, ${AS_TEXT}`],
  ['~12:05-1pm down', `~12:05-1pm: write am or pm at both ends, ${AS_TEXT}`],
  ['14:05x down', `14:05x is not a time: put a space behind 14:05, ${AS_TEXT}`],
  ['14:05: "14:06x" down', 'no complaint: 1  14:05  event  "14:06x" down'],
  ['2:05pm! down', `2:05pm! is not a time: put a space behind 2:05pm, ${AS_TEXT}`],
  [
    '2026-10-25T00:40Z-01:50 down',
    `2026-10-25T00:40Z-01:50 is not a time: put a space behind 2026-10-25T00:40, ${AS_TEXT}`,
  ],
  [
    '2026-02-30 14:05 down',
    `2026-02-30 is not in the calendar: write a day such as 2026-11-20, ${AS_TEXT}`,
  ],
  [
    '2026-13-01T14:05Z down',
    `2026-13-01 is not in the calendar: write a day such as 2026-11-20, ${AS_TEXT}`,
  ],
  ['2026-11-20 down', `2026-11-20 has no time of day: write 2026-11-20 14:05, ${AS_TEXT}`],
  ['2026-11-20', `2026-11-20 has no time of day: write 2026-11-20 14:05, ${AS_TEXT}`],
  [
    '14:05 IST down',
    'IST means several zones: write Asia/Kolkata, Asia/Jerusalem or Europe/Dublin, or an offset such as +01:00.',
  ],
  [
    '14:05 CST',
    'CST means several zones: write America/Chicago or Asia/Shanghai, or an offset such as +01:00.',
  ],
  ['-99999d down', '"-99999d" cannot be read as a time: write -5m, -1h30m, or 5m ago.'],
  [
    '999999999999999999999 minutes ago down',
    '"999999999999999999999 minutes ago" cannot be read as a time: write -5m, -1h30m, or 5m ago.',
  ],
  ['-5m5m down', '"-5m5m" cannot be read as a time: write -5m, -1h30m, or 5m ago.'],
])('%j', (line, expected) => {
  expect(complaint(line)).toBe(expected);
});

test.each([
  ['/foo bar', '/foo is not a verb. To log it as text, put a "\\" before it: \\/foo bar'],
  [
    '14:05 /resovled by @ada',
    '/resovled is not a verb. Did you mean /resolved? To log it as text, put a "\\" before it: \\/resovled by @ada',
  ],
  [
    '/STRA all down',
    '/stra is not a verb. Did you mean /star? To log it as text, put a "\\" before it: \\/stra all down',
  ],
  [
    '/constructor',
    '/constructor is not a verb. To log it as text, put a "\\" before it: \\/constructor',
  ],
  ['/', '/ is not a verb. To log it as text, put a "\\" before it: \\/'],
  [
    '/var/log full',
    '/var/log is not a verb. To log it as text, put a "\\" before it: \\/var/log full',
  ],
  ['/2 of all', '/2 is not a verb. To log it as text, put a "\\" before it: \\/2 of all'],
  [
    '14:05 /var/log full',
    '/var/log is not a verb. To log it as text, put a "\\" before it: \\/var/log full',
  ],
  ['14:05 /foo bar', '/foo is not a verb. To log it as text, put a "\\" before it: \\/foo bar'],
  [
    `/var/log ${'full '.repeat(20)}`,
    '/var/log is not a verb. To log it as text, put a "\\" before it: \\/var/log full full full full full full f…',
  ],
  [
    '/var/log full\nthe second line',
    '/var/log is not a verb. To log it as text, put a "\\" before it: \\/var/log full',
  ],
])('a first word that is no verb: %j', (line, expected) => {
  expect(complaint(line)).toBe(expected);
});

test('what a complaint offers works', () => {
  const told = story({ lines: [[NOW, '14:05 \\/var/log full']] });
  expect(told.answers.at(-1)).toEqual(['1  14:05  event  /var/log full']);
});
