import { randomFillSync } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Ended, Io, Launch, Programs } from '../../src/commands/io.ts';
import { run } from '../../src/main.ts';
import { type Ran, Shell } from './shell.ts';

const NOW = Date.parse('2026-11-21T15:00:00+01:00');
const SLUG = '2026-11-21-shop-down';
const DONE: Omit<Ended, 'at'> = { exitCode: 0, note: '', hasStarted: true, rest: undefined };
const FAILED = { ...DONE, exitCode: 3, note: 'exit code 3' };

/** A program that does this: prints, waits, ends. */
type Deed = (launch: Launch) => Promise<Omit<Ended, 'at'>> | Omit<Ended, 'at'>;

/** A shell in which programs are run that do as the test says, and end 90 s after they began. */
class RunningShell extends Shell {
  readonly launches: Launch[] = [];
  isAlive: Programs['isAlive'] = () => true;

  constructor() {
    super(new Date(NOW).toISOString());
  }

  async run(words: readonly string[], deed: Deed = () => DONE): Promise<Ran> {
    const out: string[] = [];
    const talk: string[] = [];
    const io: Io = {
      stdout: { write: (text) => out.push(text) },
      stderr: { write: (text) => talk.push(text) },
      stdin: {
        isTerminal: false,
        read: () => Promise.reject(new Error('not ours to read')),
        bytes: () => Promise.reject(new Error('not ours to read')),
      },
      env: this.env,
      home: this.folder,
      folder: this.folder,
      user: this.user,
      zone: this.zone,
      clock: () => NOW,
      wait: () => Promise.reject(new Error('a run waits for nothing')),
      random: (bytes) => randomFillSync(bytes),
      copy: () => Promise.reject(new Error('a run copies nothing')),
      film: () => Promise.reject(new Error('a run is no replay')),
      dashboard: undefined,
      programs: {
        key: 'host/7/then',
        isAlive: (key) => this.isAlive(key),
        run: async (launch) => {
          this.launches.push(launch);
          return { ...(await deed(launch)), at: NOW + 90_500 };
        },
      },
    };
    const exitCode = await run(words, io);
    return { out: out.join(''), talk: talk.join(''), exitCode };
  }
}

async function declared(): Promise<RunningShell> {
  const shell = new RunningShell();
  await shell.bridgelog(['new', 'Shop down', '--started', '14:30']);
  return shell;
}

/** The bodies of all records after the declaration. */
async function bodies(shell: Shell): Promise<Record<string, unknown>[]> {
  const { out } = await shell.bridgelog(['export', '--format', 'records', '-o', '-']);
  const records = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return records.slice(2).map(({ body }) => body);
}

function prints(launch: Launch, text: string): void {
  launch.onOutput?.('stdout', new TextEncoder().encode(text));
}

test('a command is an action from its beginning to its end', async () => {
  using shell = await declared();

  const ran = await shell.run(['run', '--', 'kubectl', 'rollout', 'restart', 'deploy/api']);

  expect(ran).toEqual({
    out: '',
    talk: [
      `${SLUG}: 2  15:00  action A1  kubectl rollout restart deploy/api`,
      `${SLUG}: A1 done 15:01:30 (1m 30s)`,
      '',
    ].join('\n'),
    exitCode: 0,
  });
  const [logged, settled] = await bodies(shell);
  expect(logged).toEqual({
    number: 2,
    label: 'A1',
    kind: 'action',
    text: 'kubectl rollout restart deploy/api',
    typed: 'kubectl rollout restart deploy/api',
    at: NOW,
    milestones: [],
    people: [],
    tags: [],
    links: [],
    refs: [],
    source: { file: 'run', key: 'host/7/then' },
  });
  expect(settled).toMatchObject({ outcome: 'done', at: NOW + 90_000, note: '' });
});

test('one that fails keeps the end of its output, and its exit code is ours', async () => {
  using shell = await declared();

  const ran = await shell.run(['run', 'make'], (launch) => {
    prints(launch, '\u001b[31mno rule\u001b[0m\u0000\n');
    return FAILED;
  });

  expect(ran.exitCode).toBe(3);
  expect(ran.talk).toContain(`${SLUG}: A1 failed 15:01:30 (1m 30s)  exit code 3\n`);
  const [, amended] = await bodies(shell);
  expect(amended).toMatchObject({ detail: '\u001b[31mno rule\u001b[0m\u0000' });
  const { out } = await shell.bridgelog(['show', '--details']);
  expect(out).toContain('     | ␛[31mno rule␛[0m␀\n');
});

test('the output of one that succeeds is not kept, and a line of ours begins at the margin', async () => {
  using shell = await declared();

  const { talk } = await shell.run(['run', '--', 'printf', 'x'], (launch) => {
    prints(launch, 'x');
    return DONE;
  });

  expect(talk).toContain(`printf x\n\n${SLUG}: A1 done`);
  expect(await bodies(shell)).toHaveLength(2);
});

test('the real words are run, and the masked ones recorded', async () => {
  using shell = await declared();

  const { talk } = await shell.run(['run', '--', 'mysql', '-phunter2', '-e', 'select 1']);

  expect(shell.launches[0]?.words).toEqual(['mysql', '-phunter2', '-e', 'select 1']);
  expect(talk).toContain("action A1  mysql -p••• -e 'select 1'\n");
  expect(JSON.stringify(await bodies(shell))).not.toContain('hunter2');
});

test.each([
  [['!', 'x'], "'!' x"],
  [['/done', 'A1'], '/done A1'],
  [
    ['14:05', '?', '@maria', '#tag', 'https://a.example'],
    "14:05 '?' @maria '#tag' https://a.example",
  ],
  [['TODO:', 'x'], 'TODO: x'],
  [['a', '--', '--tty', '--text', 'b'], 'a -- --tty --text b'],
  [['-x', '--db'], '-x --db'],
])('no grammar applies to %j', async (words, text) => {
  using shell = await declared();

  const ran = await shell.run(['run', '--', ...words]);

  expect(ran.exitCode).toBe(0);
  expect(shell.launches[0]?.words).toEqual(words);
  const [logged] = await bodies(shell);
  expect(logged).toMatchObject({ kind: 'action', text, people: [], tags: [], links: [], refs: [] });
});

test('--text says what it is for; it may mention people, and no grammar applies to it either', async () => {
  using shell = await declared();

  const { talk } = await shell.run(['run', '--text', '/done for @maria', '--', 'make', 'rollback']);

  expect(talk).toContain('action A1  /done for @maria\n');
  const [logged] = await bodies(shell);
  expect(logged).toMatchObject({
    text: '/done for @maria',
    typed: 'make rollback',
    people: ['maria'],
  });
});

test('--tty leaves the output alone, and keeps nothing', async () => {
  using shell = await declared();

  await shell.run(['run', '--tty', '--', 'vim'], () => FAILED);

  expect(shell.launches[0]?.onOutput).toBeUndefined();
  expect(await bodies(shell)).toHaveLength(2);
});

test.each([
  [['run'], 'write the command behind it'],
  [['run', '--'], 'write the command behind it'],
  [['run', '--text', ' ', '--', 'ls'], '--text: write'],
  [['run', '--kind', 'note', '--', 'ls'], "unknown option '--kind'"],
])('%j is no usage of it', async (words, complaint) => {
  using shell = await declared();

  const { talk, exitCode } = await shell.run(words);

  expect(exitCode).toBe(2);
  expect(talk).toContain(complaint);
  expect(shell.launches).toEqual([]);
});

test('a program that cannot be found is said to be so, and its action failed', async () => {
  using shell = await declared();

  const missing = { exitCode: 127, note: 'command not found', hasStarted: false, rest: undefined };
  const { talk, exitCode } = await shell.run(['run', '--', 'nope'], () => missing);

  expect(exitCode).toBe(127);
  expect(talk).toContain('\nbridgelog: nope: command not found\n');
  expect(talk).toContain('A1 failed 15:01:30 (1m 30s)  command not found\n');
});

test('what the command leaves behind is waited for, after the action is settled', async () => {
  using shell = await declared();
  const { promise, resolve } = Promise.withResolvers<void>();

  const running = shell.run(['run', '--', 'start'], () => ({ ...DONE, rest: promise }));
  const first = await Promise.race([running, shell.bridgelog(['show'])]);
  resolve();
  const { talk } = await running;

  expect(first.out).toContain('action A1  start');
  expect(talk).toMatch(/A1 done .*\nbridgelog: what the command started still has its output/);
});

test.each<[string, (shell: RunningShell) => Promise<unknown> | undefined, string]>([
  ['no journal', () => undefined, 'There is no journal'],
  [
    'no journal that can be opened',
    async (shell) =>
      mkdirSync(join(shell.folder, '.local/share/bridgelog/journal.db'), { recursive: true }),
    'bridgelog: not logged: ',
  ],
  [
    'several unresolved incidents',
    async (shell) => {
      await shell.bridgelog(['new', 'One']);
      await shell.bridgelog(['new', 'Two']);
    },
    'Several incidents are unresolved',
  ],
])('with %s the command runs all the same', async (_name, prepare, said) => {
  using shell = new RunningShell();
  await prepare(shell);

  const { talk, exitCode } = await shell.run(['run', '--', 'make'], () => FAILED);

  expect(exitCode).toBe(3);
  expect(shell.launches).toHaveLength(1);
  expect(talk).toMatch(/^bridgelog: not logged: .*\n$/);
  expect(talk).toContain(said);
});

test('when the action cannot be settled, that is said, and the exit code is the command’s', async () => {
  using shell = await declared();

  const { talk, exitCode } = await shell.run(['run', '--', 'make'], () => {
    rmSync(join(shell.folder, '.local'), { recursive: true });
    return FAILED;
  });

  expect(exitCode).toBe(3);
  expect(talk).toMatch(
    /action A1 {2}make\nbridgelog: A1 is not settled \(exit code 3\): There is no journal .*\n$/,
  );
});

test('a run that is not logged makes no journal', async () => {
  using shell = new RunningShell();

  await shell.run(['run', '--', 'make']);

  expect(existsSync(join(shell.folder, '.local'))).toBe(false);
});

test.each([
  ['/undo', 'A1 was taken back meanwhile, and is not settled'],
  ['/abandon A1', 'A1 is abandoned already, and stays so'],
])('what a person did with it meanwhile stands: %s', async (line, said) => {
  using shell = await declared();

  const { talk, exitCode } = await shell.run(['run', '--', 'make'], async () => {
    await shell.log(line);
    return FAILED;
  });

  expect(exitCode).toBe(3);
  expect(talk).toContain(`${SLUG}: ${said}\n`);
});

test('an entry that was redacted meanwhile is settled, and gets no words again', async () => {
  using shell = await declared();

  await shell.run(['run', '--', 'make'], async (launch) => {
    prints(launch, 'secret');
    await shell.log('/redact A1');
    return FAILED;
  });

  const { out } = await shell.bridgelog(['export', '--format', 'records', '-o', '-']);
  expect(out).not.toMatch(/secret|"detail"/);
  expect(out).toContain('"outcome":"failed"');
});

test('an action whose run is gone is shown as lost, until somebody settles it', async () => {
  using shell = await declared();
  const shows = async () => (await shell.run(['show'])).out;

  await shell.run(['run', '--', 'make'], () => Promise.reject(new Error('died')));
  const running = await shows();
  shell.isAlive = (key) => (key === 'host/7/then' ? false : undefined);
  const lost = await shows();
  await shell.log('/failed A1 the machine went down');
  const settled = await shows();

  expect(running).toContain('make  → still running');
  expect(lost).toContain('make  → lost (its run ended without a word)\n');
  expect(settled).toContain('make  → failed, 0s: the machine went down');
});

/** Writes the configuration file of whoever has this shell. */
function configure(shell: Shell, toml: string): void {
  const file = join(shell.folder, '.config/bridgelog/config.toml');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, toml);
}

test('words that the configuration masks are run, and not recorded', async () => {
  using shell = await declared();
  configure(shell, 'mask = ["kunde"]');

  await shell.run(['run', '--', 'ping', 'db.kunde.example']);

  expect(shell.launches[0]?.words).toEqual(['ping', 'db.kunde.example']);
  expect(await bodies(shell)).toMatchObject([{ text: 'ping db.•••.example' }, {}]);
});

test('with a broken configuration the command runs all the same, and nothing is recorded', async () => {
  using shell = await declared();
  configure(shell, 'mask = "kunde"');

  const ran = await shell.run(['run', '--', 'make'], () => FAILED);

  expect(shell.launches).toHaveLength(1);
  expect({ ...ran, talk: ran.talk.replaceAll(shell.folder, '~') }).toEqual({
    out: '',
    talk: 'bridgelog: not logged: ~/.config/bridgelog/config.toml: mask: write a list of words in quotes, such as ["internal.example"].\n',
    exitCode: 3,
  });
  configure(shell, '');
  expect(await bodies(shell)).toEqual([]);
});
