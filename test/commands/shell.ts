import { randomFillSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io, Programs } from '../../src/commands/io.ts';
import { runChild } from '../../src/commands/run/child.ts';
import { isAlive, processKey } from '../../src/journal/process-key.ts';
import { run } from '../../src/main.ts';
import { type ClipboardWorld, copyText } from '../../src/terminal/clipboard.ts';

export interface Ran {
  readonly out: string;
  /** What was said on standard error. */
  readonly talk: string;
  readonly exitCode: number;
}

/**
 * A shell with a home of its own, in which commands run one after the other, in this process, at a
 * time that the test sets: `now` as ISO 8601 with an offset.
 */
export class Shell {
  readonly folder: string;
  readonly env: Record<string, string> = {};
  user = 'ada';
  zone = 'Africa/Lagos';
  /** Opens the dashboard, where there is a terminal for it. */
  dashboard: Io['dashboard'];
  /** How wide the terminal is that standard output goes to; without one, it goes to a file. */
  columns: number | undefined;
  /** Answers questions, where there is a terminal to put them on. */
  ask: Io['ask'];
  /** By default there is no desktop and no terminal. */
  clipboard: ClipboardWorld = {
    env: {},
    platform: 'linux',
    terminal: undefined,
    desktop: () => Promise.reject(new Error('there is no desktop')),
    run: (program) => Promise.reject(new Error(`there is no ${program}`)),
  };
  /**
   * Sees, whenever a command has waited, what time it is (UTC milliseconds) and all that was written;
   * a number ends the command, as a signal does that means this exit code.
   */
  watch: ((now: number, written: string) => number | undefined) | undefined;
  #now: number;

  /** In a folder that is there already it reads and writes the journal of whose home that is. */
  constructor(now: string, folder = mkdtempSync(join(tmpdir(), 'bridgelog-shell-'))) {
    this.folder = folder;
    this.#now = instant(now);
  }

  set now(iso: string) {
    this.#now = instant(iso);
  }

  /** Runs one command; `piped` is its standard input, which is a terminal when there is none. */
  async bridgelog(words: readonly string[], piped?: string): Promise<Ran> {
    const out: string[] = [];
    const talk: string[] = [];
    const io: Io = {
      stdout: { write: (text) => out.push(text), columns: this.columns },
      stderr: { write: (text) => talk.push(text) },
      stdin: {
        isTerminal: piped === undefined,
        read: async () => piped ?? '',
        bytes: async () => new TextEncoder().encode(piped),
      },
      env: this.env,
      home: this.folder,
      folder: this.folder,
      user: this.user,
      zone: this.zone,
      clock: () => this.#now,
      wait: async (milliseconds) => this.#waited(milliseconds, out),
      random: (bytes) => randomFillSync(bytes),
      copy: (text) => copyText(text, this.clipboard),
      ask: this.ask,
      programs,
      dashboard: this.dashboard,
      film: async (view) => (await import('../../src/tui/replay-frames.ts')).replayFrames(view),
    };
    const exitCode = await run(words, io);
    return { out: out.join(''), talk: talk.join(''), exitCode };
  }

  /** Time passes at once; who watches sees what was written until then. */
  #waited(milliseconds: number, out: readonly string[]): number | undefined {
    this.#now += milliseconds;
    return this.watch?.(this.#now, out.join(''));
  }

  /** Logs one line that must be read, and gives its echo without the slug. */
  async log(line: string): Promise<string> {
    const { talk, exitCode } = await this.bridgelog(['log', line]);
    if (exitCode !== 0) throw new Error(talk);
    return talk.replaceAll(/^\S+: /gm, '').trimEnd();
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Real programs, as `main` gives them to the command. */
const programs: Programs = {
  run: (launch) =>
    runChild(launch, { stdout: process.stdout, stderr: process.stderr, clock: Date.now }),
  get key() {
    return processKey();
  },
  isAlive,
};

function instant(iso: string): number {
  const milliseconds = Date.parse(iso);
  if (Number.isNaN(milliseconds)) throw new Error(`${iso} is no time.`);
  return milliseconds;
}
