import { describe, expect, it } from 'vitest';
import { parsedJson } from '../../../src/importers/reading/parsed-json.ts';
import {
  digest,
  fenced,
  oneLine,
  paragraphs,
  prose,
  UniqueKeys,
} from '../../../src/importers/reading/prose.ts';
import { severityWord } from '../../../src/importers/reading/severity-word.ts';

describe('prose', () => {
  it.each([
    ['one', { text: 'one', detail: undefined }],
    ['', { text: '', detail: undefined }],
    [' \n\n  a  b \r\n\r\n  - c\n- d \n\n', { text: 'a b', detail: '  - c\n- d' }],
    ['a\u2028b\vc', { text: 'a', detail: 'b\nc' }],
  ])('%j', (text, parts) => {
    expect(prose(text)).toEqual(parts);
  });

  it('is put together again', () => {
    expect(oneLine(' a\n\tb  ')).toBe('a b');
    expect(paragraphs(['a', undefined, ' ', 'b'])).toBe('a\n\nb');
    expect(paragraphs([undefined, ''])).toBeUndefined();
    expect(fenced('a ```` b', 'json')).toBe('`````json\na ```` b\n`````');
  });
});

it('keys say nothing, are told apart, and are given out once', () => {
  expect(digest('a', 'b')).toMatch(/^[0-9a-f]{16}$/);
  expect(digest('a', 'b')).toBe(digest('a', 'b'));
  expect(digest('a', 'b')).not.toBe(digest('ab', ''));
  const keys = new UniqueKeys();
  expect(['a', 'b', 'a', 'a'].map((key) => keys.of(key))).toEqual(['a', 'b', 'a-2', 'a-3']);
});

it.each([
  ['SEV-1', 'sev1'],
  ['sev 2', 'sev2'],
  ['P1', 'p1'],
  ['Major outage', 'major-outage'],
  ['critical', 'critical'],
  ['Größe', 'gr-e'],
  ['x'.repeat(99), 'x'.repeat(32)],
  ['!?', undefined],
  ['', undefined],
])('the severity %s is %s', (text, word) => {
  expect(severityWord(text)).toBe(word);
});

describe('JSON', () => {
  it('may have a byte order mark', () => {
    expect(parsedJson('\uFEFF[1]', 'a.json')).toEqual([1]);
  });

  it.each([
    ['{', 'a.json is no valid JSON.'],
    ['{\n "a": 1,\n}', 'a.json is no valid JSON (line 3).'],
    [
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      'a.json is nested more than 200 levels deep: no export is.',
    ],
  ])('is refused otherwise: %#', (text, message) => {
    expect(() => parsedJson(text, 'a.json')).toThrow(message);
  });
});
