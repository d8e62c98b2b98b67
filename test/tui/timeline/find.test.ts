import { expect, test } from 'vitest';
import { findEntry, matchPlace } from '../../../src/tui/timeline/find.ts';
import { story } from '../../incident/story.ts';
import { entriesOf } from './told.ts';

const ENTRIES = entriesOf([
  '14:30 5xx on checkout',
  '14:31 ! restarted api-3',
  '14:32 /done A1 no change',
  '14:33 api-3 and api-4 are up',
  '14:34 ? Mémoire',
  '14:35 /note see A1\n  14 restarts of the API',
  '14:36 calm',
]);

function idOf(number: number): string | undefined {
  return ENTRIES.find((entry) => entry.number === number)?.id;
}

function numberOf(id: string | undefined): number | undefined {
  return ENTRIES.find((entry) => entry.id === id)?.number;
}

/** Where the words are found while they are typed, from one entry on upwards. */
function typing(query: string, from: number): number | undefined {
  const search = { from: idOf(from), direction: -1, isInclusive: true } as const;
  return numberOf(findEntry(ENTRIES, query, search));
}

/** The numbers that follow each other when it is asked for the next one, again and again. */
function following(query: string, from: number | undefined, direction: 1 | -1) {
  const visited: (number | undefined)[] = [];
  let id = from === undefined ? undefined : idOf(from);
  for (let step = 0; step < 4; step += 1) {
    id = findEntry(ENTRIES, query, { from: id, direction, isInclusive: false });
    visited.push(numberOf(id));
  }
  return visited;
}

test('words are found at the selected entry or above it, else from the end on', () => {
  expect(typing('api', 3)).toBe(3);
  expect(typing('api', 4)).toBe(3);
  expect(typing('api', 1)).toBe(5);
  expect(typing('memoire', 6)).toBe(4);
  expect(typing('api up', 6)).toBe(3);
  expect(typing('"api up"', 6)).toBeUndefined();
  expect(typing('no change', 6)).toBe(2);
});

test('the next ones go round, down and up', () => {
  expect(following('api', 2, 1)).toEqual([3, 5, 2, 3]);
  expect(following('api', 2, -1)).toEqual([5, 3, 2, 5]);
  expect(following('api', undefined, 1)).toEqual([2, 3, 5, 2]);
  expect(following('api', undefined, -1)).toEqual([5, 3, 2, 5]);
  expect(following('calm', 6, 1)).toEqual([6, 6, 6, 6]);
  expect(following('nothing', 2, 1)).toEqual([undefined, undefined, undefined, undefined]);
});

test('a number or a label finds its entry first, then what mentions it', () => {
  expect(typing('4', 6)).toBe(4);
  expect(typing('a1', 6)).toBe(2);
  expect(following('a1', 2, 1)).toEqual([5, 2, 5, 2]);
  expect(following('4', 4, 1)).toEqual([5, 3, 4, 5]);
  // No entry has this number.
  expect(typing('14', 6)).toBe(5);
});

test('the place of a match among all', () => {
  expect(matchPlace(ENTRIES, 'api', idOf(3))).toEqual({ place: 2, count: 3 });
  expect(matchPlace(ENTRIES, 'api', idOf(1))).toEqual({ place: undefined, count: 3 });
  expect(matchPlace(ENTRIES, 'api', undefined)).toEqual({ place: undefined, count: 3 });
  expect(matchPlace(ENTRIES, 'H1', idOf(4))).toEqual({ place: 1, count: 1 });
  expect(matchPlace(ENTRIES, '', idOf(4))).toEqual({ place: undefined, count: 0 });
});

test('what is logged meanwhile is found too', () => {
  const told = story({ lines: [['2026-11-20T13:30:00Z', 'api is down']] });
  const { timeline } = told.incident;
  expect(matchPlace(timeline, 'api', undefined).count).toBe(1);
  told.tell('2026-11-20T13:31:00Z', 'api is up');
  expect(matchPlace(timeline, 'api', undefined).count).toBe(2);
});
