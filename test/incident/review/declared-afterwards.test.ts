import { expect, test } from 'vitest';
import { story } from '../story.ts';
import { changed, found } from './helpers.ts';

/** Nobody said when it was declared: that is the time at which it was told. */
const EVENING = '2022-05-10T18:00:00Z';
const LATER = '2023-11-16T10:22:00Z';

test('declared after it was resolved', () => {
  expect(found('declared-afterwards', changed({ declared: EVENING }))).toBe(
    'warning [12] Declared 19:00, 3h 40m after it was resolved (15:20): was the time of the declaration left out? → /declared …',
  );
});

test('declared when it ran, said afterwards', () => {
  const plus = ['/declared 14:32'];
  expect(found('declared-afterwards', changed({ declared: EVENING, plus }))).toBe('');
});

test('nobody knows when it was declared', () => {
  const plus = ['/declared ??'];
  expect(found('declared-afterwards', changed({ declared: EVENING, plus }))).toBe('');
});

test('declared and told long after its beginning, without an end', () => {
  const told = story({
    declared: LATER,
    lines: [[LATER, ['2022-05-10 07:02 first mail', '07:09 /detected', '07:15 ! @ops restarts']]],
  });
  expect(found('declared-afterwards', told, LATER)).toBe(
    'warning [2] Declared 2023-11-16 11:22, 555d after entry 2, its beginning (07:09): was the time of the declaration left out? → /declared …',
  );
});

test('declared days after it began, and told as it ran', () => {
  const told = story({
    declared: '2022-05-13T08:00:00Z',
    lines: [
      ['2022-05-13T08:01:00Z', '2022-05-10 07:02 /started'],
      ['2022-05-13T08:02:00Z', 'disk is full'],
      ['2022-05-13T08:10:00Z', '! @ops restarts'],
    ],
  });
  expect(found('declared-afterwards', told, '2022-05-13T09:00:00Z')).toBe('');
});
