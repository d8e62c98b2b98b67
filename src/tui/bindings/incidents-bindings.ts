/** The keys of the incidents screen, beside those that edit a title; and of the question before it is declared. */
import { listPage } from '../frame/list-page.ts';
import {
  chosenIncident,
  DECLARE,
  incidentChoice,
  isDeclaring,
  placeBy,
} from '../incidents/incident-choice.ts';
import { isEmpty } from '../prompt/prompt-line.ts';
import { only, type Step } from '../state/event.ts';
import type { State } from '../state/state.ts';
import type { Binding } from './binding.ts';
import { answer, withoutQuestion } from './declaring.ts';
import { searchForLine } from './searching.ts';
import { promptVerb, submit } from './submit.ts';

const INCIDENTS_ONLY: readonly ['incidents'] = ['incidents'];

export const INCIDENTS: readonly Binding[] = [
  {
    keys: ['enter'],
    modes: INCIDENTS_ONLY,
    help: 'open the incident that is chosen, or declare the one that is typed',
    footer: enterText,
    run: submit,
  },
  {
    keys: ['up'],
    modes: INCIDENTS_ONLY,
    help: 'the incident above',
    footer: (state) => {
      if (isOnlyNew(state)) return 'a new one';
      return canGo(state, -1) && !canGo(state, 1) ? 'choose' : undefined;
    },
    run: (state) => choose(state, -1),
  },
  {
    keys: ['down'],
    modes: INCIDENTS_ONLY,
    help: 'the incident below',
    footer: (state) => (canGo(state, 1) && !isOnlyNew(state) ? 'choose' : undefined),
    run: (state) => choose(state, 1),
  },
  {
    keys: ['tab'],
    modes: INCIDENTS_ONLY,
    help: 'look for what is typed in the entries of all incidents, as /search does',
    footer: (state) => {
      const { all, line } = incidentChoice(state);
      return all > 0 && line.filter.words.length > 0 ? 'search entries' : undefined;
    },
    run: searchForLine,
  },
  {
    keys: ['page-up'],
    modes: INCIDENTS_ONLY,
    help: 'a page up',
    run: (state) => choose(state, -listPage(state.size)),
  },
  {
    keys: ['page-down'],
    modes: INCIDENTS_ONLY,
    help: 'a page down',
    run: (state) => choose(state, listPage(state.size)),
  },
];

export const QUESTION: readonly Binding[] = [
  {
    keys: ['enter'],
    modes: ['question'],
    help: 'declare the incident, with what is typed or without',
    footer: () => 'declare',
    run: answer,
  },
  {
    keys: ['escape', 'ctrl+c'],
    modes: ['question'],
    help: 'declare nothing; back to the line',
    footer: () => 'back',
    run: withoutQuestion,
  },
];

/** What Enter does with the line, or with what is chosen. */
function enterText(state: State): string | undefined {
  const { line } = state.prompt;
  const choice = incidentChoice(state);
  if (chosenIncident(choice) !== undefined) return 'open';
  if (isEmpty(line)) return undefined;
  const verb = promptVerb(line.text.text)?.verb.name;
  return verb ?? (isDeclaring(choice) ? 'declare' : undefined);
}

function canGo(state: State, by: 1 | -1): boolean {
  return placeBy(incidentChoice(state), by) !== undefined;
}

/** Is nothing found, and nothing chosen, so that there is only the line to choose? */
function isOnlyNew(state: State): boolean {
  const { incidents, chosen } = incidentChoice(state);
  return incidents?.length === 0 && chosen === -1 && canGo(state, -1);
}

function choose(state: State, by: number): Step {
  const { screen } = state;
  const choice = incidentChoice(state);
  const place = placeBy(choice, by);
  if (screen.name !== 'incidents' || place === undefined) return only(state);
  const chosen = chosenIncident({ ...choice, chosen: place })?.id ?? DECLARE;
  return only({ ...state, screen: { ...screen, chosen }, message: undefined });
}
