import { expect, test } from 'vitest';
import { changed, found } from './helpers.ts';

test('a start on two entries', () => {
  expect(found('milestone-twice', changed({ plus: ['14:29 /started payments fail too'] }))).toBe(
    'hint [1 13] Started is marked 2 times: 14:28 (entry 1) and 14:29 (entry 13); entry 1, the earliest, counts. → /milestone 13 -started',
  );
});

test('mitigated twice, the first one counts', () => {
  expect(
    found('milestone-twice', changed({ plus: ['15:00 /mitigated all queues are empty'] })),
  ).toBe(
    'hint [11 13] Mitigated is marked 2 times: 14:56 (entry 11) and 15:00 (entry 13); entry 11, the first, counts. → /milestone 13 -mitigated',
  );
});

test('mitigated again after a reopening', () => {
  expect(
    found(
      'milestone-twice',
      changed({ plus: ['15:40 /reopened', '15:50 /mitigated again', '16:00 /resolved'] }),
    ),
  ).toBe('');
});

test('a milestone that is logged twice in the same words is a duplicate', () => {
  const twice = changed({ plus: ['14:28 /started orders fail'] });
  expect(found('milestone-twice', twice)).toBe('');
  expect(found('duplicate', twice)).toBe(
    'hint [1 13] Entries 1 and 13 say the same at the same time: "orders fail". → entry 1',
  );
});

test('resolved twice, with no reopening between', () => {
  expect(found('resolved-twice', changed({ plus: ['16:00 /resolved for good'] }))).toBe(
    'warning [12 13] Resolved 15:20 (entry 12) and 16:00 (entry 13), with no reopening between: the last one counts, and the time between is counted as impaired. → /reopened …',
  );
});

test('resolved, reopened and resolved', () => {
  expect(found('resolved-twice', changed({ plus: ['15:40 /reopened', '16:00 /resolved'] }))).toBe(
    '',
  );
});

test('reopened before any resolution', () => {
  expect(found('reopened-unresolved', changed({ plus: ['15:00 /reopened'] }))).toBe(
    'error [13] Reopened 15:00 (entry 13), with no resolution before it that it could end. → entry 13',
  );
});

test('reopened twice, and resolved but once before', () => {
  expect(
    found(
      'reopened-unresolved',
      changed({ plus: ['15:40 /reopened', '15:50 /reopened', '16:00 /resolved'] }),
    ),
  ).toBe(
    'error [14] Reopened 15:50 (entry 14), with no resolution before it that it could end. → entry 14',
  );
});

test('what was resolved at an unknown time may have been reopened', () => {
  expect(
    found(
      'reopened-unresolved',
      changed({ without: ['/resolved'], plus: ['?? /resolved', '15:40 /reopened'] }),
    ),
  ).toBe('');
});
