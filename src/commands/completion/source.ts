/** Where the words come from that a shell offers for an argument or the value of an option. */
import { SOURCE_FORMATS } from '../../importers/source-formats.ts';
import { VERB_GROUPS } from '../../incident/line/verbs/table.ts';
import { KINDS } from '../../incident/record/vocabulary.ts';
import { FORMATS } from '../export-options.ts';

/** The shells that there is a script for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** What is not known before Tab is pressed: the script asks bridgelog for it then. */
export const ASKED = ['incidents', 'severities', 'templates', 'zones'] as const;
export type Asked = (typeof ASKED)[number];

/** A word, and what is said of it. */
export interface Word {
  readonly word: string;
  readonly help: string;
}

/** Words that are known when the script is written. Those of one name are the same everywhere. */
export interface List {
  readonly from: 'list';
  readonly name: string;
  readonly words: readonly Word[];
}

export type Source =
  | List
  | { readonly from: 'bridgelog'; readonly what: Asked }
  | { readonly from: 'files' }
  /** A command of the machine, and all that belongs to it. */
  | { readonly from: 'programs' }
  /** Anything: nothing is offered. */
  | { readonly from: 'nowhere' };

const NOWHERE: Source = { from: 'nowhere' };

/** A list of words that explain themselves. */
function plainList(name: string, words: readonly string[]): List {
  return { from: 'list', name, words: words.map((word) => ({ word, help: '' })) };
}

const FILES: Source = { from: 'files' };

/** By the option's long name. */
const OPTIONS: Readonly<Record<string, Source>> = {
  '--db': FILES,
  '--output': FILES,
  '--incident': { from: 'bridgelog', what: 'incidents' },
  '--kind': plainList('kinds', KINDS),
  '--format': plainList('formats', FORMATS),
  '--severity': { from: 'bridgelog', what: 'severities' },
  '--template': { from: 'bridgelog', what: 'templates' },
  '--zone': { from: 'bridgelog', what: 'zones' },
};

/** By the name of the value, where the option's own says less. */
const VALUES: Readonly<Record<string, Source>> = {
  incident: { from: 'bridgelog', what: 'incidents' },
  'source-format': plainList('source_formats', ['auto', ...SOURCE_FORMATS]),
};

/** What the value of an option may be; `undefined` for one that takes none. */
export function sourceOfOption(option: {
  readonly long?: string | undefined;
  readonly flags: string;
  readonly argChoices?: readonly string[] | undefined;
}): Source | undefined {
  const value = /[<[]([^>\]]+)/.exec(option.flags)?.[1];
  if (value === undefined) return undefined;
  const { long = '', argChoices } = option;
  if (argChoices !== undefined) return plainList(long.replace(/^-+/, ''), argChoices);
  return VALUES[value] ?? OPTIONS[long] ?? (/^(?:file|path|folder)$/.test(value) ? FILES : NOWHERE);
}

const VERBS: Source = {
  from: 'list',
  name: 'verbs',
  words: VERB_GROUPS.flatMap(({ verbs }) =>
    verbs.flatMap(({ name, aliases, help }) =>
      [name, ...aliases].map((each) => ({ word: `/${each}`, help })),
    ),
  ),
};

/** By the argument's name. */
const ARGUMENTS: Readonly<Record<string, Source>> = {
  incident: { from: 'bridgelog', what: 'incidents' },
  line: VERBS,
  shell: plainList('shells', SHELLS),
};

/** What an argument may be; one that names a command is not for this to know. */
export function sourceOfArgument(name: string): Source {
  return ARGUMENTS[name] ?? (/^(?:file|path|folder)$/.test(name) ? FILES : NOWHERE);
}
