import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/importers/source/decode.ts';
import { anyString } from '../../any-string.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** UTF-8 that a program took for Windows-1252. */
const misread = (text: string) => new TextDecoder('windows-1252').decode(utf8(text));

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian);
  return bytes;
}

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8('9:10 – Störung')],
    ['UTF-8 with a mark', utf8('\ufeff9:10 – Störung')],
    ['UTF-16 with a mark, little end first', utf16('\ufeff9:10 – Störung', true)],
    ['UTF-16 with a mark, big end first', utf16('\ufeff9:10 – Störung', false)],
    ['UTF-16 without, little end first', utf16('9:10 – Störung', true)],
    ['UTF-16 without, big end first', utf16('9:10 – Störung', false)],
  ])('%s', (_, bytes) => {
    expect(decode(bytes)).toEqual({ text: '9:10 – Störung', findings: [] });
  });

  test('anything else is Windows-1252, and that is said', () => {
    const bytes = Uint8Array.from([...utf8('9:10 '), 0x96, ...utf8(' St'), 0xf6, ...utf8('rung')]);
    const { text, findings } = decode(bytes);
    expect(text).toBe('9:10 – Störung');
    expect(findings.map(({ code, level }) => [code, level])).toEqual([
      ['assumed-encoding', 'hint'],
    ]);
  });

  test('one wrong byte in a file of UTF-8 costs but itself', () => {
    const bytes = Uint8Array.from([...utf8('Störung – '), 0xff, ...utf8('\n')]);
    expect(decode(bytes).text).toBe('Störung – ÿ\n');
  });
});

test('every end of a line is a line feed; controls are shown, colours are gone', () => {
  const text = `a\r\nb\rc\u0085d\u2028e\u0000\u0007f\u000cg${String.fromCharCode(27)}[31mh\t`;
  expect(decode(utf8(text)).text).toBe('a\nb\nc\nd\ne\ufffd\ufffdf gh\t');
});

describe('repair', () => {
  test.each([
    ['a dash', '9:10 — down'],
    ['quotes', 'the “queue” wasn’t empty…'],
    ['accents', 'café fermé à Orléans, señor'],
    ['an emoji', 'at 🕒 all'],
    ['Cyrillic', 'сбой'],
  ])('%s', (_, text) => {
    const { text: once, findings } = decode(utf8(misread(text)));
    expect(once).toBe(text);
    expect(findings.map(({ code, line }) => [code, line])).toEqual([['repaired-text', 1]]);
    expect(decode(utf8(misread(misread(text)))).text).toBe(text);
  });

  test.each(['MANHÃ”', 'la clé\u00a0»', 'São Paulo, Ã, É', 'naïve – “ok”', 'Â', '5 €'])(
    '%s stays',
    (text) => {
      expect(decode(utf8(text))).toEqual({ text, findings: [] });
    },
  );

  test('spaces and soft hyphens that were lost on the way', () => {
    expect(decode(utf8('voilÃ  tout, lÃ . aquÃ­ fermÃ©Â !')).text).toBe(
      'voilà tout, là. aquí fermé\u00a0!',
    );
  });

  test('the findings count, and name the first line', () => {
    const { findings } = decode(utf8('a\nb â€” c\nd â€” e'));
    expect(findings).toEqual([
      {
        code: 'repaired-text',
        level: 'hint',
        message:
          '2 characters were stored in a wrong encoding and have been repaired, first on line 2.',
        line: 2,
      },
    ]);
  });
});

test('a time that was destroyed is left as it is, and reported once for all lines', () => {
  const { text, findings } = decode(utf8('- 2ðŸ•™0 PM: down\n- 2:40 PM: seen 🕙\n- 3🕙5 PM: up'));
  expect(text).toBe('- 2🕙0 PM: down\n- 2:40 PM: seen 🕙\n- 3🕙5 PM: up');
  expect(findings.filter(({ code }) => code === 'damaged-text')).toEqual([
    {
      code: 'damaged-text',
      level: 'warning',
      message:
        'A time was destroyed by a wrong encoding on lines 1, 3: look it up, and enter it by hand.',
      line: 1,
    },
  ]);
});

test('any bytes become text with no control but tabs and line feeds', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(decode(bytes).text).toMatch(/^[^\p{Cc}]*(?:[\t\n][^\p{Cc}]*)*$/u);
    }),
  );
});

test('any text that nobody misread is as it was', () => {
  const plain = anyString().filter(
    (text) => !/[\u0080-\u00ff\p{Cc}\u2028\u2029\ufeff\ufffd]/u.test(text),
  );
  fc.assert(
    fc.property(plain, (text) => {
      fc.pre(text.length !== 1);
      expect(decode(utf8(text)).text).toBe(text);
    }),
  );
});
