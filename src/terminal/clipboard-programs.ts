/** Programs that know the clipboard. Each may hang, so each has a limit of time, and is ended then. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { ChildProcess, execFile } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { basename } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs a program with this input, and resolves with its output; rejects when it fails. */
export type RunProgram = (
  program: string,
  words: readonly string[],
  input: string,
) => Promise<string>;

/** @param limit milliseconds */
export function programRunner(env: Environment, limit: number): RunProgram {
  return (program, words, input) =>
    new Promise((resolve, reject) => {
      const options = { env: { ...env }, timeout: limit, killSignal: 'SIGKILL' } as const;
      const child = execFile(program, words, options, (error, stdout) => {
        if (error === null) resolve(stdout);
        else reject(error.killed === true ? late(program, limit) : failed(program, error));
      });
      // It may end without having read its input: how it ended says enough.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input);
    });
}

function late(program: string, limit: number): Error {
  return new Error(`${program} did not answer within ${limit / 1000} s`);
}

function failed(program: string, error: { readonly code?: unknown }): Error {
  return new Error(error.code === 'ENOENT' ? `${program} is not installed` : `${program} failed`);
}

/**
 * Puts a text on the clipboard of the desktop, with the program that this system has for it, and
 * resolves with the program's name.
 *
 * @param limit milliseconds
 */
export async function copyOnDesktop(text: string, limit: number): Promise<string> {
  const { default: clipboard } = await import('clipboardy');
  const programs = new StartedPrograms();
  const written = programs.watch(() => clipboard.write(text));
  const { promise: isLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    programs.end();
    reject(late(programs.last, limit));
  }, limit);
  try {
    await Promise.race([written, isLate]);
    return programs.last;
  } finally {
    clearTimeout(timer);
  }
}

const STARTS = 'child_process';

/** The library keeps its programs to itself, so Node is asked which ones it starts. */
class StartedPrograms {
  readonly #own = new AsyncLocalStorage<true>();
  readonly #started: ChildProcess[] = [];
  #isOver = false;

  /** The program started last. */
  get last(): string {
    const path = this.#started.at(-1)?.spawnfile;
    return path === undefined ? 'the clipboard' : basename(path, '.exe');
  }

  watch<T>(work: () => Promise<T>): Promise<T> {
    subscribe(STARTS, this.#note);
    const done = this.#own.run(true, work);
    return done.finally(() => unsubscribe(STARTS, this.#note));
  }

  /** Also those that are started from now on. */
  end(): void {
    this.#isOver = true;
    for (const program of this.#started) program.kill('SIGKILL');
  }

  readonly #note = (message: unknown): void => {
    const program = programOf(message);
    if (program === undefined || this.#own.getStore() === undefined) return;
    this.#started.push(program);
    if (this.#isOver) program.once('spawn', () => program.kill('SIGKILL'));
  };
}

function programOf(message: unknown): ChildProcess | undefined {
  if (typeof message !== 'object' || message === null || !('process' in message)) return undefined;
  return message.process instanceof ChildProcess ? message.process : undefined;
}
