import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { near as nearOf, suggestion } from '../../../../src/incident/line/verbs/suggestion.ts';
import { VERB_NAMES } from '../../../../src/incident/line/verbs/table.ts';

describe('the verb that a word was meant for', () => {
  test.each([
    // Changed round, missing, too many, replaced.
    ['resovled', 'resolved'],
    ['reslved', 'resolved'],
    ['resollved', 'resolved'],
    ['resolvet', 'resolved'],
    ['dnoe', 'done'],
    ['ak', 'ack'],
    ['stra', 'star'],
    ['ammend', 'amend'],
    ['mitgated', 'mitigated'],
    ['identifyed', 'identified'],
    // Two mistakes in a longer word.
    ['sevrety', 'severity'],
    ['hypotesys', 'hypothesis'],
    ['serverity', 'severity'],
    // An alias is as good as a name.
    ['confirmmed', 'confirmed'],
    ['followups', 'followup'],
    // The nearest one.
    ['ownr', 'owner'],
    ['rol', 'role'],
  ])('%s: %s', (word, verb) => {
    expect(suggestion(word, VERB_NAMES)).toBe(verb);
  });

  test.each([
    ['foo'],
    ['tmp'],
    ['etc'],
    ['usr'],
    ['home'],
    ['x'],
    ['a'],
    [''],
    ['constructor'],
    ['resolution'],
    ['d'.repeat(10_000)],
  ])('%s: none', (word) => {
    expect(suggestion(word, VERB_NAMES)).toBeUndefined();
  });
});

test('of several as near, the first', () => {
  expect(suggestion('cat', ['bat', 'hat'])).toBe('bat');
  expect(suggestion('cat', [])).toBeUndefined();
});

describe('near', () => {
  const near = (word: string, ...candidates: readonly string[]) =>
    nearOf(word, candidates, (candidate) => candidate).join(' ');

  test.each([
    [near('chekout', 'checkout', 'check', 'chekouts', 'database'), 'checkout chekouts'],
    [near('checkout', 'checkuot', 'checkout', 'chkout'), 'checkout checkuot chkout'],
    [near('ab', 'ab', 'ac'), 'ab'],
    [near('', 'a'), ''],
  ])('%s', (found, expected) => {
    expect(found).toBe(expected);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 6 });

  test('it counts letters put in, taken out, replaced and changed round, as the textbook does', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(near(a, b) === b).toBe(textbook(a, b) <= Math.min(2, b.length * 0.4));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** The optimal string alignment distance, by its definition. */
function textbook(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const isSwapped = a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1) && a.length > 1 && b.length > 1;
  return Math.min(
    textbook(a.slice(0, -1), b) + 1,
    textbook(a, b.slice(0, -1)) + 1,
    textbook(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
    isSwapped ? textbook(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}
