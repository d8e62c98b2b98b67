/** What the shells themselves make of the scripts: lines are typed up to a Tab, and the words offered are told. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export type Offered = Readonly<Record<string, readonly string[]>>;

export interface Place {
  /** The home folder, which is also the one that is worked in. */
  readonly home: string;
  /** The script that is tried. */
  readonly script: string;
}

const BIN = resolve(import.meta.dirname, '../../../bin/bridgelog.cjs');

/** Puts a `bridgelog` into the home folder: the one built here, unless another shell script is given. */
export function putCommand(home: string, body = `exec "${process.execPath}" "${BIN}" "$@"`): void {
  const command = join(home, 'bin/bridgelog');
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(command, `#!/bin/sh\n${body}\n`);
  chmodSync(command, 0o755);
}

export function isInstalled(shell: string): boolean {
  return spawnSync(shell, ['-c', 'exit 0']).status === 0;
}

/** Runs a program of a shell, and gives what it prints. */
export function ran(shell: string, args: readonly string[], home: string): string {
  const { PATH = '' } = process.env;
  const env = {
    PATH: `${join(home, 'bin')}${delimiter}${PATH}`,
    HOME: home,
    TERM: 'xterm',
    LC_ALL: 'C.UTF-8',
  };
  const { stdout, stderr, status } = spawnSync(shell, args, { cwd: home, env, encoding: 'utf8' });
  if (status !== 0 || stderr !== '') throw new Error(`${shell} ended with ${status}: ${stderr}`);
  return stdout;
}

/** What stands behind each line in what is printed: the lines between two marks. */
function offered(printed: string, lines: readonly string[]): Offered {
  const blocks = printed.split('<begin>\n').slice(1);
  return Object.fromEntries(
    lines.map((line, index) => {
      const [block = ''] = (blocks[index] ?? '').split('<end>');
      return [
        line,
        block
          .split('\n')
          .filter((word) => word !== '')
          .sort(),
      ];
    }),
  );
}

const BASH = `
source "$1"
shift
# The words of each line, with their number before them.
while (($#)); do
  COMP_WORDS=("\${@:2:$1}") COMP_CWORD=$(($1 - 1))
  shift $(($1 + 1))
  _bridgelog bridgelog "\${COMP_WORDS[COMP_CWORD]}"
  printf '<begin>\\n'
  printf '%s\\n' "\${COMPREPLY[@]}"
  printf '<end>\\n'
done
`;

/** The words of a line up to the cursor, broken where bash breaks them. */
function bashWords(line: string): readonly string[] {
  const words = line.match(/[=:]+|[^\s=:]+/g) ?? [];
  return line.endsWith(' ') ? [...words, ''] : words;
}

export function inBash({ home, script }: Place, lines: readonly string[]): Offered {
  const file = written(home, 'completion.bash', script);
  const words = lines.map(bashWords).flatMap((each) => [String(each.length), ...each]);
  return offered(ran('bash', ['--norc', '-c', BASH, 'bash', file, ...words], home), lines);
}

const FISH = `
source $argv[1]
for line in $argv[2..]
  printf '<begin>\\n'
  complete -C $line
  printf '<end>\\n'
end
`;

/** With what is said of each word behind a tab. */
export function inFish({ home, script }: Place, lines: readonly string[]): Offered {
  const file = written(home, 'completion.fish', script);
  return offered(ran('fish', ['--no-config', '-c', FISH, '--', file, ...lines], home), lines);
}

/** What runs in the terminal of the zsh that is tried: Tab tells what compadd is given. */
const ZSH_INSIDE = `
PS1=
autoload -Uz compinit
compinit -u -D
source $BRIDGELOG_SCRIPT
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then
    builtin compadd "$@"
    return
  fi
  # Not the names of the arrays that it is given.
  local -a told_hits told_shown
  local told_index=\${@[(i)-d]}
  ((told_index < $#)) && told_shown=("\${(@P)@[told_index+1]}")
  builtin compadd -A told_hits -D told_shown "$@"
  for ((told_index = 1; told_index <= $#told_hits; told_index++)); do
    captured+=("\${told_hits[told_index]}"$'\\t'"\${told_shown[told_index]}")
  done
  builtin compadd "$@"
}
tell() {
  captured=()
  zle list-choices
  print -r -- '<be''gin>'
  print -rl -- $captured
  print -r -- '<en''d>'
  BUFFER=
}
zle -N tell
bindkey '^I' tell
print -r -- '<rea''dy>'
`;

const ZSH = `
zmodload zsh/zpty
export BRIDGELOG_SCRIPT=$1
zpty tab zsh -f -i
zpty -w tab "source \${(q)2}"
zpty -r tab out '*<ready>*'
shift 2
for line; do
  zpty -n -w tab "$line"$'\\t'
  zpty -r tab out '*<end>*'
  print -r -- "\${out//$'\\r'/}"
done
zpty -d tab
`;

/** With what is shown in place of each word behind a tab, where it is not the word alone. */
export function inZsh({ home, script }: Place, lines: readonly string[]): Offered {
  const file = written(home, 'completion.zsh', script);
  const inside = written(home, 'inside.zsh', ZSH_INSIDE);
  return offered(ran('zsh', ['-f', '-c', ZSH, 'zsh', file, inside, ...lines], home), lines);
}

function written(home: string, name: string, text: string): string {
  const file = join(home, name);
  writeFileSync(file, text);
  return file;
}
