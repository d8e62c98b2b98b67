import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextId } from '../../../src/incident/record/id.ts';

const UUID_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const NOW = Date.parse('2026-11-20T13:30:00Z');

/** Bytes that are all this one. */
function all(byte: number): (bytes: Uint8Array) => Uint8Array {
  return (bytes) => bytes.fill(byte);
}

function timeOf(id: string): number {
  return Number.parseInt(id.replace('-', '').slice(0, 12), 16);
}

test('an id holds its time, version 7, the variant, and chance', () => {
  expect(nextId(NOW, undefined, all(0))).toBe(`${hex(NOW)}-7000-8000-000000000000`);
  expect(nextId(NOW, undefined, all(0xff))).toBe(`${hex(NOW)}-7fff-bfff-ffffffffffff`);
  expect(nextId(0, undefined, all(0))).toBe('00000000-0000-7000-8000-000000000000');
});

function hex(milliseconds: number): string {
  const digits = milliseconds.toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}`;
}

test('within a millisecond, and when the clock jumps back, ids go on', () => {
  const first = nextId(NOW, undefined, all(0xff));
  const second = nextId(NOW, first, all(0));
  const third = nextId(NOW - 3_600_000, second, all(0));
  expect([first, second, third].toSorted()).toEqual([first, second, third]);
  // All chance was used up: the next millisecond is begun.
  expect(second).toBe(`${hex(NOW + 1)}-7000-8000-000000000000`);
  expect(third).toBe(`${hex(NOW + 1)}-7000-8000-000000000001`);
});

test('later ids sort later as text, whatever clock and chance do', () => {
  const steps = fc.array(
    fc.record({
      clock: fc.integer({ min: 0, max: 2 ** 45 }),
      chance: fc.uint8Array({ minLength: 10, maxLength: 10 }),
    }),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(steps, (all) => {
      let previous: string | undefined;
      for (const { clock, chance } of all) {
        const id = nextId(clock, previous, (bytes) => {
          bytes.set(chance.subarray(0, bytes.length));
          return bytes;
        });
        expect(id).toMatch(UUID_7);
        expect(timeOf(id)).toBeGreaterThanOrEqual(clock);
        if (previous !== undefined) expect(id > previous).toBe(true);
        previous = id;
      }
    }),
  );
});

test('two writers behind the same id do not meet', () => {
  const first = nextId(NOW, undefined, all(7));
  expect(nextId(NOW, first, all(1))).not.toBe(nextId(NOW, first, all(2)));
});
