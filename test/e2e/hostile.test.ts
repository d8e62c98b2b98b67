import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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

test('nothing that was typed or piped reaches the terminal as a control character', () => {
  using home = new Home();
  home.bridgelog(['new', `Shop ${HOSTILE.join(' ')}`, '--started', '2022-05-10 14:30']);

  const shown = [
    home.bridgelog(['log', `\\${HOSTILE[0]}`]),
    home.bridgelog(['log', '--paste', '14:35 block'], HOSTILE.join('\n')),
    home.bridgelog(['log'], HOSTILE.map((line) => `14:36 \\${line}`).join('\n')),
    home.bridgelog(['log', `/${ESC}[2J`]),
    home.bridgelog(['log', `/done ${ESC}[2J`]),
    home.bridgelog(['log', '--incident', `${ESC}[2J`, 'x']),
    home.bridgelog(['export', '-o', `nowhere/${ESC}[2J.md`]),
    home.bridgelog([`${ESC}[2J`]),
    home.bridgelog(['log', '--json', `\\${HOSTILE.join(' ')}`]),
    home.bridgelog(['export', '-o', HOSTILE_NAME]),
    home.bridgelog(['list']),
    home.bridgelog(['list', '--json']),
    home.bridgelog(['show', '--details']),
    home.bridgelog(['show', '--json']),
    home.bridgelog(['export', '--format', 'json', '-o', '-']),
    home.bridgelog(['export', '--format', 'records', '-o', '-']),
    home.bridgelog(['export', '--template', 'standard', '-o', '-']),
    home.bridgelog(['export', '--template', 'brief', '-o', '-']),
    home.bridgelog(['log', '/undo']),
  ];

  for (const { out, talk } of shown) {
    expect(out).not.toMatch(DANGEROUS);
    expect(talk).not.toMatch(DANGEROUS);
  }
});

test('JSON is safe to show, and loses nothing of what was typed', () => {
  using home = new Home();
  const text = HOSTILE.filter((line) => !line.includes('\r')).join(' ');
  home.bridgelog(['new', 'Shop down', '--started', '2022-05-10 14:30']);

  const logged = home.bridgelog(['log', '--json', `14:35 ${text}`]).out;
  const records = home.bridgelog(['export', '--format', 'records', '-o', '-']).out;

  expect(JSON.parse(logged).records[0].body.typed).toBe(`14:35 ${text}`);
  const [, , last = ''] = records.split('\n');
  expect(JSON.parse(last)).toEqual(JSON.parse(logged).records[0]);
});

test('a file may be called anything, and its name is told safely', () => {
  using home = new Home();
  home.bridgelog(['new', 'Shop down', '--started', '2022-05-10 14:30']);

  const written = home.bridgelog(['export', '-o', HOSTILE_NAME]);

  expect(written).toEqual({ out: '␛[2J\ufffd31mgpj.md\n', talk: '', exitCode: 0 });
  expect(existsSync(join(home.folder, HOSTILE_NAME))).toBe(true);
});
