import { expect, test } from 'vitest';
import { lineStarts } from '../../../src/incident/record/text-lines.ts';

test.each([
  ['', [0]],
  ['one', [0]],
  ['one\n', [0, 4]],
  ['one\r\ntwo', [0, 5]],
  ['a\nb\rc\vd\fe\u0085f\u2028g\u2029h', [0, 2, 4, 6, 8, 10, 12, 14]],
  ['\r\r\n\n', [0, 1, 3, 4]],
  ['tab\tand space', [0]],
])('the lines of %j begin at %j', (text, starts) => {
  expect(lineStarts(text)).toEqual(starts);
});
