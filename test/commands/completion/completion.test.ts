import { expect, test } from 'vitest';
import { bashScript } from '../../../src/commands/completion/bash.ts';
import type { KnownCommand } from '../../../src/commands/completion/command-tree.ts';
import { fishScript } from '../../../src/commands/completion/fish.ts';
import { zshScript } from '../../../src/commands/completion/zsh.ts';
import { VERB_NAMES } from '../../../src/incident/line/verbs/table.ts';
import { Shell } from '../shell.ts';

const NOW = '2026-11-21T15:00:00+01:00';

const HELP = {
  long: '--help',
  short: '-h',
  help: 'print help',
  value: undefined,
  isRepeated: false,
};

/** A command with one of each, some of it in words that shells take for themselves. */
const SMALL: readonly KnownCommand[] = [
  {
    path: '',
    options: [HELP],
    argument: undefined,
    below: {
      from: 'list',
      name: 'commands',
      words: [
        { word: 'show', help: "what's there: [all] of it; $(touch harm)" },
        { word: 'log', help: 'a line' },
        { word: 'run', help: '' },
      ],
    },
  },
  {
    path: 'show',
    options: [
      {
        ...HELP,
        long: '--output',
        short: '-o',
        help: 'it goes [there]: \\',
        value: { from: 'files' },
      },
      {
        ...{ long: '--kind', short: undefined, help: '`touch harm`', isRepeated: true },
        value: { from: 'list', name: 'kinds', words: [{ word: 'a', help: '' }] },
      },
      { ...HELP, long: '--title', short: undefined, value: { from: 'nowhere' } },
    ],
    argument: { source: { from: 'bridgelog', what: 'incidents' }, isRest: false },
    below: undefined,
  },
  {
    path: 'log',
    options: [HELP],
    argument: {
      source: { from: 'list', name: 'verbs', words: [{ word: '/done', help: "it's done" }] },
      isRest: true,
    },
    below: undefined,
  },
  {
    path: 'run',
    options: [HELP],
    argument: { source: { from: 'programs' }, isRest: true },
    below: undefined,
  },
];

test.each([
  ['bash', bashScript],
  ['zsh', zshScript],
  ['fish', fishScript],
])('the script for %s, as a whole', async (shell, script) => {
  await expect(script(SMALL)).toMatchFileSnapshot(`./small.${shell}`);
});

/** The names of all commands that the help shows, from the help itself. */
async function commandsIn(shell: Shell): Promise<readonly string[]> {
  const { out } = await shell.bridgelog(['--help']);
  const [, commands = ''] = out.split('Commands:\n');
  return Array.from(commands.matchAll(/^ {2}([a-z]+)/gm), ([, name = '']) => name);
}

test.each(['bash', 'zsh', 'fish'])(
  'the script for %s has every command, option and verb',
  async (name) => {
    using shell = new Shell(NOW);
    const { out, talk, exitCode } = await shell.bridgelog(['completion', name]);
    expect({ talk, exitCode }).toEqual({ talk: '', exitCode: 0 });
    const commands = await commandsIn(shell);
    expect(commands).toEqual(expect.arrayContaining(['new', 'log', 'run', 'help', 'completion']));
    for (const command of commands.filter((each) => each !== 'help')) {
      expect(out).toContain(`'${command}'`);
      const { out: help } = await shell.bridgelog([command, '--help']);
      const options = help.matchAll(/^ {2}(?:-[a-z], )?--([a-z-]+)/gm);
      for (const [, option = ''] of options)
        expect(out).toMatch(new RegExp(`(?:--|-l )${option}\\b`));
    }
    for (const verb of VERB_NAMES) expect(out).toContain(`'/${verb}'`);
  },
);

test.each([
  [['completion', 'tcsh'], 'There is no completion for "tcsh": write bash, zsh, fish.'],
  [['completion', '\u001b[31m'], 'There is no completion for "␛[31m": write bash, zsh, fish.'],
  [['completion'], "missing required argument 'shell'; --help shows how it is written."],
])('%j says what to write', async (words, complaint) => {
  using shell = new Shell(NOW);
  expect(await shell.bridgelog(words)).toEqual({
    out: '',
    talk: `bridgelog: ${complaint}\n`,
    exitCode: 2,
  });
});

test('the help says how to switch it on', async () => {
  using shell = new Shell(NOW);
  const { out } = await shell.bridgelog(['completion', '--help']);
  expect(out).toBe(`\
Usage: bridgelog completion [options] <shell>

Prints a script by which a shell completes commands, options and their values,
slugs and verbs. To switch it on:

bash:  echo 'eval "$(bridgelog completion bash)"' >> ~/.bashrc
zsh:   echo 'eval "$(bridgelog completion zsh)"' >> ~/.zshrc
fish:  bridgelog completion fish > ~/.config/fish/completions/bridgelog.fish

In ~/.zshrc it stands behind compinit.

Arguments:
  shell       bash, zsh, fish

Options:
  -h, --help  print help
`);
});

test('the formats that it offers are those that export knows', async () => {
  using shell = new Shell(NOW);
  const { out } = await shell.bridgelog(['completion', 'bash']);
  const [, formats = ''] = /'export --format'\) takes=list list=\((.*)\)/.exec(out) ?? [];
  const { talk } = await shell.bridgelog(['export', '--format', 'no']);
  expect(talk).toBe(
    `bridgelog: --format: write one of ${formats.replaceAll("'", '').replaceAll(' ', ', ')}.\n`,
  );
});
