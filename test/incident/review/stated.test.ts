import { expect, test } from 'vitest';
import { at, changed, found, stating } from './helpers.ts';

test('another start', () => {
  expect(found('stated-start', stating(changed(), { start: at('14:20') }))).toBe(
    'error [1] Stated start 14:20; recorded started 14:28 (entry 1), 8m later. → entry 1',
  );
});

test('another end', () => {
  expect(found('stated-end', stating(changed(), { end: at('15:21') }))).toBe(
    'error [12] Stated end 15:21; recorded resolved 15:20 (entry 12), 1m earlier. → entry 12',
  );
});

test('less than a minute is no difference', () => {
  expect(found('stated-end', stating(changed(), { end: at('15:20') + 59_000 }))).toBe('');
});

test('another end than one that is only about known is a warning', () => {
  expect(
    found(
      'stated-end',
      stating(changed({ without: ['/resolved'], plus: ['~15:20 /resolved'] }), {
        end: at('15:30'),
      }),
    ),
  ).toBe(
    'warning [12] Stated end 15:30; recorded resolved ~15:20 (entry 12), 10m earlier. → entry 12',
  );
});

test('nothing is stated of an end that is not recorded', () => {
  expect(
    found('stated-end', stating(changed({ without: ['/resolved'] }), { end: at('15:30') })),
  ).toBe('');
});

test('another duration', () => {
  expect(found('stated-duration', stating(changed(), { minutes: 90 }))).toBe(
    'error [1 12] Stated duration 1h 30m; recorded time to resolve 52m, from started 14:28 (entry 1) to resolved 15:20 (entry 12). → /stated duration …',
  );
});

test('the same duration', () => {
  expect(found('stated-duration', stating(changed(), { minutes: 52 }))).toBe('');
});

test('a duration that is another measure', () => {
  expect(found('stated-duration', stating(changed(), { minutes: 28 }))).toBe(
    'warning [1 12] Stated duration 28m; recorded time to resolve 52m, from started 14:28 (entry 1) to resolved 15:20 (entry 12). What is stated is the time to mitigate. → /stated duration …',
  );
});

test('a duration from the declaration on', () => {
  expect(found('stated-duration', stating(changed(), { minutes: 48 }))).toBe(
    'warning [1 12] Stated duration 48m; recorded time to resolve 52m, from started 14:28 (entry 1) to resolved 15:20 (entry 12). What is stated is the time from declaration to resolution. → /stated duration …',
  );
});

test('the time impaired is a duration, too', () => {
  expect(
    found(
      'stated-duration',
      stating(changed({ plus: ['15:40 /reopened', '16:00 /resolved'] }), { minutes: 72 }),
    ),
  ).toBe('');
});

const WITHOUT_START = { without: ['/started'] };

test('without a start, a duration that is shorter than the time from the detection on', () => {
  expect(found('stated-duration', stating(changed(WITHOUT_START), { minutes: 40 }))).toBe(
    'error [1 11] Stated duration 40m; recorded time from detection to resolution 50m, from detected 14:30 (entry 1) to resolved 15:20 (entry 11), and no start before it. → /stated duration …',
  );
});

test('without a start, a longer duration may be right', () => {
  expect(found('stated-duration', stating(changed(WITHOUT_START), { minutes: 52 }))).toBe('');
});

test('without a start, a duration may be another measure', () => {
  expect(found('stated-duration', stating(changed(WITHOUT_START), { minutes: 26 }))).toBe('');
});

test('a duration that contradicts the two ends that are stated with it', () => {
  expect(
    found(
      'stated-contradicts-itself',
      stating(changed(), { start: at('14:28'), end: at('15:20'), minutes: 60 }),
    ),
  ).toBe(
    'warning [] Stated start 14:28 and stated end 15:20 are 52m apart; the stated duration is 1h. → /stated …',
  );
});

test('one that does not', () => {
  expect(
    found(
      'stated-contradicts-itself',
      stating(changed(), { start: at('14:28'), end: at('15:20'), minutes: 52 }),
    ),
  ).toBe('');
});
