/** The pipes through which a program prints. */
import { type ChildProcess, execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

export interface Pipes {
  /** What the program is given as its standard output and error. */
  readonly ends: readonly [number | 'pipe', number | 'pipe'];
  /** Ours, once the program has started, or could not; closes the program's in this process. */
  readonly open: (child: ChildProcess | undefined) => readonly Readable[];
}

/**
 * What Node calls a pipe is a socket, and no program can open that again by the name of
 * /dev/stderr, as shell scripts do. So two real ones are made, under names that are gone at once;
 * where that cannot be done, Node's must do.
 */
export function makePipes(): Pipes {
  try {
    return realPipes();
  } catch {
    return { ends: ['pipe', 'pipe'], open: (child) => present([child?.stdout, child?.stderr]) };
  }
}

function present(streams: readonly (Readable | null | undefined)[]): readonly Readable[] {
  return streams.filter((stream) => stream != null);
}

function realPipes(): Pipes {
  const folder = mkdtempSync(join(tmpdir(), 'bridgelog-run-'));
  try {
    const names = [join(folder, 'stdout'), join(folder, 'stderr')] as const;
    execFileSync('mkfifo', ['-m', '600', ...names], { stdio: 'ignore' });
    const [stdout, stderr] = [realPipe(names[0]), realPipe(names[1])];
    const both = [stdout, stderr];
    return {
      ends: [stdout.write, stderr.write],
      open: () => {
        for (const { write } of both) closeSync(write);
        return both.map(({ read }) => new Socket({ fd: read, readable: true, writable: false }));
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The reading end comes first and does not wait, so that the writing one has somebody to write to. */
function realPipe(name: string): { readonly read: number; readonly write: number } {
  const read = openSync(name, constants.O_RDONLY | constants.O_NONBLOCK);
  return { read, write: openSync(name, constants.O_WRONLY) };
}
