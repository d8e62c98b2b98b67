import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { DOCUMENTS, withSections } from '../../tools/docs/sections.ts';
import { consoleSteps } from './console.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const home = mkdtempSync(join(tmpdir(), 'bridgelog-readme-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Puts a `bridgelog` on the PATH that is the one built here. */
function environment(): NodeJS.ProcessEnv {
  const command = join(home, 'bridgelog');
  const bin = join(ROOT, 'bin/bridgelog.cjs');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
  chmodSync(command, 0o755);
  const { PATH } = process.env;
  return { PATH: `${home}${delimiter}${PATH}`, HOME: home, TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' };
}

test('the console examples of the README do what they show', () => {
  const env = environment();
  const steps = consoleSteps(README);
  expect(steps.length).toBeGreaterThan(8);

  for (const { command, output } of steps) {
    const ran = spawnSync('sh', ['-c', `exec 2>&1\n${command}`], {
      cwd: home,
      env,
      encoding: 'utf8',
    });
    expect({ command, output: ran.stdout, exitCode: ran.status }).toEqual({
      command,
      output,
      exitCode: 0,
    });
  }
});

test.each(DOCUMENTS)('the tables in %s are those that the code works by (npm run docs)', (path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  expect(withSections(text)).toBe(text);
});
