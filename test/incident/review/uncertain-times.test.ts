import { expect, test } from 'vitest';
import { changed, found } from './helpers.ts';

test('a milestone at an unknown time, and nothing in its place', () => {
  expect(
    found('unknown-milestone-time', changed({ without: ['/detected '], plus: ['?? /detected'] })),
  ).toBe(
    'error [12] Detected (entry 12) has no time: nothing can be measured from or to it. → /at 12 …',
  );
});

test('two of them', () => {
  expect(
    found(
      'unknown-milestone-time',
      changed({ without: ['/started', '/resolved'], plus: ['?? /started', '?? /resolved'] }),
    ),
  ).toBe(
    'error [11 12] Started (entry 11) and resolved (entry 12) have no time: nothing can be measured from or to them. → /at 11 …',
  );
});

test('where another entry counts, it is but an entry', () => {
  const twice = changed({ plus: ['?? /detected a customer, too'] });
  expect(found('unknown-milestone-time', twice)).toBe('');
  expect(found('unknown-time', twice)).toBe(
    'warning [13] Entry 13 "a customer, too" has no time, and stands where it was logged. → /at 13 …',
  );
});

test('entries without a time', () => {
  expect(
    found('unknown-time', changed({ plus: ['?? a customer mails', '?? another one calls'] })),
  ).toBe(
    'warning [13 14] Entries 13 and 14 have no time, and stand where they were logged. → /at 13 …',
  );
});

test('about is known', () => {
  expect(found('unknown-time', changed({ plus: ['~14:50 a customer mails'] }))).toBe('');
});

test('what was retracted has no finding', () => {
  expect(found('unknown-time', changed({ plus: ['?? a customer mails', '/retract'] }))).toBe('');
});

test('an action that ended at an unknown time', () => {
  expect(
    found('unknown-end', changed({ without: ['/done A2'], plus: ['?? /failed A2 it came back'] })),
  ).toBe(
    'warning [10] A2 ended at an unknown time: how long it took is not recorded. → /failed A2 …',
  );
});

test('a milestone that is only about known', () => {
  expect(
    found(
      'approximate-milestone',
      changed({
        without: ['/started', '/resolved'],
        plus: ['~14:28 /started', '~15:20 /resolved'],
      }),
    ),
  ).toBe(
    'hint [11 12] Started ~14:28 (entry 11) and resolved ~15:20 (entry 12) are only about known: durations from or to them are printed as "about". → /at 11 …',
  );
});

test('an entry that is only about known is nothing', () => {
  expect(found('approximate-milestone', changed({ plus: ['~14:50 a customer mails'] }))).toBe('');
});

test('a severity from an unknown time on', () => {
  expect(found('unknown-severity-time', changed({ plus: ['?? /severity sev2'] }))).toBe(
    'warning [] The severity became SEV2 at an unknown time: the time at each severity is not recorded. → /severity …',
  );
});

test('a severity from a known one on', () => {
  expect(found('unknown-severity-time', changed({ plus: ['14:58 /severity sev2'] }))).toBe('');
});
