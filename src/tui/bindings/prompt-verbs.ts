/** Verbs of the prompt alone: they record nothing, and so the command line has none of them. */
import type { OfferedVerb } from '../completion/offer.ts';
import { and, only, type Step } from '../state/event.ts';
import { modeOf } from '../state/mode-of.ts';
import { BOARD, HELP } from '../state/sheet.ts';
import type { State } from '../state/state.ts';
import { openPostmortem } from './closing-out.ts';
import { declare } from './declaring.ts';
import { finished } from './finished.ts';
import { importVerb } from './import-path.ts';
import { beginLooking } from './looking.ts';
import { compareWith, measureAll, namesTwo } from './measuring.ts';
import { openReplayAt } from './replay-seeking.ts';
import { beginSearch } from './searching.ts';
import { enterSelect } from './selecting.ts';
import { draftUpdate } from './updating.ts';

export interface PromptVerb {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly usage: string;
  readonly help: string;
  /** What completion knows of what stands behind it. */
  readonly arguments?: NonNullable<OfferedVerb['arguments']>;
  /** Would Enter do it, with what stands behind it? Without this, it is tried. */
  readonly isReady?: (state: State, rest: string) => boolean;
  /** It is shown over what is on the screen, which stays; other verbs lead to the log. */
  readonly isOverAll?: true;
  readonly run: (state: State, rest: string) => Step;
}

export const PROMPT_VERBS: readonly PromptVerb[] = [
  {
    name: 'help',
    aliases: [],
    usage: '',
    help: 'all keys and verbs',
    isOverAll: true,
    run: (state) => only({ ...finished(state), sheet: HELP }),
  },
  {
    name: 'update',
    aliases: [],
    usage: '',
    help: 'draft what the outside is told, from the record; Enter copies it and logs it as told',
    run: draftUpdate,
  },
  {
    name: 'postmortem',
    aliases: ['closeout', 'review'],
    usage: '',
    help: 'close the incident out: what its document lacks, what is proposed for it, and the document',
    isOverAll: true,
    run: (state) => openPostmortem(finished(state)),
  },
  {
    name: 'replay',
    aliases: [],
    usage: '[time | milestone | entry]',
    arguments: [['time', 'milestone', 'entry']],
    help: 'look at the incident again as time passes: as it happened, or as it was known',
    run: (state, rest) => openReplayAt(finished(state), rest),
  },
  {
    name: 'find',
    aliases: [],
    usage: '[words]',
    help: 'find entries as you type: words, a number or a label',
    run: (state, rest) => lookedAt(state, 'find', rest),
  },
  {
    name: 'filter',
    aliases: ['only'],
    usage: '[! ? = > ^ @person #tag * open milestone words]',
    help: 'show only the entries that are so; Esc shows all again',
    run: (state, rest) => lookedAt(state, 'filter', rest),
  },
  {
    name: 'board',
    aliases: [],
    usage: '',
    help: 'hypotheses, actions, follow-ups and people, over the whole screen',
    isOverAll: true,
    run: (state) => only({ ...finished(state), sheet: BOARD }),
  },
  {
    name: 'search',
    aliases: [],
    usage: '[words]',
    help: 'search the entries, follow-ups, sections and titles of all incidents, and go there',
    isOverAll: true,
    run: (state, rest) => beginSearch(finished(state), rest),
  },
  {
    name: 'stats',
    aliases: ['statistics'],
    usage: '[open resolved sev1 … service:name #tag 2026-05 2026-05..2026-07 words]',
    help: 'how long it took to detect, to mitigate, to resolve…, over all incidents, or those that are so',
    isOverAll: true,
    run: measureAll,
  },
  {
    name: 'compare',
    aliases: [],
    usage: '[incident] incident',
    arguments: ['incident', 'incident'],
    help: 'this incident with another one, side by side',
    isOverAll: true,
    isReady: namesTwo,
    run: compareWith,
  },
  {
    name: 'incidents',
    aliases: [],
    usage: '',
    help: 'all incidents: open another one, or declare the next',
    run: (state) => and(finished(state), { type: 'list', withDraft: true }),
  },
  {
    name: 'import',
    aliases: [],
    usage: '[file]',
    help: 'import a postmortem, a chat or a log: look at what was understood, correct it, and record it',
    isOverAll: true,
    run: importVerb,
  },
  {
    name: 'new',
    aliases: ['declare'],
    usage: '[time] [sev1 … sev5] title',
    arguments: ['time', 'severity', 'text'],
    help: 'declare another incident, and log that one; what is missing is asked',
    run: declare,
  },
  {
    name: 'quit',
    aliases: ['exit'],
    usage: '',
    help: 'leave; everything is kept',
    run: (state) => and(finished(state), { type: 'leave' }),
  },
];

/** From the prompt: an entry is selected from then on. */
function lookedAt(before: State, kind: 'find' | 'filter', rest: string): Step {
  const { state, effects } = enterSelect(finished(before));
  if (modeOf(state) !== 'select') return { state, effects };
  const text = rest.trim();
  return beginLooking(state, kind, { isFromPrompt: true, ...(text === '' ? {} : { text }) });
}
