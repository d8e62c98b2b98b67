import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { clipboardWorld, copyText } from '../../src/terminal/clipboard.ts';
import { copyOnDesktop, programRunner } from '../../src/terminal/clipboard-programs.ts';

const LONG = 30_000;
const SHORT = 300;
const isX11 = process.platform === 'linux' && process.env['WSL_DISTRO_NAME'] === undefined;

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bridgelog-clipboard-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A folder with a program of this name. */
function folderWith(name: string, script: string): string {
  const folder = temporaryFolder();
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return folder;
}

function setForThisTest(name: string, value: string | undefined): void {
  const before = process.env[name];
  set(name, value);
  onTestFinished(() => set(name, before));
}

/** The library chooses its program when it is first loaded. */
function beOnX11(display: string | undefined): void {
  setForThisTest('WAYLAND_DISPLAY', undefined);
  setForThisTest('XDG_SESSION_TYPE', undefined);
  setForThisTest('DISPLAY', display);
}

function set(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** Does the program live that has written its number there? One that was ended at once has not. */
function isAlive(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

function isInstalled(...programs: readonly string[]): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return programs.every((program) => folders.some((folder) => existsSync(join(folder, program))));
}

describe.skipIf(process.platform === 'win32')('a program (a script for sh)', () => {
  const run = (script: string, limit = LONG) =>
    programRunner(process.env, limit)('sh', ['-c', script], 'hello');

  test('gets its input, and says its output', async () => {
    expect(await run('cat; echo .')).toBe('hello.\n');
  });

  test('that ends without reading', async () => {
    const big = 'a'.repeat(1_000_000);
    expect(await programRunner(process.env, LONG)('sh', ['-c', 'exit 0'], big)).toBe('');
  });

  test('that fails, or is not there', async () => {
    await expect(run('exit 3')).rejects.toThrow(/^sh failed$/);
    const missing = programRunner({ PATH: temporaryFolder() }, LONG)('xsel', [], '');
    await expect(missing).rejects.toThrow(/^xsel is not installed$/);
  });

  test('that hangs is ended', async () => {
    const file = join(temporaryFolder(), 'pid');
    await expect(run(`echo $$ > ${file}; exec sleep 100`, SHORT)).rejects.toThrow(
      /^sh did not answer within 0.3 s$/,
    );
    await expect.poll(() => isAlive(file)).toBe(false);
  });
});

describe.skipIf(!isX11)('the program for the desktop (xsel, as on X11)', () => {
  test('gets the text', async () => {
    const folder = folderWith('xsel', 'cat > "$(dirname "$0")/text"');
    setForThisTest('PATH', `${folder}${delimiter}${process.env['PATH']}`);
    beOnX11(':0');
    expect(await copyOnDesktop('注文\nfailed', LONG)).toBe('xsel');
    expect(readFileSync(join(folder, 'text'), 'utf8')).toBe('注文\nfailed');
  });

  test('that hangs is ended', async () => {
    const folder = folderWith('xsel', 'echo $$ > "$(dirname "$0")/pid"; exec sleep 100');
    setForThisTest('PATH', `${folder}${delimiter}${process.env['PATH']}`);
    beOnX11(undefined);
    await expect(copyOnDesktop('hello', 1000)).rejects.toThrow(/^xsel did not answer within 1 s$/);
    await expect.poll(() => isAlive(join(folder, 'pid'))).toBe(false);
  });

  test('without a display there is a reason', async () => {
    beOnX11(undefined);
    await expect(copyOnDesktop('hello', LONG)).rejects.toThrow(/display|xsel/);
  });
});

test.skipIf(!isX11 || !isInstalled('Xvfb', 'xclip'))(
  'another program pastes what was copied (needs Xvfb and xclip)',
  async () => {
    const server = spawn('Xvfb', ['-displayfd', '1', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    onTestFinished(() => void server.kill());
    const [display] = await once(server.stdout, 'data');
    beOnX11(`:${String(display).trim()}`);
    const world = clipboardWorld({
      env: { DISPLAY: process.env['DISPLAY'] },
      platform: 'linux',
      terminal: undefined,
    });
    const text = `${'a long line of a postmortem, with 注文 and é\n'.repeat(5_000)}end`;
    expect(await copyText(text, world)).toMatchObject({ how: 'copied with xsel', isSure: true });
    const pasted = execFileSync('xclip', ['-o', '-selection', 'clipboard'], { encoding: 'utf8' });
    expect(pasted).toBe(text);
  },
);
