import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Shell } from './shell.ts';

const NOW = '2026-11-21T15:00:00+01:00';

async function declared(): Promise<Shell> {
  const shell = new Shell(NOW);
  await shell.bridgelog(['new', 'Shop answers 500', '--started', '14:30']);
  return shell;
}

test('a line is logged into the one incident there is, and echoed with its slug', async () => {
  using shell = await declared();

  const ran = await shell.bridgelog(['log', '14:35 ! restarted api-3 @ops']);

  expect(ran).toEqual({
    out: '',
    talk: '2026-11-21-shop-answers-500: 2  14:35  action A1  restarted api-3 @ops\n',
    exitCode: 0,
  });
});

test('a line may begin with a dash, quoted or not', async () => {
  using shell = await declared();

  const quoted = await shell.bridgelog(['log', '-5m restarted api']);
  const bare = await shell.bridgelog(['log', '-5m', 'restarted', 'api', '--force']);

  expect(quoted.talk).toBe('2026-11-21-shop-answers-500: 2  14:55  event  restarted api\n');
  expect(bare.talk).toBe('2026-11-21-shop-answers-500: 3  14:55  event  restarted api --force\n');
});

test('what may be a slip is logged as text, and told', async () => {
  using shell = await declared();

  const ran = await shell.bridgelog(['log', '?cache full']);
  const piped = await shell.bridgelog(['log'], '?cache full\n');

  expect(ran.talk).toBe(`2026-11-21-shop-answers-500: 2  15:00  event  ?cache full
2026-11-21-shop-answers-500: "?" needs a space behind it to be a hypothesis.
`);
  expect(piped.talk).toBe('2026-11-21-shop-answers-500: 3  15:00  event  ?cache full\n');
});

test('--at and --kind say what the line does not', async () => {
  using shell = await declared();

  const ran = await shell.bridgelog('log --at -5m --kind action restarted api'.split(' '));

  expect(ran.talk).toBe('2026-11-21-shop-answers-500: 2  14:55  action A1  restarted api\n');
});

test.each([
  [
    'a typed sigil wins over --kind',
    ['--kind', 'action', '? memory leak'],
    '2  15:00  hypothesis H1  memory leak',
  ],
  [
    'a plain line is an event, whatever --kind says',
    ['--kind', 'action', '\\! not an action'],
    '2  15:00  event  ! not an action',
  ],
  [
    'an unknown time',
    ['--at', '??', 'somebody rebooted it'],
    '2  time unknown  event  somebody rebooted it',
  ],
  ['a range', ['--at', '14:05-14:20', 'errors'], '2  14:05–14:20  event  errors'],
])('%s', async (_name, words, echo) => {
  using shell = await declared();

  const ran = await shell.bridgelog(['log', ...words]);

  expect(ran.talk).toBe(`2026-11-21-shop-answers-500: ${echo}\n`);
});

test('--paste keeps a block as the detail of one entry, its indentation too', async () => {
  using shell = await declared();

  const ran = await shell.bridgelog(
    ['log', '--paste', '--json', '14:50', '!', 'took a heap dump'],
    '  heap 96 %\n\n  old 4 GB\n',
  );

  const { records } = JSON.parse(ran.out);
  expect(records).toHaveLength(1);
  expect(records[0].body).toEqual({
    number: 2,
    label: 'A1',
    kind: 'action',
    text: 'took a heap dump',
    typed: '14:50 ! took a heap dump',
    at: Date.UTC(2026, 10, 21, 13, 50),
    bare: 'Africa/Lagos',
    milestones: [],
    people: [],
    tags: [],
    links: [],
    refs: [],
    detail: '  heap 96 %\n\n  old 4 GB',
  });
});

test('without a line, the block’s own first line is the entry', async () => {
  using shell = await declared();

  const ran = await shell.bridgelog(['log', '--paste'], 'OOMKilled\n  api-3\n');

  expect(ran.talk).toBe(
    '2026-11-21-shop-answers-500: 2  15:00  event  OOMKilled  (+1 line of detail)\n',
  );
});

test('an option that log does not have is no line', async () => {
  using shell = await declared();

  expect(await shell.bridgelog(['log', '--keepgoing'], '14:40 one\n14:41 two\n')).toEqual({
    out: '',
    talk: 'bridgelog: unknown option --keepgoing; to log it as text, put a "\\" before it.\n',
    exitCode: 2,
  });
});

test('a dash reads standard input', async () => {
  using shell = await declared();

  const { talk } = await shell.bridgelog(['log', '-'], '14:40 one\n');

  expect(talk).toBe('2026-11-21-shop-answers-500: 2  14:40  event  one\n');
});

test('an option behind the line is text, and that is said', async () => {
  using shell = await declared();

  expect((await shell.bridgelog(['log', 'restarted api', '--incident', 'mail'])).talk).toBe(`\
"--incident" is part of the text now: options stand before the line.
2026-11-21-shop-answers-500: 2  15:00  event  restarted api --incident mail
`);
});

test.each(['--help', '-h'])('%s behind the line is text too, and that is said', async (help) => {
  using shell = await declared();

  expect((await shell.bridgelog(['log', 'restart', help])).talk).toBe(`\
"${help}" is part of the text now: options stand before the line.
2026-11-21-shop-answers-500: 2  15:00  event  restart ${help}
`);
});

test('at a terminal, a batch is read until its end is said', async () => {
  using shell = await declared();

  expect(await shell.bridgelog(['log'])).toEqual({
    out: '',
    talk: `\
Reading what you type or paste here; Ctrl+D on an empty line ends it.
bridgelog: Nothing to log: write a line behind "log", or pipe lines into it.
`,
    exitCode: 2,
  });
});

test('what was wiped is named', async () => {
  using shell = await declared();
  await shell.log('14:35 ! the password is hunter2');
  await shell.log('14:36 /done A1');
  await shell.log('/undo');

  expect(await shell.log('/redact A1')).toBe('redacted: the words of A1 are gone for good');
  expect((await shell.bridgelog(['export', '--format', 'records', '-o', '-'])).out).not.toContain(
    'hunter2',
  );
});

test.each([
  ['/severity critical', 'critical'],
  ['/sev High-Impact', 'high-impact'],
  ['/sev high impact', 'high-impact'],
  ['/sev 3', 'p3'],
  ['14:35 /sev P3', 'p3'],
])('with severities of the configuration, %s is %s', async (line, severity) => {
  using shell = await declared();
  writeFileSync(
    join(shell.folder, 'config.toml'),
    'severities = ["critical", "high-impact", "p3"]\nauthor = "grace"',
  );
  shell.env['BRIDGELOG_CONFIG'] = 'config.toml';

  await shell.log(line);
  const refused = await shell.bridgelog(['log', '/sev sev1']);

  expect(JSON.parse((await shell.bridgelog(['list', '--json'])).out)).toMatchObject([{ severity }]);
  expect(refused.talk).toContain(
    '"sev1" is not a severity: write one of critical, high-impact, p3.',
  );
  const { out } = await shell.bridgelog(['export', '--format', 'records', '-o', '-']);
  expect(JSON.parse(out.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ author: 'grace' });
});

test('a batch has the severities of the configuration too', async () => {
  using shell = await declared();
  writeFileSync(join(shell.folder, 'config.toml'), 'severities = ["p1"]');
  shell.env['BRIDGELOG_CONFIG'] = 'config.toml';

  expect(await shell.bridgelog(['log'], '14:40 one\n/sev p1\n')).toMatchObject({ exitCode: 0 });
});
