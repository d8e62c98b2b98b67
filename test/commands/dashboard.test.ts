import { expect, onTestFinished, test } from 'vitest';
import type { DashboardSeen, DashboardView } from '../../src/commands/io.ts';
import { Shell } from './shell.ts';

/** A shell at a terminal: what the dashboard is opened on, and how it is left. */
function terminal(left: Partial<DashboardSeen> = {}) {
  const shell = new Shell('2026-11-21T14:30:00+01:00');
  onTestFinished(() => shell[Symbol.dispose]());
  const views: Omit<DashboardView, 'journal'>[] = [];
  shell.dashboard = async ({ journal, ...view }) => {
    const slug = journal.incidents().find(({ id }) => id === view.incident)?.slug;
    views.push({ ...view, incident: slug });
    return { exitCode: 0, slug, draft: 'none', copied: undefined, ...left };
  };
  return { shell, views };
}

test('without a terminal it says what to run instead', async () => {
  using shell = new Shell('2026-11-21T14:30:00+01:00');
  expect(await shell.bridgelog([])).toEqual({
    out: '',
    talk: 'bridgelog: The dashboard needs a terminal. Without one, log a line with bridgelog log "…", or see bridgelog --help.\n',
    exitCode: 2,
  });
});

test('it begins with the list, where nothing is declared yet', async () => {
  const { shell, views } = terminal();
  expect(await shell.bridgelog([])).toEqual({ out: '', talk: '', exitCode: 0 });
  expect(views).toEqual([
    {
      incident: undefined,
      author: 'ada',
      zone: 'Africa/Lagos',
      isZoneAssumed: true,
      severities: ['sev1', 'sev2', 'sev3', 'sev4', 'sev5'],
      cadence: { sev1: 1_800_000, sev2: 3_600_000 },
      template: 'standard',
      document: {
        templates: undefined,
        exports: undefined,
        supportHours: undefined,
        mask: [],
        folder: shell.folder,
      },
      env: {},
      theme: 'auto',
      isForScreenReader: false,
      isSlowLink: false,
      replay: undefined,
    },
  ]);
});

test('it opens the one that is unresolved, and says afterwards that all is saved', async () => {
  const { shell, views } = terminal();
  await shell.bridgelog(['new', 'Shop down']);
  await shell.bridgelog(['log', '/resolved']);
  await shell.bridgelog(['new', 'Cart slow']);
  expect(await shell.bridgelog([])).toEqual({
    out: '',
    talk: '2026-11-21-cart-slow: all is saved.\n',
    exitCode: 0,
  });
  expect(views).toMatchObject([{ incident: '2026-11-21-cart-slow' }]);
});

test('where several are unresolved, or none is, one chooses from the list', async () => {
  const { shell, views } = terminal();
  await shell.bridgelog(['new', 'Shop down']);
  await shell.bridgelog(['new', 'Cart slow']);
  await shell.bridgelog([]);
  await shell.bridgelog(['--incident', 'shop']);
  shell.env['BRIDGELOG_INCIDENT'] = 'cart';
  await shell.bridgelog([]);
  expect(views.map(({ incident }) => incident)).toEqual([
    undefined,
    '2026-11-21-shop-down',
    '2026-11-21-cart-slow',
  ]);
});

test('the environment names who records, and the zone of new incidents', async () => {
  const { shell, views } = terminal();
  shell.env['BRIDGELOG_AUTHOR'] = 'grace';
  shell.env['BRIDGELOG_ZONE'] = 'europe/berlin';
  await shell.bridgelog([]);
  expect(views).toMatchObject([{ author: 'grace', zone: 'Europe/Berlin', isZoneAssumed: false }]);
  shell.env['BRIDGELOG_ZONE'] = 'CET';
  expect(await shell.bridgelog([])).toMatchObject({ exitCode: 2 });
});

test('the environment says how it looks, and whether it is read out', async () => {
  const { shell, views } = terminal();
  shell.env['BRIDGELOG_THEME'] = 'light';
  shell.env['BRIDGELOG_SCREEN_READER'] = '1';
  await shell.bridgelog([]);
  expect(views).toMatchObject([{ theme: 'light', isForScreenReader: true }]);
});

test('an unfinished line is mentioned, and a signal becomes the exit code', async () => {
  const { shell } = terminal({ draft: 'kept', exitCode: 143 });
  await shell.bridgelog(['new', 'Shop down']);
  expect(await shell.bridgelog([])).toEqual({
    out: '',
    talk: '2026-11-21-shop-down: all is saved. The unfinished line is kept.\n',
    exitCode: 143,
  });
});

test('a line that could not be kept is not said to be', async () => {
  const { shell } = terminal({ draft: 'lost' });
  await shell.bridgelog(['new', 'Shop down']);
  expect(await shell.bridgelog([])).toEqual({
    out: '',
    talk: '2026-11-21-shop-down: all that was logged is saved, but the unfinished line could not be kept.\n',
    exitCode: 0,
  });
});

test('when it breaks, one line says so', async () => {
  const { shell } = terminal();
  shell.dashboard = () => Promise.reject(new Error('no such row\nat all'));
  expect(await shell.bridgelog([])).toEqual({
    out: '',
    talk: 'bridgelog: The dashboard broke (no such row at all). What was logged is saved: start it again.\n',
    exitCode: 1,
  });
});

test('an incident that is not there, and a word that is no command', async () => {
  const { shell, views } = terminal();
  expect(await shell.bridgelog(['--incident', 'moon'])).toMatchObject({ exitCode: 2 });
  expect(await shell.bridgelog(['lsit'])).toEqual({
    out: '',
    talk: 'bridgelog: There is no command "lsit". Did you mean list? --help lists them.\n',
    exitCode: 2,
  });
  expect(views).toEqual([]);
});
