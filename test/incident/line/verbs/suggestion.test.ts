import { describe, expect, test } from 'vitest';
import { suggestion } from '../../../../src/incident/line/verbs/suggestion.ts';
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
