/** The only place that wires things: from the process to the command line, and back to an exit code. */
import { randomFillSync } from 'node:crypto';
import { homedir, userInfo } from 'node:os';
import { CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { CommandEnded, DONE, FAILED, reportOf, USAGE } from './commands/failure.ts';
import type { DashboardView, FilmView, Io, Programs } from './commands/io.ts';
import { createProgram } from './commands/program.ts';
import { interruptibleWait } from './commands/replay-wait.ts';
import { runChild } from './commands/run/child.ts';
import { Session } from './commands/session.ts';
import { isAlive, processKey } from './journal/process-key.ts';
import type { Copied } from './terminal/clipboard.ts';
import { safeLine } from './terminal/safe-text.ts';

/**
 * Runs one command.
 *
 * @param argv the words behind `bridgelog`
 * @returns the exit code: 0 done, 1 failed, 2 not understood; the reason is on stderr, in one line
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const session = new Session(io);
  try {
    const program = createProgram(session, packageJson.version);
    await program.parseAsync(argv, { from: 'user' });
    return DONE;
  } catch (error) {
    const { message, exitCode } = failureOf(error);
    if (message !== '') io.stderr.write(`bridgelog: ${message}\n`);
    return exitCode;
  } finally {
    session.close();
  }
}

function failureOf(error: unknown): { message: string; exitCode: number } {
  if (error instanceof CommandEnded) return error;
  if (!(error instanceof CommanderError)) return reportOf(error);
  if (error.exitCode === DONE) return { message: '', exitCode: DONE };
  const message = safeLine(error.message.replace(/^error: /, '')).replace(/\.$/, '');
  return { message: `${message}; --help shows how it is written.`, exitCode: USAGE };
}

/** Runs the command line of this process. */
export async function main(): Promise<void> {
  process.stdout.on('error', outputFailed);
  // Where nobody can be told, what was done is done all the same.
  process.stderr.on('error', () => undefined);
  process.exitCode = await run(process.argv.slice(2), processIo());
  // What has drawn a screen, and broke, may have left something behind that keeps the process.
  if (hasDrawn) process.exit();
}

function outputFailed(error: NodeJS.ErrnoException): void {
  // A reader that has seen enough (`bridgelog show | head`) is no failure.
  if (error.code === 'EPIPE') process.exit(DONE);
  process.stderr.write(`bridgelog: the output cannot be written (${error.code}).\n`);
  process.exit(FAILED);
}

/** What another program prints is its own affair, also when nobody reads it: it has to end by itself. */
const programs: Programs = {
  run(launch) {
    const { stdout, stderr } = process;
    stdout.off('error', outputFailed);
    return runChild(launch, { stdout, stderr, clock: Date.now });
  },
  get key() {
    return processKey();
  },
  isAlive,
};

function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  return {
    stdout,
    stderr,
    stdin: { isTerminal: stdin.isTTY === true, read: readAll, bytes: readBytes },
    env,
    home: homedir(),
    folder: process.cwd(),
    user: userName(),
    zone: machineZone(),
    clock: Date.now,
    wait: interruptibleWait(),
    random: (bytes) => randomFillSync(bytes),
    // Standard output may be the document itself, for a file or another program.
    copy: async (text) => (await copying(stderr))(text),
    ask: stdin.isTTY && stderr.isTTY ? ask : undefined,
    programs,
    dashboard: stdin.isTTY && stdout.isTTY && env['TERM'] !== 'dumb' ? openDashboard : undefined,
    film,
  };
}

/** Loaded only here: few commands ask anything. */
async function ask(question: string): Promise<string> {
  const { askOn } = await import('./commands/export-ask.ts');
  return askOn(process.stdin, process.stderr, question);
}

let hasDrawn = false;

async function openDashboard(view: DashboardView) {
  const { stdin, stdout, env } = process;
  hasDrawn = true;
  stdout.off('error', outputFailed);
  // From here on a key is a key: to load what draws takes longer than to press one.
  stdin.setRawMode(true);
  try {
    const { openDashboard: open } = await import('./tui/open-dashboard.tsx');
    const copy = await copying(stdout);
    const session = processKey();
    const { pid } = process;
    const machine = { stdin, stdout, clock: Date.now, session, pid, isAlive, copy };
    return await open({ ...view, ...seenAs(view, env), ...machine });
  } finally {
    stdout.on('error', outputFailed);
    // A terminal that has gone takes no modes.
    if (stdin.readable) withoutRawMode(stdin);
  }
}

/** Loaded only here: it is what draws, without a terminal. */
async function film(view: FilmView) {
  const { replayFrames } = await import('./tui/replay-frames.ts');
  return replayFrames(view);
}

/** Loaded only here: most commands copy nothing. What a terminal acts on goes where one is. */
async function copying(stream: NodeJS.WriteStream): Promise<(text: string) => Promise<Copied>> {
  const { clipboardWorld, copyText } = await import('./terminal/clipboard.ts');
  const { env, platform } = process;
  const terminal = stream.isTTY ? (sequence: string) => stream.write(sequence) : undefined;
  const world = clipboardWorld({ env, platform, terminal });
  return (text) => copyText(text, world);
}

/** The environment says it more strongly than a setting does: for this program, or for all. */
function seenAs({ theme, isForScreenReader }: DashboardView, env: NodeJS.ProcessEnv) {
  const hasColours = (env['NO_COLOR'] ?? '') === '';
  const isInkAsked = env['INK_SCREEN_READER'] === 'true';
  return {
    theme: hasColours ? theme : 'none',
    isForScreenReader: isForScreenReader || (isInkAsked && !env['BRIDGELOG_SCREEN_READER']),
  } as const;
}

/** It may be gone all the same, and not know it yet. */
function withoutRawMode(stdin: NodeJS.ReadStream): void {
  try {
    stdin.setRawMode(false);
  } catch {
    // Then there is nothing to be put back.
  }
}

/** Bytes that are no UTF-8 become the replacement character. */
async function readAll(): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of process.stdin) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

async function readBytes(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** UTC where TZ says something that has no name. */
function machineZone(): string {
  const zone: string | undefined = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone === undefined || zone === 'Etc/Unknown' ? 'UTC' : zone;
}

/** In a container the user may have a number and no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
