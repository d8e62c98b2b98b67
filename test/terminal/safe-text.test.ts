import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeBlock, safeLine } from '../../src/terminal/safe-text.ts';
import { anyString } from '../any-string.ts';

const ESC = '\u001b';

test.each([
  ['colours', `${ESC}[31mred${ESC}[0m`, '␛[31mred␛[0m'],
  ['a title and a bell', `${ESC}]0;title\u0007`, '␛]0;title␇'],
  ['C1 control characters', '\u009b31m', '\ufffd31m'],
  ['delete', 'a\u007fb', 'a␡b'],
  ['lines and tabs', 'one\r\ntwo\tthree\u2028four', 'one two three four'],
  ['reversed direction', 'safe\u202etxt.exe', 'safetxt.exe'],
  ['nothing to see', 'zero\u200bwidth\ufeff', 'zerowidth'],
  ['half a surrogate pair', 'a\ud83d', 'a\ufffd'],
  ['what people really write', 'é ñ 漢字 العربية 👩‍👩‍👧 ✅ à', 'é ñ 漢字 العربية 👩‍👩‍👧 ✅ à'],
])('a safe line: %s', (_name, text, safe) => {
  expect(safeLine(text)).toBe(safe);
});

test('a safe block keeps its lines and its indentation', () => {
  expect(safeBlock(`one\r\n\ttwo ${ESC}[2J\rthree`)).toBe('one\n    two ␛[2J\nthree');
});

test('whatever comes in, no control or direction character comes out', () => {
  fc.assert(
    fc.property(anyString(), (text) => {
      expect(safeLine(text)).not.toMatch(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
      expect(safeBlock(text)).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
      expect(safeLine(safeLine(text))).toBe(safeLine(text));
    }),
  );
});
