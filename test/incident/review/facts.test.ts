import { expect, test } from 'vitest';
import { told } from '../../postmortem/helpers.ts';
import { COMPLETE, changed, found } from './helpers.ts';

test('no impact', () => {
  const mute = changed({ without: ['/impact'] });
  expect(found('no-impact', mute)).toBe(
    'warning [] The impact is not stated: who was affected, and how? → /impact …',
  );
  expect(found('no-impact-share', mute)).toBe('');
});

test('a section tells it, too', () => {
  expect(
    found(
      'no-impact',
      changed({ without: ['/impact'], plus: ['/section impact Users could not order.'] }),
    ),
  ).toBe('');
});

test('no share', () => {
  expect(found('no-impact-share', changed({ without: ['share'] }))).toBe(
    'hint [] What share was affected (of users, of requests…) is not stated. → /impact share: …',
  );
});

test('how it was detected', () => {
  expect(found('no-detected-by', changed({ without: ['/detectedby'] }))).toBe(
    'warning [2] How it was detected is not stated: by monitoring, staff, a customer, a partner? → /detectedby …',
  );
});

test('no severity', () => {
  expect(found('no-severity', told({ lines: COMPLETE }))).toBe(
    'warning [] The severity is not stated. → /severity …',
  );
});

test('a severity that was said later', () => {
  expect(found('no-severity', told({ lines: [...COMPLETE, '14:40 /severity sev2'] }))).toBe('');
});
