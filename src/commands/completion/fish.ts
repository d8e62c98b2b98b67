/** Completion for fish, 3.4 and later: a `complete` for each option, on the command that it belongs to. */
import {
  type KnownArgument,
  type KnownCommand,
  type KnownOption,
  listsOf,
} from './command-tree.ts';
import { fishQuoted } from './shell-text.ts';
import type { List, Source } from './source.ts';

/** The whole script. */
export function fishScript(commands: readonly KnownCommand[]): string {
  return [
    '# Completion of bridgelog for fish, written by "bridgelog completion fish".',
    '# Nothing that it offers is ever run.',
    '',
    state(commands),
    ASKING,
    ...listsOf(commands).map(listFunction),
    'complete -c bridgelog -f',
    ...commands.flatMap(commandLines),
    '',
  ].join('\n');
}

function listFunction({ name, words }: List): string {
  const lines = words.map(
    ({ word, help }) => `    printf '%s\\t%s\\n' ${fishQuoted(word)} ${fishQuoted(help)}`,
  );
  return [`function __bridgelog_${name}`, ...lines, 'end', ''].join('\n');
}

function commandLines(command: KnownCommand): readonly string[] {
  const { path, options, argument, below } = command;
  const source = below ?? argument?.source;
  const offer = source === undefined ? '' : offers(source);
  return [
    ...options.map((option) => optionLine(path, option)),
    ...(offer === ''
      ? []
      : [`complete -c bridgelog -n ${when(conditionOf(argument), path)}${offer}`]),
  ];
}

function conditionOf(argument: KnownArgument | undefined): string {
  if (argument?.isRest !== true) return '__bridgelog_first';
  return argument.source.from === 'programs' ? '__bridgelog_at' : '__bridgelog_line';
}

function optionLine(path: string, { long, short, help, value }: KnownOption): string {
  const names = `-l ${long.slice(2)}${short === undefined ? '' : ` -s ${short.slice(1)}`}`;
  const takes =
    value === undefined ? '' : value.from === 'files' ? ' -r -F' : ` -x${offers(value)}`;
  return `complete -c bridgelog -n ${when('__bridgelog_options', path)} ${names}${takes} -d ${fishQuoted(help)}`;
}

/** A condition is itself read by fish once more. */
function when(condition: string, path: string): string {
  return `"${condition} ${fishQuoted(path)}"`;
}

function offers(source: Source): string {
  switch (source.from) {
    case 'list':
      return ` -k -a '(__bridgelog_${source.name})'`;
    case 'bridgelog':
      return ` -k -a '(__bridgelog_ask ${source.what})'`;
    case 'programs':
      return ` -a '(__bridgelog_programs)'`;
    case 'files':
      return ' -F';
    case 'nowhere':
      return '';
  }
}

/** What the words before the cursor say: the command, whether options have ended, its arguments. */
function state(commands: readonly KnownCommand[]): string {
  const paths = commands.flatMap(({ path }) => (path === '' ? [] : [fishQuoted(path)]));
  const rest = commands.flatMap(({ path, argument }) =>
    argument?.isRest === true ? [fishQuoted(path)] : [],
  );
  const valued = commands.flatMap(({ path, options }) =>
    options.flatMap(({ long, short, value }) =>
      value === undefined
        ? []
        : [long, ...(short === undefined ? [] : [short])].map((name) =>
            fishQuoted(`${path} ${name}`),
          ),
    ),
  );
  return [
    `set -g __bridgelog_commands ${paths.join(' ')}`,
    `set -g __bridgelog_rest ${rest.join(' ')}`,
    `set -g __bridgelog_valued ${valued.join(' ')}`,
    '',
    STATE,
  ].join('\n');
}

const STATE = `# The command before the cursor, whether its options have ended, and its arguments so far.
function __bridgelog_state
    set -l words (commandline -opc)
    set -e words[1]
    set -l path ''
    set -l ended no
    set -l takes no
    set -l arguments
    for word in $words
        set -l longer (string trim -- "$path $word")
        if test $takes = yes
            set takes no
        else if test $ended = no; and test "$word" = --
            set ended yes
        else if test $ended = no; and string match -qr -- '^-.' $word
            contains -- "$path $word" $__bridgelog_valued; and set takes yes
        else if test (count $arguments) = 0; and contains -- $longer $__bridgelog_commands
            set path $longer
        else
            set -a arguments $word
            contains -- "$path" $__bridgelog_rest; and set ended yes
        end
    end
    printf '%s\\n' "$path" $ended $arguments
end

# Is it this command, and may an option stand at the cursor?
function __bridgelog_options
    set -l state (__bridgelog_state)
    test "$state[1]" = "$argv[1]"; and test $state[2] = no
end

# Is it this command, with no argument yet?
function __bridgelog_first
    set -l state (__bridgelog_state)
    test "$state[1]" = "$argv[1]"; and test (count $state) = 2
end

# Is it this command, whatever its arguments are?
function __bridgelog_at
    set -l state (__bridgelog_state)
    test "$state[1]" = "$argv[1]"
end

# Is it this command, in a line of the log? Further on in one only a verb is of use.
function __bridgelog_line
    set -l state (__bridgelog_state)
    test "$state[1]" = "$argv[1]"; or return 1
    test (count $state) = 2; or string match -q -- '/*' (commandline -ct)
end
`;

const ASKING = `# Asks bridgelog itself, about the journal that the line names.
function __bridgelog_ask
    set -l words (commandline -opc)
    set -l db (string replace -fr -- '^--db=' '' $words)
    set -l index (contains -i -- --db $words); and set db $words[(math $index + 1)]
    if test -n "$db"
        command bridgelog __complete $argv[1] --db "$db" </dev/null 2>/dev/null
    else
        command bridgelog __complete $argv[1] </dev/null 2>/dev/null
    end
end

# What fish itself offers for the command behind.
function __bridgelog_programs
    set -l state (__bridgelog_state)
    set -l token (commandline -ct)
    complete -C (string join ' ' -- (string escape -- $state[3..]) "$token")
end
`;
