/** Completion for zsh: a function for each command, which hands its options to _arguments. */
import {
  type KnownArgument,
  type KnownCommand,
  type KnownOption,
  listsOf,
} from './command-tree.ts';
import { functionName, quoted } from './shell-text.ts';
import { ASKED, type List, type Source } from './source.ts';

/** The whole script: to be evaluated behind compinit, or as _bridgelog in a folder of fpath. */
export function zshScript(commands: readonly KnownCommand[]): string {
  return [
    '#compdef bridgelog',
    '# Completion of bridgelog for zsh, written by "bridgelog completion zsh".',
    '# Nothing that it offers is ever run.',
    '',
    ...commands.map(commandFunction),
    ...listsOf(commands).map(listFunction),
    ...ASKED.map((what) => `_bridgelog_${what}() { _bridgelog_ask ${what} "$@" }\n`),
    OFFERING,
  ].join('\n');
}

function commandFunction(command: KnownCommand): string {
  const { path, options, argument, below } = command;
  const name = nameOf(path);
  const specs = options.map(optionSpec);
  if (below !== undefined) return branching(path, below, specs);
  const lines = [
    `${name}() {`,
    `  _arguments -s -S ${argument?.isRest === true ? "-A '-*' " : ''}\\`,
    ...[...specs, ...argumentSpecs(argument)].map((spec) => `    ${spec} \\`),
  ];
  return [...lines.slice(0, -1), lines.at(-1)?.replace(/ \\$/, ''), '}', ''].join('\n');
}

/** It has commands below it: the first word that is no option decides, and has the rest. */
function branching(path: string, below: List, specs: readonly string[]): string {
  const cases = below.words.map(({ word }) => {
    const next = nameOf(`${path} ${word}`.trim());
    return `    ${quoted(word)}) ${next} ;;`;
  });
  return [
    `${nameOf(path)}() {`,
    '  local state context line',
    '  typeset -A opt_args',
    '  _arguments -C -s -S \\',
    ...specs.map((spec) => `    ${spec} \\`),
    `    '(-): :_bridgelog_${below.name}' \\`,
    `    '(-)*:: :->rest'`,
    '  [[ $state == rest ]] || return',
    `  local bridgelog_db=\${opt_args[--db]:-$bridgelog_db}`,
    '  case $line[1] in',
    ...cases,
    '  esac',
    '}',
    '',
  ].join('\n');
}

function nameOf(path: string): string {
  return functionName(`_bridgelog ${path}`.trim());
}

/** `'(-o --output)'{-o+,--output=}'[help]:output:_files'`. */
function optionSpec({ long, short, help, value, isRepeated }: KnownOption): string {
  const names = short === undefined ? [long] : [short, long];
  const takes = value === undefined ? '' : `:${long.replace(/^-+/, '')}:${action(value)}`;
  const words = quoted(`[${help.replace(/[[\]\\:]/g, String.raw`\$&`)}]${takes}`);
  const spelled = names.map((name) => name + spelling(name, value)).join(',');
  if (isRepeated) return `'*'${spelled}${words}`;
  if (names.length === 1) return `${quoted(spelled)}${words}`;
  return `${quoted(`(${names.join(' ')})`)}{${spelled}}${words}`;
}

/** A value may stand behind a long option and "=", or at once behind a short one. */
function spelling(name: string, value: Source | undefined): string {
  if (value === undefined) return '';
  return name.startsWith('--') ? '=' : '+';
}

function argumentSpecs(argument: KnownArgument | undefined): readonly string[] {
  if (argument === undefined) return [];
  const { source, isRest } = argument;
  if (source.from === 'programs')
    return [`'(-):command: _command_names -e'`, `'*::argument:_normal'`];
  return isRest ? [`'*:: :_bridgelog_line'`] : [quoted(`: :${action(source)}`)];
}

function action(source: Source): string {
  switch (source.from) {
    case 'list':
      return `_bridgelog_${source.name}`;
    case 'bridgelog':
      return `_bridgelog_${source.what}`;
    case 'files':
      return '_files';
    default:
      return ' ';
  }
}

function listFunction({ name, words }: List): string {
  const lines = words.map(({ word, help }) => `    ${quoted(word)} ${quoted(help)}`);
  const offer = '  _bridgelog_offer "$@"';
  return [`_bridgelog_${name}() {`, '  local -a told=(', ...lines, '  )', offer, '}', ''].join(
    '\n',
  );
}

/** What is the same whatever the commands are. */
const OFFERING = `# Offers the words in $told, which has each word, and behind it what is said of it.
_bridgelog_offer() {
  local word help
  local -a words shown
  for word help in "\${(@)told}"; do
    words+=("$word")
    shown+=("$word\${help:+  -- $help}")
  done
  compadd "$@" -V bridgelog -l -d shown -a words
}

# Asks bridgelog itself, about the journal that the line names.
_bridgelog_ask() {
  local what=$1 line db=\${(Q)opt_args[--db]:-\${(Q)bridgelog_db}}
  local -a told
  shift
  for line in "\${(@f)$(command bridgelog __complete $what \${db:+--db} \${db:+"$db"} </dev/null 2>/dev/null)}"; do
    [[ -n $line ]] && told+=("\${line%%$'\\t'*}" "\${\${line#*$'\\t'}:#$line}")
  done
  _bridgelog_offer "$@"
}

# Further on in a line only a verb is of use.
_bridgelog_line() {
  if ((CURRENT == 1)) || [[ $PREFIX == /* ]]; then
    _bridgelog_verbs "$@"
  fi
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _bridgelog "$@"
else
  compdef _bridgelog bridgelog
fi
`;
