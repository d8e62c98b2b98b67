import { expect, test } from 'vitest';
import type { DashboardView } from '../../src/commands/io.ts';
import { evening, SLUG } from './evening.ts';
import { Shell } from './shell.ts';

/** What the screen is opened with, at a terminal. */
async function opened(shell: Shell, ...options: readonly string[]) {
  const views: DashboardView['replay'][] = [];
  shell.dashboard = async ({ journal, incident, replay }) => {
    views.push(replay);
    const slug = journal.incidents().find(({ id }) => id === incident)?.slug;
    return { exitCode: 0, slug, draft: 'none', copied: undefined };
  };
  return { ...(await shell.bridgelog(['replay', ...options])), views };
}

test('at a terminal it opens the screen, and says afterwards that all is saved', async () => {
  using shell = await evening();
  expect(await opened(shell)).toEqual({
    out: '',
    talk: `${SLUG}: all is saved.\n`,
    exitCode: 0,
    views: [{ perspective: 'happened', speed: 60, from: undefined, isTraining: false }],
  });
});

test('it begins where, as and as fast as one says', async () => {
  using shell = await evening();
  const { views } = await opened(shell, 'shop', '--known', '--speed', '300x', '--from', '15:00');
  const from = Date.parse('2026-11-21T15:00:00+01:00');
  expect(views).toEqual([{ perspective: 'known', speed: 300, from, isTraining: false }]);
});

test('training is faster, and as it was known where that can be had', async () => {
  using shell = await evening();
  expect((await opened(shell, '--train')).views).toEqual([
    { perspective: 'known', speed: 600, from: undefined, isTraining: true },
  ]);
});

test('else it is as it happened, and what is asked for in vain is said', async () => {
  using shell = new Shell('2026-11-21T16:00:00+01:00');
  await shell.bridgelog(['new', 'Shop down']);
  await shell.bridgelog(['log'], '14:35 ! emptying the disk\n14:40 disk emptied\n');
  expect((await opened(shell, '--train', '--speed', '60')).views).toEqual([
    { perspective: 'happened', speed: 60, from: undefined, isTraining: true },
  ]);
  expect(await opened(shell, '--known')).toMatchObject({ exitCode: 1, views: [] });
});

test('without a journal, or of an incident that is not there, nothing is opened', async () => {
  using shell = new Shell('2026-11-21T16:00:00+01:00');
  expect(await opened(shell)).toMatchObject({ exitCode: 2, views: [] });
  await shell.bridgelog(['new', 'Shop down']);
  expect(await opened(shell, 'moon')).toMatchObject({
    talk: 'bridgelog: No incident is called "moon": see bridgelog list.\n',
    exitCode: 2,
    views: [],
  });
});
