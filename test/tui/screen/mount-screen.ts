/**
 * The dashboard's widgets on a real screen, in this process: Ink draws into a fake terminal whose
 * bytes an emulator reads.
 *
 *     using screen = mountScreen(<Clock />, { columns: 60, rows: 15 });
 *     screen.type('restarted api-3');
 *     screen.press('enter');
 *     await screen.sees('restarted api-3');
 */
import { type Instance, render } from 'ink';
import type { ReactNode } from 'react';
import type { KeyName } from '../../../src/tui/keys/key-press.ts';
import { wholeKeyboard } from '../../../src/tui/keys/whole-keyboard.ts';
import { setColours } from './colours.ts';
import { type CursorCell, Emulator, type Size } from './emulator.ts';
import { FakeStdin, FakeStdout } from './fake-tty.ts';
import { FRAME } from './frames.ts';
import { bytesOf, bytesOfPaste } from './keyboard.ts';
import { isSeen, type Sight, shown, until } from './watching.ts';

const DEADLINE = 4000;
/** A clock that ticks draws again and again; what a test did is drawn by then. */
const MOST_ROUNDS = 20;
/** What is typed is read, handled and drawn in turns of the event loop, not in one. */
const QUIET_ROUNDS = 3;

export interface ScreenOptions extends Partial<Size> {
  /** As far as it concerns drawing: NO_COLOR and INK_SCREEN_READER. Colours are of all screens at once. */
  readonly env?: Readonly<Record<string, string>>;
}

export type MountedScreen = Screen;

/** Draws with the options that the dashboard has. */
export function mountScreen(app: ReactNode, options: ScreenOptions = {}): Screen {
  return new Screen(app, options);
}

class Screen {
  /** What was written to the terminal, write by write. */
  readonly bytes: string[] = [];
  readonly #emulator: Emulator;
  readonly #stdin = new FakeStdin();
  readonly #stdout: FakeStdout;
  readonly #ink: Instance;

  constructor(app: ReactNode, { columns = 80, rows = 24, env = {} }: ScreenOptions) {
    this.#emulator = new Emulator({ columns, rows });
    this.#stdout = new FakeStdout({ columns, rows }, (output) => {
      // Ink writes nothing to learn that all before it was written.
      if (output === '') return;
      this.bytes.push(output);
      this.#emulator.write(asCooked(output));
    });
    setColours((env['NO_COLOR'] ?? '') === '');
    this.#ink = render(app, {
      stdin: wholeKeyboard(this.#stdin),
      stdout: this.#stdout,
      alternateScreen: true,
      exitOnCtrlC: false,
      patchConsole: false,
      maxFps: 120,
      interactive: true,
      isScreenReaderEnabled: env['INK_SCREEN_READER'] === 'true',
    });
  }

  /** All that is typed before the next `await` arrives in one burst. */
  type(text: string): void {
    this.#stdin.write(text);
  }

  press(...keys: readonly KeyName[]): void {
    for (const key of keys) this.#stdin.write(bytesOf(key));
  }

  paste(text: string): void {
    this.#stdin.write(bytesOfPaste(text, true));
  }

  resize(columns: number, rows: number): void {
    this.#emulator.resize({ columns, rows });
    this.#stdout.resize({ columns, rows });
  }

  rerender(app: ReactNode): void {
    this.#ink.rerender(app);
  }

  text(): string {
    return this.#emulator.text();
  }

  normalText(): string {
    return this.#emulator.normalText();
  }

  /** What is in each cell, with its style: two screens that look the same have equal cells. */
  cells(): readonly (readonly string[])[] {
    return this.#emulator.cells();
  }

  cursor(): CursorCell {
    return this.#emulator.cursor();
  }

  /** What the app has changed about the terminal, and should have put back when it is left. */
  leftovers(): readonly string[] {
    return [...this.#emulator.leftovers(), ...(this.#stdin.isRaw ? ['raw mode'] : [])];
  }

  /** What was written outside of synchronized output, where a terminal may show half a frame. */
  outsideFrames(): string {
    return this.bytes.join('').replace(FRAME, '');
  }

  /** Resolves when everything typed so far has been handled and drawn. */
  async settled(): Promise<void> {
    let quiet = 0;
    for (let round = 0; quiet < QUIET_ROUNDS && round < MOST_ROUNDS; round++) {
      const drawn = this.bytes.length;
      await this.#ink.waitUntilRenderFlush();
      quiet = drawn === this.bytes.length ? quiet + 1 : 0;
    }
    await this.#emulator.parsed();
  }

  async sees(sight: Sight): Promise<void> {
    const isThere = (text: string) => isSeen(text, sight);
    await until(this.#emulator, `showed ${shown(sight)}`, isThere, DEADLINE);
  }

  async lacks(sight: Sight): Promise<void> {
    const isGone = (text: string) => !isSeen(text, sight);
    await until(this.#emulator, `lost ${shown(sight)}`, isGone, DEADLINE);
  }

  /** What the app left with; rejects with the error that it crashed with. */
  async left(): Promise<unknown> {
    const result = await this.#ink.waitUntilExit();
    await this.#emulator.parsed();
    return result;
  }

  async unmount(): Promise<void> {
    this.#ink.unmount();
    await this.left();
  }

  [Symbol.dispose](): void {
    this.#ink.unmount();
  }
}

/** A terminal's driver, unlike the emulator, begins a new line at its start. */
function asCooked(output: string): string {
  return output.replaceAll('\n', '\r\n');
}
