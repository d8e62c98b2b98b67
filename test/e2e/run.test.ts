import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { Shell } from '../commands/shell.ts';
import { Home } from './command.ts';

const BIN = resolve(import.meta.dirname, '../../bin/bridgelog.cjs');
const NODE = process.execPath;

/** Ends when its standard input does. */
const UNTIL_INPUT_ENDS = 'process.stdin.resume();';
const leftOvers: ChildProcess[] = [];

afterEach(() => {
  for (const child of leftOvers.splice(0)) child.kill('SIGKILL');
});

/** Commands around the run, which are no part of what is tested: in this process. */
function beside(home: Home): Shell {
  return new Shell(new Date().toISOString(), home.folder);
}

async function declared(): Promise<Home> {
  const home = new Home();
  await beside(home).bridgelog([
    ...['new', 'Shop down', '--zone', 'Africa/Lagos', '--started', '2022-05-10 14:30'],
  ]);
  return home;
}

/** A run that is watched, in a session of its own, so without the terminal that the tests may have. */
class Running {
  readonly child;
  readonly ended: Promise<number | null>;
  out = '';
  talk = '';
  #wake = (): void => undefined;

  constructor(home: Home, words: readonly string[]) {
    this.child = spawn(NODE, [BIN, 'run', ...words], {
      detached: true,
      cwd: home.folder,
      env: { PATH: process.env['PATH'], HOME: home.folder, USER: 'ada', TZ: 'Asia/Tokyo' },
    });
    leftOvers.push(this.child);
    this.child.stdout.setEncoding('utf8').on('data', (text) => {
      this.out += text;
      this.#wake();
    });
    this.child.stderr.setEncoding('utf8').on('data', (text) => {
      this.talk += text;
      this.#wake();
    });
    this.ended = new Promise((done) => this.child.once('close', done));
  }

  /** Waits for the command; its words stand in our own talk from the beginning. */
  async prints(text: string): Promise<void> {
    await this.#until(() => this.out.includes(text));
  }

  async says(text: string): Promise<void> {
    await this.#until(() => this.talk.includes(text));
  }

  async #until(condition: () => boolean): Promise<void> {
    while (!condition()) {
      await new Promise<void>((done) => {
        this.#wake = done;
      });
    }
  }
}

function script(code: string): readonly string[] {
  return ['--', NODE, '-e', code];
}

async function show(home: Home): Promise<string> {
  return (await beside(home).bridgelog(['show', '--details'])).out;
}

test('streams pass through as they are, in both directions', async () => {
  using home = await declared();
  const echo = script(
    'process.stderr.write("err\\n"); process.stdin.on("data", (d) => process.stdout.write(d))',
  );

  const ran = home.bridgelog(['run', '--text', 'echo', ...echo], 'ä\u001b[31mb');

  expect(ran.out).toBe('ä\u001b[31mb');
  expect(ran.exitCode).toBe(0);
  expect(ran.talk).toMatch(
    /^2022-05-10-shop-down: 2 {2}.* {2}action A1 {2}echo\nerr\n\n.*A1 done .*\n$/,
  );
});

test('what is printed arrives while the command still runs', async () => {
  using home = await declared();
  const running = new Running(home, script(`console.log('first');${UNTIL_INPUT_ENDS}`));

  await running.prints('first\n');
  const meanwhile = await show(home);
  running.child.stdin.end();

  expect(await running.ended).toBe(0);
  expect(meanwhile).toContain('→ still running');
  expect(await show(home)).toMatch(/→ done, \d+s\n$/);
});

test('scripts may write to /dev/stdout and /dev/stderr', async () => {
  using home = await declared();

  const ran = home.bridgelog(['run', '--', 'sh', '-c', 'echo a >/dev/stdout; echo b >/dev/stderr']);

  expect(ran.out).toBe('a\n');
  expect(ran.talk).toContain('\nb\n');
  expect(ran.exitCode).toBe(0);
});

test('more output than fits anywhere passes whole, and its end is kept', async () => {
  using home = await declared();
  const characters = 100_000;

  const ran = home.bridgelog([
    ...['run', '--text', 'much'],
    ...script(`process.stdout.write('🚒'.repeat(${characters}) + '!', () => process.exit(7))`),
  ]);

  expect(ran.exitCode).toBe(7);
  expect(ran.out).toBe(`${'🚒'.repeat(characters)}!`);
  const kept = '🚒'.repeat((64 * 1024 - 4) / 4);
  expect(await show(home)).toContain(
    `     | [the output before this is not kept]\n     | ${kept}!\n`,
  );
});

test('exit codes are those of a shell', async () => {
  using home = await declared();
  const file = join(home.folder, 'not-executable');
  writeFileSync(file, 'no program');
  chmodSync(file, 0o644);
  const codeOf = (...words: string[]) => home.bridgelog(['run', '--', ...words]).exitCode;

  expect(codeOf('sh', '-c', 'exit 42')).toBe(42);
  expect(codeOf('sh', '-c', 'kill -KILL $$')).toBe(137);
  expect(codeOf('there-is-no-such-program')).toBe(127);
  expect(codeOf('')).toBe(127);
  expect(codeOf(file)).toBe(126);
  expect(codeOf(home.folder)).toBe(126);
  expect(await show(home)).toMatch(
    /exit code 42\n(.*\n)*.*killed by SIGKILL\n.*command not found\n.*command not found\n.*EACCES\)\n.*EACCES\)\n$/,
  );
});

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const)('%s is passed on, once, and the action settled', async (signal, exitCode) => {
  using home = await declared();
  const running = new Running(
    home,
    script(`
      process.once('${signal}', () => {
        console.log('got it');
        process.stdin.once('end', () => process.kill(process.pid, '${signal}')).resume();
      });
      setInterval(() => undefined, 1e6);
      console.log('ready');
    `),
  );

  await running.prints('ready');
  running.child.kill(signal);
  await running.prints('got it');
  const meanwhile = await show(home);
  running.child.stdin.end();

  expect(await running.ended).toBe(exitCode);
  expect(meanwhile).toContain('→ still running');
  expect(await show(home)).toContain(`: killed by ${signal}\n`);
});

test('a command that takes a signal in its own way keeps its exit code', async () => {
  using home = await declared();
  const running = new Running(
    home,
    script(
      `process.once('SIGTERM', () => process.exit(0)); console.log('ready');${UNTIL_INPUT_ENDS}`,
    ),
  );

  await running.prints('ready');
  running.child.kill('SIGTERM');

  expect(await running.ended).toBe(0);
});

test('a run that was killed leaves a lost action', async () => {
  using home = await declared();
  const running = new Running(home, script(`console.log('ready');${UNTIL_INPUT_ENDS}`));

  await running.prints('ready');
  running.child.kill('SIGKILL');
  await running.ended;

  expect(await show(home)).toContain('→ lost (its run ended without a word)\n');
});

test('what the command leaves behind keeps its output, until a signal', async () => {
  using home = await declared();
  const running = new Running(home, [
    ...['--', 'sh', '-c', 'exec 3<&0; "$0" -e "$1" <&3 & exit 3', NODE],
    `process.stdin.on('data', (d) => process.stdout.write(d)); console.log('left behind')`,
  ]);

  await running.says('what the command started still has its output');
  const settled = await show(home);
  running.child.stdin.write('later\n');
  await running.prints('later');
  running.child.kill('SIGINT');

  expect(await running.ended).toBe(3);
  expect(settled).toContain(': exit code 3\n');
  expect(settled).toContain('| left behind');
});

test('whoever ends the run does not wait for what the command leaves behind', async () => {
  using home = await declared();
  const running = new Running(home, [
    ...['--', 'sh', '-c', 'exec 3<&0; "$0" -e "$1" <&3 & wait', NODE],
    `console.log('left behind'); ${UNTIL_INPUT_ENDS}`,
  ]);

  await running.prints('left behind');
  running.child.kill('SIGTERM');

  expect(await running.ended).toBe(143);
  expect(await show(home)).toContain(': killed by SIGTERM\n');
});

test('a reader that has seen enough ends the command as it would without us', async () => {
  using home = await declared();
  const env = { PATH: process.env['PATH'], HOME: home.folder };
  const pipe = `{ "$0" "$1" run -- yes; echo "$?" >&2; } | head -n 1`;

  const { stdout, stderr } = spawnSync('sh', ['-c', pipe, NODE, BIN], { env, encoding: 'utf8' });

  expect(stdout).toBe('y\n');
  expect(stderr).toMatch(/A1 failed .* killed by SIGPIPE\n141\n$/);
});

test('the environment and the folder are ours, and nothing is left in the temporary one', async () => {
  using home = await declared();
  const words = ['run', '--', 'sh', '-c', 'pwd; echo "$TMPDIR"; env | grep -c BRIDGELOG'];

  const { out } = home.bridgelog(words, '', { TMPDIR: home.folder });

  expect(out).toBe(`${home.folder}\n${home.folder}\n0\n`);
  expect(readdirSync(home.folder).filter((name) => name.startsWith('bridgelog-run-'))).toEqual([]);
});

test('without a temporary folder the command runs all the same', async () => {
  using home = await declared();

  const ran = home.bridgelog(['run', '--', 'echo', 'x'], '', { TMPDIR: '/nowhere' });

  expect(ran.out).toBe('x\n');
  expect(ran.exitCode).toBe(0);
});

test('without a journal the command runs all the same', () => {
  using home = new Home();

  const ran = home.bridgelog(['run', '--', 'sh', '-c', 'echo x; exit 5']);

  expect(ran.out).toBe('x\n');
  expect(ran.exitCode).toBe(5);
  expect(ran.talk).toMatch(/^bridgelog: not logged: There is no journal .*\n$/);
});
