import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configure, type Surroundings } from '../../src/config/config.ts';
import { ConfigError } from '../../src/config/read-config.ts';
import { homeWith, writeConfig } from './folder.ts';

const MINUTE = 60_000;

/** A machine whose person has such a file, and these variables. */
function machine(toml: string | undefined, env: Surroundings['env'] = {}): Surroundings {
  const { home } = homeWith(toml);
  return { env, home, folder: '/srv/work', user: 'ada', zone: 'Africa/Lagos' };
}

test('where nobody says anything, this holds', () => {
  const around = machine(undefined);
  const { values, origins, file } = configure(around);
  expect(file).toBe(join(around.home, '.config/bridgelog/config.toml'));
  expect(values).toEqual({
    author: 'ada',
    zone: 'Africa/Lagos',
    journal: join(around.home, '.local/share/bridgelog/journal.db'),
    severities: ['sev1', 'sev2', 'sev3', 'sev4', 'sev5'],
    cadence: { sev1: 30 * MINUTE, sev2: 60 * MINUTE },
    theme: 'auto',
    'screen-reader': false,
    'slow-link': false,
    template: 'standard',
    templates: undefined,
    exports: undefined,
    'support-hours': undefined,
    mask: [],
  });
  const sources = Object.values(origins).map(({ source }) => source);
  expect(new Set(sources)).toEqual(new Set(['default']));
});

const FILE = `author = "file"
zone = "Asia/Tokyo"
journal = "file.db"
severities = ["p1"]
theme = "dark"
screen-reader = true
slow-link = true
template = "./one.liquid"
templates = "templates"
exports = "/srv/exports"
mask = ["kunde"]

[cadence]
p1 = "5m"

[support-hours]
days = ["mon"]
from = "09:00"
until = "17:00"
`;

test('what the file says holds more', () => {
  const around = machine(FILE);
  const { values, origins, file } = configure(around);
  expect(values).toEqual({
    author: 'file',
    zone: 'Asia/Tokyo',
    journal: join(around.home, '.config/bridgelog/file.db'),
    severities: ['p1'],
    cadence: { p1: 5 * MINUTE },
    theme: 'dark',
    'screen-reader': true,
    'slow-link': true,
    template: join(around.home, '.config/bridgelog/one.liquid'),
    templates: join(around.home, '.config/bridgelog/templates'),
    exports: '/srv/exports',
    'support-hours': { days: ['mon'], from: '09:00', until: '17:00' },
    mask: ['kunde'],
  });
  for (const origin of Object.values(origins))
    expect(origin).toEqual({ source: 'file', name: file });
});

test('what the environment says holds most', () => {
  const env = {
    BRIDGELOG_AUTHOR: 'env',
    BRIDGELOG_ZONE: 'utc',
    BRIDGELOG_DB: 'env.db',
    BRIDGELOG_THEME: 'light',
    BRIDGELOG_SCREEN_READER: '0',
  };
  const { values, origins } = configure(machine(FILE, env));
  expect(values).toMatchObject({
    author: 'env',
    zone: 'UTC',
    journal: '/srv/work/env.db',
    theme: 'light',
    'screen-reader': false,
  });
  expect(origins).toMatchObject({
    author: { source: 'environment', name: 'BRIDGELOG_AUTHOR' },
    zone: { source: 'environment', name: 'BRIDGELOG_ZONE' },
    journal: { source: 'environment', name: 'BRIDGELOG_DB' },
    theme: { source: 'environment', name: 'BRIDGELOG_THEME' },
    'screen-reader': { source: 'environment', name: 'BRIDGELOG_SCREEN_READER' },
    mask: { source: 'file' },
  });
});

test('a template is a word or the path of a file', () => {
  const templateOf = (toml: string) => {
    const around = machine(toml);
    return configure(around).values.template.replace(around.home, '~');
  };
  expect(templateOf('template = "brief"')).toBe('brief');
  expect(templateOf('template = "our.liquid"')).toBe('~/.config/bridgelog/our.liquid');
  expect(templateOf('template = "~/our.liquid"')).toBe('~/our.liquid');
});

test('an empty variable says nothing', () => {
  const env = {
    BRIDGELOG_AUTHOR: '',
    BRIDGELOG_ZONE: '',
    BRIDGELOG_DB: '',
    BRIDGELOG_CONFIG: '',
    BRIDGELOG_THEME: '',
    BRIDGELOG_SCREEN_READER: '',
  };
  const { values } = configure(machine(FILE, env));
  expect(values).toMatchObject({
    author: 'file',
    zone: 'Asia/Tokyo',
    theme: 'dark',
    'screen-reader': true,
  });
});

test.each([
  [
    'BRIDGELOG_ZONE',
    'CET',
    '"CET" is not a time zone: write an IANA name such as Africa/Lagos or Europe/Berlin, or UTC.',
  ],
  ['BRIDGELOG_THEME', 'drak', 'write one of "auto", "dark", "light", "basic", "none".'],
  ['BRIDGELOG_SCREEN_READER', 'yes', 'write 1 or true, 0 or false.'],
])('a variable that cannot be followed is told: %s=%s', (variable, text, reason) => {
  expect(() => configure(machine(undefined, { [variable]: text }))).toThrow(
    new ConfigError(`${variable}: ${reason}`),
  );
});

test.each([
  ['1', true],
  ['true', true],
  ['TRUE', true],
  ['0', false],
  ['false', false],
])('BRIDGELOG_SCREEN_READER=%s', (text, isForOne) => {
  const env = { BRIDGELOG_SCREEN_READER: text };
  expect(configure(machine(undefined, env)).values['screen-reader']).toBe(isForOne);
});

test.each([
  ['severities = ["p1", "p2"]', {}],
  ['severities = ["sev2", "minor"]', { sev2: 60 * MINUTE }],
  ['cadence.sev3 = "4h"', { sev3: 240 * MINUTE }],
  ['cadence = {}', {}],
])('with %s the outside is told as often as this says', (toml, cadence) => {
  expect(configure(machine(toml)).values.cadence).toEqual(cadence);
});

test.each([
  ['~', ''],
  ['~/a/../b.db', 'b.db'],
  ['~b.db', '.config/bridgelog/~b.db'],
  ['b.db', '.config/bridgelog/b.db'],
  ['../b.db', '.config/b.db'],
])('the path %s in the file is ~/%s', (path, place) => {
  const around = machine(`journal = "${path}"`);
  expect(configure(around).values.journal).toBe(join(around.home, place));
});

test('BRIDGELOG_CONFIG names another file, and may do so from the folder that one is in', () => {
  const { home, file } = homeWith('author = "elsewhere"');
  const around = { ...machine('author = "at home"'), folder: home };
  for (const named of [file, '.config/bridgelog/config.toml']) {
    const configuration = configure({ ...around, env: { BRIDGELOG_CONFIG: named } });
    expect(configuration.file).toBe(file);
    expect(configuration.values.author).toBe('elsewhere');
  }
});

test('XDG_CONFIG_HOME names another folder, and counts for nothing where it is relative', () => {
  const around = machine('author = "at home"');
  writeConfig(join(around.home, 'xdg/bridgelog/config.toml'), 'author = "xdg"');
  const authorIn = (folder: string) =>
    configure({ ...around, folder: around.home, env: { XDG_CONFIG_HOME: folder } }).values.author;
  expect(authorIn(join(around.home, 'xdg'))).toBe('xdg');
  expect(authorIn('xdg')).toBe('at home');
  expect(authorIn('')).toBe('at home');
});

test('without a home there is no file and no journal, unless they are named', () => {
  const nowhere = { ...machine(undefined), home: '' };
  const { values, file } = configure(nowhere);
  expect({ file, journal: values.journal }).toEqual({ file: undefined, journal: undefined });
  const env = { BRIDGELOG_CONFIG: homeWith('author = "named"').file, XDG_DATA_HOME: '/srv/data' };
  expect(configure({ ...nowhere, env }).values).toMatchObject({
    author: 'named',
    journal: '/srv/data/bridgelog/journal.db',
  });
});

test('without a home, ~ is nowhere', () => {
  const { file } = homeWith('exports = "~/exports"');
  const around = { ...machine(undefined, { BRIDGELOG_CONFIG: file }), home: '' };
  expect(() => configure(around)).toThrow(
    `${file}: exports: ~ is nowhere: set HOME, or write the whole path.`,
  );
});

test('a file that BRIDGELOG_CONFIG names has to be there', () => {
  const around = machine('author = "at home"', { BRIDGELOG_CONFIG: 'missing.toml' });
  expect(() => configure(around)).toThrow(
    new ConfigError('/srv/work/missing.toml is not there: BRIDGELOG_CONFIG names it.'),
  );
});
