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
/** All that could do anything to a terminal, but for the line feed. */
const DANGEROUS = /(?!\n)[\p{Cc}\p{Cf}]/u;

test('nothing that was typed or piped reaches the terminal as a control character', () => {
  using home = new Home();
  home.bridgelog(['new', `Shop ${ESC}[31mdown`, '--started', '2022-05-10 14:30']);

  const shown = [
    home.bridgelog(['log', `\\${HOSTILE[0]}`]),
    home.bridgelog(['log', '--paste', '14:35 block'], HOSTILE.join('\n')),
    home.bridgelog(['log'], HOSTILE.map((line) => `14:36 \\${line}`).join('\n')),
    home.bridgelog(['log', `/${ESC}[2J`]),
    home.bridgelog(['log', `/done ${ESC}[2J`]),
    home.bridgelog(['log', '--incident', `${ESC}[2J`, 'x']),
    home.bridgelog(['export', '-o', `nowhere/${ESC}[2J.md`]),
    home.bridgelog([`${ESC}[2J`]),
    home.bridgelog(['list']),
    home.bridgelog(['show', '--details']),
    home.bridgelog(['export', '--template', 'standard', '-o', '-']),
    home.bridgelog(['export', '--template', 'brief', '-o', '-']),
    home.bridgelog(['log', '/undo']),
  ];

  for (const { out, talk } of shown) {
    expect(out).not.toMatch(DANGEROUS);
    expect(talk).not.toMatch(DANGEROUS);
  }
});
