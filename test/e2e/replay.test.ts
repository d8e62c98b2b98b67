/** A replay on a pipe: it takes its time, and ends when nobody wants it any more. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { evening } from '../commands/evening.ts';
import { Home } from './command.ts';

const BIN = resolve(import.meta.dirname, '../../bin/bridgelog.cjs');

/** A replay that runs, in somebody's home. */
async function running(...options: readonly string[]) {
  const home = new Home();
  onTestFinished(() => home[Symbol.dispose]());
  await evening(home.folder);
  const child = spawn(process.execPath, [BIN, 'replay', '--print', ...options], {
    cwd: home.folder,
    env: { PATH: process.env['PATH'], HOME: home.folder, USER: 'ada' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let talk = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    talk += text;
  });
  /** Reads until this stands there. */
  const prints = async (text: string): Promise<string> => {
    let out = '';
    for await (const piece of child.stdout
      .setEncoding('utf8')
      .iterator({ destroyOnReturn: false })) {
      out += piece;
      if (out.includes(text)) return out;
    }
    return out;
  };
  return { child, prints, talk: () => talk };
}

test('Ctrl+C ends it with the exit code that shells know, and without a word', async () => {
  // The next line would come after minutes.
  const { child, prints, talk } = await running('--speed', '1', '--from', '15:05');
  expect(await prints('no change')).toMatch(/15:05 +A1 failed \(15m\) {2}no change\n$/);
  child.kill('SIGINT');
  expect(await once(child, 'close')).toEqual([130, null]);
  expect(talk()).toBe('');
});

test('a reader that has seen enough is no failure', async () => {
  const { child, prints, talk } = await running('--speed', '3600');
  await prints('a customer wrote');
  child.stdout.destroy();
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(talk()).toBe('');
});
