import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Shell } from './shell.ts';

const NOW = '2026-11-21T15:00:00+01:00';

test('declares an incident, and prints its slug', async () => {
  using shell = new Shell(NOW);

  const ran = await shell.bridgelog([
    ...['new', 'Shop answers 500', '--severity', 'SEV-1', '--zone', 'europe/berlin'],
    ...['--started', '-30m', '--service', 'shop', '--service', 'api'],
  ]);

  expect(ran).toEqual({
    out: '2026-11-21-shop-answers-500\n',
    talk: '1  14:30  event  started\nservices: shop\nservices: shop, api\n',
    exitCode: 0,
  });
});

test('without a zone it says which one it took', async () => {
  using shell = new Shell(NOW);
  shell.zone = 'Asia/Tokyo';

  const ran = await shell.bridgelog(['new', 'Shop', 'down']);

  expect(ran).toEqual({
    out: '2026-11-21-shop-down\n',
    talk: 'Times are read and shown in Asia/Tokyo; /zone changes that.\n',
    exitCode: 0,
  });
});

test('a slug that is taken gets a number', async () => {
  using shell = new Shell(NOW);
  await shell.bridgelog(['new', 'Shop down']);

  expect((await shell.bridgelog(['new', 'Shop: down!'])).out).toBe('2026-11-21-shop-down-2\n');
});

test.each([
  ['now', ['--started', '14:30'], '2026-11-21T14:00:00Z'],
  ['not known, when it started over a day ago', ['--started', '2022-05-10 14:30'], null],
  [
    'known when it is said',
    ['--started', '2022-05-10 14:30', '--declared', '2022-05-10 14:33'],
    '2022-05-10T13:33:00Z',
  ],
])('it was declared %s', async (_name, options, declared) => {
  using shell = new Shell(NOW);
  await shell.bridgelog(['new', 'Shop down', ...options]);

  const [incident] = JSON.parse((await shell.bridgelog(['list', '--json'])).out);

  expect(incident.declared).toBe(declared);
});

test.each([
  ['an empty title', ['   '], 'An incident needs a title: say in a few words what fails.'],
  [
    'an unknown zone',
    ['x', '--zone', 'Mars/Olympus'],
    '"Mars/Olympus" is not a time zone: write an IANA name such as Africa/Lagos or Europe/Berlin, or UTC.',
  ],
  [
    'an abbreviation for a zone',
    ['x', '--zone', 'WAT'],
    '"WAT" is not a time zone: write an IANA name such as Africa/Lagos or Europe/Berlin, or UTC.',
  ],
  [
    'an unknown severity',
    ['x', '--severity', 'bad'],
    '"bad" is not a severity: write one of sev1, sev2, sev3, sev4, sev5.',
  ],
  [
    'an impossible time',
    ['x', '--started', '25:00'],
    '--started: "25:00" is not a time: write 14:30, or 2026-11-20 14:30.',
  ],
  [
    'no time',
    ['x', '--started', 'lunch'],
    '--started: "lunch" is not a time: write 14:30, or 2026-11-20 14:30.',
  ],
])('%s is refused, and nothing is declared', async (_name, words, message) => {
  using shell = new Shell(NOW);

  const ran = await shell.bridgelog(['new', ...words]);

  expect(ran).toEqual({ out: '', talk: `bridgelog: ${message}\n`, exitCode: 2 });
  expect((await shell.bridgelog(['list', '--json'])).out).toBe('[]\n');
});

test('the configuration names severities, and the zone', async () => {
  using shell = new Shell(NOW);
  shell.env['BRIDGELOG_CONFIG'] = 'config.toml';
  writeFileSync(
    join(shell.folder, 'config.toml'),
    'severities = ["p1", "p2"]\nzone = "Asia/Tokyo"',
  );

  const ran = await shell.bridgelog(['new', 'Shop down', '--severity', 'P-2']);
  const refused = await shell.bridgelog(['new', 'Shop down', '--severity', 'sev1']);

  expect(ran).toEqual({
    out: '2026-11-21-shop-down\n',
    talk: 'Times are read and shown in Asia/Tokyo; /zone changes that.\n',
    exitCode: 0,
  });
  expect(refused).toEqual({
    out: '',
    talk: 'bridgelog: "sev1" is not a severity: write one of p1, p2.\n',
    exitCode: 2,
  });
  const [incident] = JSON.parse((await shell.bridgelog(['list', '--json'])).out);
  expect(incident).toMatchObject({ severity: 'p2', zone: 'Asia/Tokyo' });
});

test('a zone is assumed only where neither the option nor the environment names one', async () => {
  const assumed = async (env: string | undefined, ...more: string[]) => {
    using shell = new Shell(NOW);
    if (env !== undefined) shell.env['BRIDGELOG_ZONE'] = env;
    await shell.bridgelog(['new', 'Shop down', ...more]);
    return (await shell.bridgelog(['review', '--json'])).out.includes('zone-assumed');
  };
  expect(await assumed(undefined)).toBe(true);
  expect(await assumed('Europe/Berlin')).toBe(false);
  expect(await assumed(undefined, '--zone', 'Europe/Berlin')).toBe(false);
});
