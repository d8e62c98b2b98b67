import { describe, expect, test } from 'vitest';
import { Shell } from './shell.ts';

async function logged(): Promise<Shell> {
  const shell = new Shell('2026-11-21T14:35:00+01:00');
  await shell.bridgelog(['new', 'Shop down', '--started', '14:30']);
  for (const [time, line] of [
    ['14:36', 'disk is full'],
    ['14:40', '/amend 2 the disk of db-1 is full'],
  ] as const) {
    shell.now = `2026-11-21T${time}:00+01:00`;
    await shell.log(line);
  }
  return shell;
}

/** What is said when it is refused. */
async function refused(shell: Shell, ...options: readonly string[]): Promise<string> {
  const { out, talk, exitCode } = await shell.bridgelog(['export', ...options]);
  expect(out).toBe('');
  expect(exitCode).not.toBe(0);
  return talk.trim();
}

describe('what goes with a replay, and what does not', () => {
  test.each([
    [['--replay'], 'bridgelog: --replay is a part of an html page: write --format html too.'],
    [
      ['--replay', '--format', 'json'],
      'bridgelog: --replay is a part of an html page: write --format html too.',
    ],
    [['--format', 'html', '--known'], 'bridgelog: --known is about a replay: write --replay too.'],
    [
      ['--format', 'html', '--replay', '--known', '--public'],
      'bridgelog: --known shows all that was ever recorded, also what is internal or was taken back: a public copy has none of it.',
    ],
    [
      ['--take-back', 'x.md', '--replay'],
      'bridgelog: --take-back reads a file and writes none: leave --replay away.',
    ],
  ])('%j', async (options, said) => {
    using shell = await logged();
    expect(await refused(shell, ...options)).toBe(said);
  });
});

test('what was recorded all at once did not become known step by step', async () => {
  using shell = new Shell('2026-11-21T14:35:00+01:00');
  await shell.bridgelog(['new', 'Shop down']);
  await shell.bridgelog(['log'], '14:30 /started\n14:31 disk is full\n');
  expect(await refused(shell, '--format', 'html', '--replay', '--known')).toBe(
    'bridgelog: Its entries were all recorded at once, on 2026-11-21: nothing became known step by step. Leave --known away.',
  );
});
