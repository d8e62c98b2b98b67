import { expect, test } from 'vitest';
import { Shell } from './shell.ts';

/** Two incidents in which a cache leaks, and one in which it does not. */
async function year(): Promise<Shell> {
  const shell = new Shell('2026-11-21T15:00:00+01:00');
  const declare = (title: string, ...options: string[]) =>
    shell.bridgelog(['new', title, '--zone', 'Africa/Lagos', ...options]);
  const log = (slug: string, ...lines: string[]) =>
    shell.bridgelog(['log', '--incident', slug], `${lines.join('\n')}\n`);
  await declare('Shop down', '--severity', 'sev1', '--started', '2026-03-01 23:30');
  await log(
    'shop',
    '23:40 ? the cache leaks',
    '23:50 ! restarted the cart',
    '~00:20 the cache leaks again',
  );
  await log('shop', '?? it leaked before, says @ops', '00:30 /resolved', '+ limit the cache @bo');
  await declare('Cachés of the search leak', '--severity', 'sev3', '--started', '2026-11-21 14:10');
  await log('search', '14:20 heap at 96 %', '/section summary A leak that nobody saw.');
  await declare('Mail late');
  return shell;
}

test('what is found stands by incident, the one written down last first', async () => {
  using shell = await year();

  expect(await shell.bridgelog(['search', 'leak'])).toEqual({
    out: `\
2026-11-21-caches-of-the-search-leak  SEV3  Africa/Lagos  Cachés of the search leak
        section summary  A leak that nobody saw.

2026-03-01-shop-down  SEV1  Africa/Lagos  Shop down
   2  23:40              hypothesis H1  the cache leaks
   4  ~2026-03-02 00:20  event          the cache leaks again
   5  time unknown       event          it leaked before, says @ops
`,
    talk: 'What stands around it: bridgelog show 2026-03-01-shop-down --entry 5\n',
    exitCode: 0,
  });
});

test('on a terminal it stands in bold, and fits', async () => {
  using shell = await year();
  shell.columns = 60;

  const { out } = await shell.bridgelog(['search', 'CACHE', 'the']);

  expect(out.replaceAll('\u001b[1m', '[').replaceAll('\u001b[22m', ']')).toBe(`\
2026-11-21-caches-of-the-search-leak  SEV3  Africa/Lagos  [Cachés] of [the] searc…

2026-03-01-shop-down  SEV1  Africa/Lagos  Shop down
   2  23:40              hypothesis H1  [the] [cache] leaks
   4  ~2026-03-02 00:20  event          [the] [cache] leaks aga…
  F1                     follow-up      limit [the] [cache] @bo
`);
});

test.each([
  ['NO_COLOR', '1'],
  ['TERM', 'dumb'],
])('with %s=%s nothing is bold', async (name, value) => {
  using shell = await year();
  shell.columns = 80;
  shell.env[name] = value;

  expect((await shell.bridgelog(['search', 'heap'])).out).toBe(`\
2026-11-21-caches-of-the-search-leak  SEV3  Africa/Lagos  Cachés of the search…
   2  14:20  event  heap at 96 %
`);
});

test('a limit says how many there are; one incident may be asked for', async () => {
  using shell = await year();

  const limited = await shell.bridgelog(['search', 'leak', '--limit', '1']);
  const within = await shell.bridgelog(['search', '--incident', 'shop', 'leak', '--limit', '2']);

  expect(limited).toEqual({
    out: `\
2026-11-21-caches-of-the-search-leak  SEV3  Africa/Lagos  Cachés of the search leak
        section summary  A leak that nobody saw.
`,
    talk: `\
These are the newest 1 of 5: more words find fewer, --limit 5 shows all.
What stands around it: bridgelog show 2026-11-21-caches-of-the-search-leak --sections
`,
    exitCode: 0,
  });
  expect(within).toEqual({
    out: `\
2026-03-01-shop-down  SEV1  Africa/Lagos  Shop down
   4  ~2026-03-02 00:20  event  the cache leaks again
   5  time unknown       event  it leaked before, says @ops
`,
    talk: `\
These are the newest 2 of 3: more words find fewer, --limit 3 shows all.
What stands around it: bridgelog show 2026-03-01-shop-down --entry 5
`,
    exitCode: 0,
  });
});

test('what is found nowhere is no failure, and says so', async () => {
  using shell = await year();

  expect(await shell.bridgelog(['search', 'leak', 'quasar\u001b[31m'])).toEqual({
    out: '',
    talk: 'Nothing is found that holds leak quasar␛[31m.\n',
    exitCode: 0,
  });
  expect(await shell.bridgelog(['search', 'quasar', '--json'])).toMatchObject({ out: '[]\n' });
});

test('search --json has what it is and where, and the times in UTC', async () => {
  using shell = await year();

  const { out, talk } = await shell.bridgelog(['search', 'leaks', '--json', '--limit', '2']);
  const [again, first] = JSON.parse(out);

  expect(talk).toBe('');
  expect(again).toEqual({
    incident: '2026-03-01-shop-down',
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    title: 'Shop down',
    severity: 'sev1',
    zone: 'Africa/Lagos',
    what: 'entry',
    section: null,
    number: 4,
    label: null,
    kind: 'event',
    at: '2026-03-01T23:20:00Z',
    isAbout: true,
    excerpt: 'the cache leaks again',
    marks: [{ start: 10, end: 15 }],
  });
  expect(first).toMatchObject({ number: 2, label: 'H1', kind: 'hypothesis', isAbout: false });
  const [section] = JSON.parse((await shell.bridgelog(['search', 'nobody', '--json'])).out);
  expect(section).toMatchObject({ what: 'section', section: 'summary', number: null, at: null });
});

test('nothing that was typed can act on the terminal', async () => {
  using shell = new Shell('2026-11-21T15:00:00+01:00');
  await shell.bridgelog(['new', 'Mail \u001b]0;late\u0007', '--started', '14:00']);
  await shell.log('14:30 heap \u202edump\u001b[2J of api');
  shell.columns = 80;

  const { out } = await shell.bridgelog(['search', 'dump']);

  expect(out.replaceAll('\u001b[1m', '[').replaceAll('\u001b[22m', ']')).toBe(`\
2026-11-21-mail-0-late  -  Africa/Lagos  Mail ␛]0;late␇
   2  14:30  event  heap [dump]␛[2J of api
`);
});

test.each([
  [['search', ' '], 'bridgelog: Write what to look for: bridgelog search timeout.\n'],
  [
    ['search', 'leak', '--limit', 'many'],
    'bridgelog: --limit: "many" is no number: write 20, for example.\n',
  ],
  [
    ['search', 'leak', '--incident', 'quasar'],
    'bridgelog: No incident is called "quasar": see bridgelog list.\n',
  ],
])('%j is not understood', async (words, talk) => {
  using shell = await year();

  expect(await shell.bridgelog(words)).toEqual({ out: '', talk, exitCode: 2 });
});
