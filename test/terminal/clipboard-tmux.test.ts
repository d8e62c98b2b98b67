import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { expect, onTestFinished, test } from 'vitest';
import { clipboardWorld, copyText } from '../../src/terminal/clipboard.ts';

const hasTmux = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'tmux')));

/** A tmux of its own, seen in a terminal; what it writes to that. */
async function openTmux() {
  const folder = mkdtempSync(join(tmpdir(), 'bridgelog-tmux-'));
  const server = ['-S', join(folder, 'tmux'), '-f', '/dev/null'];
  const { TMUX: _, ...env } = process.env;
  const seen = spawn('tmux', [...server, 'new-session', 'echo ready; exec cat'], {
    name: 'xterm-256color',
    cols: 80,
    rows: 24,
    env,
  });
  onTestFinished(() => {
    execFileSync('tmux', [...server, 'kill-server']);
    rmSync(folder, { recursive: true });
  });
  let output = '';
  const watchers = new Set<() => void>();
  seen.onData((data) => {
    output += data;
    for (const look of watchers) look();
  });
  const shows = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      const look = () => {
        const [found] = pattern.exec(output) ?? [];
        if (found !== undefined) resolve(found);
      };
      watchers.add(look);
      look();
    });
  await shows(/ready/);
  const ask = (...words: readonly string[]) =>
    execFileSync('tmux', [...server, ...words], { encoding: 'utf8' }).trim();
  return { shows, ask };
}

test.skipIf(!hasTmux)(
  'tmux keeps the text, and hands it to its terminal (needs tmux)',
  async () => {
    const { shows, ask } = await openTmux();
    const world = clipboardWorld({
      env: { ...process.env, TMUX: ask('display-message', '-p', '#{socket_path},#{pid},0') },
      platform: 'linux',
      terminal: undefined,
    });
    const copied = await copyText('注文 failed', {
      ...world,
      desktop: () => Promise.reject(new Error('not here')),
    });
    expect(copied).toMatchObject({ isDone: true, isSure: false });
    expect(copied.how).toMatch(/^put into tmux's buffer and sent to the terminal/);
    expect(ask('show-buffer')).toBe('注文 failed');
    const base64 = Buffer.from('注文 failed').toString('base64');
    expect(await shows(new RegExp(`\\u001b\\]52;c?;${base64}`))).toContain(base64);
  },
);
