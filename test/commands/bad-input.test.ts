import { expect, test } from 'vitest';
import { Shell } from './shell.ts';

/** One line that says what to do, no stack, and nothing recorded. */
test.each([
  [
    ['log', '/frobnicate now'],
    2,
    '/frobnicate is not a verb. To log it as text, put a "\\" before it: \\/frobnicate now',
  ],
  [
    ['log', '25:00 text'],
    2,
    '25:00 is not a time of day: write 14:05 or 2:05 PM, or start the line with "\\" to log it as text.',
  ],
  [['log', '/done A9'], 2, 'There is no A9; the last entry is 1.'],
  [
    ['log', '--at', 'noon', 'text'],
    2,
    '--at: "noon" is not a time: write 14:05, -5m, 2026-11-20 23:50, or ??.',
  ],
  [
    ['log', '--at', '14:05', '14:06 text'],
    2,
    'The time is given twice: --at 14:05, and 14:06 in the line.',
  ],
  [
    ['log', '--kind', 'rumour', 'text'],
    2,
    '--kind: "rumour" is no kind: write one of event, action, hypothesis, decision, report, update, escalation, note.',
  ],
  [
    ['log', '/zone Nowhere/Land'],
    2,
    '"Nowhere/Land" is not a time zone: write an IANA name such as Africa/Lagos or Europe/Berlin, or UTC.',
  ],
  [
    ['show', '--zone', 'CET'],
    2,
    '"CET" is not a time zone: write an IANA name such as Africa/Lagos or Europe/Berlin, or UTC.',
  ],
  [['export', '--format', 'pdf'], 2, '--format: write one of md, html, json, csv, records.'],
  [
    ['export', '-o', 'nowhere/x.md'],
    1,
    'nowhere/x.md cannot be written: its folder does not exist.',
  ],
  [['frobnicate'], 2, 'There is no command "frobnicate". --help lists them.'],
  [['list', '--frobnicate'], 2, "unknown option '--frobnicate'; --help shows how it is written."],
  [['new'], 2, "missing required argument 'title'; --help shows how it is written."],
])('%j', async (words, exitCode, message) => {
  using shell = new Shell('2026-11-21T15:00:00+01:00');
  await shell.bridgelog(['new', 'Shop down', '--started', '2022-05-10 14:30']);
  const before = await shell.bridgelog(['export', '--format', 'records', '-o', '-']);

  const ran = await shell.bridgelog(words);

  expect(ran).toEqual({ out: '', talk: `bridgelog: ${message}\n`, exitCode });
  expect(await shell.bridgelog(['export', '--format', 'records', '-o', '-'])).toEqual(before);
});
