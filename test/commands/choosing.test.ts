import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Shell } from './shell.ts';

const NOW = '2026-11-21T15:00:00+01:00';

async function two(): Promise<Shell> {
  const shell = new Shell(NOW);
  await shell.bridgelog(['new', 'Shop down']);
  await shell.bridgelog(['new', 'Mail late']);
  return shell;
}

test('without an incident there is nothing to log into', async () => {
  using shell = new Shell(NOW);

  expect(await shell.bridgelog(['log', 'hello'])).toEqual({
    out: '',
    talk: 'bridgelog: No incident is declared yet: begin with bridgelog new "what fails".\n',
    exitCode: 2,
  });
});

test('with several unresolved, writing refuses to choose', async () => {
  using shell = await two();

  expect(await shell.bridgelog(['log', 'hello'])).toEqual({
    out: '',
    talk: 'bridgelog: Several incidents are unresolved (2026-11-21-mail-late, 2026-11-21-shop-down): name one with --incident.\n',
    exitCode: 2,
  });
});

test.each([
  ['an option before the verb', ['--incident', '2026-11-21-shop-down', 'log', 'hello'], {}],
  ['an option behind the verb', ['log', '--incident', '2026-11-21-shop', 'hello'], {}],
  ['the environment', ['log', 'hello'], { BRIDGELOG_INCIDENT: '2026-11-21-s' }],
])('the incident is named by %s', async (_name, words, env) => {
  using shell = await two();
  Object.assign(shell.env, env);

  const ran = await shell.bridgelog(words);

  expect(ran.talk).toBe('2026-11-21-shop-down: 1  15:00  event  hello\n');
});

test('a resolved incident is left alone while another is not', async () => {
  using shell = await two();
  await shell.bridgelog(['log', '--incident', '2026-11-21-mail', '/resolved']);

  const ran = await shell.bridgelog(['log', 'hello']);

  expect(ran.talk).toBe('2026-11-21-shop-down: 1  15:00  event  hello\n');
});

test('when all are resolved, it is the one last written to', async () => {
  using shell = await two();
  await shell.bridgelog(['log', '--incident', '2026-11-21-mail', '/resolved']);
  await shell.bridgelog(['log', '/resolved']);

  const ran = await shell.bridgelog(['log', 'the call is over']);

  expect(ran.talk).toBe('2026-11-21-shop-down: 2  15:00  event  the call is over\n');
});

test.each([
  ['nothing', 'x', 'No incident is called "x": see bridgelog list.'],
  [
    'several',
    '2026',
    '"2026" may be any of 2026-11-21-mail-late, 2026-11-21-shop-down: write more of it.',
  ],
])('a name that means %s is refused', async (_name, slug, message) => {
  using shell = await two();

  expect(await shell.bridgelog(['log', '--incident', slug, 'hello'])).toEqual({
    out: '',
    talk: `bridgelog: ${message}\n`,
    exitCode: 2,
  });
});

test('any part of a slug that no other has will do', async () => {
  using shell = await two();

  const ran = await shell.bridgelog(['log', '--incident', 'mail', 'hello']);

  expect(ran.talk).toBe('2026-11-21-mail-late: 1  15:00  event  hello\n');
});

test('an incident named twice, differently, is refused', async () => {
  using shell = await two();

  expect((await shell.bridgelog(['--incident', 'mail', 'show', 'shop'])).talk).toBe(
    'bridgelog: Two incidents are named: "shop", and --incident mail.\n',
  );
});

test('no line goes into an incident that was only imported, unless it is named', async () => {
  using shell = new Shell('2026-11-21T15:00:00+01:00');
  writeFileSync(
    join(shell.folder, 'old.md'),
    '# Old\n\n## Timeline\n\n- 2024-05-01 10:00 UTC: the pump stopped\n',
  );
  await shell.bridgelog(['import', 'old.md']);

  expect(await shell.bridgelog(['log', 'hello'])).toEqual({
    out: '',
    talk: 'bridgelog: Only imported incidents are here, such as 2024-05-01-old: name one with --incident, or begin with bridgelog new "what fails".\n',
    exitCode: 2,
  });
  expect((await shell.bridgelog(['show'])).exitCode).toBe(0);
  const named = await shell.bridgelog([
    'log',
    '--incident',
    '2024-05-01-old',
    '10:05 - and ran again',
  ]);
  expect(named.exitCode).toBe(0);
});
