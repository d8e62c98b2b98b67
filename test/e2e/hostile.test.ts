import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Shell } from '../commands/shell.ts';
import { Home } from './command.ts';

const ESC = '\u001b';
const HOSTILE = [
  `${ESC}[2J${ESC}[31mred${ESC}[0m`,
  `${ESC}]0;title\u0007 ${ESC}]52;c;aGk=\u0007 ${ESC}]8;;https://x\u0007link`,
  'bell \u0007 backspace \b\b\b carriage\rreturn',
  '\u009b31m C1 \u0085 and \u0090',
  'over\u202eride \u2066isolate\u2069 zero\u200bwidth',
  '| a | table | cell |',
  '# a heading',
  '<script>alert(1)</script> <img src=x onerror=alert(1)>',
  '``` fences ``` and `code` and ~~~',
  '---',
  '[link](javascript:alert(1)) ![x](y) &lt; \\',
];
/** Names of files, in which some systems allow anything but a slash. */
const HOSTILE_NAME = `${ESC}[2J\u009b31m\u202egpj.md`;
/** All that could do anything to a terminal, but for the line feed. */
const DANGEROUS = /(?!\n)[\p{Cc}\p{Cf}]/u;

test('nothing that was typed or piped reaches the terminal as a control character', async () => {
  using shell = new Shell('2026-11-21T15:00:00+01:00');
  await shell.bridgelog(['new', `Shop ${HOSTILE.join(' ')}`, '--started', '2022-05-10 14:30']);

  const commands: readonly (readonly [words: readonly string[], piped?: string])[] = [
    [['log', `\\${HOSTILE[0]}`]],
    [['log', '--paste', '14:35 block'], HOSTILE.join('\n')],
    [['log'], HOSTILE.map((line) => `14:36 \\${line}`).join('\n')],
    [['log', `/${ESC}[2J`]],
    [['log', `/done ${ESC}[2J`]],
    [['log', '--incident', `${ESC}[2J`, 'x']],
    [['export', '-o', `nowhere/${ESC}[2J.md`]],
    [[`${ESC}[2J`]],
    [['log', '--json', `\\${HOSTILE.join(' ')}`]],
    [['export', '-o', HOSTILE_NAME]],
    [['list']],
    [['list', '--json']],
    [['show', '--details']],
    [['show', '--json']],
    [['export', '--format', 'json', '-o', '-']],
    [['export', '--format', 'records', '-o', '-']],
    [['export', '--template', 'standard', '-o', '-']],
    [['export', '--template', 'brief', '-o', '-']],
    [['log', '/undo']],
  ];

  for (const [words, piped] of commands) {
    const { out, talk } = await shell.bridgelog(words, piped);
    expect(out + talk).not.toBe('');
    expect(out).not.toMatch(DANGEROUS);
    expect(talk).not.toMatch(DANGEROUS);
  }
});

test('nor does the built command let it through: a line, a complaint, all of it', () => {
  using home = new Home();
  home.bridgelog(['new', `Shop ${HOSTILE.join(' ')}`, '--started', '2022-05-10 14:30']);

  const batch = HOSTILE.map((line) => `14:36 \\${line}`).join('\n');
  const shown = [
    home.bridgelog(['log'], batch),
    home.bridgelog([`${ESC}[2J`]),
    home.bridgelog(['show', '--details']),
  ];

  expect(shown.map(({ exitCode }) => exitCode)).toEqual([0, 2, 0]);
  for (const { out, talk } of shown) {
    expect(out).not.toMatch(DANGEROUS);
    expect(talk).not.toMatch(DANGEROUS);
  }
});

test('JSON is safe to show, and loses nothing of what was typed', async () => {
  using shell = new Shell('2026-11-21T15:00:00+01:00');
  const text = HOSTILE.filter((line) => !line.includes('\r')).join(' ');
  await shell.bridgelog(['new', 'Shop down', '--started', '2022-05-10 14:30']);

  const { out: logged } = await shell.bridgelog(['log', '--json', `14:35 ${text}`]);
  const { out } = await shell.bridgelog(['export', '--format', 'records', '-o', '-']);

  expect(JSON.parse(logged).records[0].body.typed).toBe(`14:35 ${text}`);
  const [, , last = ''] = out.split('\n');
  expect(JSON.parse(last)).toEqual(JSON.parse(logged).records[0]);
});

test('a file may be called anything, and its name is told safely', () => {
  using home = new Home();
  home.bridgelog(['new', 'Shop down', '--started', '2022-05-10 14:30']);

  const written = home.bridgelog(['export', '-o', HOSTILE_NAME]);

  expect(written).toEqual({ out: '␛[2J\ufffd31mgpj.md\n', talk: '', exitCode: 0 });
  expect(existsSync(join(home.folder, HOSTILE_NAME))).toBe(true);
});
