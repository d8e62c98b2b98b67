import { expect, test } from 'vitest';
import { changed, found, live } from './helpers.ts';

test('a clock that was set back', () => {
  const shop = live('14:32 /started', '14:40 a');
  shop.tell('2022-05-10T13:38:00Z', 'b');
  shop.tell('2022-05-10T13:39:00Z', 'c');
  expect(found('clock-jump', shop)).toBe(
    'warning [3 4] The clock was behind that of earlier records by up to 2m 10s when entries 3 and 4 were logged or settled: times that were not typed may be wrong by as much. → entry 3',
  );
});

test('a minute is nothing', () => {
  const shop = live('14:32 /started', '14:40 a');
  shop.tell('2022-05-10T13:39:10Z', 'b');
  expect(found('clock-jump', shop)).toBe('');
});

test('an entry from after its own recording', () => {
  const shop = changed();
  shop.tell('2022-05-10T18:00:00Z', '2022-05-10 20:10 all is well');
  expect(found('future-entry', shop)).toBe(
    'warning [13] Entry 13 is of 20:10, 1h 10m after the clock by which it was written down. → /at 13 …',
  );
});

test('a milestone from there', () => {
  const shop = changed({ without: ['/resolved'] });
  shop.tell('2022-05-10T18:00:00Z', '2022-05-10 20:10 /resolved');
  expect(found('future-entry', shop)).toBe(
    'error [12] Entry 12 is of 20:10, 1h 10m after the clock by which it was written down. → /at 12 …',
  );
});

test('clocks differ by ten minutes', () => {
  const shop = changed();
  shop.tell('2022-05-10T18:00:00Z', '19:10 all is well');
  expect(found('future-entry', shop)).toBe('');
});

test('corrected later, to a time that had come by then', () => {
  const shop = live('14:32 /started', '14:33 /detected');
  shop.tell('2022-05-10T14:10:00Z', '/at 2 15:00');
  expect(found('future-entry', shop)).toBe('');
});

test('corrected since', () => {
  const shop = changed();
  shop.tell('2022-05-10T18:00:00Z', '2022-05-10 20:10 all is well');
  shop.tell('2022-05-10T18:00:00Z', '/at 2022-05-10 18:10');
  expect(found('future-entry', shop)).toBe('');
});
