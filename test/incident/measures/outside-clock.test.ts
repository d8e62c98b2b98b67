import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextUpdateAt, outsideClock } from '../../../src/incident/measures/outside-clock.ts';
import { formatInstant } from '../../../src/incident/time/clock.ts';
import { HOUR, MINUTE } from '../../../src/incident/time/duration.ts';
import { instant, type Plot, type Story, story, type Told } from '../story.ts';

const CADENCE = { sev1: 30 * MINUTE, sev2: 60 * MINUTE };
const STARTED: Told = ['2026-11-20T13:33:00Z', '14:20 /started'];
const TOLD: Told = ['2026-11-20T13:50:00Z', '> status page'];
const RESOLVED: Told = ['2026-11-20T14:00:00Z', '/resolved'];

/** `told once, last 14:50; due 15:20`, in Lagos. */
function clockOf({ incident }: Story, cadence = CADENCE): string {
  const { lastTold, timesTold, dueAt } = outsideClock(incident, cadence);
  const told =
    lastTold === undefined
      ? 'not told'
      : `told ${timesTold}×, last ${lastTold.approximate ? '~' : ''}${shown(lastTold.at)}`;
  return `${told}; ${dueAt === undefined ? 'nothing due' : `due ${shown(dueAt)}`}`;
}

function shown(at: number): string {
  return formatInstant(at, 'Africa/Lagos').replace('2026-11-20 ', '');
}

/** Declared at 14:30 in Lagos. */
function plot(lines: readonly Told[], more: Plot = {}): Story {
  return story({ severity: 'sev1', ...more, lines });
}

test.each<[string, readonly Told[], Plot, string]>([
  ['nobody told, one cadence after the declaration', [STARTED], {}, 'not told; due 15:00'],
  [
    'nobody told, after a start that was later',
    [['2026-11-20T13:45:00Z', '14:40 /started']],
    {},
    'not told; due 15:10',
  ],
  ['after the start alone', [STARTED], { declaration: '??' }, 'not told; due 14:50'],
  ['neither is known', [], { declaration: '??' }, 'not told; nothing due'],
  ['one cadence after the last update', [STARTED, TOLD], {}, 'told 1×, last 14:50; due 15:20'],
  [
    'the last one by its time, not by its number',
    [TOLD, ['2026-11-20T13:55:00Z', '14:35 > first mail to customers']],
    {},
    'told 2×, last 14:50; due 15:20',
  ],
  [
    'told at about a time',
    [['2026-11-20T13:50:00Z', '~14:45 > status page']],
    {},
    'told 1×, last ~14:45; due 15:15',
  ],
  [
    'told at an unknown time: about when that was written down',
    [['2026-11-20T13:52:00Z', '?? > status page']],
    {},
    'told 1×, last ~14:52; due 15:25',
  ],
  [
    'a retracted update was never told',
    [TOLD, ['2026-11-20T13:55:00Z', '> wrong'], ['2026-11-20T13:56:00Z', '/retract 2']],
    {},
    'told 1×, last 14:50; due 15:20',
  ],
  [
    'what is internal was told to nobody outside',
    [TOLD, ['2026-11-20T13:55:00Z', '> drafted'], ['2026-11-20T13:56:00Z', '/internal 2']],
    {},
    'told 1×, last 14:50; due 15:20',
  ],
  [
    'rounded up to a time that can be promised',
    [['2026-11-20T13:50:01Z', '> status page']],
    {},
    'told 1×, last 14:50:01; due 15:25',
  ],
  [
    "the lead's report and an escalation tell nobody outside",
    [
      TOLD,
      ['2026-11-20T13:55:00Z', '/report all quiet'],
      ['2026-11-20T13:56:00Z', '^ woke the database team'],
    ],
    {},
    'told 1×, last 14:50; due 15:20',
  ],
  [
    'by the severity as it stands',
    [TOLD, ['2026-11-20T13:55:00Z', '/sev sev2']],
    {},
    'told 1×, last 14:50; due 15:50',
  ],
  [
    'a severity without a cadence',
    [TOLD],
    { severity: 'sev3' },
    'told 1×, last 14:50; nothing due',
  ],
  ['resolved', [TOLD, RESOLVED], {}, 'told 1×, last 14:50; nothing due'],
  [
    'reopened: one cadence after that',
    [TOLD, RESOLVED, ['2026-11-20T16:00:00Z', '/reopened']],
    {},
    'told 1×, last 14:50; due 17:30',
  ],
  [
    'reopened, and told since',
    [
      TOLD,
      RESOLVED,
      ['2026-11-20T16:00:00Z', '/reopened'],
      ['2026-11-20T16:10:00Z', '> down again'],
    ],
    {},
    'told 2×, last 17:10; due 17:40',
  ],
])('%s', (_, lines, more, expected) => {
  expect(clockOf(plot(lines, more))).toBe(expected);
});

test('what is promised in an update is when the next one is due', () => {
  const from = instant('2026-11-20T13:30:00Z');
  fc.assert(
    fc.property(
      fc.integer({ min: from, max: from + 10 * HOUR }),
      fc.constantFrom<Told[]>([], [STARTED, TOLD], [TOLD, ['2026-11-20T13:55:00Z', '/sev sev2']]),
      (now, lines) => {
        const told = plot(lines.filter(([clock]) => instant(clock) < now));
        const promised = nextUpdateAt(told.incident, CADENCE, now);
        told.tell(now, '> status page');
        expect(outsideClock(told.incident, CADENCE).dueAt).toBe(promised);
        expect(Number(promised) % (5 * MINUTE)).toBe(0);
      },
    ),
    { numRuns: 50 },
  );
});

test('no severity stated', () => {
  expect(clockOf(story({ lines: [TOLD] }))).toBe('told 1×, last 14:50; nothing due');
});

test('a severity with the name of something that every object has', () => {
  const told = plot([TOLD]);
  const at = instant('2026-11-20T13:55:00Z');
  told.record(at, [{ type: 'incident.amended', body: { at, severity: 'constructor' } }]);
  expect(clockOf(told)).toBe('told 1×, last 14:50; nothing due');
  expect(nextUpdateAt(told.incident, CADENCE, at)).toBeUndefined();
});
