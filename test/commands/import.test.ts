import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readingsSchema } from '../../src/importers/reading/reading-schema.ts';
import { Shell } from './shell.ts';

const NOW = '2026-06-01T12:00:00Z';
const JOURNAL = '.local/share/bridgelog/journal.db';

const CHECKOUT = `# Checkout returns 500s

On 10 January 2026 the checkout failed, from 14:30 to 15:00 WAT.

## Timeline (WAT)

- 14:30 - 5xx above 5 %
- 14:35 - Maria restarted api-3

  The others followed.
- ?? - a customer called
- 15:02 - all normal again, resolved
`;

function write(shell: Shell, name: string, text: string | Uint8Array): void {
  writeFileSync(join(shell.folder, name), text);
}

test('prints what it understood, line by line, and records it', async () => {
  using shell = new Shell(NOW);
  write(shell, 'checkout.md', CHECKOUT);

  const { out, talk, exitCode } = await shell.bridgelog(['import', 'checkout.md']);

  expect(exitCode).toBe(0);
  expect(talk).toMatch(
    /^2026-01-10-checkout-returns-500s: 4 entries recorded(, 1 section)?\nNext: bridgelog review 2026-01-10-checkout-returns-500s\n$/,
  );
  expect(out).toMatch(/^Checkout returns 500s \(checkout\.md\)\n {2}zone +Africa\/Lagos/);
  expect(out).toMatch(/^ {3}7 {2}2026-01-10 14:30 .* 5xx above 5 %$/m);
  expect(out).toMatch(/^ {3}8 {2}2026-01-10 14:35 .* Maria restarted api-3 \(1 line below\)$/m);
  expect(out).toMatch(/^ {2}11 {2}2026-01-10 --:-- .* a customer called$/m);
  expect(out).toMatch(/^warning {2}unknown-time {2}line 11: /m);
  expect((await shell.bridgelog(['list'])).out).toContain('2026-01-10-checkout-returns-500s');
});

test('once more it records nothing; grown, what is new; changed, it says so', async () => {
  using shell = new Shell(NOW);
  write(shell, 'checkout.md', CHECKOUT);
  await shell.bridgelog(['import', 'checkout.md']);
  const slug = '2026-01-10-checkout-returns-500s';

  expect((await shell.bridgelog(['import', 'checkout.md'])).talk).toBe(
    `${slug}: 0 entries recorded, 4 already there\n`,
  );

  write(shell, 'checkout.md', `${CHECKOUT}- 15:30 - told the customers\n`);
  expect((await shell.bridgelog(['import', 'checkout.md'])).talk).toBe(
    `${slug}: 1 entry recorded, 4 already there\nNext: bridgelog review ${slug}\n`,
  );

  write(shell, 'checkout.md', CHECKOUT.replace('restarted api-3', 'restarted api-4'));
  expect((await shell.bridgelog(['import', 'checkout.md'])).talk).toBe(
    `${slug}: 0 entries recorded, 3 already there, 1 changed
${slug}: entry 2 has changed in the source (line 8): "Maria restarted api-3", now "Maria restarted api-4"; not recorded, this does it: /amend 2 Maria restarted api-4
${slug}: no longer in the source: entry 5
`,
  );
});

test('a dry run records nothing, and makes no journal', async () => {
  using shell = new Shell(NOW);
  write(shell, 'checkout.md', CHECKOUT);

  const dry = await shell.bridgelog(['import', '--dry-run', 'checkout.md']);

  expect(dry).toMatchObject({ talk: '', exitCode: 0 });
  expect(existsSync(join(shell.folder, JOURNAL))).toBe(false);
  const real = await shell.bridgelog(['import', 'checkout.md']);
  expect(dry.out).toBe(real.out);
});

test('a dry run says how a source stands to the incident that it went into', async () => {
  using shell = new Shell(NOW);
  write(shell, 'checkout.md', CHECKOUT);
  await shell.bridgelog(['import', 'checkout.md']);
  const grown = `${CHECKOUT.replace('api-3', 'api-4').replace(/^.* customer called$/m, '')}- 15:30 - told all\n`;
  write(shell, 'checkout.md', grown);
  write(shell, 'cart.md', CHECKOUT.replace('Checkout', 'Cart').replace(/^- .*$/gm, '$&!'));
  const words = ['import', '--dry-run', 'checkout.md', 'cart.md'];

  const dry = await shell.bridgelog(words);
  const json = readingsSchema.parse(JSON.parse((await shell.bridgelog([...words, '--json'])).out));
  const real = await shell.bridgelog(['import', 'checkout.md']);

  const slug = '2026-01-10-checkout-returns-500s';
  const told = `${slug}: entry 2 has changed in the source (line 8): "Maria restarted api-3", now "Maria restarted api-4"; not recorded, this does it: /amend 2 Maria restarted api-4
${slug}: no longer in the source: entry 3
`;
  expect(dry).toMatchObject({
    talk: `${slug}: 1 entry would be recorded, 2 already there, 1 changed\n${told}`,
    exitCode: 0,
  });
  expect(real.talk).toBe(
    `${slug}: 1 entry recorded, 2 already there, 1 changed\n${told}Next: bridgelog review ${slug}\n`,
  );
  const [checkout, cart] = json.map(({ standing }) => standing);
  expect(cart).toBeUndefined();
  expect(checkout).toMatchObject({ slug, added: 1, known: 2, gone: [3] });
  expect(checkout?.changed).toMatchObject([{ line: 8, number: 2 }]);
});

test('a dry run into an incident compares with what stands there, in its zone', async () => {
  using shell = new Shell('2026-01-10T16:00:00+01:00');
  await shell.bridgelog(['new', 'Shop down', '--zone', 'Asia/Tokyo']);
  const text = '# Shop\n\n## Timeline\n\n- 2026-01-10 14:30 - down\n- 2026-01-10 14:40 - up\n';
  write(shell, 'shop.md', text);
  const into = await shell.bridgelog(['import', 'shop.md', '--into', 'shop', '--dry-run']);
  await shell.bridgelog(['import', 'shop.md', '--into', 'shop']);
  write(shell, 'shop.md', text.replace('14:40', '14:41'));
  const dry = await shell.bridgelog(['import', 'shop.md', '--dry-run']);

  expect(into.talk).toBe('2026-01-11-shop-down: 2 entries would be recorded, 0 already there\n');
  expect(dry.talk).toContain('"2026-01-10 14:40", now "2026-01-10 14:41"');
});

test('two files that tell of the same incident are two objects', async () => {
  using shell = new Shell(NOW);
  for (const name of ['a', 'b']) {
    mkdirSync(join(shell.folder, name));
    write(shell, join(name, 'checkout.md'), `${CHECKOUT}- 15:30 - ${name}\n`);
  }
  const { out } = await shell.bridgelog(['import', 'a/checkout.md', 'b/checkout.md', '--json']);
  const all = readingsSchema.parse(JSON.parse(out));
  expect(all.map(({ entries, recorded }) => [entries.length, recorded?.added])).toEqual([
    [5, 5],
    [5, 0],
  ]);
});

test('as JSON: an object for each incident, entries in the order of the document', async () => {
  using shell = new Shell(NOW);
  write(shell, 'checkout.md', CHECKOUT);

  const { out } = await shell.bridgelog(['import', 'checkout.md', '--dry-run', '--json']);

  const [incident, ...others] = readingsSchema.parse(JSON.parse(out));
  expect(others).toEqual([]);
  expect(incident?.incident).toMatchObject({
    title: 'Checkout returns 500s',
    zone: 'Africa/Lagos',
    zoneWritten: 'WAT',
    assumedZone: null,
  });
  expect(incident?.entries.map(({ line, at, date }) => [line, at, date])).toEqual([
    [7, '2026-01-10T14:30:00+01:00', '2026-01-10'],
    [8, '2026-01-10T14:35:00+01:00', '2026-01-10'],
    [11, null, '2026-01-10'],
    [12, '2026-01-10T15:02:00+01:00', '2026-01-10'],
  ]);
  expect(incident?.recorded).toBeUndefined();
});

test('JSON of an import says what was recorded too', async () => {
  using shell = new Shell(NOW);
  write(shell, 'checkout.md', CHECKOUT);

  const { out } = await shell.bridgelog(['import', 'checkout.md', '--json']);

  const [incident] = readingsSchema.parse(JSON.parse(out));
  expect(incident?.recorded).toMatchObject({
    slug: '2026-01-10-checkout-returns-500s',
    ...{ isNew: true, added: 4, known: 0, changed: [], gone: [], kept: [] },
  });
});

test('where no zone is named, times stand without an offset, in the zone that is assumed', async () => {
  using shell = new Shell(NOW);
  const text = '# Shop\n\n## Timeline\n\n- 2026-01-10 14:30 - down\n- 2026-01-10 14:40 - up\n';
  write(shell, 'shop.md', text);
  const read = async (...options: readonly string[]) => {
    const words = ['import', 'shop.md', '--dry-run', '--json', ...options];
    const [incident] = readingsSchema.parse(JSON.parse((await shell.bridgelog(words)).out));
    const { zone, assumedZone } = incident?.incident ?? {};
    return [zone, assumedZone, incident?.entries[0]?.at];
  };
  expect(await read()).toEqual([null, 'Africa/Lagos', '2026-01-10T14:30:00']);
  expect(await read('--zone', 'Asia/Tokyo')).toEqual([null, 'Asia/Tokyo', '2026-01-10T14:30:00']);
});

const DAYLESS = '# Shop\n\n## Timeline\n\n- 14:30 - down\n- 14:40 - restarted\n- 15:00 - up\n';

test('without any day it asks for one, and records nothing', async () => {
  using shell = new Shell(NOW);
  write(shell, 'shop.md', DAYLESS);

  const asked = await shell.bridgelog(['import', 'shop.md']);
  const dry = await shell.bridgelog(['import', 'shop.md', '--dry-run']);
  const named = await shell.bridgelog(['import', 'shop.md', '--date', '2026-01-10']);

  expect(asked).toMatchObject({
    talk: 'bridgelog: shop.md names no day for its times, so nothing was recorded: name it with --date YYYY-MM-DD.\n',
    exitCode: 2,
  });
  expect(dry.exitCode).toBe(0);
  expect(dry.out).toMatch(/^error {2}no-day /m);
  expect(named.talk).toMatch(/^2026-01-10-shop: 3 entries recorded\n/);
});

test('it reads standard input', async () => {
  using shell = new Shell(NOW);
  const { out, talk } = await shell.bridgelog(['import', '-'], CHECKOUT);
  expect(out).toContain('Checkout returns 500s (standard input)');
  expect(talk).toContain('4 entries recorded');
  expect(await shell.bridgelog(['import', '-'])).toEqual({
    out: '',
    talk: 'bridgelog: import -: pipe the document in, or name its file.\n',
    exitCode: 2,
  });
});

test('where one of several files cannot be read, none is recorded', async () => {
  using shell = new Shell(NOW);
  write(shell, 'checkout.md', CHECKOUT);

  const failed = await shell.bridgelog(['import', 'checkout.md', 'missing.md']);

  expect(failed.exitCode).toBe(1);
  expect((await shell.bridgelog(['list'])).out).toBe('');
  write(shell, 'cart.md', CHECKOUT.replace('Checkout', 'Cart').replace('5 %', '6 %'));
  expect((await shell.bridgelog(['import', 'checkout.md', 'cart.md'])).talk).toMatch(
    /checkout-returns-500s: 4 entries recorded.*\n.*\n2026-01-10-cart-returns-500s: 4 entries/,
  );
});

test('into an incident that is there, and from then on by itself', async () => {
  using shell = new Shell('2026-01-10T16:00:00+01:00');
  await shell.bridgelog(['new', 'Shop down', '--started', '14:29']);
  write(shell, 'checkout.md', CHECKOUT);

  const first = await shell.bridgelog(['import', 'checkout.md', '--into', 'shop']);
  const again = await shell.bridgelog(['import', 'checkout.md']);

  expect(first.talk).toContain('2026-01-10-shop-down: 4 entries recorded');
  expect(first.talk).toContain('2026-01-10-shop-down: left as written here: title');
  expect(again.talk).toContain('2026-01-10-shop-down: 0 entries recorded, 4 already there');
  const unknown = await shell.bridgelog(['import', 'checkout.md', '--into', 'nothing']);
  expect(unknown).toMatchObject({ out: '', exitCode: 2 });
});

test('what another source has said stays, whatever the one that is put beside it says', async () => {
  using shell = new Shell(NOW);
  write(shell, 'checkout.md', `${CHECKOUT}\n## Root cause\n\nThe pool was full.\n`);
  write(
    shell,
    'cache.md',
    '# Cache cold\n\n## Root cause\n\nA restart.\n\n## Timeline (UTC)\n\n- 2026-01-10 13:20: cache emptied\n',
  );
  await shell.bridgelog(['import', 'checkout.md']);

  const { talk } = await shell.bridgelog(['import', 'cache.md', '--into', 'checkout']);

  expect(talk).toBe(
    '2026-01-10-checkout-returns-500s: 1 entry recorded\n2026-01-10-checkout-returns-500s: left as written here: title, root-cause\nNext: bridgelog review 2026-01-10-checkout-returns-500s\n',
  );
  const sections = await shell.bridgelog(['show', '--sections']);
  expect(sections.out).toContain('The pool was full.');
  expect(sections.out).not.toContain('A restart.');
});

test('an import into an incident is taken back by undo; one that declared it says what can be done', async () => {
  using shell = new Shell('2026-01-10T16:00:00+01:00');
  write(shell, 'checkout.md', CHECKOUT);
  await shell.bridgelog(['new', 'Shop down', '--started', '14:29']);
  await shell.bridgelog(['import', 'checkout.md', '--into', 'shop']);
  await shell.bridgelog(['log', '--incident', 'shop', '/undo']);
  const again = await shell.bridgelog(['import', 'checkout.md', '--into', 'shop', '--dry-run']);
  await shell.bridgelog(['import', 'checkout.md']);

  const declared = await shell.bridgelog(['log', '--incident', 'checkout', '/undo']);

  expect(again.talk).toContain('shop-down: 4 entries would be recorded, 0 already there\n');
  expect(declared.exitCode).toBeGreaterThan(0);
  expect(declared.talk).toContain(
    'The import that declared this incident cannot be undone: the incident stays, /retract takes out an entry, /redact wipes its words.',
  );
});

test('times of a source that names no zone are those of the incident that it goes into', async () => {
  using shell = new Shell('2026-01-10T16:00:00+01:00');
  await shell.bridgelog(['new', 'Shop down', '--zone', 'Asia/Tokyo']);
  const text = '# Shop\n\n## Timeline\n\n- 2026-01-10 14:30 - down\n- 2026-01-10 14:40 - up\n';
  write(shell, 'shop.md', text);

  const { out } = await shell.bridgelog(['import', 'shop.md', '--into', 'shop']);
  write(shell, 'shop.md', `${text}- 2026-01-10 14:50 - calm\n`);
  const grown = await shell.bridgelog(['import', 'shop.md']);

  expect(out).toMatch(/^ {2}zone +Asia\/Tokyo \(assumed: /m);
  expect(grown.talk).toContain('times were read in Asia/Tokyo, its zone\n');
  const shown = await shell.bridgelog(['show', 'shop']);
  expect(shown.out).toMatch(/14:30 .* down\n.*14:40 .* up\n.*14:50 .* calm/);
});

test('records of Bridgelog come back as they were', async () => {
  using shell = new Shell('2026-01-10T16:00:00+01:00');
  await shell.bridgelog(['new', 'Shop down', '--started', '14:29']);
  await shell.log('14:35 ! restarted api-3 @maria');
  await shell.bridgelog(['export', '--format', 'records', '-o', 'shop.jsonl']);
  shell.env['BRIDGELOG_DB'] = 'other.db';

  const first = await shell.bridgelog(['import', 'shop.jsonl']);
  const again = await shell.bridgelog(['import', 'shop.jsonl']);

  expect(first.out).toContain('2026-01-10 14:35');
  expect(first.talk).toMatch(/^\d+ records taken over, 0 already there\.\n/);
  expect(again.talk).toMatch(/^0 records taken over, \d+ already there\.\n/);
  const exported = await shell.bridgelog(['export', '--format', 'records', '-o', '-']);
  delete shell.env['BRIDGELOG_DB'];
  expect(exported.out).toBe(
    (await shell.bridgelog(['export', '--format', 'records', '-o', '-'])).out,
  );
});

test('several exports go into one incident, whatever their numbers', async () => {
  using shell = new Shell('2026-01-10T16:00:00+01:00');
  for (const name of ['one', 'two']) {
    await shell.bridgelog(['new', name]);
    await shell.bridgelog(['log', '--incident', name, `what ${name} says`]);
    await shell.bridgelog(['log', '--incident', name, `+ task of ${name}`]);
    await shell.bridgelog(['export', name, '--format', 'json', '-o', `${name}.json`]);
  }
  await shell.bridgelog(['new', 'both']);
  const talks: string[] = [];
  for (const name of ['one', 'two', 'one']) {
    const { talk } = await shell.bridgelog(['import', `${name}.json`, '--into', 'both']);
    talks.push(talk.split('\n')[0] ?? '');
  }
  expect(talks).toEqual([
    '2026-01-10-both: 1 entry recorded, 1 follow-up',
    '2026-01-10-both: 1 entry recorded, 1 follow-up',
    '2026-01-10-both: 0 entries recorded, 1 already there',
  ]);
});

test('on a terminal, long texts go on below their own beginning', async () => {
  using shell = new Shell(NOW);
  shell.columns = 72;
  const long = 'the queue of the mailer grew to forty thousand messages within ten minutes';
  write(shell, 'mail.md', `# Mail\n\n## Timeline\n\n- 2026-01-10 14:30 UTC - ${long}\n`);

  const { out } = await shell.bridgelog(['import', 'mail.md', '--dry-run']);

  const rows = out.split('\n');
  const first = rows.findIndex((row) => row.includes('the queue of'));
  const indent = rows[first]?.indexOf('the queue') ?? 0;
  expect(rows[first + 1]).toMatch(new RegExp(`^ {${indent}}\\S`));
  expect(rows.every((row) => row.length <= 72)).toBe(true);
});

test('what a document says cannot reach the terminal', async () => {
  using shell = new Shell(NOW);
  const text =
    '# Shop \u001b[2J\n\n## Timeline\n\n- 2026-01-10 14:30 - down \u001b]0;x\u0007\u202e\n';
  write(shell, 'shop.md', text);
  const { out, talk } = await shell.bridgelog(['import', 'shop.md']);
  for (const character of ['\u001b', '\u0007', '\u202e'])
    expect(out + talk).not.toContain(character);
});

describe('what cannot be imported is said in one line', () => {
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['an empty file', 'a.md', '', /^a\.md is empty\./],
    ['blanks only', 'a.txt', ' \n\n', /^a\.txt is empty\./],
    ['a PDF', 'a.pdf', '%PDF-1.7 x', /^a\.pdf is a PDF: /],
    ['a program', 'a.bin', new Uint8Array(4_000), /^a\.bin is no text: /],
    ['no incident', 'a.md', 'Hello.', /^Nothing was found in a\.md: /],
    ['broken JSON', 'a.json', '{"a": ', /^a\.json is no valid JSON/],
    ['other JSON', 'a.json', '{"a": 1}\n', /^a\.json is JSON of a kind that is not known/],
    ['a table of Slack', 'users.json', '[]', /^users\.json is a table of a Slack export/],
  ])('%s', async (_name, file, contents, expected) => {
    using shell = new Shell(NOW);
    write(shell, file, contents);
    const { talk, exitCode } = await shell.bridgelog(['import', file]);
    expect(talk.replace(/^bridgelog: /, '')).toMatch(expected);
    expect({ lines: talk.trimEnd().split('\n').length, exitCode }).toEqual({
      lines: 1,
      exitCode: 1,
    });
    expect(existsSync(join(shell.folder, JOURNAL))).toBe(false);
  });

  test.each<[string, readonly string[], RegExp]>([
    ['no such file', ['nowhere.md'], /^There is no file .*nowhere\.md/],
    ['a folder that is no export', ['docs'], /^docs holds 2 files and is no Slack export: /],
    ['an empty folder', ['empty'], /^empty holds no files/],
    [
      'a wrong format',
      ['a.md', '--format', 'xml'],
      /^--format: "xml" is no format: write one of auto, /,
    ],
    ['a wrong day', ['a.md', '--date', '2026-02-30'], /^--date: "2026-02-30" is no day: /],
    ['a wrong zone', ['a.md', '--zone', 'WAT'], /^"WAT" is not a time zone: /],
    ['a wrong time', ['a.md', '--from', 'noon'], /^--from: "noon" is no time: /],
    ['no file', [], /^missing required argument/],
  ])('%s', async (_name, words, expected) => {
    using shell = new Shell(NOW);
    write(shell, 'a.md', CHECKOUT);
    mkdirSync(join(shell.folder, 'empty'));
    mkdirSync(join(shell.folder, 'docs'));
    for (const name of ['one.md', 'two.md']) write(shell, join('docs', name), CHECKOUT);
    const { talk, exitCode } = await shell.bridgelog(['import', ...words]);
    expect(talk.replace(/^bridgelog: /, '')).toMatch(expected);
    expect(exitCode).toBeGreaterThan(0);
  });
});

test('on a terminal, very many entries are counted, and piped all are printed', async () => {
  using shell = new Shell(NOW);
  const rows = Array.from({ length: 1_200 }, (_, index) => `2026-01-10T14:30:00Z,row ${index}`);
  write(shell, 'log.csv', `time,text\n${rows.join('\n')}\n`);
  const words = ['import', 'log.csv', '--dry-run'];

  const piped = (await shell.bridgelog(words)).out;
  shell.columns = 100;
  const seen = (await shell.bridgelog(words)).out;

  expect(piped.match(/row \d+$/gm)).toHaveLength(1_200);
  expect(seen.match(/row \d+$/gm)).toHaveLength(1_000);
  expect(seen).toContain('\n… 200 more entries; piped into a pager (| less) all are shown.\n');
});
