import { expect, test } from 'vitest';
import {
  end,
  home,
  isInFirstLine,
  left,
  lineDown,
  lineUp,
  right,
  wordLeft,
  wordRight,
} from '../../../src/tui/text-input/motions.ts';
import { marked, unmarked } from './marked.ts';

const MOTIONS = { left, right, wordLeft, wordRight, home, end, lineUp, lineDown };

test.each([
  ['left', 'ab|', 'a|b'],
  ['left', '|ab', '|ab'],
  ['left', 'a👩‍👩‍👧|', 'a|👩‍👩‍👧'],
  ['right', 'a|e\u0301b', 'ae\u0301|b'],
  ['right', 'ab|', 'ab|'],
  ['wordLeft', 'heap at 96 %|', 'heap at |96 %'],
  ['wordLeft', 'heap at|', 'heap |at'],
  ['wordLeft', '  |heap', '|  heap'],
  ['wordLeft', 'ตัดการเชื่อมต่อ|', 'ตัดการเชื่อม|ต่อ'],
  ['wordRight', '|heap at', 'heap| at'],
  ['wordRight', 'heap| at 96', 'heap at| 96'],
  ['wordRight', 'heap|  ', 'heap  |'],
  ['wordRight', '|メモリリーク', 'メモリ|リーク'],
  ['home', 'one\ntwo|\nthree', 'one\n|two\nthree'],
  ['home', '|\none', '|\none'],
  ['home', 'one|', '|one'],
  ['end', 'one\n|two\nthree', 'one\ntwo|\nthree'],
  ['end', 'one|\n', 'one|\n'],
  ['end', '|one', 'one|'],
  ['lineUp', 'one\ntwo|', 'one|\ntwo'],
  ['lineUp', 'one\n|two', '|one\ntwo'],
  ['lineUp', 'a\nlonger|', 'a|\nlonger'],
  ['lineUp', '漢字\ne\u0301e\u0301|x', '漢字|\ne\u0301e\u0301x'],
  ['lineUp', 'one\n\nthr|ee', 'one\n|\nthree'],
  ['lineUp', 'on|e\ntwo', '|one\ntwo'],
  ['lineDown', 'on|e\ntwo', 'one\ntw|o'],
  ['lineDown', 'longer|\na', 'longer\na|'],
  ['lineDown', 'one|\n\nthree', 'one\n|\nthree'],
  ['lineDown', 'one\nt|wo', 'one\ntwo|'],
  ['lineDown', '|', '|'],
] as const)('%s: %j becomes %j', (name, before, after) => {
  expect(marked(MOTIONS[name](unmarked(before)))).toBe(after);
});

test.each([
  ['|', true],
  ['one|', true],
  ['one|\ntwo', true],
  ['one\n|two', false],
  ['one\n|', false],
])('in %j the cursor is in the first line: %s', (text, expected) => {
  expect(isInFirstLine(unmarked(text))).toBe(expected);
});
