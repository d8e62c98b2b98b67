import { expect, test } from 'vitest';
import { Kept } from '../../../src/tui/lines/kept.ts';

test('it is made anew when anything that it is made from is another', () => {
  const made: string[] = [];
  const kept = new Kept<object, string>();
  const [one, other] = [{}, {}];
  const ask = (thing: object, ...from: readonly unknown[]) =>
    kept.of(thing, from, () => {
      made.push(from.join(' '));
      return from.join(' ');
    });
  expect([ask(one, 1, 'a'), ask(one, 1, 'a'), ask(other, 2), ask(one, 1, 'a')]).toEqual([
    '1 a',
    '1 a',
    '2',
    '1 a',
  ]);
  expect(made).toEqual(['1 a', '2']);
  ask(one, 1);
  ask(one, 1, undefined);
  ask(one, 1, 'a');
  expect(made).toEqual(['1 a', '2', '1', '1 ', '1 a']);
});
