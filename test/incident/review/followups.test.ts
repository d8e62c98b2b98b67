import { expect, test } from 'vitest';
import { changed, found } from './helpers.ts';

test('no follow-up', () => {
  expect(found('no-followups', changed({ without: ['+ limit', '/due'] }))).toBe(
    'hint [] No follow-up is recorded: nothing is to be done so that it does not come back. → /todo …',
  );
});

test('no owner', () => {
  expect(found('followup-without-owner', changed({ plus: ['+ alert on connections'] }))).toBe(
    'warning [F2] F2 "alert on connections" has no owner. → /owner F2 @…',
  );
});

test('what is done needs none', () => {
  expect(
    found('followup-without-owner', changed({ plus: ['+ alert on connections', '/done F2'] })),
  ).toBe('');
});

test('no date', () => {
  expect(
    found(
      'followup-without-date',
      changed({ plus: ['+ alert on connections @bo', '+ check the books @cy'] }),
    ),
  ).toBe('warning [F2 F3] F2 and F3 have no date. → /due F2 …');
});

test('due before the incident', () => {
  expect(
    found(
      'followup-due-before',
      changed({ plus: ['+ alert on connections @bo', '/due F2 2021-06-01'] }),
    ),
  ).toBe(
    'error [F2] F2 (2021-06-01) is due before the incident, which was on 2022-05-10. → /due F2 …',
  );
});

test('due on the day itself', () => {
  expect(
    found(
      'followup-due-before',
      changed({ plus: ['+ alert on connections @bo', '/due F2 2022-05-10'] }),
    ),
  ).toBe('');
});

test('overdue', () => {
  expect(found('followup-overdue', changed(), '2022-06-02T08:00:00Z')).toBe(
    'hint [F1] F1 (2022-06-01) was due, and is not done. → /due F1 …',
  );
});

test('due today', () => {
  expect(found('followup-overdue', changed(), '2022-06-01T22:00:00Z')).toBe('');
});
