/** Verbs of the prompt alone: they record nothing, and so the command line has none of them. */
import { and, only, type Step } from '../state/event.ts';
import type { State } from '../state/state.ts';
import { finished } from './finished.ts';

export interface PromptVerb {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly usage: string;
  readonly help: string;
  readonly run: (state: State, rest: string) => Step;
}

export const PROMPT_VERBS: readonly PromptVerb[] = [
  {
    name: 'help',
    aliases: [],
    usage: '',
    help: 'all keys and verbs',
    run: (state) => only({ ...finished(state), help: 0 }),
  },
  {
    name: 'incidents',
    aliases: [],
    usage: '',
    help: 'all incidents: open another one, or declare the next',
    run: (state) => and(finished(state), { type: 'list', withDraft: true }),
  },
  {
    name: 'new',
    aliases: ['declare'],
    usage: '[time] [sev1 … sev5] title',
    help: 'declare another incident, and log that one',
    run: (state, rest) => and(state, { type: 'declare', text: rest }),
  },
  {
    name: 'quit',
    aliases: ['exit'],
    usage: '',
    help: 'leave; everything is kept',
    run: (state) => and(finished(state), { type: 'leave' }),
  },
];
