import { expect, test } from 'vitest';
import { KEPT, OutputTail } from '../../src/commands/run/output-tail.ts';

const CUT = '[the output before this is not kept]\n';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

test('what was printed is kept, both streams in the order in which they came', () => {
  const tail = new OutputTail();
  tail.add('stdout', bytes('one\n'));
  tail.add('stderr', bytes('two\n'));
  tail.add('stdout', bytes('three'));

  expect(tail.text()).toBe('one\ntwo\nthree');
  expect(tail.isAtLineStart).toBe(false);
});

test('a character that comes in two pieces is whole, with the other stream in between', () => {
  const tail = new OutputTail();
  const [first, ...others] = bytes('€');
  tail.add('stdout', Uint8Array.of(first ?? 0));
  tail.add('stderr', bytes('!'));
  tail.add('stdout', Uint8Array.from(others));

  expect(tail.text()).toBe('!€');
});

test('bytes that are no UTF-8, and half a character at the end, are shown as such', () => {
  const tail = new OutputTail();
  tail.add('stdout', Uint8Array.of(0xff, 0x41, 0xe2, 0x82));

  expect(tail.text()).toBe('\ufffdA\ufffd');
});

test('exactly 64 KiB are kept whole', () => {
  const tail = new OutputTail();
  tail.add('stdout', bytes('x'.repeat(KEPT)));

  expect(tail.text()).toBe('x'.repeat(KEPT));
});

test.each([0, 1, 2, 3])('a cut within a character leaves it out (%i bytes before)', (before) => {
  const tail = new OutputTail();
  const characters = 20_000;
  tail.add('stdout', bytes('x'.repeat(before) + '🚒'.repeat(characters)));
  tail.add('stdout', bytes('!'));

  const text = tail.text();

  const kept = (KEPT - 4) / 4;
  expect(text).toBe(`${CUT}${'🚒'.repeat(kept)}!`);
});

test('of much output only its end is held, whatever the size of the pieces', () => {
  const tail = new OutputTail();
  for (let index = 0; index < 50_000; index += 1) tail.add('stdout', bytes(`line ${index}\n`));

  const text = tail.text();

  expect(text.startsWith(CUT)).toBe(true);
  expect(text.endsWith('line 49998\nline 49999\n')).toBe(true);
  expect(bytes(text)).toHaveLength(CUT.length + KEPT);
});
