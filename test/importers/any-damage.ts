/** Any JSON with one of its values replaced by anything else. */
import fc, { type Arbitrary } from 'fast-check';

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>([[]], '', '\0', '\ud800', 1e300, -1, { __proto__: null }),
);

/** @param value has at most some hundreds of values in it */
export function anyDamage(value: unknown): Arbitrary<unknown> {
  const text = JSON.stringify(value);
  return fc.tuple(fc.nat(400), anything).map(([place, replacement]) => {
    let seen = 0;
    return JSON.parse(text, (_, each) => {
      seen += 1;
      return seen === place ? replacement : each;
    });
  });
}
