import { expect, test } from 'vitest';
import type { Story } from '../story.ts';
import { changed, found, live } from './helpers.ts';

/** Told as it happened. */
function running(): Story {
  return live(
    ...['14:32 /started', '14:33 /detected', '14:40 a', '14:45 b', '14:50 c', '15:00 d', '15:10 e'],
    ...['15:15 /mitigated', '15:20 /resolved'],
  );
}

test('one that was added from memory', () => {
  const night = running();
  night.tell('2022-05-10T16:00:00Z', '14:35 somebody restarted the cart');
  expect(found('late-entry', night)).toBe(
    'hint [10] Entry 10 "somebody restarted the cart" was logged an hour or more after its time, when later things stood there already: from memory? → entry 10',
  );
});

test('two of them are one finding', () => {
  const night = running();
  night.tell('2022-05-10T16:00:00Z', '14:35 somebody restarted the cart');
  night.tell('2022-05-10T16:01:00Z', '14:37 and the shop');
  expect(found('late-entry', night)).toBe(
    'hint [10 11] Entries 10 and 11 were logged an hour or more after their times, when later things stood there already: from memory? → entry 10',
  );
});

test('half an hour is nothing', () => {
  const night = running();
  night.tell('2022-05-10T14:22:00Z', '14:55 a customer mails');
  expect(found('late-entry', night)).toBe('');
});

test('about then was said to be from memory', () => {
  const night = running();
  night.tell('2022-05-10T16:00:00Z', '~14:35 somebody restarted the cart');
  expect(found('late-entry', night)).toBe('');
});

test('a batch is late on purpose', () => {
  const night = running();
  night.tell('2022-05-10T16:00:00Z', ['14:35 a', '14:36 b', '14:37 c', '14:38 d', '14:39 e']);
  expect(found('late-entry', night)).toBe('');
});

test('a story that was told afterwards is late on purpose', () => {
  expect(found('late-entry', changed())).toBe('');
});
