/** Names processes so that each can be told from any later one with the same number. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** `host/pid/when it began`: this process, for `isAlive`. */
export function processKey(): string {
  return [hostname(), process.pid, beginning(process.pid) ?? 'unknown'].join('/');
}

/**
 * Does the process with this key still run? `undefined` when that cannot be known: it is another
 * machine's, or it is hidden from us.
 */
export function isAlive(key: string): boolean | undefined {
  const [, host, number, began] = /^(.*)\/(\d+)\/([^/]+)$/.exec(key) ?? [];
  if (host !== hostname()) return undefined;
  const pid = Number(number);
  const now = beginning(pid);
  if (now !== undefined) return now === began;
  return exists(pid) ? undefined : false;
}

/** When a process began, in words that no other boot or process has; `ended` when it waits for its parent. */
function beginning(pid: number): string | undefined {
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  } catch {
    return undefined;
  }
}

/** The name in brackets may hold anything; behind it stand the state, and 19 fields on the ticks since the boot. */
function fromProc(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (isEnded(fields[0])) return 'ended';
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}+${fields[19]}`;
}

function fromPs(pid: number): string | undefined {
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const words = ['-o', 'stat=', '-o', 'lstart=', '-p', String(pid)];
  const [state, ...began] = execFileSync('ps', words, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .trim()
    .split(/\s+/);
  return isEnded(state) ? 'ended' : began.join(' ');
}

function isEnded(state: string | undefined): boolean {
  return state?.startsWith('Z') === true || state?.startsWith('X') === true;
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
