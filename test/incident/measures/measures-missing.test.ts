/** Measures whose ends are missing, unknown, about right, taken back, or in the wrong order. */
import { expect, test } from 'vitest';
import { timeImpaired } from '../../../src/incident/measures/impairment.ts';
import { durationSoFar, responseTimes } from '../../../src/incident/measures/measures.ts';
import { isResolved } from '../../../src/incident/measures/milestones.ts';
import { table, told } from '../measured.ts';
import { measureLine, measureTable } from '../print.ts';
import { instant } from '../story.ts';

test('unknown and approximate times', () => {
  expect(
    table(
      told(
        'Africa/Lagos',
        '~2026-11-20 14:00 /started',
        '?? /detected',
        '14:20 /ack',
        '14:30 /resolved',
      ),
    ),
  ).toEqual([
    'time to detect: not recorded (detected at an unknown time)',
    'time to acknowledge: not recorded (detected at an unknown time)',
    'time to identify: not recorded (no identified time)',
    'time to mitigate: not recorded (no mitigated time)',
    'time to resolve: about 30 min (started 14:00 → resolved 14:30)',
    'impaired: about 30 min (started 14:00 → resolved 14:30)',
    'time impaired: about 30 min (started 14:00 → resolved 14:30)',
  ]);
});

test('one at a known time counts before one at an unknown time', () => {
  expect(
    table(told('Africa/Lagos', '?? /started', '2026-11-20 14:00 /started', '14:30 /resolved'))[4],
  ).toBe('time to resolve: 30 min (started 14:00 → resolved 14:30)');
});

test('resolved at an unknown time is resolved', () => {
  const { incident } = told('Africa/Lagos', '2026-11-20 14:00 /started', '?? /resolved');
  expect(isResolved(incident)).toBe(true);
  expect(measureTable([timeImpaired(incident), ...responseTimes(incident).slice(4)], 'UTC')).toBe(
    'time impaired: not recorded (resolved at an unknown time)\n' +
      'time to resolve: not recorded (resolved at an unknown time)',
  );
});

test('resolved again at an unknown time: resolved, for nobody knows how long it took', () => {
  const again = told(
    'Africa/Lagos',
    '2026-11-20 14:00 /started',
    '14:30 /resolved',
    '15:00 /reopened',
    '?? /resolved',
  );
  expect(isResolved(again.incident)).toBe(true);
  expect(table(again).slice(4)).toEqual([
    'time to resolve: not recorded (resolved at an unknown time)',
    'impaired: 30 min (started 14:00 → resolved 14:30)',
    'impaired: not recorded (resolved at an unknown time)',
    'time impaired: not recorded (resolved at an unknown time)',
  ]);
  again.tell('2027-06-01T12:00:00Z', '?? /reopened');
  expect(isResolved(again.incident)).toBe(false);
});

test('reopened at an unknown time: how long all was well is not known', () => {
  const lines = ['2026-11-20 14:00 /started', '14:30 /resolved', '?? /reopened', '15:30 /resolved'];
  expect(table(told('Africa/Lagos', ...lines)).slice(4)).toEqual([
    'time to resolve: 90 min (started 14:00 → resolved 15:30)',
    'impaired: 30 min (started 14:00 → resolved 14:30)',
    'impaired: not recorded (reopened at an unknown time)',
    'time impaired: not recorded (reopened at an unknown time)',
  ]);
});

test('started at an unknown time', () => {
  expect(table(told('Africa/Lagos', '?? /started', '2026-11-20 14:30 /resolved')).slice(4)).toEqual(
    [
      'time to resolve: not recorded (started at an unknown time)',
      'impaired: not recorded (started at an unknown time)',
      'time impaired: not recorded (started at an unknown time)',
    ],
  );
});

test('a mitigation that a reopening followed in the same minute, or nobody knows when', () => {
  const mitigation = (...lines: string[]) =>
    table(told('Africa/Lagos', '2026-11-20 14:00 /started', ...lines))[3];
  expect(mitigation('14:10 /mitigated', '14:10 /reopened')).toBe(
    'time to mitigate: not recorded (no mitigated time)',
  );
  expect(mitigation('14:10 /reopened', '14:10 /mitigated')).toBe(
    'time to mitigate: 10 min (started 14:00 → mitigated 14:10)',
  );
  expect(mitigation('14:10 /mitigated', '14:20 /resolved', '?? /reopened')).toBe(
    'time to mitigate: not recorded (no mitigated time)',
  );
});

test('a window that runs backwards makes no other one shorter', () => {
  const lines = ['2026-11-20 14:00 /started', '13:30 /resolved', '15:00 /reopened'];
  // -30 and 30 would be nothing.
  expect(table(told('Africa/Lagos', ...lines, '15:30 /resolved')).slice(5)).toEqual([
    'impaired: -30 min (started 14:00 → resolved 13:30)',
    'impaired: 30 min (reopened 15:00 → resolved 15:30)',
    'time impaired: not recorded (resolved before started)',
  ]);
});

test('no milestones at all', () => {
  const silent = told('Africa/Lagos', '2026-11-20 14:00 it broke', '14:30 it works');
  expect(table(silent)).toEqual([
    'time to detect: not recorded (no started time)',
    'time to acknowledge: not recorded (no detected time)',
    'time to identify: not recorded (no started time)',
    'time to mitigate: not recorded (no started time)',
    'time to resolve: not recorded (no started time)',
    'time impaired: not recorded (no started time)',
  ]);
  expect(measureLine(durationSoFar(silent.incident, instant('2026-11-20T14:00:00Z')), 'UTC')).toBe(
    'duration so far: not recorded (no started time)',
  );
});

test('ends in the wrong order are printed as they are', () => {
  expect(
    table(
      told(
        'Africa/Lagos',
        '2026-11-20 14:00 /started',
        '13:55 /detected',
        '13:50 /ack',
        '13:30 /resolved',
      ),
    ),
  ).toEqual([
    'time to detect: -5 min (started 14:00 → detected 13:55)',
    'time to acknowledge: -5 min (detected 13:55 → acknowledged 13:50)',
    'time to identify: not recorded (no identified time)',
    'time to mitigate: not recorded (no mitigated time)',
    'time to resolve: -30 min (started 14:00 → resolved 13:30)',
    'impaired: -30 min (started 14:00 → resolved 13:30)',
    'time impaired: -30 min (started 14:00 → resolved 13:30)',
  ]);
});

test('on a ranged entry the milestone is at its beginning', () => {
  expect(
    table(told('Africa/Lagos', '2026-11-20 14:00-14:10 /started', '14:30-14:50 /resolved'))[4],
  ).toBe('time to resolve: 30 min (started 14:00 → resolved 14:30)');
});

test('what is retracted, undone or no longer marked does not count', () => {
  const changed = told(
    'Africa/Lagos',
    '2026-11-20 13:00 /started',
    '2026-11-20 13:10 /started',
    '2026-11-20 14:00 /started',
    '14:30 /resolved',
    '/retract 1',
    '/milestone 2 -started',
  );
  changed.tell('2027-06-01T12:00:00Z', '2026-11-20 15:00 /resolved');
  changed.tell('2027-06-01T12:00:00Z', '/undo');
  expect(table(changed)[4]).toBe('time to resolve: 30 min (started 14:00 → resolved 14:30)');
});

test('still unresolved, and once resolved', () => {
  const open = told('Africa/Lagos', '~2026-11-20 14:00 /started');
  const soFar = () =>
    measureLine(durationSoFar(open.incident, instant('2026-11-21T13:00:30Z')), 'Africa/Lagos');
  // A day, and 30 s.
  expect(soFar()).toBe(
    'duration so far: about 1440.5 min (started 2026-11-20 14:00 → now 2026-11-21 14:00:30)',
  );
  open.tell('2027-06-01T12:00:00Z', '2026-11-20 15:00 /resolved');
  expect(soFar()).toBe('duration so far: not recorded (resolved)');
});
