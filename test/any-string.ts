/**
 * Any text at all, for properties: characters of every plane, controls among them. As fast-check's own
 * `binary`, which spends seconds on a list of all million of them before the first string.
 */
import fc, { type Arbitrary, type StringConstraints } from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };
const LAST = 0x10ffff;

const character = fc.integer({ min: 0, max: LAST - SURROGATES.count }).map(
  (index) => String.fromCodePoint(index < SURROGATES.first ? index : index + SURROGATES.count),
  (text) => {
    const [only = '', ...others] = typeof text === 'string' ? text : '';
    const point = only.codePointAt(0);
    if (point === undefined || others.length > 0 || !only.isWellFormed()) {
      throw new Error('Not one character.');
    }
    return point < SURROGATES.first ? point : point - SURROGATES.count;
  },
);

export function anyString(constraints: Omit<StringConstraints, 'unit'> = {}): Arbitrary<string> {
  return fc.string({ ...constraints, unit: character });
}
