import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fillLibrary } from '../../tools/library/library.ts';
import { open } from '../journal/helpers.ts';
import { HALF_PAST_TWO } from '../journal/samples.ts';
import { Shell } from './shell.ts';

/** Four incidents: a night in Berlin, a start that is only about known, one without a start, one that goes on. */
async function year(): Promise<Shell> {
  const shell = new Shell('2026-11-21T15:00:00+01:00');
  const declare = (title: string, ...options: string[]) =>
    shell.bridgelog(['new', title, '--zone', 'Africa/Lagos', ...options]);
  const log = (slug: string, ...lines: string[]) =>
    shell.bridgelog(['log', '--incident', slug], `${lines.join('\n')}\n`);
  await declare(
    'Checkout returns 500s',
    '--severity',
    'sev2',
    '--started',
    '2026-03-01 14:30',
    '--service',
    'checkout',
  );
  await log('2026-03-01', '14:35 ? the pool of #db', '14:40 /sev 1', '15:45 /resolved');
  await declare(
    'Café orders fail',
    '--severity',
    'sev3',
    '--zone',
    'Europe/Berlin',
    '--started',
    '2026-10-25 23:40',
  );
  await log('2026-10-25', '/at 1 ~2026-10-25 23:40', '2026-10-26 00:10 /resolved #db');
  await declare('Mail late', '--service', 'mailer');
  await log('mail', '14:50 nothing helps #mail', '15:00 /resolved');
  await declare('Search is slow and shows results of yesterday', '--started', '2026-11-21 14:10');
  return shell;
}

const CHECKOUT =
  '2026-03-01-checkout-returns-500s  SEV1  2026-03-01 14:30 Africa/Lagos  resolved 2026-03-01 15:45  Checkout returns 500s\n';

test('all of them, the latest first, each in its own zone', async () => {
  using shell = await year();

  expect((await shell.bridgelog(['list'])).out).toBe(`\
2026-11-21-mail-late                            -     start unknown                    resolved 2026-11-21 15:00  Mail late
2026-11-21-search-is-slow-and-shows-results-of  -     2026-11-21 14:10 Africa/Lagos    unresolved                 Search is slow and shows results of yesterday
2026-10-25-cafe-orders-fail                     SEV3  ~2026-10-25 23:40 Europe/Berlin  resolved 2026-10-26 00:10  Café orders fail
2026-03-01-checkout-returns-500s                SEV1  2026-03-01 14:30 Africa/Lagos    resolved 2026-03-01 15:45  Checkout returns 500s
`);
});

test('on a terminal rows are made to fit: in fewer words, with less of the titles, then without', async () => {
  using shell = await year();

  shell.columns = 100;
  expect((await shell.bridgelog(['list'])).out).toBe(`\
2026-11-21-mail-late                            -     -       resolved    Mail late
2026-11-21-search-is-slow-and-shows-results-of  -     14:10   unresolved  Search is slow and shows …
2026-10-25-cafe-orders-fail                     SEV3  ~23:40  resolved    Café orders fail
2026-03-01-checkout-returns-500s                SEV1  14:30   resolved    Checkout returns 500s
`);
  shell.columns = 80;
  expect((await shell.bridgelog(['list'])).out).toBe(`\
2026-11-21-mail-late                            -     -       resolved
2026-11-21-search-is-slow-and-shows-results-of  -     14:10   unresolved
2026-10-25-cafe-orders-fail                     SEV3  ~23:40  resolved
2026-03-01-checkout-returns-500s                SEV1  14:30   resolved
`);
  shell.columns = 130;
  expect((await shell.bridgelog(['list', 'checkout'])).out).toBe(CHECKOUT);
});

/** Words and options, and the incidents that they mean. */
const MEANT = [
  ['open', 'search'],
  ['--open', 'search'],
  ['resolved 2026-11', 'mail'],
  ['--resolved --since 2026-11', 'mail'],
  ['sev2', 'checkout'],
  ['--severity SEV-2', 'checkout'],
  ['--severity sev1 --severity sev3', 'cafe checkout'],
  ['#db', 'cafe checkout'],
  ['--tag #DB', 'cafe checkout'],
  ['--tag m', 'mail'],
  ['#db #mail', ''],
  ['--service mailer --service checkout', 'mail checkout'],
  ['--service mail', ''],
  ['service:Mailer', 'mail'],
  ['service:mail', ''],
  ['mailer', 'mail'],
  ['cafe ORDERS', 'cafe'],
  ['2026-10-25', 'cafe'],
  ['2026-10-26', ''],
  ['..2026-10', 'cafe checkout'],
  ['--until 2026-10-24', 'checkout'],
  ['--since 2026-03-01 --until 2026-03-01', 'checkout'],
  ['#db --since 2026-04', 'cafe'],
] as const;

test('words and options choose, and narrow each other', async () => {
  using shell = await year();
  for (const [words, slugs] of MEANT) {
    const { out } = await shell.bridgelog(['list', ...words.split(' ')]);
    const found = out.matchAll(/^\d+-\d+-\d+-([a-z]+)/gm);
    expect([words, [...found].map(([, word]) => word).join(' ')]).toEqual([words, slugs]);
  }
});

test('what matches nothing says so, and is no failure', async () => {
  using shell = await year();

  expect(await shell.bridgelog(['list', 'open', 'sev1'])).toEqual({
    out: '',
    talk: 'No incident matches: bridgelog list without words lists all.\n',
    exitCode: 0,
  });
  expect(await shell.bridgelog(['list', 'open', 'sev1', '--json'])).toMatchObject({ out: '[]\n' });
});

test('a service that nobody named is said, with those that may be meant', async () => {
  using shell = await year();
  const said = async (...words: string[]) =>
    (await shell.bridgelog(['list', ...words])).talk.split('\n')[0];

  expect(await said('--service', 'chekout')).toBe(
    'No incident names the service chekout: is it checkout?',
  );
  expect(await said('service:mail', '--service', 'checkout')).toBe(
    'No incident names the service mail: is it mailer?',
  );
  expect(await said('--service', 'quasar')).toBe('No incident names the service quasar.');
  expect(await said('--service', 'MAILER')).toBe('');
});

test('what was told only afterwards stands, and is found, where it began', async () => {
  using shell = await year();
  await shell.bridgelog(['new', 'Printer on fire', '--zone', 'Africa/Lagos']);
  await shell.bridgelog(
    ['log', '--incident', 'printer'],
    '2026-06-01 10:00 smoke\n2026-06-01 11:00 /resolved\n',
  );

  const { out } = await shell.bridgelog(['list', '2026']);
  const slugs = out.matchAll(/^\d+-\d+-\d+-([a-z]+)/gm);

  expect([...slugs].map(([, word]) => word)).toEqual([
    ...['mail', 'search', 'cafe', 'printer', 'checkout'],
  ]);
  expect((await shell.bridgelog(['list', '2026-06'])).out).toContain('printer-on-fire');
  expect((await shell.bridgelog(['list', 'printer', '--until', '2026-05'])).out).toBe('');
  expect((await shell.bridgelog(['list', 'printer'])).out).toContain('start unknown');
});

test('a limit says what it leaves out; on a terminal there is one', async () => {
  using shell = await year();

  expect(await shell.bridgelog(['list', 'resolved', '--limit', '2', '--json'])).toMatchObject({
    talk: 'These are the latest 2 of 3: --limit 3 lists them all.\n',
  });
});

test('on a terminal there is a limit, so that the latest are in sight', async () => {
  using shell = new Shell('2026-11-21T15:00:00+01:00');
  const path = join(shell.folder, 'many.db');
  const journal = open({ path });
  fillLibrary(journal, { incidents: 104, entries: 312, seed: 1, until: HALF_PAST_TWO });

  const piped = await shell.bridgelog(['list', '--db', path]);
  shell.columns = 80;
  const seen = await shell.bridgelog(['list', '--db', path]);

  expect([piped, seen].map(({ out, talk }) => [out.split('\n').length - 1, talk])).toEqual([
    [104, ''],
    [100, 'These are the latest 100 of 104: --limit 104 lists them all.\n'],
  ]);
});

test('list --json has everything in UTC', async () => {
  using shell = await year();

  const [incident] = JSON.parse((await shell.bridgelog(['list', '--json', 'checkout'])).out);

  expect(incident).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    slug: '2026-03-01-checkout-returns-500s',
    title: 'Checkout returns 500s',
    severity: 'sev1',
    severities: ['sev2', 'sev1'],
    services: ['checkout'],
    zone: 'Africa/Lagos',
    declared: null,
    began: '2026-03-01T13:30:00Z',
    started: '2026-03-01T13:30:00Z',
    isStartAbout: false,
    resolved: '2026-03-01T14:45:00Z',
    isResolved: true,
    isImported: false,
    entries: 3,
  });
});

test('a title cannot act on the terminal', async () => {
  using shell = new Shell('2026-11-21T15:00:00+01:00');
  await shell.bridgelog(['new', 'Mail \u001b[31m late\u202e']);

  shell.columns = 60;
  expect((await shell.bridgelog(['list'])).out).toBe(
    '2026-11-21-mail-31m-late  -  -  unresolved  Mail ␛[31m late\n',
  );
});

test.each([
  ['--open --resolved', '--open and --resolved leave nothing: write one of them.'],
  ['--severity worst', '--severity: "worst" is none: write one of sev1, sev2, sev3, sev4, sev5.'],
  ['--since yesterday', '--since: "yesterday" is no day: write 2026-05-10, 2026-05 or 2026.'],
  ['--until 2026-02-30', '--until: "2026-02-30" is no day: write 2026-05-10, 2026-05 or 2026.'],
  ['--limit 0', '--limit: "0" is no number: write 20, for example.'],
])('list %s is not understood', async (words, reason) => {
  using shell = new Shell('2026-11-21T15:00:00+01:00');

  expect(await shell.bridgelog(['list', ...words.split(' ')])).toEqual({
    out: '',
    talk: `bridgelog: ${reason}\n`,
    exitCode: 2,
  });
});
