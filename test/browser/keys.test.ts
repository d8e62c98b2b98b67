import { expect, it } from 'vitest';
import { actOf } from '../../src/browser/keys.ts';
import { windowAround } from '../../src/browser/row-window.ts';

const NO_MODIFIER = { ctrlKey: false, altKey: false, metaKey: false };
/** Something that only these selectors would find. */
const within = (...selectors: readonly string[]) => ({
  closest: (selector: string) => (selectors.some((one) => selector.includes(one)) ? {} : null),
});

it('a key with a modifier is none of the player', () => {
  expect(actOf({ ...NO_MODIFIER, key: 'k', ctrlKey: true }, within())).toBeUndefined();
  expect(actOf({ ...NO_MODIFIER, key: 'K' }, within())).toEqual({ does: 'perspective' });
  expect(actOf({ ...NO_MODIFIER, key: 'x' }, within())).toBeUndefined();
  expect(actOf({ ...NO_MODIFIER, key: '7' }, within())).toEqual({ does: 'speed', digit: 7 });
});

it.each([
  ['button', ' '],
  ['select', 'ArrowDown'],
  ['select', '3'],
  ['[type="radio"]', 'ArrowLeft'],
  ['.rows', 'ArrowDown'],
  ['.rows', 'Home'],
  ['textarea', 'k'],
  ['[role]', 'ArrowRight'],
])('in a %s the key "%s" does what it always does there', (place, key) => {
  expect(actOf({ ...NO_MODIFIER, key }, within(place))).toBeUndefined();
  expect(actOf({ ...NO_MODIFIER, key }, within())).toBeDefined();
});

it('of very many rows those are on the page that stand around one of them', () => {
  const isThere = Array.from({ length: 1_000 }, (_, place) => place % 2 === 0);
  const { places, earlier, later } = windowAround(isThere, 501);
  expect([places.at(0), places.at(-1), places.length]).toEqual([262, 740, 240]);
  expect([earlier, later]).toEqual([131, 129]);
  expect(windowAround([true, false, true], 0)).toEqual({ places: [0, 2], earlier: 0, later: 0 });
});
