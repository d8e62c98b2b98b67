import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { KeyName } from '../../../src/tui/keys/key-press.ts';
import { Speaker } from '../../../src/tui/spoken/speaker.ts';
import { Emulator } from '../screen/emulator.ts';
import { type Seat, seat } from '../store/seat.ts';

/** A seat whose dashboard is said on a terminal. */
class Room {
  readonly bytes: string[] = [];
  readonly seat: Seat;
  readonly #emulator: Emulator;
  readonly #speaker: Speaker;

  constructor(columns: number, rows: number) {
    this.seat = seat('14:10 sev1 Checkout returns 500s');
    this.#emulator = new Emulator({ columns, rows });
    this.#speaker = new Speaker((bytes) => this.#write(bytes), columns);
    this.#speaker.hear(this.seat.state);
    onTestFinished(this.seat.store.subscribe(() => this.#speaker.hear(this.seat.state)));
  }

  resize(columns: number, rows: number): this {
    this.#emulator.resize({ columns, rows });
    this.#speaker.resize(columns);
    return this;
  }

  end(): this {
    this.#speaker.end();
    return this;
  }

  /** All that is on the screen and has scrolled off it. */
  async text(): Promise<string> {
    await this.#emulator.parsed();
    return `\n${this.#emulator.normalText()}\n`;
  }

  async cursor(): Promise<{ row: number; column: number }> {
    await this.#emulator.parsed();
    const { row, column } = this.#emulator.cursor();
    return { row, column };
  }

  #write(bytes: string): void {
    this.bytes.push(bytes);
    this.#emulator.write(bytes.replaceAll('\n', '\r\n'));
  }
}

test('what is said stays above the prompt, word by word', async () => {
  const room = new Room(60, 20);
  room.seat.type('! restarted api-3 @ops\r');
  room.seat.joined('bo').type('first customer calls\r');
  room.seat.hear().type('heap at 96 %');
  expect(await room.text()).toBe(`
Bridgelog, for screen readers. F1 for help; Control R reads
out how it stands, or how a line would be read.
Checkout returns 500s, severity 1, unresolved, 20 minutes
since start.
1 entry; the last: entry 1, 14:10, started.
Nobody leads yet.
Logged: entry 2, action A1, at 14:30: restarted api-3 @ops.
bo logged: entry 3, at 14:30: first customer calls.
14:30 event: heap at 96 %
`);
  expect(await room.cursor()).toEqual({ row: 8, column: 25 });
  expect(await room.end().text()).not.toContain('14:30 event:');
});

test('a terminal that becomes narrower has nothing garbled, and one that becomes wider neither', async () => {
  const room = new Room(60, 20);
  room.seat.type('heap at 96 %, no drop after GC');
  room.resize(30, 20).resize(70, 20);
  room.seat.type('!');
  expect((await room.text()).split('\n').slice(-4)).toEqual([
    'Nobody leads yet.',
    // What the terminal has left of it.
    '14:30 event: heap at 96 %, no',
    '14:30 event: heap at 96 %, no drop after GC!',
    '',
  ]);
});

const KEYS: readonly KeyName[] = [
  ...(['enter', 'tab', 'escape', 'backspace', 'up', 'down', 'left', 'home', 'f1'] as const),
  ...(['ctrl+c', 'ctrl+g', 'ctrl+o', 'ctrl+p', 'ctrl+u', 'ctrl+z', 'newline'] as const),
];
type Step = (room: Room) => void;
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc
    .constantFrom('! restart ', 'heap 漢字 ', '/done', '@ops ', 'm', 'd', 'f', '👍🏽'.repeat(9))
    .map(
      (text): Step =>
        (room) =>
          room.seat.type(text),
    ),
  fc.constantFrom(...KEYS).map(
    (key): Step =>
      (room) =>
        room.seat.press(key),
  ),
  fc.constantFrom('one', 'one\ntwo\nthree').map(
    (text): Step =>
      (room) =>
        room.seat.paste(text),
  ),
);

/** Line feeds, the beginning of the row, another column of it, and the rest of it erased. */
const ALLOWED = new RegExp(String.raw`\n|\r|${'\u001b'}\[\d*[GK]`, 'g');

test('whatever happens, nothing above the prompt is touched', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
      const room = new Room(40, 10);
      for (const step of steps) step(room);
      expect(room.bytes.join('').replace(ALLOWED, '')).not.toMatch(/\p{Cc}/u);
    }),
    { numRuns: 15 },
  );
});
