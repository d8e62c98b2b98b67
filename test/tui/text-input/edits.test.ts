import { expect, test } from 'vitest';
import {
  backspace,
  deleteForward,
  insert,
  killToEnd,
  killToStart,
  killWordBack,
  killWordForward,
} from '../../../src/tui/text-input/edits.ts';
import { emptyText, textState } from '../../../src/tui/text-input/text-state.ts';
import { marked, unmarked } from './marked.ts';

const EDITS = { backspace, deleteForward, killToEnd, killToStart, killWordBack, killWordForward };

test.each([
  ['at the end', 'resta|', 'rted', 'restarted|'],
  ['in the middle', 're|ted', 'star', 'restar|ted'],
  ['a line break', 'one|two', '\n', 'one\n|two'],
  ['line breaks of any kind', '|', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd|'],
  ['an accent on its own, which joins what is before it', 'e|x', '\u0301', 'e\u0301|x'],
  ['what joins with what is behind it', '|\u0301', 'e', 'e\u0301|'],
  ['half a flag beside the other half', '|🇪', '🇩', '🇩🇪|'],
  ['half a character', '|', '\ud83d', '\ufffd|'],
])('insert: %s', (_name, before, text, after) => {
  expect(marked(insert(unmarked(before), text))).toBe(after);
});

test.each([
  ['backspace', 'heap|', 'hea|'],
  ['backspace', '|heap', '|heap'],
  ['backspace', 'a👩‍👩‍👧|b', 'a|b'],
  ['backspace', '🇩🇪🇫🇷|', '🇩🇪|'],
  ['backspace', 'one\n|two', 'one|two'],
  ['deleteForward', '|heap', '|eap'],
  ['deleteForward', 'heap|', 'heap|'],
  ['deleteForward', 'a|👍🏽b', 'a|b'],
  ['deleteForward', '🇩|x🇪', '🇩🇪|'],
  ['killToEnd', 'one |two\nthree', 'one |\nthree'],
  ['killToEnd', 'one|\ntwo', 'one|two'],
  ['killToEnd', 'one|', 'one|'],
  ['killToStart', 'one\ntwo |three', 'one\n|three'],
  ['killToStart', 'one\n|two', 'one|two'],
  ['killToStart', '|one', '|one'],
  ['killWordBack', 'restarted api-3 |now', 'restarted api-|now'],
  ['killWordBack', 'it’s  fine…  |', 'it’s  |'],
  ['killWordBack', '  |word', '|word'],
  ['killWordForward', 'a |quick, fix', 'a |, fix'],
] as const)('%s: %j becomes %j', (name, before, after) => {
  expect(marked(EDITS[name](unmarked(before)))).toBe(after);
});

test('a text is set with the cursor at its end, or where it was', () => {
  expect(marked(textState('one\r\ntwo'))).toBe('one\ntwo|');
  expect(marked(textState('one', 1))).toBe('o|ne');
  expect(marked(textState('one', 99))).toBe('one|');
  expect(marked(textState('👩‍👩‍👧!', 3))).toBe('👩‍👩‍👧|!');
  expect(marked(emptyText)).toBe('|');
});
