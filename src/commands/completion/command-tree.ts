/** The commands and their options, as far as a shell has to know them: taken from commander. */
import type { Argument, Command, Option } from 'commander';
import { type List, type Source, sourceOfArgument, sourceOfOption } from './source.ts';

export interface KnownOption {
  /** `--output`. */
  readonly long: string;
  /** `-o`. */
  readonly short: string | undefined;
  readonly help: string;
  /** Where its value comes from; `undefined` when it takes none. */
  readonly value: Source | undefined;
  /** May it be given several times? */
  readonly isRepeated: boolean;
}

export interface KnownArgument {
  readonly source: Source;
  /** All that follows belongs to it, also what looks like an option. */
  readonly isRest: boolean;
}

export interface KnownCommand {
  /** The words behind `bridgelog`, with a space between them; none for itself. */
  readonly path: string;
  readonly options: readonly KnownOption[];
  /** Its first argument; for all that follow nothing is offered. */
  readonly argument: KnownArgument | undefined;
  /** The commands below it, where it has any. */
  readonly below: List | undefined;
}

/** The program, and all commands below it that are not hidden. */
export function commandTree(program: Command): readonly KnownCommand[] {
  return branch(program, '', undefined);
}

function branch(command: Command, path: string, beside: List | undefined): readonly KnownCommand[] {
  const help = command.createHelp();
  const commands = help.visibleCommands(command);
  const words = commands.map((each) => ({
    word: each.name(),
    help: each.summary() || each.description(),
  }));
  const name = `commands ${path}`.trim().replaceAll(/[ -]/g, '_');
  const below: List | undefined = words.length === 0 ? undefined : { from: 'list', name, words };
  const [argument] = command.registeredArguments;
  return [
    {
      path,
      options: help.visibleOptions(command).flatMap(knownOption),
      argument: argument && knownArgument(argument, beside),
      below,
    },
    ...commands.flatMap((each) => branch(each, `${path} ${each.name()}`.trim(), below)),
  ];
}

function knownOption(option: Option): readonly KnownOption[] {
  const { long, short, description, parseArg } = option;
  if (long === undefined) return [];
  return [
    {
      long,
      short,
      help: description,
      value: sourceOfOption({ ...option, long }),
      isRepeated: parseArg !== undefined,
    },
  ];
}

/** A command as an argument is one of ours; with arguments of its own behind it one of the machine's. */
function knownArgument(argument: Argument, beside: List | undefined): KnownArgument {
  const name = argument.name();
  if (name !== 'command' || (beside === undefined && !argument.variadic))
    return { source: sourceOfArgument(name), isRest: name === 'line' };
  return argument.variadic || beside === undefined
    ? { source: { from: 'programs' }, isRest: true }
    : { source: beside, isRest: false };
}

/** Every list that a command or an option takes its words from, once. */
export function listsOf(commands: readonly KnownCommand[]): readonly List[] {
  const sources = commands.flatMap(({ options, argument, below }) => [
    below,
    argument?.source,
    ...options.map(({ value }) => value),
  ]);
  const lists = sources.flatMap((source) => (source?.from === 'list' ? [source] : []));
  return [...new Map(lists.map((list) => [list.name, list])).values()];
}
