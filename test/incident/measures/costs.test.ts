/** What the wrong turns, the severities and the silences took, worked out by hand. */
import { describe, expect, test } from 'vitest';
import { misleadingTime } from '../../../src/incident/measures/misleading.ts';
import { timesAtSeverity } from '../../../src/incident/measures/severities.ts';
import { longestSilence } from '../../../src/incident/measures/silence.ts';
import { timeOpen } from '../../../src/incident/measures/spells.ts';
import { measureLine, minutes } from '../print.ts';
import { type Story, story } from '../story.ts';

const NOW = '2026-11-21T12:00:00Z';

function told(lines: readonly string[], severity?: string): Story {
  const first = `2026-11-20 ${lines[0] ?? ''}`;
  const rest = lines.slice(1);
  const plot = severity === undefined ? {} : { severity };
  return story({ ...plot, declared: NOW, lines: [[NOW, [first, ...rest]]] });
}

/** Minutes with a refuted hypothesis open; those before the confirmed one; what is not in it. */
function misled(...lines: string[]): string {
  const time = misleadingTime(told(lines).incident);
  if (time === undefined) return 'none refuted';
  const { milliseconds, beforeConfirmed, about, unmeasured } = time;
  const before = beforeConfirmed === undefined ? '' : `, ${minutes(beforeConfirmed)} before`;
  const missing = unmeasured.map(({ label }) => label).join(' ');
  return `${about ? 'about ' : ''}${minutes(milliseconds)}${before}${missing && `, not ${missing}`}`;
}

describe('time with a refuted hypothesis open', () => {
  test('overlapping ones count once', () => {
    expect(
      misled(
        '14:00 ? H1',
        '14:10 ? H2',
        '14:20 /refute H1',
        '14:30 /refute H2',
        '15:00 ? H3',
        '15:05 /refute H3',
        '15:10 ? H4 stays open',
        '15:20 ? H5',
        '15:30 /inconclusive H5',
      ),
      // 14:00–14:30 and 15:00–15:05
    ).toBe('35 min');
  });

  test('the part before the confirmed one was opened', () => {
    expect(
      misled(
        '14:00 ? H1',
        '14:10 ? H2',
        '14:15 ? H3 the cause',
        '14:20 /refute H1',
        '14:30 /refute H2',
        '14:40 /confirm H3',
      ),
      // 14:00–14:30, and of that 14:00–14:15
    ).toBe('30 min, 15 min before');
  });

  test('one within another, and ones that touch', () => {
    expect(
      misled(
        '14:00 ? H1',
        '14:10 ? H2',
        '14:20 /refute H2',
        '14:40 /refute H1',
        '14:40 ? H3',
        '14:50 /refute H3',
      ),
    ).toBe('50 min');
  });

  test('the last settling counts; the time between settling and reopening does not', () => {
    expect(misled('14:00 ? H1', '14:10 /refute H1', '14:20 /confirm H1')).toBe('none refuted');
    expect(misled('14:00 ? H1', '14:10 /confirm H1', '14:20 /refute H1')).toBe('20 min');
    expect(
      misled('14:00 ? H1', '14:10 /refute H1', '14:30 /reopen H1', '14:35 /refute H1'),
      // 10 + 5
    ).toBe('15 min');
    expect(misled('14:00 ? H1', '14:10 /refute H1', '14:30 /reopen H1')).toBe('none refuted');
  });

  test('approximate and unknown ends, and ends in the wrong order', () => {
    expect(misled('14:00 ? H1', '~14:10 /refute H1')).toBe('about 10 min');
    expect(misled('14:00 ? H1', '14:10 /refute H1', '?? ? H2', '14:20 /refute H2')).toBe(
      '10 min, not H2',
    );
    expect(misled('14:00 ? H1', '14:10 /refute H1', '14:20 ? H2', '14:15 /refute H2')).toBe(
      '10 min, not H2',
    );
  });

  test('the part before the confirmed one is as well known as that one', () => {
    const lines = ['14:00 ? H1', '14:30 /refute H1'];
    const earlier = (...more: string[]) => misleadingTime(told([...lines, ...more]).incident);
    expect(earlier('~14:10 ? H2', '14:40 /confirm H2')).toMatchObject({
      about: false,
      beforeConfirmed: 600_000,
      isBeforeAbout: true,
    });
    expect(earlier('14:10 ? H2', '14:40 /confirm H2')).toMatchObject({ isBeforeAbout: false });
    expect(
      earlier('?? ? H2', '14:10 ? H3', '14:40 /confirm H2', '14:41 /confirm H3'),
    ).toMatchObject({ milliseconds: 1_800_000, beforeConfirmed: undefined });
  });

  test('a retracted one cost nothing', () => {
    expect(misled('14:00 ? H1', '14:10 /refute H1', '/retract H1')).toBe('none refuted');
  });
});

describe('how long an action ran', () => {
  const ran = (...lines: string[]) => {
    const entry = told(lines).incident.entry('A1');
    if (entry === undefined) return 'no action';
    return measureLine(timeOpen(entry), 'Africa/Lagos').replaceAll('2026-11-20 ', '');
  };

  test.each([
    [['14:00 ! x', '14:20 /done'], 'A1: 20 min (A1 opened 14:00 → A1 done 14:20)'],
    [['14:00 ! x'], 'A1: not recorded (not settled)'],
    [['14:00-14:15 ! x'], 'A1: 15 min (A1 opened 14:00 → A1 ended 14:15)'],
    [['14:00-14:15 ! x', '/done'], 'A1: 15 min (A1 opened 14:00 → A1 done 14:15)'],
    [['14:00-14:15 ! x', '14:20 /failed'], 'A1: 20 min (A1 opened 14:00 → A1 failed 14:20)'],
    [
      ['14:00 ! x', '14:20 /done', '14:30 /reopen A1', '14:45 /failed'],
      // 20 + 15
      'A1: 35 min (A1 opened 14:00 → A1 failed 14:45)',
    ],
    [['14:00 ! x', '14:20 /done', '14:30 /reopen A1'], 'A1: not recorded (not settled)'],
    [
      // Reopened before it was settled: 14:00–14:20 and 14:15–14:45.
      ['14:00 ! x', '14:20 /done', '14:15 /reopen A1', '14:45 /failed'],
      'A1: 45 min (A1 opened 14:00 → A1 failed 14:45)',
    ],
    [
      // 14:00–14:20, 14:05–14:10, and 14:30–14:45.
      [
        '14:00 ! x',
        '14:20 /done',
        '14:05 /reopen A1',
        '14:10 /failed',
        '14:30 /reopen A1',
        '14:45 /done',
      ],
      'A1: 35 min (A1 opened 14:00 → A1 done 14:45)',
    ],
    [
      ['14:00 ! x', '14:20 /done', '14:25 /failed A1'],
      'A1: 25 min (A1 opened 14:00 → A1 failed 14:25)',
    ],
    [
      // 20 and -5 would be a plausible 15.
      ['14:00 ! x', '14:20 /done', '14:30 /reopen A1', '14:25 /failed'],
      'A1: not recorded (A1 failed before A1 reopened)',
    ],
    [['14:00 ! x', '13:50 /done'], 'A1: -10 min (A1 opened 14:00 → A1 done 13:50)'],
    [['~14:00 ! x', '14:20 /done'], 'A1: about 20 min (A1 opened 14:00 → A1 done 14:20)'],
    [['14:00 ! x', '?? /done A1'], 'A1: not recorded (A1 done at an unknown time)'],
  ])('%j', (lines, expected) => {
    expect(ran(...lines)).toBe(expected);
  });
});

/** Minutes at each severity; the reason where there are none. */
function severities(severity: string | undefined, ...lines: string[]): string[] {
  return timesAtSeverity(told(lines, severity).incident).map((measure) =>
    'missing' in measure
      ? `${measure.name} ${measure.missing}`
      : `${measure.name} ${measure.about ? 'about ' : ''}${minutes(measure.milliseconds)}`,
  );
}

describe('time at each severity', () => {
  test.each([
    ['never changed', 'sev2', ['14:00 /started', '15:00 /resolved'], ['sev2 60 min']],
    [
      'raised and lowered',
      'sev3',
      ['14:00 /started', '14:20 /sev 1', '15:00 /sev 3', '15:10 /resolved'],
      // 20 + 10, and 40
      ['sev3 30 min', 'sev1 40 min'],
    ],
    [
      'the time between resolution and reopening does not count',
      'sev1',
      ['14:00 /started', '14:30 /resolved', '15:00 /reopened', '15:10 /sev 2', '15:30 /resolved'],
      // 30 + 10, and 20
      ['sev1 40 min', 'sev2 20 min'],
    ],
    [
      'changed while all was well',
      'sev1',
      ['14:00 /started', '14:30 /resolved', '14:45 /sev 2', '15:00 /reopened', '15:30 /resolved'],
      ['sev1 30 min', 'sev2 30 min'],
    ],
    [
      'unresolved',
      'sev1',
      ['14:00 /started', '14:20 /sev 2'],
      ['sev1 20 min', 'sev2 not resolved'],
    ],
    [
      'changed at about that time',
      'sev3',
      ['14:00 /started', '~14:20 /sev 1', '15:00 /sev 2', '15:10 /resolved'],
      // Each end of a stretch that is about known makes it so.
      ['sev3 about 20 min', 'sev1 about 40 min', 'sev2 10 min'],
    ],
    ['never stated', undefined, ['14:00 /started', '15:00 /resolved'], []],
    [
      'stated only later',
      undefined,
      ['14:00 /started', '14:20 /sev 2', '15:00 /resolved'],
      ['sev2 40 min'],
    ],
    [
      'stated after the resolution, it takes no time',
      'sev1',
      ['14:00 /started', '14:30 /resolved', '14:30 /sev 3', '16:00 /sev 2'],
      ['sev1 30 min'],
    ],
    [
      'stated after the resolution, before the incident came back',
      'sev1',
      ['14:00 /started', '14:30 /resolved', '16:00 /sev 2', '17:00 /reopened', '17:10 /resolved'],
      ['sev1 30 min', 'sev2 10 min'],
    ],
    [
      'the time that was well is only about known',
      'sev1',
      ['14:00 /started', '14:10 /sev 2', '~14:30 /resolved', '15:00 /reopened', '15:30 /resolved'],
      // 10, and 20 + 30
      ['sev1 10 min', 'sev2 about 50 min'],
    ],
    [
      'reopened nobody knows when',
      'sev1',
      ['14:00 /started', '14:20 /sev 2', '14:30 /resolved', '?? /reopened', '15:30 /resolved'],
      ['sev1 20 min', 'sev2 reopened at an unknown time'],
    ],
    [
      'at an unknown time',
      'sev1',
      ['14:00 /started', '?? /sev 2', '15:00 /resolved'],
      ['sev1 sev2 at an unknown time', 'sev2 sev2 at an unknown time'],
    ],
    [
      'approximate',
      'sev1',
      ['~14:00 /started', '14:20 /sev 2', '15:00 /resolved'],
      ['sev1 about 20 min', 'sev2 40 min'],
    ],
  ])('%s', (_, severity, lines, expected) => {
    expect(severities(severity, ...lines)).toEqual(expected);
  });
});

/** The longest silence with its ends: numbers of entries, or labels and outcomes. */
function silence(...lines: string[]): string {
  const measure = longestSilence(told(lines).incident);
  return measureLine(measure, 'Africa/Lagos').replaceAll('2026-11-20 ', '').slice(17);
}

test('without a start, about when it was declared', () => {
  const { incident } = story({
    severity: 'sev1',
    declared: '2026-11-20T13:30:00Z',
    declaration: '~14:00',
    lines: [['2026-11-20T14:30:00Z', '15:10 /resolved']],
  });
  expect(timesAtSeverity(incident).map((each) => measureLine(each, 'UTC'))).toEqual([
    'sev1: about 70 min (declared 2026-11-20 13:00 → resolved 2026-11-20 14:10)',
  ]);
});

test('without a start too, the time that it stood resolved does not count', () => {
  const lines = ['15:00 /resolved', '17:00 /reopened', '17:10 /resolved'];
  const { incident } = story({
    severity: 'sev1',
    declared: '2026-11-20T13:30:00Z',
    lines: [['2026-11-20T17:00:00Z', lines]],
  });
  // 14:30 to 15:00, and 17:00 to 17:10: 30 + 10
  expect(timesAtSeverity(incident).map((each) => measureLine(each, 'Africa/Lagos'))).toEqual([
    'sev1: 40 min (declared 2026-11-20 14:30 → resolved 2026-11-20 17:10)',
  ]);
});

describe('the longest silence', () => {
  test.each([
    [['14:00 a', '14:10 b', '14:40 c', '14:50 d'], '30 min (2 14:10 → 3 14:40)'],
    [['14:00 a', '14:10 b', '14:20 c'], '10 min (1 14:00 → 2 14:10)'],
    [['14:00 a'], 'not recorded (fewer than two moments in it)'],
    [['14:00 a', '?? b'], 'not recorded (fewer than two moments in it)'],
    // While a ranged entry runs, and when something is settled, it is not silent.
    [['14:00-14:30 ! a', '14:35 b', '14:45 c'], '10 min (2 14:35 → 3 14:45)'],
    [['14:00 ! a', '14:30 /done', '14:45 b'], '30 min (1 14:00 → A1 done 14:30)'],
    [['14:00-14:30 ! a', '14:10 b', '14:50 c'], '20 min (1 14:30 → 3 14:50)'],
    // Only from the start to the resolution.
    [
      ['10:00 a', '14:00 /started', '14:20 b', '14:50 /resolved', '20:00 c'],
      '30 min (3 14:20 → 4 14:50)',
    ],
    // Ranges that reach across the start and the resolution count for what lies between.
    [['13:30-14:20 ! a', '14:00 /started', '14:50 /resolved'], '30 min (1 14:20 → 3 14:50)'],
    [['14:00 /started', '14:10-15:30 ! a', '15:00 /resolved'], '10 min (1 14:00 → 2 14:10)'],
    // While it stood resolved, nothing was to be recorded; after the last resolution neither.
    [
      ['14:00 /started', '14:20 /resolved', '16:00 a', '17:00 /reopened', '17:30 /resolved'],
      '30 min (4 17:00 → 5 17:30)',
    ],
    [['14:00 a', '14:20 /resolved', '17:00 /reopened', '17:10 b'], '20 min (1 14:00 → 2 14:20)'],
    // Never silent.
    [['14:00-15:00 ! a', '14:30 b'], '0 min (1 15:00 → 1 15:00)'],
    [['14:00 a', '14:10 b', '/retract 2', '14:40 c'], '40 min (1 14:00 → 3 14:40)'],
  ])('%j', (lines, expected) => {
    expect(silence(...lines)).toBe(expected);
  });
});
