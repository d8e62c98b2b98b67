/** Runs a program as a shell would, its output passed on piece by piece. */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Writable } from 'node:stream';
import type { Ended, Launch } from '../io.ts';
import { hasClosed, Passing } from './passing.ts';
import { makePipes, type Pipes } from './pipes.ts';
import { passSignals } from './signals.ts';

/** What this process has, and the program is to have. */
export interface Own {
  readonly stdout: Writable;
  readonly stderr: Writable;
  clock(): number;
}

/** Resolves when the program has ended, and what it printed has passed. */
export async function runChild(launch: Launch, own: Own): Promise<Ended> {
  const pipes = launch.onOutput === undefined ? undefined : makePipes();
  const child = start(launch, pipes);
  if (typeof child === 'string') return notStarted(child, own.clock());
  const signals = passSignals(child);
  const passing = pipes === undefined ? [] : passOn(child, pipes, launch, own);
  const ended = await ending(child, own);
  if (!ended.hasStarted || (await hasClosed(passing))) return ended;
  const leave = (): void => {
    for (const one of passing) one.end();
  };
  if (signals.wantEnd) {
    leave();
    return ended;
  }
  const closed = Promise.all(passing.map((one) => one.closed));
  return { ...ended, rest: Promise.race([closed, signals.late]).then(leave) };
}

/** The program, or the code of the error that kept it from being tried at all. */
function start({ words }: Launch, pipes: Pipes | undefined): ChildProcess | string {
  const [program = '', ...args] = words;
  const stdio: StdioOptions = pipes === undefined ? 'inherit' : ['inherit', ...pipes.ends];
  let code = 'ENOENT';
  try {
    // Node refuses an empty name with an error of its own; a shell looks for it and finds nothing.
    if (program !== '') return spawn(program, args, { stdio });
  } catch (error) {
    code = codeOf(error);
  }
  for (const stream of pipes?.open(undefined) ?? []) stream.destroy();
  return code;
}

function passOn(
  child: ChildProcess,
  pipes: Pipes,
  { onOutput }: Launch,
  own: Own,
): readonly Passing[] {
  const [stdout, stderr] = pipes.open(child);
  const onFailure = (code: string | undefined): void => {
    own.stderr.write(`bridgelog: the output cannot be written (${code}).\n`);
  };
  const streams = [
    { name: 'stdout', from: stdout, to: own.stdout },
    { name: 'stderr', from: stderr, to: own.stderr },
  ] as const;
  return streams.flatMap(({ name, from, to }) =>
    from === undefined
      ? []
      : new Passing(from, to, { onPiece: (piece) => onOutput?.(name, piece), onFailure }),
  );
}

function ending(child: ChildProcess, { clock }: Own): Promise<Ended> {
  return new Promise((resolve) => {
    child.on('error', (error) => {
      // A signal that could not be passed on is told of in the same way.
      if (child.pid === undefined) resolve(notStarted(codeOf(error), clock()));
    });
    child.once('exit', (code, signal) => resolve({ ...outcome(code, signal), at: clock() }));
  });
}

function outcome(code: number | null, signal: NodeJS.Signals | null): Omit<Ended, 'at'> {
  const started = { hasStarted: true, rest: undefined };
  if (signal !== null) {
    return { ...started, exitCode: 128 + constants.signals[signal], note: `killed by ${signal}` };
  }
  const exitCode = code ?? 1;
  return { ...started, exitCode, note: exitCode === 0 ? '' : `exit code ${exitCode}` };
}

function notStarted(code: string, at: number): Ended {
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
  const note = isMissing ? 'command not found' : `cannot be executed (${code})`;
  return { exitCode: isMissing ? 127 : 126, note, hasStarted: false, at, rest: undefined };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
