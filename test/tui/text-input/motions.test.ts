import { expect, test } from 'vitest';
import {
  end,
  home,
  left,
  right,
  wordLeft,
  wordRight,
} from '../../../src/tui/text-input/motions.ts';
import { marked, unmarked } from './marked.ts';

const MOTIONS = { left, right, wordLeft, wordRight, home, end };

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
] as const)('%s: %j becomes %j', (name, before, after) => {
  expect(marked(MOTIONS[name](unmarked(before)))).toBe(after);
});
