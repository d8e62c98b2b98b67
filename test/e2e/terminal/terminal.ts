/**
 * A person at a terminal, in words: the built command in a real pseudo-terminal, its screen read by
 * an emulator. Keys are sent at once; whoever wants to know what came of them waits for the screen.
 *
 *     await using terminal = await Terminal.open({ columns: 100, rows: 30 });
 *     terminal.type('14:35 ! restarted api-3');
 *     terminal.press('enter');
 *     await terminal.sees('A1');
 */
import { constants } from 'node:os';
import { resolve } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import { vi } from 'vitest';
import type { KeyName } from '../../../src/tui/keys/key-press.ts';
import { type CursorCell, Emulator, type Size } from '../../tui/screen/emulator.ts';
import { bytesOf, bytesOfPaste } from '../../tui/screen/keyboard.ts';
import { isSeen, never, type Sight, shown, until } from '../../tui/screen/watching.ts';
import { Home } from '../command.ts';

const BIN = resolve(import.meta.dirname, '../../../bin/bridgelog.cjs');
const DEADLINE = 10_000;
/** Of what Node compiles of the program: the same for all homes, so that it is done once. */
const CACHES = resolve(import.meta.dirname, '../../../node_modules/.cache');
/** Between these a terminal shows the frame before. */
const FRAME = '\u001b[?2026h';
const END_OF_FRAME = '\u001b[?2026l';

// A story has several steps, each with its own deadline, which says more than that the time is up.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

type Signal = 'SIGHUP' | 'SIGINT' | 'SIGKILL' | 'SIGTERM';

export interface TerminalOptions extends Partial<Size> {
  /** Whose journal it is; otherwise a new one, which is gone when the terminal is. */
  readonly home?: Home;
  /** The words behind `bridgelog`. */
  readonly args?: readonly string[];
  /** Beside PATH, HOME, USER, LANG and TERM, which is all that the program gets. */
  readonly env?: Readonly<Record<string, string>>;
  /** Another program of Node's than `bridgelog`. */
  readonly program?: string;
}

export class Terminal {
  readonly home: Home;
  readonly #options: TerminalOptions;
  #size: Size;
  #emulator: Emulator;
  #pty: IPty;
  #takesKeys = true;
  #exitCode: number | undefined;
  #sent = '';

  private constructor(options: TerminalOptions) {
    const { columns = 80, rows = 24, home = new Home() } = options;
    this.home = home;
    this.#options = options;
    this.#size = { columns, rows };
    this.#emulator = new Emulator(this.#size);
    this.#pty = this.#start();
  }

  /** Starts the program, and resolves when it has shown something. */
  static async open(options: TerminalOptions = {}): Promise<Terminal> {
    const terminal = new Terminal(options);
    await terminal.#begins();
    return terminal;
  }

  /** Starts the program again, in the same home, on a terminal that has nothing on it yet. */
  async restart(): Promise<void> {
    if (this.#exitCode === undefined) throw new Error('The program still runs: leave or kill it.');
    this.#emulator.dispose();
    this.#emulator = new Emulator(this.#size);
    this.#exitCode = undefined;
    this.#sent = '';
    this.#pty = this.#start();
    await this.#begins();
  }

  type(text: string): void {
    this.#send(text);
  }

  press(...keys: readonly KeyName[]): void {
    for (const key of keys) this.#send(bytesOf(key));
  }

  paste(text: string): void {
    this.#send(bytesOfPaste(text, this.#emulator.takesBracketedPaste));
  }

  resize(columns: number, rows: number): void {
    this.#size = { columns, rows };
    this.#emulator.resize(this.#size);
    this.#pty.resize(columns, rows);
  }

  async sees(...sights: readonly Sight[]): Promise<void> {
    for (const sight of sights) {
      await this.#until(`showed ${shown(sight)}`, (screen) => isSeen(screen, sight));
    }
  }

  async lacks(...sights: readonly Sight[]): Promise<void> {
    for (const sight of sights) {
      await this.#until(`lost ${shown(sight)}`, (screen) => !isSeen(screen, sight));
    }
  }

  /** Waits until the whole screen is so: between two frames, from its first row to its last. */
  async shows(wish: string, isSo: (rows: readonly string[]) => boolean): Promise<void> {
    await this.#until(wish, (screen) => {
      const isWhole = this.#sent.lastIndexOf(END_OF_FRAME) > this.#sent.lastIndexOf(FRAME);
      return isWhole && isSo(screen.split('\n'));
    });
  }

  /** All that the program has sent since it was started. */
  sent(): string {
    return this.#sent;
  }

  /**
   * Waits until the program reads keys, and pastes as such: before that the terminal echoes what is
   * typed, and makes a line break of Enter.
   */
  listens(): Promise<void> {
    const emulator = this.#emulator;
    return until(emulator, 'was read from', () => emulator.takesBracketedPaste, DEADLINE);
  }

  /** Waits for the program to end by itself; what it has written is on the screen by then. */
  async exit(): Promise<number> {
    await until(this.#emulator, 'was left', () => this.#exitCode !== undefined, DEADLINE);
    return this.#exitCode ?? Number.NaN;
  }

  /** Resolves, as `exit` does, with what a shell would say: 137 for SIGKILL, if the program does not decide. */
  async kill(signal: Signal): Promise<number> {
    this.#pty.kill(signal);
    return this.exit();
  }

  screenText(): string {
    return this.#emulator.text();
  }

  cells(): readonly (readonly string[])[] {
    return this.#emulator.cells();
  }

  cursor(): CursorCell {
    return this.#emulator.cursor();
  }

  /** The screen below the alternate one, with what has scrolled off it. */
  normalScreen(): string {
    return this.#emulator.normalText();
  }

  /** What the program has changed about the terminal, and should have put back when it is left. */
  leftovers(): readonly string[] {
    return this.#emulator.leftovers();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      // On a very busy machine the pseudo-terminal may be late to say so; what was killed is gone all the same.
      if (this.#exitCode === undefined) await this.kill('SIGKILL').catch(() => undefined);
    } finally {
      this.#emulator.dispose();
      if (this.#options.home === undefined) this.home[Symbol.dispose]();
    }
  }

  #start(): IPty {
    const { args = [], env = {}, program = BIN } = this.#options;
    const emulator = this.#emulator;
    const { folder } = this.home;
    this.#takesKeys = true;
    const pty = spawn(process.execPath, [program, ...args], {
      name: env['TERM'] ?? 'xterm-256color',
      cols: this.#size.columns,
      rows: this.#size.rows,
      cwd: folder,
      // Without CI, where Ink would not be interactive.
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        USER: 'ada',
        LANG: 'C.UTF-8',
        XDG_CACHE_HOME: CACHES,
        ...env,
      },
    });
    pty.onData((output) => {
      this.#sent += output;
      emulator.write(output);
    });
    emulator.onAnswer((answer) => this.#send(answer));
    pty.onExit(({ exitCode, signal }) => {
      this.#takesKeys = false;
      void this.#end(signal ? 128 + signal : exitCode);
    });
    return pty;
  }

  #send(bytes: string): void {
    if (this.#takesKeys) this.#pty.write(bytes);
  }

  async #end(exitCode: number): Promise<void> {
    await this.#emulator.parsed();
    this.#exitCode = exitCode;
    // Lets those look once more who wait for the end.
    this.#emulator.write('');
  }

  #begins(): Promise<void> {
    const isThere = (screen: string) => screen.trim() !== '' || this.#exitCode !== undefined;
    return until(this.#emulator, 'showed anything', isThere, DEADLINE);
  }

  async #until(wish: string, condition: (screen: string) => boolean): Promise<void> {
    const emulator = this.#emulator;
    const isDecided = (screen: string) => condition(screen) || this.#exitCode !== undefined;
    await until(emulator, wish, isDecided, DEADLINE);
    if (condition(emulator.text())) return;
    throw never(emulator, `${wish} before the program ended with ${this.#exitCode}`);
  }
}

/** The exit code of a program that a signal has ended, as a shell gives it. */
export function exitCodeOf(signal: Signal): number {
  return 128 + constants.signals[signal];
}
