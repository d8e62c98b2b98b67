import { execFile } from 'node:child_process';
import { appendFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { Shell } from '../commands/shell.ts';
import { Home } from './command.ts';

const execute = promisify(execFile);

const LINES = [
  '14:31 /detected alert from the load balancer',
  '14:34 /ack @maria has it',
  '14:35 ! restarted api-3 @ops',
  '14:39 /done no change',
  '14:40 ? server configuration',
  '15:05 /refute unchanged for a week',
  '14:33 first customer calls',
  '15:06 ? memory leak in the cart service',
  '16:20 /confirm H2 heap at 96 %',
  '/cause H2',
  '16:45 /resolved the fix is live',
];

test('a past outage goes in by bare times, and comes out right: order, zone and durations', async () => {
  using home = new Home();

  const declared = home.bridgelog([
    ...['new', 'Shop answers 500', '--severity', 'sev1', '--zone', 'Africa/Lagos'],
    ...['--started', '2022-05-10 14:30'],
  ]);
  // One line a command, in this process but for the first and the last.
  const [first = '', ...others] = LINES;
  const logged = [home.bridgelog(['log', first]).exitCode];
  const shell = new Shell(new Date().toISOString(), home.folder);
  for (const line of others) logged.push((await shell.bridgelog(['log', line])).exitCode);
  const afterwards = home.bridgelog(['log', '16:50', 'the', 'call', 'is', 'over']);
  const { out: brief } = home.bridgelog(['export', '--template', 'brief', '-o', '-']);

  expect(declared.out).toBe('2022-05-10-shop-answers-500\n');
  expect(logged).toEqual(LINES.map(() => 0));
  expect(afterwards.talk).toBe(
    '2022-05-10-shop-answers-500: 9  2022-05-10 16:50  event  the call is over\n',
  );
  expect(brief).toContain('Africa/Lagos (UTC+1)');
  const timeline = /## Timeline\n([\s\S]*?)\n## /.exec(brief)?.[1] ?? '';
  const times = Array.from(timeline.matchAll(/^- (\d\d:\d\d)/gm), ([, time]) => time);
  expect(times).toEqual([
    ...['14:30', '14:31', '14:33', '14:34', '14:35', '14:40', '15:06', '16:45', '16:50'],
  ]);
  // 16:45 − 14:30 = 2 h 15 min; H1 stood from 14:40 to 15:05 = 25 min.
  expect(brief).toContain('2h 15m');
  expect(brief).toContain('25m');
});

test('an export to a file is private, and what somebody edited is not written over by accident', async () => {
  using shell = new Shell('2026-11-21T15:00:00+01:00');
  await shell.bridgelog(['new', 'Shop down', '--started', '2022-05-10 14:30']);

  const first = await shell.bridgelog(['export']);
  const same = await shell.bridgelog(['export']);
  await shell.bridgelog(['log', '14:35', 'more']);
  const grown = await shell.bridgelog(['export']);
  const file = join(shell.folder, '2022-05-10-shop-down.md');
  appendFileSync(file, 'by hand\n');
  const edited = await shell.bridgelog(['export']);
  const forced = await shell.bridgelog(['export', '--force']);

  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(first).toEqual({ out: '2022-05-10-shop-down.md\n', talk: '', exitCode: 0 });
  expect(same).toEqual(first);
  expect(grown).toEqual(first);
  expect(edited).toEqual({
    out: '',
    talk: 'bridgelog: 2022-05-10-shop-down.md was edited by hand (outside of the marks): --force replaces it, -o names another file.\n',
    exitCode: 1,
  });
  expect(forced).toEqual(first);
});

test('the records that are exported are all there is', async () => {
  using shell = new Shell('2026-11-21T15:00:00+01:00');
  await shell.bridgelog(['new', 'Shop down', '--started', '2022-05-10 14:30']);
  await shell.bridgelog(['log', '14:35 a line to undo']);
  await shell.bridgelog(['log', '/undo']);

  const { out } = await shell.bridgelog(['export', '--format', 'records', '-o', '-']);

  const types = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).type);
  expect(types).toEqual(['incident.declared', 'entry.logged', 'entry.logged', 'act.undone']);
});

/** What the built command prints for each of these words, in one process on a machine with this environment. */
async function printedOn(
  { folder }: Home,
  commands: readonly (readonly string[])[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const bundle = pathToFileURL(resolve(import.meta.dirname, '../../dist/bridgelog.js'));
  const script = join(folder, 'commands.mjs');
  writeFileSync(
    script,
    `
      import { main } from ${JSON.stringify(bundle)};
      for (const words of ${JSON.stringify(commands)}) {
        process.argv.splice(2, Infinity, ...words);
        await main();
        process.stdout.write(\`\\n\${words.join(' ')}: exit code \${process.exitCode}\\n\`);
      }
    `,
  );
  const { stdout } = await execute(process.execPath, [script], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, USER: 'ada', ...env },
  });
  return stdout;
}

test('the same journal gives the same bytes on any machine', async () => {
  using home = new Home();
  home.bridgelog(['new', 'Shop down', '--zone', 'Africa/Lagos', '--started', '2022-05-10 14:30']);
  home.bridgelog(['log'], `${LINES.join('\n')}\n1:05 pm ärgerlich, 1.234,5 Anfragen\n`);
  const commands = [
    ['export', '--template', 'standard', '-o', '-'],
    ['export', '--template', 'brief', '-o', '-'],
    ['export', '--format', 'json', '-o', '-'],
    ['show', '--details'],
    ['list'],
  ];

  const c = await printedOn(home, commands, { TZ: 'UTC', LANG: 'C' });
  const others = [
    { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
  ].map((env) => printedOn(home, commands, env));

  expect(c.match(/^.*: exit code .*$/gm)).toEqual(
    commands.map((words) => `${words.join(' ')}: exit code 0`),
  );
  for (const other of await Promise.all(others)) expect(other).toBe(c);
});
