import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/config/read-config.ts';
import { SETTINGS } from '../../src/config/settings.ts';
import { exampleFile } from '../../tools/docs/settings.ts';
import { homeWith } from './folder.ts';

const MINUTE = 60_000;

/** What a file of these lines says; or what is wrong with it, without its path. */
function read(...lines: readonly string[]) {
  const { file } = homeWith(lines.join('\n'));
  try {
    return readConfig(file);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.replaceAll(file, 'config.toml');
  }
}

test.each([
  ['author = "ada"', { author: 'ada' }],
  ['author = " ada "', { author: 'ada' }],
  ['zone = "africa/lagos"', { zone: 'Africa/Lagos' }],
  ['journal = "~/a.db"', { journal: '~/a.db' }],
  ['severities = ["p1", "p2"]', { severities: ['p1', 'p2'] }],
  ['cadence = {}', { cadence: {} }],
  ['[cadence]\nsev1 = "20m"', { cadence: { sev1: 20 * MINUTE } }],
  ['cadence = { sev2 = "1h30m" }', { cadence: { sev2: 90 * MINUTE } }],
  ['cadence = { sev2 = "1h 30m" }', { cadence: { sev2: 90 * MINUTE } }],
  ['severities = ["p1"]\ncadence.p1 = "5m"', { severities: ['p1'], cadence: { p1: 5 * MINUTE } }],
  ['theme = "none"', { theme: 'none' }],
  ['screen-reader = false', { 'screen-reader': false }],
  ['slow-link = true', { 'slow-link': true }],
  ['templates = "templates"', { templates: 'templates' }],
  ['exports = "/srv/exports"', { exports: '/srv/exports' }],
  [
    '[support-hours]\ndays = ["sun"]\nfrom = "18:00"\nuntil = "24:00"',
    { 'support-hours': { days: ['sun'], from: '18:00', until: '24:00' } },
  ],
  [
    'severities = ["P1", "Sev-2"]\ncadence.P1 = "20m"\ncadence.SEV-2 = "1h"',
    { severities: ['p1', 'sev-2'], cadence: { p1: 20 * MINUTE, 'sev-2': 60 * MINUTE } },
  ],
  ['mask = []', { mask: [] }],
  ['mask = [" a b ", "(x|y)*"]', { mask: ['a b', '(x|y)*'] }],
  ['\ufeff# A file that an editor of Windows wrote\r\nauthor = "ada"\r\n', { author: 'ada' }],
  ['', {}],
])('%j says %j', (toml, said) => {
  expect(read(toml)).toEqual(said);
});

test.each(Object.entries(SETTINGS))('the example of %s can be followed', (key, { example }) => {
  expect(read(example)).toHaveProperty([key]);
});

test('the examples of all settings make a file that can be followed', () => {
  expect(read(exampleFile())).toEqual({
    author: 'ada',
    zone: 'Africa/Lagos',
    journal: '~/incidents/journal.db',
    severities: ['sev1', 'sev2', 'sev3'],
    cadence: { sev1: 20 * MINUTE, sev2: 60 * MINUTE },
    theme: 'light',
    'screen-reader': true,
    'slow-link': true,
    template: 'brief',
    templates: '~/incidents/templates',
    exports: '~/incidents/postmortems',
    'support-hours': {
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      from: '09:00',
      until: '17:00',
      zone: 'Europe/Berlin',
    },
    mask: ['internal.example', 'kundenname'],
  });
});

test('without a file, nothing is said', () => {
  const { file } = homeWith(undefined);
  expect(readConfig(file)).toEqual({});
  expect(readConfig(join(homeWith('').file, 'config.toml'))).toEqual({});
});

test('a folder in place of the file is told', () => {
  const { file } = homeWith(undefined);
  mkdirSync(file, { recursive: true });
  expect(() => readConfig(file)).toThrow(
    new ConfigError(`${file} is a folder: the settings are to be a file.`),
  );
});

test.each([
  ['author = ada', 1, 'invalid value'],
  ['author = "ada', 1, 'unfinished string'],
  ['\n\nauthor "ada"', 3, 'illegal character in key'],
  ['author = "a"\nauthor = "b"', 2, 'trying to redefine an already defined table or value'],
  ['[cadence]\nsev1 = 5m', 2, 'illegal character in numeric literal'],
])('%j is no TOML', (toml, line, reason) => {
  expect(read(toml)).toBe(`config.toml, line ${line}: ${reason}.`);
});

const SEVERITY = 'write a short word of letters a to z, digits and hyphens, such as "sev1"';
const LENGTH = 'write a length of time in quotes, such as "30m" or "1h30m"';
const THEME = 'write one of "auto", "dark", "light", "basic", "none"';
const HOURS = 'days = ["mon"]\nfrom = "09:00"\nuntil = "17:00"';

test.each([
  // Keys
  ['autor = "ada"', '"autor" is no setting (did you mean author?)'],
  ['slow_link = true', '"slow_link" is no setting (did you mean slow-link?)'],
  ['[database]\npath = "x"', '"database" is no setting'],
  ['__proto__ = 1', '"__proto__" is no setting'],
  [
    `[support-hours]\n${HOURS}\nform = 1`,
    'support-hours: "form" is no setting (did you mean from?)',
  ],
  [
    `[support-hours]\n${HOURS}\ntheme = "dark"`,
    'theme stands below [support-hours], and so is part of it: move it above the first line in [ ]',
  ],
  [
    '[cadence]\nsev1 = "20m"\nslow-link = true',
    'slow-link stands below [cadence], and so is part of it: move it above the first line in [ ]',
  ],
  // Types
  ['author = 7', 'author: write a name in quotes, such as "ada"'],
  ['zone = 2', 'zone: write an IANA name in quotes, such as "Africa/Lagos", or "UTC"'],
  ['journal = []', 'journal: write the path of a file in quotes, such as "~/incidents/journal.db"'],
  [
    'templates = true',
    'templates: write the path of a folder in quotes, such as "~/incidents/templates"',
  ],
  [
    'exports = 1979-05-27',
    'exports: write the path of a folder in quotes, such as "~/incidents/postmortems"',
  ],
  [
    'severities = "sev1"',
    'severities: write a list of names in quotes, the worst first: ["sev1", "sev2"]',
  ],
  ['severities = ["sev1", 2]', `severities (item 2): ${SEVERITY}`],
  ['cadence = "30m"', 'cadence: write a table: [cadence], and below it sev1 = "20m"'],
  ['cadence.sev1 = 30', `cadence.sev1: ${LENGTH}`],
  ['theme = 1', `theme: ${THEME}`],
  ['screen-reader = 1', 'screen-reader: write true or false, without quotes'],
  ['slow-link = "yes"', 'slow-link: write true or false, without quotes'],
  [
    'support-hours = "9-17"',
    'support-hours: write a table: [support-hours], and below it days, from and until',
  ],
  ['mask = "a"', 'mask: write a list of words in quotes, such as ["internal.example"]'],
  ['mask = [1]', 'mask (item 1): write a list of words in quotes, such as ["internal.example"]'],
  // Values
  [
    'zone = "CET"',
    'zone: "CET" is not a time zone: write an IANA name such as Africa/Lagos or Europe/Berlin, or UTC',
  ],
  ['severities = []', 'severities: name at least one, such as ["sev1"]'],
  ['severities = ["SEV 1"]', `severities (item 1): ${SEVERITY}`],
  ['severities = ["P1", "p1"]', 'severities: each name may stand there only once'],
  ['cadence.SEV1 = "20m"\ncadence.sev1 = "30m"', 'cadence.sev1: stands there twice'],
  ['severities = ["p1", "p-1"]', 'severities: each name may stand there only once'],
  ['theme = "drak"', `theme: ${THEME}`],
  ['cadence."SEV 1" = "20m"', `cadence.SEV 1: ${SEVERITY}`],
  ['cadence.sev1 = "often"', 'cadence.sev1: "often" is no length of time: write "30m", or "1h30m"'],
  ['cadence.sev1 = "0m"', 'cadence.sev1: "0m" is no length of time: write "30m", or "1h30m"'],
  ['cadence.sev1 = " "', 'cadence.sev1: " " is no length of time: write "30m", or "1h30m"'],
  [
    'severities = ["p1", "p2"]\ncadence.sev1 = "20m"',
    'cadence.sev1: is none of the severities, which are p1, p2',
  ],
  [
    'severities = ["p-1", "p-2"]\ncadence.p1 = "20m"',
    'cadence.p1: is none of the severities, which are p-1, p-2 (did you mean p-1?)',
  ],
  // Empty
  ['author = ""', 'author: write a name in quotes, such as "ada"'],
  ['author = "  "', 'author: write a name in quotes, such as "ada"'],
  ['journal = ""', 'journal: write the path of a file in quotes, such as "~/incidents/journal.db"'],
  [
    'journal = "a\\u0000b"',
    'journal: write the path of a file in quotes, such as "~/incidents/journal.db"',
  ],
  [
    'mask = ["a", " "]',
    'mask (item 2): write a list of words in quotes, such as ["internal.example"]',
  ],
])('%j is told what to write', (toml, message) => {
  expect(read(toml)).toBe(`config.toml: ${message}.`);
});

const FROM = 'support-hours.from: write a time of day in quotes: from = "09:00"';
const UNTIL = 'support-hours.until: write a time of day in quotes: until = "17:00"';
const DAYS = 'support-hours.days: write at least one day, in a list: days = ["mon", "tue"]';

test.each([
  ['days = ["mon"]\nuntil = "17:00"', FROM],
  ['days = ["mon"]\nfrom = "9:00"\nuntil = "17:00"', FROM],
  ['days = ["mon"]\nfrom = 09:00:00\nuntil = "17:00"', FROM],
  ['days = ["mon"]\nfrom = "24:00"\nuntil = "17:00"', FROM],
  ['days = ["mon"]\nfrom = "09:00"\nuntil = "24:01"', UNTIL],
  ['days = ["mon"]\nfrom = "09:60"\nuntil = "5pm"', `${FROM}; ${UNTIL}`],
  ['days = []\nfrom = "09:00"\nuntil = "17:00"', DAYS],
  ['days = "mon"\nfrom = "09:00"\nuntil = "17:00"', DAYS],
  [
    'days = ["mon", "Tuesday"]\nfrom = "09:00"\nuntil = "17:00"',
    'support-hours.days (item 2): write days as mon, tue, wed, thu, fri, sat, sun',
  ],
  [
    `${HOURS}\nzone = "Berlin"`,
    'support-hours.zone: "Berlin" is not a time zone: write an IANA name such as Africa/Lagos or Europe/Berlin, or UTC',
  ],
])('support hours: %j is told what to write', (toml, message) => {
  expect(read('[support-hours]', toml)).toBe(`config.toml: ${message}.`);
});

test('one look shows all that is wrong', () => {
  expect(
    read(
      'author = 1',
      'slow-link = "x"',
      'maks = []',
      'foo = 1',
      'mask = ["a", 1]',
      'cadence.sev1 = 5',
    ),
  ).toBe(
    'config.toml: author: write a name in quotes, such as "ada"; ' +
      `cadence.sev1: ${LENGTH}; ` +
      'slow-link: write true or false, without quotes; ' +
      'mask (item 2): write a list of words in quotes, such as ["internal.example"]; ' +
      '"maks" is no setting (did you mean mask?); "foo" is no setting.',
  );
});
