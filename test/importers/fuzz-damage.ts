/** What may happen to a file on its way. */
import fc, { type Arbitrary } from 'fast-check';
import { GOOD_SOURCES, type GoodSource } from './fuzz-sources.ts';

/** What readers of one format or another may stumble over. */
const STUMBLING_BLOCKS = [
  ...['', '\0', '\0\0', '\ufeff', '\r', '\n', '\n\n', '\t', '\u0085', '\u202e', '\u001b[31m'],
  ...[
    '"',
    "'",
    ',',
    ';',
    '|',
    '`',
    '```\n',
    '<!--',
    '-->',
    '<',
    '<table>',
    '<td>',
    '</ul>',
    '&#0;',
  ],
  ...['[', ']', '{', '}', '[[[[[[[[', '":', 'null', 'true', '-1', '1e999', '{}', '[]', '[1]:'],
  ...['- ', '* ', '> ', '# ', '1. ', '---\n', '+++\n', '|-|-|\n', '**', '__', '~~', '![', ']('],
  ...[
    '9:10',
    '24:00',
    '25:61 PM',
    '17:14pm',
    '??:??',
    'T+5m',
    'T+99999999999h',
    '2ðŸ•™0 PM',
    '１４：３０',
  ],
  ...['0000-00-00', '0000-01-01', '9999-12-31 23:59', '+275760-09-13', '2026-02-30', '29/02/2025'],
  ...['99999999999999999999', '1768055400.000100', '-62135596800', '2026-03-29T02:30:00+99:99'],
  ...['UTC', 'PST', 'Africa/Lagos', 'Mars/Olympus', 'UTC+99', '__proto__', 'constructor'],
  ...['@ada', '#tag', '<@U1>', '<!date^1^x>', '{{ x }}', '{% if %}', '%s', '$&', '\\', '\ud800'],
].map((text) => Buffer.from(text));

/** UTF-8 that is none: parts of characters, surrogates, and what begins nothing. */
const BROKEN_BYTES = [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf0, 0x9f], [0xff, 0xfe], [0x80]].map(
  (bytes) => Buffer.from(bytes),
);

type Damage = (bytes: Uint8Array) => Uint8Array;

/** A place in the file, as a share of it. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const inserted = fc.oneof(
  { arbitrary: fc.constantFrom(...STUMBLING_BLOCKS), weight: 6 },
  { arbitrary: fc.constantFrom(...BROKEN_BYTES), weight: 1 },
  { arbitrary: fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)), weight: 1 },
);

const damages: Arbitrary<Damage> = fc.oneof(
  place.map(
    (end): Damage =>
      (bytes) =>
        bytes.subarray(0, end * bytes.length),
  ),
  fc.tuple(place, inserted, fc.nat(20)).map(
    ([at, what, length]): Damage =>
      (bytes) =>
        spliced(bytes, at, length, what),
  ),
  fc.tuple(place, inserted).map(
    ([at, what]): Damage =>
      (bytes) =>
        spliced(bytes, at, 0, what),
  ),
  fc.tuple(place, place, fc.integer({ min: 2, max: 30 })).map(
    ([at, share, times]): Damage =>
      (bytes) =>
        repeated(bytes, at, Math.ceil(share * 200), times),
  ),
  fc.tuple(place, fc.constantFrom(...GOOD_SOURCES), place).map(
    ([at, other, from]): Damage =>
      (bytes) =>
        spliced(bytes, at, 0, other.bytes.subarray(from * other.bytes.length)),
  ),
);

function spliced(bytes: Uint8Array, share: number, length: number, what: Uint8Array): Uint8Array {
  const at = Math.floor(share * bytes.length);
  return Buffer.concat([bytes.subarray(0, at), what, bytes.subarray(at + length)]);
}

function repeated(bytes: Uint8Array, share: number, length: number, times: number): Uint8Array {
  const at = Math.floor(share * bytes.length);
  const part = bytes.subarray(at, at + length);
  const parts = Array.from({ length: times }, () => part);
  return Buffer.concat([bytes.subarray(0, at), ...parts, bytes.subarray(at + length)]);
}

const NAMES = ['a.md', 'a.txt', 'a.html', 'a.csv', 'a.json', 'a.zip', '2026-01-10.json', 'a'];

export interface DamagedSource extends GoodSource {
  /** What it was. */
  readonly good: GoodSource;
}

/** A good source with some damage, now and then under a name that says something else. */
export const damagedSource: Arbitrary<DamagedSource> = fc
  .tuple(
    fc.constantFrom(...GOOD_SOURCES),
    fc.array(damages, { minLength: 1, maxLength: 6 }),
    fc.option(fc.constantFrom(...NAMES), { freq: 5 }),
  )
  .map(([good, list, name]) => ({
    good,
    name: name ?? good.name,
    bytes: list.reduce((bytes, damage) => damage(bytes), good.bytes),
  }));
