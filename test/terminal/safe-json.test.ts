import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeJson } from '../../src/terminal/safe-json.ts';
import { anyString } from '../any-string.ts';

test.each([
  ['C1 control characters and delete', '\u009b31m\u007f', '"\\u009b31m\\u007f"'],
  ['reversed direction', 'safe\u202etxt.exe', '"safe\\u202etxt.exe"'],
  ['nothing to see', 'a\u200b\ufeff\u{e0041}b', '"a\\u200b\\ufeff\\udb40\\udc41b"'],
  ['separators', 'a\u2028b', '"a\\u2028b"'],
  ['what people really write', 'é 漢字 العربية 👩‍👩‍👧 ✅', '"é 漢字 العربية 👩‍👩‍👧 ✅"'],
])('%s', (_name, text, json) => {
  expect(safeJson(text)).toBe(json);
});

test('a value stays on one line, or is indented, with its keys in their order', () => {
  expect(safeJson({ b: 1, a: [2] })).toBe('{"b":1,"a":[2]}');
  expect(safeJson({ b: 1, a: [2] }, 2)).toBe('{\n  "b": 1,\n  "a": [\n    2\n  ]\n}');
});

test('whatever comes in, nothing is lost, and no control or direction character comes out', () => {
  fc.assert(
    fc.property(anyString(), (text) => {
      const json = safeJson({ [text]: text });
      expect(json).not.toMatch(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ [text]: text })));
    }),
  );
});
