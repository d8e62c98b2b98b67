import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { Shell } from './shell.ts';

const NOW = '2026-11-21T15:00:00+01:00';

/** A shell whose person has such a configuration file. */
function shellWith(toml: string): Shell {
  const shell = new Shell(NOW);
  const file = join(shell.folder, '.config/bridgelog/config.toml');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, toml);
  return shell;
}

/** A text with the home folder as `~`, and one space between columns. */
function told(text: string, { folder }: Shell): string {
  return text.replaceAll(folder, '~').replaceAll(/ {2,}/g, '  ');
}

const FILE = '~/.config/bridgelog/config.toml';

test('without a file all is by default', async () => {
  using shell = new Shell(NOW);

  const ran = await shell.bridgelog(['config']);

  expect(ran.exitCode).toBe(0);
  expect(told(ran.out, shell)).toBe(`\
author  ada  default: your name on this machine
zone  Africa/Lagos  default: this machine's
journal  ~/.local/share/bridgelog/journal.db  default: bridgelog/journal.db in the XDG data folder
severities  sev1, sev2, sev3, sev4, sev5  default: sev1, sev2, sev3, sev4, sev5
cadence  sev1 30m, sev2 1h  default: sev1 30m, sev2 1h
theme  auto  default: auto
screen-reader  false  default: false
slow-link  false  default: false
template  standard  default: standard
templates  -  default: none
exports  -  default: the folder that you are in
support-hours  -  default: none
mask  -  default: none
`);
  expect(told(ran.talk, shell)).toBe(
    `The file is ${FILE} (there is none yet); docs/config.md says what can stand in it.\n`,
  );
});

const EVERYTHING = `author = "file"
zone = "Asia/Tokyo"
journal = "file.db"
severities = ["p1", "p2"]
theme = "dark"
screen-reader = true
slow-link = true
template = "~/one.liquid"
templates = "~/templates"
exports = "/srv/exports"
mask = ["kunde", "a b"]

[cadence]
p1 = "90m"

[support-hours]
days = ["tue", "mon"]
from = "09:00"
until = "17:00"
zone = "Europe/Berlin"
`;

test('an option counts most, then the environment, then the file', async () => {
  using shell = shellWith(EVERYTHING);
  shell.env['BRIDGELOG_AUTHOR'] = 'grace';
  shell.env['BRIDGELOG_DB'] = 'env.db';
  shell.env['BRIDGELOG_THEME'] = 'none';

  const ran = await shell.bridgelog(['config', '--db', 'flag.db']);

  expect(told(ran.out, shell)).toBe(`\
author  grace  environment: BRIDGELOG_AUTHOR
zone  Asia/Tokyo  file: ${FILE}
journal  ~/flag.db  flag: --db
severities  p1, p2  file: ${FILE}
cadence  p1 1h 30m  file: ${FILE}
theme  none  environment: BRIDGELOG_THEME
screen-reader  true  file: ${FILE}
slow-link  true  file: ${FILE}
template  ~/one.liquid  file: ${FILE}
templates  ~/templates  file: ${FILE}
exports  /srv/exports  file: ${FILE}
support-hours  mon, tue 09:00–17:00, Europe/Berlin  file: ${FILE}
mask  kunde, a b  file: ${FILE}
`);
});

const NIGHTS = `[support-hours]
days = ["fri"]
from = "22:00"
until = "06:00"
`;

test('hours without a zone are those of wherever the incident is', async () => {
  using shell = shellWith(NIGHTS);
  const { out } = await shell.bridgelog(['config']);
  expect(out).toMatch(/^support-hours {2}fri 22:00–06:00, in the incident's zone {2}/m);
});

test('--json prints the same for other programs', async () => {
  using shell = shellWith(`zone = "Asia/Tokyo"
cadence.sev1 = "90m"
${NIGHTS}`);
  shell.env['BRIDGELOG_AUTHOR'] = 'grace';

  const ran = await shell.bridgelog(['config', '--json', '--db', 'flag.db']);

  expect(ran).toMatchObject({ talk: '', exitCode: 0 });
  const file = join(shell.folder, '.config/bridgelog/config.toml');
  const byDefault = { source: 'default' };
  expect(JSON.parse(ran.out)).toEqual({
    file,
    values: {
      author: 'grace',
      zone: 'Asia/Tokyo',
      journal: join(shell.folder, 'flag.db'),
      severities: ['sev1', 'sev2', 'sev3', 'sev4', 'sev5'],
      cadence: { sev1: 5_400_000 },
      theme: 'auto',
      'screen-reader': false,
      'slow-link': false,
      template: 'standard',
      'support-hours': { days: ['fri'], from: '22:00', until: '06:00' },
      mask: [],
    },
    origins: {
      author: { source: 'environment', name: 'BRIDGELOG_AUTHOR' },
      zone: { source: 'file', name: file },
      journal: { source: 'flag', name: '--db' },
      severities: byDefault,
      cadence: { source: 'file', name: file },
      theme: byDefault,
      'screen-reader': byDefault,
      'slow-link': byDefault,
      template: byDefault,
      templates: byDefault,
      exports: byDefault,
      'support-hours': { source: 'file', name: file },
      mask: byDefault,
    },
  });
});

test('it makes no journal', async () => {
  using shell = new Shell(NOW);
  await shell.bridgelog(['config']);
  expect((await shell.bridgelog(['show'])).talk).toContain('There is no journal');
});

const BROKEN = 'autor = "ada"\nslow-link = 1';
const SAID = `bridgelog: ${FILE}: slow-link: write true or false, without quotes; "autor" is no setting (did you mean author?).\n`;

test.each([
  [['config']],
  [['new', 'Shop down']],
  [['log', 'restarted']],
  [['list']],
  [['list', '--db', 'other.db']],
  [['show']],
  [['export', '-o', '-']],
])('with a broken file, %j says what is wrong with it, and does nothing', async (words) => {
  using shell = new Shell(NOW);
  await shell.bridgelog(['new', 'Cart slow']);
  const records = () => shell.bridgelog(['export', '--format', 'records', '-o', '-']);
  const before = await records();
  shell.env['BRIDGELOG_CONFIG'] = 'broken.toml';
  writeFileSync(join(shell.folder, 'broken.toml'), BROKEN);

  const ran = await shell.bridgelog(words);

  expect(told(ran.talk, shell)).toBe(SAID.replace(FILE, '~/broken.toml'));
  expect(ran).toMatchObject({ out: '', exitCode: 2 });
  delete shell.env['BRIDGELOG_CONFIG'];
  expect(await records()).toEqual(before);
});

test('with a broken file the dashboard does not open', async () => {
  using shell = shellWith(BROKEN);
  shell.dashboard = () => Promise.reject(new Error('opened'));
  const ran = await shell.bridgelog([]);
  expect({ ...ran, talk: told(ran.talk, shell) }).toEqual({ out: '', talk: SAID, exitCode: 2 });
});

test.each([['--help'], ['--version'], ['log', '--help']])(
  'with a broken file %s still helps',
  async (...words) => {
    using shell = shellWith(BROKEN);
    expect(await shell.bridgelog(words)).toMatchObject({ talk: '', exitCode: 0 });
  },
);

test.each([
  ['a key', '"\\u001b[31m\\u0007" = 1'],
  ['a key of a table', 'cadence."\\u001b[31m" = "5m"'],
  ['a length', 'cadence.sev1 = "\\u001b[31m\\u202e\\n"'],
  ['a value', 'severities = ["\\u001b[31m\\u202e\\n"]'],
  ['a zone', 'zone = "\\u001b]0;x\\u0007"'],
  ['no TOML', '\u001b[31m = \u009b31m'],
])('%s that would write on the terminal is cleaned in the complaint', async (_name, toml) => {
  using shell = shellWith(toml);
  const { out, talk, exitCode } = await shell.bridgelog(['config']);
  expect({ out, exitCode }).toEqual({ out: '', exitCode: 2 });
  expect(talk).toMatch(/^bridgelog: [^\p{Cc}\p{Bidi_Control}]+\n$/u);
});

test('values that would write on the terminal are cleaned, in JSON too', async () => {
  using shell = shellWith('author = "a\\u001b[31m\\nb"\nmask = ["\\u202e\\u0007"]');
  const { out } = await shell.bridgelog(['config']);
  expect(out).toMatch(/^author +a␛\[31m b /);
  expect(out).toMatch(/^mask +␇ /m);
  const json = await shell.bridgelog(['config', '--json']);
  expect(json.out).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  expect(JSON.parse(json.out).values.author).toBe('a\u001b[31m\nb');
});

test('exports are written to the folder for them, unless -o names a file', async () => {
  using shell = shellWith('exports = "~/postmortems"');
  await shell.bridgelog(['new', 'Shop down']);
  const there = await shell.bridgelog(['export', '--template', 'brief']);
  const named = await shell.bridgelog(['export', '--template', 'brief', '-o', 'here.md']);

  expect(told(there.out, shell)).toBe('~/postmortems/2026-11-21-shop-down.md\n');
  expect(statSync(join(shell.folder, 'postmortems')).mode & 0o777).toBe(0o700);
  expect(named.out).toBe('here.md\n');
});

test('the template that is set is that of exports without another', async () => {
  using shell = shellWith('template = "~/our.liquid"');
  await shell.bridgelog(['new', 'Shop down']);
  writeFileSync(join(shell.folder, 'our.liquid'), 'All about {{ title }}.\n');

  const ran = await shell.bridgelog(['export', '-o', '-']);
  const brief = await shell.bridgelog(['export', '--template', 'brief', '-o', '-']);

  expect(ran).toEqual({ out: 'All about Shop down.\n', talk: '', exitCode: 0 });
  expect(brief.out).toContain('## Misleading paths');
});

test('a template of one’s own is found by its name', async () => {
  using shell = shellWith('templates = "~/templates"');
  await shell.bridgelog(['new', 'Shop down']);
  mkdirSync(join(shell.folder, 'templates'));
  writeFileSync(join(shell.folder, 'templates/mine.liquid'), 'All about {{ title }}.\n');

  const ran = await shell.bridgelog(['export', '--template', 'mine', '-o', '-']);

  expect(ran).toEqual({ out: 'All about Shop down.\n', talk: '', exitCode: 0 });
});
