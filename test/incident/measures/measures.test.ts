/** Every expected number here was worked out by hand; the arithmetic stands beside it. */
import { expect, test } from 'vitest';
import { durationSoFar } from '../../../src/incident/measures/measures.ts';
import { isResolved } from '../../../src/incident/measures/milestones.ts';
import { table, told } from '../measured.ts';
import { measureLine } from '../print.ts';
import { instant } from '../story.ts';

test('an ordinary incident', () => {
  expect(
    table(
      told(
        'Africa/Lagos',
        '2026-11-20 14:30 /started',
        '14:31 /detected',
        '14:34 /ack',
        '15:02 /identified',
        '15:20 /mitigated',
        '16:10 /resolved',
      ),
    ),
  ).toEqual([
    'time to detect: 1 min (started 14:30 → detected 14:31)',
    'time to acknowledge: 3 min (detected 14:31 → acknowledged 14:34)',
    // 30 + 2
    'time to identify: 32 min (started 14:30 → identified 15:02)',
    'time to mitigate: 50 min (started 14:30 → mitigated 15:20)',
    // 30 + 60 + 10
    'time to resolve: 100 min (started 14:30 → resolved 16:10)',
    'impaired: 100 min (started 14:30 → resolved 16:10)',
    'time impaired: 100 min (started 14:30 → resolved 16:10)',
  ]);
});

test('a reopened one: the time that all was well counts to resolve, and not as impaired', () => {
  expect(
    table(
      told(
        'Africa/Lagos',
        '2026-11-20 14:00 /started',
        '14:20 /mitigated',
        '14:30 /resolved',
        '15:00 /reopened',
        '15:30 /mitigated',
        '15:45 /resolved',
      ),
    ),
  ).toEqual([
    'time to detect: not recorded (no detected time)',
    'time to acknowledge: not recorded (no detected time)',
    'time to identify: not recorded (no identified time)',
    // The mitigation at 14:20 did not last.
    'time to mitigate: 90 min (started 14:00 → mitigated 15:30)',
    // 60 + 45
    'time to resolve: 105 min (started 14:00 → resolved 15:45)',
    'impaired: 30 min (started 14:00 → resolved 14:30)',
    'impaired: 45 min (reopened 15:00 → resolved 15:45)',
    // 30 + 45
    'time impaired: 75 min (started 14:00 → resolved 15:45)',
  ]);
});

test('reopened, and not resolved since', () => {
  const open = told(
    'Africa/Lagos',
    '2026-11-20 14:00 /started',
    '14:20 /mitigated',
    '14:30 /resolved',
    '15:00 /reopened',
  );
  expect(table(open).slice(3)).toEqual([
    'time to mitigate: not recorded (no mitigated time)',
    'time to resolve: not recorded (reopened, not resolved since)',
    'impaired: 30 min (started 14:00 → resolved 14:30)',
    'impaired: not recorded (not resolved)',
    'time impaired: not recorded (not resolved)',
  ]);
  expect(isResolved(open.incident)).toBe(false);
  const soFar = durationSoFar(open.incident, instant('2026-11-20T14:15:00Z'));
  // 15:15 in Lagos: 60 + 15
  expect(measureLine(soFar, 'Africa/Lagos')).toBe(
    'duration so far: 75 min (started 2026-11-20 14:00 → now 2026-11-20 15:15)',
  );
});

test('mitigated, reopened, and mitigated again before and after another reopening', () => {
  const lines = ['2026-11-20 14:00 /started', '14:10 /mitigated', '14:20 /mitigated'];
  const mitigation = (...more: string[]) => table(told('Africa/Lagos', ...lines, ...more))[3];
  expect(mitigation()).toBe('time to mitigate: 10 min (started 14:00 → mitigated 14:10)');
  expect(mitigation('14:15 /reopened')).toBe(
    'time to mitigate: 20 min (started 14:00 → mitigated 14:20)',
  );
  expect(mitigation('14:15 /reopened', '14:25 /reopened', '14:50 /mitigated')).toBe(
    'time to mitigate: 50 min (started 14:00 → mitigated 14:50)',
  );
});

test('several of one: the earliest starts and detections count, and the last resolution', () => {
  expect(
    table(
      told(
        'Africa/Lagos',
        '2026-11-20 14:30 /started',
        '14:20 /started first errors',
        '14:35 /detected',
        '14:33 /detected by a customer',
        '14:40 /ack',
        '14:37 /ack',
        '15:00 /resolved',
        '15:10 /resolved',
        '14:55 /identified',
        '14:50 /identified',
      ),
    ),
  ).toEqual([
    'time to detect: 13 min (started 14:20 → detected 14:33)',
    'time to acknowledge: 4 min (detected 14:33 → acknowledged 14:37)',
    'time to identify: 30 min (started 14:20 → identified 14:50)',
    'time to mitigate: not recorded (no mitigated time)',
    'time to resolve: 50 min (started 14:20 → resolved 15:10)',
    'impaired: 50 min (started 14:20 → resolved 15:10)',
    'time impaired: 50 min (started 14:20 → resolved 15:10)',
  ]);
});

test('over the night on which the clocks go forward', () => {
  // 23:00 UTC to 02:30 UTC: the clock says four and a half hours, and it was 210 min.
  expect(
    table(told('Europe/Berlin', '2026-03-29 00:00 /started', '04:30 /resolved')).slice(4, 5),
  ).toEqual(['time to resolve: 210 min (started 2026-03-29 00:00 → resolved 2026-03-29 04:30)']);
});

test('over the night on which the clocks go back', () => {
  expect(
    table(
      told(
        'Europe/Berlin',
        '2026-10-25 01:30 /started',
        '02:30 CEST /detected',
        '02:30 CET /ack',
        '04:30 /resolved',
      ),
    ),
  ).toEqual([
    'time to detect: 60 min (started 2026-10-25 01:30 → detected 2026-10-25 02:30)',
    'time to acknowledge: 60 min (detected 2026-10-25 02:30 → acknowledged 2026-10-25 02:30)',
    'time to identify: not recorded (no identified time)',
    'time to mitigate: not recorded (no mitigated time)',
    // 23:30 UTC to 03:30 UTC
    'time to resolve: 240 min (started 2026-10-25 01:30 → resolved 2026-10-25 04:30)',
    'impaired: 240 min (started 2026-10-25 01:30 → resolved 2026-10-25 04:30)',
    'time impaired: 240 min (started 2026-10-25 01:30 → resolved 2026-10-25 04:30)',
  ]);
});

test('four days', () => {
  expect(
    table(
      told(
        'America/New_York',
        '2026-11-20 22:15 /started',
        '2026-11-21 09:00 /detected',
        '2026-11-24 23:45 /resolved',
      ),
    ).filter((line) => line.includes('→')),
  ).toEqual([
    // 1 h 45 min to midnight, and 9 h: 105 + 540
    'time to detect: 645 min (started 22:15 → detected 2026-11-21 09:00)',
    // 4 days of 1440 min, and 90: 5760 + 90
    'time to resolve: 5850 min (started 22:15 → resolved 2026-11-24 23:45)',
    'impaired: 5850 min (started 22:15 → resolved 2026-11-24 23:45)',
    'time impaired: 5850 min (started 22:15 → resolved 2026-11-24 23:45)',
  ]);
});
