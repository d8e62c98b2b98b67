import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Shell } from './shell.ts';

const HOURS = `[support-hours]
days = ["sat", "sun"]
from = "09:00"
until = "15:00"
`;

/** 21 November 2026 is a Saturday. */
async function afternoon(): Promise<Shell> {
  const shell = new Shell('2026-11-21T16:00:00+01:00');
  await shell.bridgelog(['new', 'Shop down', '--started', '14:30']);
  await shell.bridgelog(['log', '15:30 /resolved']);
  return shell;
}

function configure(shell: Shell, toml: string): void {
  shell.env['BRIDGELOG_CONFIG'] = 'config.toml';
  writeFileSync(join(shell.folder, 'config.toml'), toml);
}

const RESOLVED = '| started 14:30 (entry 1) | resolved 15:30 (entry 2) |';

test('with support hours an export says how much of each duration lies in them', async () => {
  using shell = await afternoon();
  configure(shell, HOURS);

  const { out } = await shell.bridgelog(['export', '-o', '-']);

  expect(out).toContain(`| Time to resolve | 1h (30m in support hours) ${RESOLVED}\n`);
  expect(out).toContain('\n\nSupport hours: sat, sun 09:00–15:00, Africa/Lagos.\n\n## Summary\n');
});

test('show --json prints the same document as export --format json', async () => {
  using shell = await afternoon();
  configure(shell, HOURS);

  const shown = await shell.bridgelog(['show', '--json']);
  const exported = await shell.bridgelog(['export', '--format', 'json', '-o', '-']);

  expect(shown.out).toBe(exported.out);
  expect(JSON.parse(shown.out).measures).toContainEqual(
    expect.objectContaining({
      name: 'time to resolve',
      inSupportHours: { milliseconds: 1_800_000, about: false, missing: null, shown: '30m' },
    }),
  );
});

test.each([['md'], ['json'], ['records']])(
  'other settings leave an export in %s as it is',
  async (format) => {
    using shell = await afternoon();
    const words = ['export', '--format', format, '-o', '-'];
    const before = await shell.bridgelog(words);
    configure(shell, 'theme = "dark"\nscreen-reader = true\ncadence.sev1 = "5m"\n');
    expect(await shell.bridgelog(words)).toEqual(before);
    expect(before.out).not.toMatch(/support ?hours/i);
  },
);
