import { expect, test } from 'vitest';
import { plainLetters } from '../../../src/incident/line/plain-letters.ts';

/** Words that are looked for with each other. */
test.each([
  ['jose', 'José'],
  ['JOSÉ', 'Jose\u0301'],
  ['strasse', 'Straße'],
  ['οδυσσευς', 'Οδυσσεύς'],
  ['елка', 'Ёлка'],
  ['ﬁx', 'fix'],
])('%s is %s', (typed, written) => {
  expect(plainLetters(typed)).toBe(plainLetters(written));
});

test('a mark that makes another letter stays', () => {
  expect(plainLetters('が')).not.toBe(plainLetters('か'));
});
