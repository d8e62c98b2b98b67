/** The keys of the incidents screen, beside those that edit a title; and of the question before it is declared. */
import { chosenIncident, incidentChoice } from '../incidents/incident-choice.ts';
import { isEmpty } from '../prompt/prompt-line.ts';
import { only, type Step } from '../state/event.ts';
import type { State } from '../state/state.ts';
import type { Binding } from './binding.ts';
import { answer, withoutQuestion } from './declaring.ts';
import { submit } from './submit.ts';

export const INCIDENTS: readonly Binding[] = [
  {
    keys: ['enter'],
    modes: ['incidents'],
    help: 'open the incident that is chosen, or declare the one that is typed',
    footer: (state) => {
      if (chosenIncident(incidentChoice(state)) !== undefined) return 'open';
      return isEmpty(state.prompt.line) ? undefined : 'declare';
    },
    run: submit,
  },
  {
    keys: ['up'],
    modes: ['incidents'],
    help: 'the incident above',
    run: (state) => choose(state, -1),
  },
  {
    keys: ['down'],
    modes: ['incidents'],
    help: 'the incident below',
    footer: (state) => (rowsOf(state) > 1 ? 'choose' : undefined),
    run: (state) => choose(state, 1),
  },
  { keys: ['page-up'], modes: ['incidents'], help: 'ten up', run: (state) => choose(state, -10) },
  {
    keys: ['page-down'],
    modes: ['incidents'],
    help: 'ten down',
    run: (state) => choose(state, 10),
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

function rowsOf(state: State): number {
  const { incidents = [], declares } = incidentChoice(state);
  return incidents.length + (declares === undefined ? 0 : 1);
}

function choose(state: State, by: number): Step {
  const { screen } = state;
  if (screen.name !== 'incidents') return only(state);
  const last = Math.max(rowsOf(state) - 1, 0);
  const chosen = Math.min(Math.max(incidentChoice(state).chosen + by, 0), last);
  return only({ ...state, screen: { ...screen, chosen }, message: undefined });
}
