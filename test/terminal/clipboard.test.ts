import xterm from '@xterm/headless';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClipboardWorld, copyText } from '../../src/terminal/clipboard.ts';
import { anyString } from '../any-string.ts';

/** A world in which each program does as told, and what was done with what. */
function world(
  env: ClipboardWorld['env'],
  {
    platform = 'linux',
    hasTerminal = true,
    desktop = 'xsel',
    tmux = {},
  }: {
    platform?: string;
    hasTerminal?: boolean;
    /** The program that takes the text, or why none does. */
    desktop?: string | Error;
    /** What tmux answers to each of its commands; it fails at those that are not there. */
    tmux?: Readonly<Record<string, string>>;
  } = {},
) {
  const done: string[] = [];
  const made: ClipboardWorld = {
    env,
    platform,
    terminal: hasTerminal ? (sequence) => done.push(`terminal ${sequence}`) : undefined,
    desktop(text) {
      done.push(`desktop ${text}`);
      return desktop instanceof Error ? Promise.reject(desktop) : Promise.resolve(desktop);
    },
    run(program, words, input) {
      done.push(`${[program, ...words].join(' ')} < ${input}`);
      const answer = tmux[words[0] ?? ''];
      const failed = new Error(`${program} failed`);
      return answer === undefined ? Promise.reject(failed) : Promise.resolve(answer);
    },
  };
  return { done, copy: (text: string) => copyText(text, made) };
}

const SSH = { SSH_CONNECTION: '10.0.0.1 50000 10.0.0.2 22' };
/** `hello` for the clipboard. */
const HELLO = '\u001b]52;c;aGVsbG8=\u0007';
const BY_DESKTOP = { isDone: true, isSure: true, how: 'copied with xsel', tried: [] };
const BY_TERMINAL = {
  isDone: true,
  isSure: false,
  how: 'sent to the terminal (OSC 52): paste to see whether it took it',
  tried: [],
};
const BY_TMUX = {
  ...BY_TERMINAL,
  how: "put into tmux's buffer and sent to the terminal (OSC 52): paste to see whether it took it",
};

describe('the desktop that the person sits at', () => {
  test.each([
    ['X11', 'linux', { DISPLAY: ':0' }],
    ['Wayland', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }],
    ['Windows, from its Linux', 'linux', { WSL_DISTRO_NAME: 'Debian' }],
    ['X11 on another system', 'freebsd', { DISPLAY: ':0' }],
    ['macOS', 'darwin', {}],
    ['Windows', 'win32', {}],
    ['Termux', 'android', { TERMUX_VERSION: '0.118' }],
  ])('%s', async (_, platform, env) => {
    const { copy, done } = world(env, { platform });
    expect(await copy('hello')).toEqual(BY_DESKTOP);
    expect(done).toEqual(['desktop hello']);
  });

  test.each([
    ['no display', 'linux', {}],
    ['an empty display', 'linux', { DISPLAY: '' }],
    ['ssh with a forwarded display', 'linux', { ...SSH, DISPLAY: 'localhost:10.0' }],
    ['ssh to a Mac', 'darwin', SSH],
    ['ssh, as some servers say it', 'linux', { SSH_TTY: '/dev/pts/1', DISPLAY: ':0' }],
    ['an Android without Termux', 'android', {}],
  ])('%s: through the terminal', async (_, platform, env) => {
    const { copy, done } = world(env, { platform });
    expect(await copy('hello')).toEqual(BY_TERMINAL);
    expect(done).toEqual([`terminal ${HELLO}`]);
  });

  test('where it does not take the text, the terminal gets it', async () => {
    const missing = new Error("Couldn't find the `xsel` binary. You can install it.");
    const { copy, done } = world({ DISPLAY: ':0' }, { desktop: missing });
    const tried = ["Couldn't find the `xsel` binary"];
    expect(await copy('hello')).toEqual({ ...BY_TERMINAL, tried });
    expect(done).toEqual(['desktop hello', `terminal ${HELLO}`]);
  });

  test('Windows would spoil letters that come from its Linux', async () => {
    const { copy, done } = world({ WSL_DISTRO_NAME: 'Debian' });
    const tried = ['clip.exe would spoil accents and signs'];
    expect(await copy('down…')).toEqual({ ...BY_TERMINAL, tried });
    expect(done).toEqual(['terminal \u001b]52;c;ZG93buKApg==\u0007']);
  });
});

describe('tmux', () => {
  const TMUX = { TMUX: '/tmp/tmux-0/default,1,0' };

  test('over ssh, by its own buffer', async () => {
    const { copy, done } = world(
      { ...TMUX, ...SSH, DISPLAY: ':0' },
      { tmux: { 'load-buffer': '' } },
    );
    expect(await copy('hello')).toEqual(BY_TMUX);
    expect(done).toEqual([
      'tmux show-environment SSH_CONNECTION < ',
      'tmux load-buffer -w - < hello',
    ]);
  });

  test.each([
    ['reached over ssh by now', {}, 'SSH_CONNECTION=10.0.0.1 50000 10.0.0.2 22\n', BY_TMUX],
    ['reached over ssh before', SSH, '-SSH_CONNECTION\n', BY_DESKTOP],
  ])('a session that is %s', async (_, env, answer, copied) => {
    const tmux = { 'show-environment': answer, 'load-buffer': '' };
    const { copy } = world({ ...TMUX, ...env, DISPLAY: ':0' }, { tmux });
    expect(await copy('hello')).toEqual(copied);
  });

  test('an old one passes the sequence on', async () => {
    const { copy, done } = world(TMUX);
    expect(await copy('hello')).toEqual({ ...BY_TERMINAL, tried: ['tmux failed'] });
    expect(done.at(-1)).toBe('terminal \u001bPtmux;\u001b\u001b]52;c;aGVsbG8=\u0007\u001b\\');
  });
});

test('GNU screen passes it on in pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyString({ minLength: 1, maxLength: 2000 }).map((text) => `a${text}`),
      async (text) => {
        const plain = world({});
        await plain.copy(text);
        const inScreen = world({ STY: '1.pts-0.host' });
        await inScreen.copy(text);
        const pieces = inScreen.done.join().split('\u001bP').slice(1);
        expect(`terminal ${pieces.map((piece) => piece.slice(0, -2)).join('')}`).toBe(
          plain.done[0],
        );
        expect(new Set(pieces.map((piece) => piece.slice(-2)))).toEqual(new Set(['\u001b\\']));
        expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(256);
      },
    ),
    { numRuns: 50 },
  );
});

test('a terminal gets each text as it is when cleaned, and shows nothing of it', async () => {
  const terminal = new xterm.Terminal({ cols: 40, rows: 5, allowProposedApi: true });
  const taken: string[] = [];
  terminal.parser.registerOscHandler(52, (data) => {
    taken.push(Buffer.from(data.replace(/^c;/, ''), 'base64').toString());
    return true;
  });
  const written: Promise<void>[] = [];
  const copied = await copyText('# Postmortem\r\n\n注文\tfailed \u001b[31m\u202ered', {
    env: {},
    platform: 'linux',
    terminal: (sequence) => written.push(new Promise((done) => terminal.write(sequence, done))),
    desktop: () => Promise.reject(new Error('no desktop')),
    run: () => Promise.reject(new Error('no programs')),
  });
  await Promise.all(written);
  expect(copied).toEqual(BY_TERMINAL);
  expect(taken).toEqual(['# Postmortem\n\n注文    failed ␛[31mred']);
  const { active } = terminal.buffer;
  expect(active.getLine(0)?.translateToString(true)).toBe('');
  expect([active.cursorX, active.cursorY]).toEqual([0, 0]);
  terminal.dispose();
});

describe('what cannot be copied', () => {
  const refused = { isDone: false, isSure: false };

  test.each([
    ['nothing', {}, ' \n', 'there is no text'],
    ['on the console of Linux', { TERM: 'linux' }, 'hello', 'this terminal has no clipboard'],
    [
      'more than terminals take',
      {},
      'é'.repeat(37_500),
      'it is too long (75 kB, and terminals take 74 kB)',
    ],
  ])('%s', async (_, env, text, why) => {
    const { copy, done } = world(env);
    expect(await copy(text)).toEqual({
      ...refused,
      how: `could not be copied: ${why}`,
      tried: [why],
    });
    expect(done).toEqual([]);
  });

  test('without a desktop and a terminal', async () => {
    const { copy } = world(
      { DISPLAY: ':0' },
      { desktop: new Error('xsel did not answer within 2 s'), hasTerminal: false },
    );
    const tried = ['xsel did not answer within 2 s', 'there is no terminal to send it to'];
    expect(await copy('hello')).toEqual({
      ...refused,
      how: 'could not be copied: xsel did not answer within 2 s; there is no terminal to send it to',
      tried,
    });
  });

  test('the longest that terminals take, and a byte more', async () => {
    const { copy, done } = world({});
    expect(await copy('a'.repeat(74_994))).toEqual(BY_TERMINAL);
    expect(done[0]?.length).toBe('terminal '.length + 100_000);
    expect((await copy('a'.repeat(74_995))).isDone).toBe(false);
  });
});
