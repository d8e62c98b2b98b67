import { expect, test } from 'vitest';
import { changed, found } from './helpers.ts';

const LONG = ['15:00 ! rolled back @ops', '/done A3 15:15'];

test('mitigated, on an action that took a while', () => {
  const told = changed({ without: ['/mitigated'], plus: [...LONG, '/milestone A3 mitigated'] });
  expect(found('milestone-on-action', told)).toBe(
    'warning [12] Mitigated counts from 15:00, when A3 began; it ended 15:15: which of the two is meant? → 15:15 /mitigated',
  );
});

test('its end is logged: what is left is the mark', () => {
  const plus = [...LONG, '/milestone A3 mitigated', '15:15 /mitigated'];
  const told = changed({ without: ['/mitigated'], plus });
  expect(found('milestone-on-action', told)).toBe(
    'warning [12] Mitigated counts from 15:00, when A3 began; it ended 15:15: which of the two is meant? → /milestone A3 -mitigated',
  );
});

test.each([
  ['the mark is taken off', ['/milestone A3 mitigated', '/milestone A3 -mitigated']],
  ['what an action begins with', ['/milestone A3 ack']],
  ['on what is no action', ['15:16 it works', '/milestone 13 mitigated']],
  ['it does not count: one before it does', ['14:56 /mitigated', '/milestone A3 mitigated']],
])('no finding: %s', (_, plus) => {
  const told = changed({ without: ['/mitigated'], plus: [...LONG, ...plus] });
  expect(found('milestone-on-action', told)).toBe('');
});

test('no finding: done at once, or still running', () => {
  const plus = ['15:00 ! rolled back @ops', '/milestone A3 mitigated'];
  for (const more of [[], ['/done A3 15:00']]) {
    const told = changed({ without: ['/mitigated'], plus: [...plus, ...more] });
    expect(found('milestone-on-action', told)).toBe('');
  }
});
