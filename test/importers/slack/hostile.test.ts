import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ImportError } from '../../../src/importers/reading/import-error.ts';
import type { ReadIncident } from '../../../src/importers/reading/reading.ts';
import { entries, pieces, TABLES } from './made-export.ts';

/** What is read, or nothing where it is refused in one line. */
function readOrRefused(contents: Readonly<Record<string, unknown>>): readonly ReadIncident[] {
  try {
    return pieces(contents);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    expect(error.message).toMatch(/^[^\n]+\.$/);
    return [];
  }
}

const NAMES = ['users.json', 'channels.json', 'dms.json', 'ops/2026-01-10.json', '2026-01-10.json'];

test('no JSON, and no text, does anything but be read or refused', () => {
  const content = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.array(fc.jsonValue()));
  const property = fc.property(fc.dictionary(fc.constantFrom(...NAMES), content), (contents) => {
    readOrRefused(contents);
  });
  fc.assert(property, { numRuns: 200 });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('<', '>', '|', '@U1', '!date^1^', '&lt;', '```', '\n', 'x', '#', 'http://a'),
    )
    .map((parts) => parts.join('')),
);
/** Blocks within blocks, down to a few levels. */
function anyPart(depth: number): fc.Arbitrary<unknown> {
  if (depth === 0) return fc.oneof(anyText, fc.jsonValue({ maxDepth: 1 }));
  const inner = anyPart(depth - 1);
  const some = fc.array(inner, { maxLength: 2 });
  return fc.record(
    {
      type: fc.constantFrom(
        'section',
        'rich_text',
        'rich_text_list',
        'text',
        'link',
        'user',
        'constructor',
      ),
      text: inner,
      elements: some,
      fields: some,
      rows: fc.array(some, { maxLength: 2 }),
      style: fc.jsonValue({ maxDepth: 1 }),
      url: anyText,
      title: inner,
      timestamp: fc.integer(),
      indent: fc.integer(),
      user_id: anyText,
    },
    { requiredKeys: ['type'] },
  );
}

const anyMessage = fc.record(
  {
    ts: fc.oneof(
      fc.nat({ max: 2_000_000_000 }).map((seconds) => `${seconds}.000001`),
      fc.double(),
      anyText,
    ),
    type: fc.constantFrom('message', 'message', 'message', 'file'),
    subtype: fc.oneof(
      fc.constantFrom('bot_message', 'tombstone', '__proto__', 'channel_topic'),
      anyText,
    ),
    text: fc.oneof(anyText, fc.jsonValue({ maxDepth: 1 })),
    user: fc.oneof(fc.constantFrom('U01ADA', '__proto__'), fc.jsonValue({ maxDepth: 1 })),
    thread_ts: fc.oneof(fc.constant('1768053600.000100'), fc.jsonValue({ maxDepth: 1 })),
    edited: fc.jsonValue({ maxDepth: 2 }),
    blocks: fc.array(anyPart(2), { maxLength: 2 }),
    attachments: fc.array(
      fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.record({ text: anyText, title: anyText, title_link: anyText }),
      ),
      { maxLength: 2 },
    ),
    files: fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 2 }),
  },
  { requiredKeys: ['ts'] },
);

test('whatever messages hold, an entry has one line, a time, and a key of its own', () => {
  const property = fc.property(fc.array(anyMessage, { maxLength: 8 }), (messages) => {
    const found = readOrRefused({ ...TABLES, 'inc-checkout/2026-01-10.json': messages });
    const all = found.flatMap((piece) => piece.entries);
    for (const { text, at, key, line, detail } of all) {
      expect(text).toMatch(/^\S(?:[^\n\r\u2028\u2029]*\S)?$/u);
      expect(text.isWellFormed() && (detail ?? '').isWellFormed()).toBe(true);
      expect(Number.isInteger((at ?? 0.5) / 1_000)).toBe(true);
      expect(key).toMatch(/^slack:C01INC:\d/);
      expect(line).toBeGreaterThan(0);
    }
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });
  fc.assert(property, { numRuns: 200 });
});

test('read again it is the same, and in the middle of a day it goes on where it was', () => {
  const messages = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      type: 'message',
      user: 'U01ADA',
      text: `line ${index}`,
      ts: `${1_768_053_600 + index}.000100`,
    }));
  const short = entries(messages(3));
  expect(entries(messages(3))).toEqual(short);
  expect(entries(messages(5)).slice(0, 3)).toEqual(short);
});

test('a day with more messages than a piece holds makes several', () => {
  const messages = Array.from({ length: 12_000 }, (_, index) => ({
    type: 'message',
    text: `line ${index}`,
    ts: `${1_768_053_600 + index}.000100`,
  }));
  const found = pieces({ ...TABLES, 'inc-checkout/2026-01-10.json': messages });
  expect(found.map((piece) => piece.entries.length)).toEqual([5_000, 5_000, 2_000]);
});

test.each([
  ['open brackets', '<'.repeat(200_000)],
  ['open tokens', '<@U'.repeat(60_000)],
  ['tokens with bars', `<${'a|'.repeat(100_000)}`],
  ['fences', '```\n'.repeat(50_000)],
  ['blanks', ' '.repeat(200_000)],
  ['line ends', '\n'.repeat(200_000)],
  ['entities', '&amp'.repeat(60_000)],
  ['one word', 'x'.repeat(200_000)],
])('a message of 200,000 characters does not hang: %s', (_, text) => {
  const message = { type: 'message', user: 'U01ADA', text: `a ${text} b`, ts: '1768053600.000100' };
  const attachments = [{ text, title: text, title_link: text }];
  const blocks = [{ type: 'section', text: { type: 'mrkdwn', text } }];
  const begin = performance.now();
  entries([message, { ...message, bot_id: 'B1', attachments, ts: '1768053601.000100' }]);
  entries([{ ...message, bot_id: 'B1', blocks, ts: '1768053602.000100' }]);
  expect(performance.now() - begin).toBeLessThan(20_000);
});

test.each([
  ['commas', ','],
  ['empty objects', '{},'],
  ['broken objects', '{x},'],
  ['numbers', '1,'],
])('a day of 5 MB of nothing but %s is given up', (_, item) => {
  const contents = { 'ops/2026-01-10.json': `[${item.repeat((5 * 2 ** 20) / item.length)}]` };
  const begin = performance.now();
  expect(readOrRefused(contents)).toEqual([]);
  expect(performance.now() - begin).toBeLessThan(20_000);
});
