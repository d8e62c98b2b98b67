import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Shell } from './shell.ts';

async function night(): Promise<Shell> {
  const shell = new Shell('2026-11-21T15:00:00+01:00');
  await shell.bridgelog([
    ...['new', 'Shop down', '--severity', 'sev1', '--zone', 'Africa/Lagos'],
    ...['--started', '2026-03-01 14:30'],
  ]);
  await shell.bridgelog(
    ['log'],
    `14:35 ! restarted api-3 @ops
14:39 /done no change
14:40 ? memory leak
14:33 first customer calls
?? somebody saw it before
15:10 /confirm
/cause H1
15:12 wrong line
/retract
15:45 /resolved
`,
  );
  await shell.bridgelog(['log', '--paste', '15:20 heap dump'], 'old 4 GB\n  young 1 GB');
  return shell;
}

test('show tells where the incident stands, and its timeline', async () => {
  using shell = await night();

  expect((await shell.bridgelog(['show'])).out).toBe(`\
SEV1  Shop down
2026-03-01-shop-down, times in Africa/Lagos (UTC+1)
started 14:30 (entry 1), resolved 15:45 (entry 7) in 1h 15m

  1  14:30         event          started
  4  14:33         event          first customer calls
  5  time unknown  event          somebody saw it before
  2  14:35         action A1      restarted api-3 @ops  → done, 4m: no change
  3  14:40         hypothesis H1  memory leak  [root cause]  → confirmed, 30m
  8  15:20         event          heap dump  [detail]
  7  15:45         event          resolved
`);
});

test('show --details has the pasted blocks, and --zone other times', async () => {
  using shell = await night();

  const { out } = await shell.bridgelog(['show', '--details', '--zone', 'Asia/Tokyo']);

  expect(out).toContain(`\
  8  23:20         event          heap dump  [detail]
     | old 4 GB
     |   young 1 GB
`);
});

test('list knows an incident as resolved also when nobody knows when', async () => {
  using shell = new Shell('2026-11-21T15:00:00+01:00');
  await shell.bridgelog(['new', 'Mail late']);
  await shell.log('?? /resolved');

  expect((await shell.bridgelog(['list'])).out).toBe(
    '2026-11-21-mail-late  -  start unknown  resolved  Mail late\n',
  );
});

test('an empty list says how to begin', async () => {
  using shell = new Shell('2026-11-21T15:00:00+01:00');

  expect(await shell.bridgelog(['list'])).toEqual({
    out: '',
    talk: 'No incident is declared yet: begin with bridgelog new "what fails".\n',
    exitCode: 0,
  });
});

test('export writes a private file, and leaves one with other contents alone', async () => {
  using shell = await night();
  const path = join(shell.folder, 'postmortem.md');

  const written = await shell.bridgelog(['export', '--template', 'brief', '-o', 'postmortem.md']);
  const mode = statSync(path).mode & 0o777;
  writeFileSync(path, 'edited by hand');
  const refused = await shell.bridgelog(['export', '-o', 'postmortem.md']);

  expect(written).toEqual({ out: 'postmortem.md\n', talk: '', exitCode: 0 });
  expect(mode).toBe(0o600);
  expect(refused).toEqual({
    out: '',
    talk: 'bridgelog: postmortem.md exists and holds something else: --force replaces it, -o names another file.\n',
    exitCode: 1,
  });
  expect(readFileSync(path, 'utf8')).toBe('edited by hand');
});

test('an unknown template names those there are', async () => {
  using shell = await night();

  const ran = await shell.bridgelog(['export', '--template', 'novel', '-o', '-']);

  expect(ran.exitCode).toBe(1);
  expect(ran.talk).toMatch(
    /^bridgelog: novel: no such template\. There are .*brief.*standard; .*\n$/,
  );
});

test('show --entry has what stands around one entry', async () => {
  using shell = await night();
  await shell.bridgelog(
    ['log'],
    Array.from({ length: 6 }, (_, index) => `16:0${index} calm\n`).join(''),
  );

  expect((await shell.bridgelog(['show', '--entry', 'h1'])).out).toBe(`\
SEV1  Shop down
2026-03-01-shop-down, times in Africa/Lagos (UTC+1)
started 14:30 (entry 1), resolved 15:45 (entry 7) in 1h 15m

    1  14:30         event          started
    4  14:33         event          first customer calls
    5  time unknown  event          somebody saw it before
    2  14:35         action A1      restarted api-3 @ops  → done, 4m: no change
>   3  14:40         hypothesis H1  memory leak  [root cause]  → confirmed, 30m
    8  15:20         event          heap dump  [detail]
    7  15:45         event          resolved
    9  16:00         event          calm
   10  16:01         event          calm
   11  16:02         event          calm
     (3 after)
`);
  expect((await shell.bridgelog(['show', '--entry', '14'])).out).toContain(`
     (7 before)
    9  16:00  event  calm
`);
});

test('show --entry of one that does not stand', async () => {
  using shell = await night();

  expect(await shell.bridgelog(['show', '--entry', '6'])).toEqual({
    out: '',
    talk: 'bridgelog: No entry 6 stands in the timeline: write 14, A1 or H2.\n',
    exitCode: 2,
  });
});

test('show --sections has what was written', async () => {
  using shell = await night();
  await shell.bridgelog(['log', '/section summary\nThe shop was down.\n\n- for an hour']);
  const { out } = await shell.bridgelog(['show', '--sections']);

  expect(out.slice(out.indexOf('resolved\n\n'))).toBe(`\
resolved

Summary
     | The shop was down.
     |
     | - for an hour
`);
});
