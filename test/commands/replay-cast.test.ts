import { existsSync, linkSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evening, SLUG } from './evening.ts';
import type { Shell } from './shell.ts';

/** Minutes of the incident take seconds: enough for what a file is like. */
const FAST = ['--speed', '3600'];

function linesOf(text: string): readonly unknown[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

function file(shell: Shell): string {
  return join(shell.folder, 'evening.cast');
}

test('the recording is a file for its owner alone, with the size and the time of what it shows', async () => {
  using shell = await evening();
  const ran = await shell.bridgelog(['replay', '--cast', 'evening.cast', ...FAST]);
  expect(ran).toEqual({ out: 'evening.cast\n', talk: '', exitCode: 0 });
  expect(statSync(file(shell)).mode & 0o777).toBe(0o600);
  const [head, first] = linesOf(readFileSync(file(shell), 'utf8'));
  expect(head).toEqual({
    version: 2,
    width: 100,
    height: 30,
    timestamp: Date.parse('2026-11-21T14:20:00+01:00') / 1_000,
    title: 'Shop down',
    env: { TERM: 'xterm-256color' },
  });
  expect(first).toEqual([0, 'o', expect.stringContaining('Shop down')]);
});

test('a part of it, as it was known, goes to standard output', async () => {
  using shell = await evening();
  const options = ['--known', '--from', '15:00', '--until', '15:20', ...FAST];
  const { out, talk } = await shell.bridgelog(['replay', SLUG, '--cast', '-', ...options]);
  const [head, ...events] = linesOf(out);
  expect(talk).toBe('');
  expect(head).toMatchObject({ timestamp: Date.parse('2026-11-21T15:00:00+01:00') / 1_000 });
  // Twenty minutes at an hour a second, and then the last screen stays.
  expect(events.at(-1)).toEqual([3.333, 'o', '']);
});

test('what the file holds already is replaced by force only', async () => {
  using shell = await evening();
  writeFileSync(file(shell), 'precious\n');
  expect(await shell.bridgelog(['replay', '--cast', 'evening.cast', ...FAST])).toEqual({
    out: '',
    talk: 'bridgelog: evening.cast exists and holds something else: --force replaces it, --cast names another file.\n',
    exitCode: 1,
  });
  expect(readFileSync(file(shell), 'utf8')).toBe('precious\n');
  await shell.bridgelog(['replay', '--cast', 'evening.cast', '--force', ...FAST]);
  expect(readFileSync(file(shell), 'utf8')).toMatch(/^\{"version":2/);
});

test.each([
  ['', '--cast: name a file, or - for standard output.', 2],
  ['nowhere/evening.cast', 'nowhere/evening.cast cannot be written: its folder does not exist.', 1],
])('to "%s" it cannot be written, and nothing is', async (path, reason, exitCode) => {
  using shell = await evening();
  expect(await shell.bridgelog(['replay', '--cast', path, ...FAST])).toEqual({
    out: '',
    talk: `bridgelog: ${reason}\n`,
    exitCode,
  });
  expect(existsSync(join(shell.folder, 'nowhere'))).toBe(false);
});

test('the journal itself is replaced by no force', async () => {
  using shell = await evening();
  const journal = join(shell.folder, '.local/share/bridgelog/journal.db');
  const before = readFileSync(journal);
  linkSync(journal, join(shell.folder, 'link'));
  for (const path of [journal, `${journal}-wal`, 'link']) {
    expect(await shell.bridgelog(['replay', '--cast', path, '--force', ...FAST])).toEqual({
      out: '',
      talk: `bridgelog: ${path} is the journal itself: name another file with --cast.\n`,
      exitCode: 2,
    });
    const { talk } = await shell.bridgelog(['export', '-o', path, '--force']);
    expect(talk).toBe(`bridgelog: ${path} is the journal itself: name another file with -o.\n`);
  }
  expect(readFileSync(journal)).toEqual(before);
});

test('where no speed is asked for, a long incident is recorded at a higher one', async () => {
  using shell = await evening();
  for (let hour = 0; hour < 20; hour += 1) {
    const minutes = Array.from({ length: 20 }, (_, index) => String(index * 3).padStart(2, '0'));
    const lines = minutes.map(
      (minute) => `2026-11-22 ${String(hour).padStart(2, '0')}:${minute} x`,
    );
    await shell.bridgelog(['log'], lines.join('\n'));
  }
  const { talk } = await shell.bridgelog(['replay', '--cast', '-', '--from', '2026-11-22 00:00']);
  expect(talk).toBe('Recording at 120×: 9m 58s to watch; this takes a while.\n');
});
