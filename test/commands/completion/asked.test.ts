import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { Shell } from '../shell.ts';

const NOW = '2026-11-21T15:00:00+01:00';
const NOTHING = { out: '', talk: '', exitCode: 0 };

function write({ folder }: Shell, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('the incidents are told with what they are about, the latest first', async () => {
  using shell = new Shell(NOW);
  await shell.bridgelog(['new', 'Shop \u001b[31mdown\u202e', '--severity', '1']);
  await shell.bridgelog(['new', 'Cart slow']);
  await shell.bridgelog(['log', '--incident', '2026-11-21-cart-slow', '/resolved']);

  const ran = await shell.bridgelog(['__complete', 'incidents']);

  expect(ran).toEqual({
    out: `\
2026-11-21-cart-slow\tresolved: Cart slow
2026-11-21-shop-31mdown\tSEV1 unresolved: Shop ␛[31mdown
`,
    talk: '',
    exitCode: 0,
  });
});

test('without a journal nothing is told, and none is made', async () => {
  using shell = new Shell(NOW);
  expect(await shell.bridgelog(['__complete', 'incidents'])).toEqual(NOTHING);
  expect(readdirSync(shell.folder)).toEqual([]);
});

test.each([
  ['an empty file', ''],
  ['something else', 'no journal'],
])('%s in place of the journal stays as it is', async (_what, text) => {
  using shell = new Shell(NOW);
  write(shell, 'journal.db', text);
  expect(await shell.bridgelog(['__complete', 'incidents', '--db', 'journal.db'])).toEqual(NOTHING);
  expect(readdirSync(shell.folder)).toEqual(['journal.db']);
  expect(readFileSync(join(shell.folder, 'journal.db'), 'utf8')).toBe(text);
});

test.each([[[]], [['passwords']], [['incidents', 'more']], [['incidents', '--db', '']]])(
  'asked for %j it tells nothing, and complains of nothing',
  async (words) => {
    using shell = new Shell(NOW);
    expect(await shell.bridgelog(['__complete', ...words])).toEqual(NOTHING);
  },
);

test('a file of settings that cannot be followed is the affair of other commands', async () => {
  using shell = new Shell(NOW);
  await shell.bridgelog(['new', 'Shop down']);
  write(shell, '.config/bridgelog/config.toml', 'autor = "ada"');
  expect(await shell.bridgelog(['__complete', 'incidents'])).toEqual(NOTHING);
  expect(await shell.bridgelog(['__complete', 'severities'])).toEqual(NOTHING);
});

test('a home folder before the name of the journal is the one of whoever types', async () => {
  using shell = new Shell(NOW);
  await shell.bridgelog(['new', 'Shop down', '--db', 'other.db']);
  const { out } = await shell.bridgelog(['__complete', 'incidents', '--db', '~/other.db']);
  expect(out).toBe('2026-11-21-shop-down\tunresolved: Shop down\n');
});

test("severities are one's own", async () => {
  using shell = new Shell(NOW);
  write(shell, '.config/bridgelog/config.toml', 'severities = ["p1", "p2"]');
  expect((await shell.bridgelog(['__complete', 'severities'])).out).toBe('p1\t\np2\t\n');
});

test("templates are one's own too, but none that a shell would read as something else", async () => {
  using shell = new Shell(NOW);
  write(shell, '.config/bridgelog/config.toml', 'templates = "own"');
  for (const name of ['mine.liquid', '$(touch harm).liquid', '-o.liquid', 'notes.txt']) {
    write(shell, `.config/bridgelog/own/${name}`, '');
  }
  const { out } = await shell.bridgelog(['__complete', 'templates']);
  const shipped = [
    'atlassian',
    'azure-pir',
    'brief',
    'google-sre',
    'pagerduty',
    'report',
    'standard',
  ];
  expect(out).toBe([...shipped, 'mine'].map((name) => `${name}\t\n`).join(''));
});

test('zones are those that a time can be in', async () => {
  using shell = new Shell(NOW);
  const { out } = await shell.bridgelog(['__complete', 'zones']);
  expect(out.split('\n').slice(0, 3)).toEqual(['UTC\t', 'Africa/Abidjan\t', 'Africa/Accra\t']);
  expect(out).toContain('\nAmerica/Port-au-Prince\t\n');
});

test('no help tells of it', async () => {
  using shell = new Shell(NOW);
  expect((await shell.bridgelog(['--help'])).out).not.toContain('__complete');
});
