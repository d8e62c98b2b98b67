import { expect, test } from 'vitest';
import { changed, found, live } from './helpers.ts';

test('detected before started', () => {
  expect(
    found('milestone-order', changed({ without: ['/detected '], plus: ['14:20 /detected'] })),
  ).toBe(
    'error [12 1] Detected 14:20 (entry 12) lies before started 14:28 (entry 1): time to detect -8m. → entry 12',
  );
});

test('one wrong time that contradicts several is one finding, and names the odd one', () => {
  expect(
    found('milestone-order', changed({ without: ['/started'], plus: ['14:58 /started'] })),
  ).toBe(
    'error [1 2 8 10 12] Started 14:58 (entry 12) lies after detected 14:30 (entry 1), acknowledged 14:31 (entry 2), identified 14:50 (entry 8) and mitigated 14:56 (entry 10): time to detect -28m, time to identify -8m and time to mitigate -2m. → /at 12 …',
  );
});

test('resolved a day too early', () => {
  expect(
    found(
      'milestone-order',
      changed({ without: ['/resolved'], plus: ['2022-05-09 15:20 /resolved'] }),
    ),
  ).toBe(
    'error [12 1 11] Resolved 2022-05-09 15:20 (entry 12) lies before started 14:28 (entry 1) and mitigated 14:56 (entry 11): time to resolve -23h 8m. → /at 12 …',
  );
});

test('resolved before mitigated', () => {
  expect(
    found('milestone-order', changed({ without: ['/mitigated'], plus: ['15:30 /mitigated'] })),
  ).toBe(
    'error [11 12] Resolved 15:20 (entry 11) lies before mitigated 15:30 (entry 12). → entry 11',
  );
});

test('acknowledged before detected', () => {
  expect(found('milestone-order', changed({ without: ['/ack'], plus: ['14:29 /ack'] }))).toBe(
    'error [12 2] Acknowledged 14:29 (entry 12) lies before detected 14:30 (entry 2): time to acknowledge -1m. → entry 12',
  );
});

test('a length of seconds is negative, too', () => {
  expect(
    found('milestone-order', changed({ without: ['/detected '], plus: ['14:27:40 /detected'] })),
  ).toBe(
    'error [12 1] Detected 14:27:40 (entry 12) lies before started 14:28 (entry 1): time to detect -20s. → entry 12',
  );
});

test('at the same time is in order', () => {
  expect(
    found('milestone-order', changed({ without: ['/detected '], plus: ['14:28 /detected'] })),
  ).toBe('');
});

test('a cause that was found only afterwards is in order', () => {
  expect(
    found('milestone-order', changed({ without: ['/identified'], plus: ['17:00 /identified'] })),
  ).toBe('');
});

test('what is mitigated before it is resolved again is in order', () => {
  expect(
    found(
      'milestone-order',
      changed({ plus: ['15:40 /reopened', '15:50 /mitigated', '16:00 /resolved'] }),
    ),
  ).toBe('');
});

test('what bears two milestones is in order', () => {
  expect(
    found(
      'milestone-order',
      changed({
        without: ['/started', '/detected '],
        plus: ['14:28 /started', '/milestone detected'],
      }),
    ),
  ).toBe('');
});

test('noticed when it was over', () => {
  expect(
    found(
      'detected-afterwards',
      changed({
        without: ['/detected ', '/ack', '/identified'],
        plus: ['17:00 /detected a customer asks'],
      }),
    ),
  ).toBe(
    'warning [9 10] Detected 17:00 (entry 10) lies after resolved 15:20 (entry 9): right only if it was noticed when it was over. → entry 10',
  );
});

test('noticed while it ran', () => {
  expect(found('detected-afterwards', changed())).toBe('');
});

test('a start that was typed without its time, after the declaration', () => {
  expect(found('declared-first', live('14:34 /started', '14:36 /detected alert'))).toBe(
    'warning [1 2] Started 14:34 (entry 1) and detected 14:36 (entry 2), though it was declared 14:32 already: was the time left out? → /at 1 …',
  );
});

test('a minute is nothing', () => {
  expect(found('declared-first', live('14:32 /started', '14:32 /detected alert'))).toBe('');
});

test('about then is no contradiction', () => {
  expect(
    found('declared-first', changed({ without: ['/detected '], plus: ['~14:35 /detected'] })),
  ).toBe('');
});
