import { expect, test } from 'vitest';
import { changed, found } from './helpers.ts';

test('nothing marked as the cause', () => {
  expect(
    found(
      'no-cause',
      changed({
        without: ['/confirm', '/cause', '/section root-cause'],
        plus: ['15:00 /inconclusive H2'],
      }),
    ),
  ).toBe('warning [] No entry is marked as the cause, and no hypothesis was confirmed. → /cause …');
});

test('it stands in a section only', () => {
  expect(
    found(
      'no-cause',
      changed({ without: ['/confirm', '/cause'], plus: ['15:00 /inconclusive H2'] }),
    ),
  ).toBe('hint [] No entry is marked as the cause: it stands in a section only. → /cause …');
});

test('an entry that is no hypothesis may be the cause', () => {
  expect(
    found(
      'no-cause',
      changed({ without: ['/confirm', '/cause'], plus: ['14:20 a report was started', '/cause'] }),
    ),
  ).toBe('');
});

test('confirmed, and nothing is marked', () => {
  const confirmed = changed({ without: ['/cause'] });
  expect(found('confirmed-not-cause', confirmed)).toBe(
    'warning [8] H2 "a report holds all connections" was confirmed, but not marked as a cause; nothing is. → /cause H2 root',
  );
  expect(found('no-cause', confirmed)).toBe('');
});

test('confirmed beside a cause', () => {
  expect(
    found(
      'confirmed-not-cause',
      changed({ plus: ['15:00 ? the report was too long', '15:10 /confirm H3'] }),
    ),
  ).toBe(
    'hint [13] H3 "the report was too long" was confirmed, but not marked as a cause. → /cause H3 contributing',
  );
});

test('a cause that was refuted', () => {
  expect(found('cause-not-confirmed', changed({ plus: ['/cause H1'] }))).toBe(
    'error [4] H1 is marked as a cause, and was refuted. → /cause H1 none',
  );
});

test('a cause that is still open', () => {
  const open = changed({ without: ['/confirm'] });
  expect(found('cause-not-confirmed', open)).toBe(
    'warning [8] H2 is marked as a cause, but not confirmed. → /confirm H2 …',
  );
  expect(found('open-hypotheses', open)).toBe('');
});

test('a trigger after the start', () => {
  expect(
    found(
      'trigger-after-start',
      changed({ plus: ['14:45 a report was started', '/cause trigger'] }),
    ),
  ).toBe(
    'warning [1 13] The trigger "a report was started" 14:45 (entry 13) lies after the start 14:28 (entry 1): is it the time at which it was noted? → entry 13',
  );
});

test('a trigger before it', () => {
  expect(
    found(
      'trigger-after-start',
      changed({ plus: ['14:27 a report was started', '/cause trigger'] }),
    ),
  ).toBe('');
});

test('a hypothesis has the time at which somebody thought of it', () => {
  expect(
    found('trigger-after-start', changed({ without: ['/cause'], plus: ['/cause H2 trigger'] })),
  ).toBe('');
});
