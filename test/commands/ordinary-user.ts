/**
 * Runs `bridgelog list` on the journal at each path as an ordinary user, also when the tests run as
 * root; prints what it prints, or what is told of its failure.
 */

import { Command } from 'commander';
import { reportOf } from '../../src/commands/failure.ts';
import { addList } from '../../src/commands/list.ts';
import { Session } from '../../src/commands/session.ts';
import { isAlive } from '../../src/journal/process-key.ts';

const NOBODY = 65_534;

if (process.getuid?.() === 0) {
  process.setgroups?.([]);
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
}
for (const path of process.argv.slice(2)) await list(path);

async function list(path: string): Promise<void> {
  const session = new Session({
    stdout: process.stdout,
    stderr: process.stdout,
    stdin: { isTerminal: true, read: async () => '', bytes: async () => new Uint8Array() },
    env: {},
    home: '',
    folder: '/',
    user: 'nobody',
    zone: 'UTC',
    clock: () => 0,
    wait: () => Promise.reject(new Error('nothing to wait for')),
    random: (bytes) => bytes,
    copy: () => Promise.reject(new Error('nothing to copy')),
    programs: { run: () => Promise.reject(new Error('nothing to run')), key: 'nobody', isAlive },
    dashboard: undefined,
    film: () => Promise.reject(new Error('nothing to film')),
  });
  try {
    const program = new Command();
    addList(program, session);
    await program.parseAsync(['list', '--db', path], { from: 'user' });
  } catch (error) {
    const { exitCode, message } = reportOf(error);
    process.stdout.write(`${exitCode}: ${message}\n`);
  } finally {
    session.close();
  }
}
