/** The keys of the incidents screen, beside those that edit a title; and of the question before it is declared. */
import { chosenIncident, DECLARE, incidentChoice } from '../incidents/incident-choice.ts';
import { isEmpty } from '../prompt/prompt-line.ts';
import { only, type Step } from '../state/event.ts';
import type { State } from '../state/state.ts';
import type { Binding } from './binding.ts';
import { answer, withoutQuestion } from './declaring.ts';
import { promptVerb, submit } from './submit.ts';

export const INCIDENTS: readonly Binding[] = [
  {
    keys: ['enter'],
    modes: ['incidents'],
    help: 'open the incident that is chosen, or declare the one that is typed',
    footer: (state) => {
      const { line } = state.prompt;
      if (chosenIncident(incidentChoice(state)) !== undefined) return 'open';
      if (isEmpty(line)) return undefined;
      return promptVerb(line.text.text)?.verb.name ?? 'declare';
    },
    run: submit,
  },
  {
    keys: ['up'],
    modes: ['incidents'],
    help: 'the incident above',
    footer: (state) =>
      placeBy(state, 1) === undefined && placeBy(state, -1) !== undefined ? 'choose' : undefined,
    run: (state) => choose(state, -1),
  },
  {
    keys: ['down'],
    modes: ['incidents'],
    help: 'the incident below',
    footer: (state) => (placeBy(state, 1) === undefined ? undefined : 'choose'),
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

/** The place so many further down, or at the end; none where that is the chosen one, or none can be. */
function placeBy(state: State, by: number): number | undefined {
  const { incidents = [], declares, chosen } = incidentChoice(state);
  const last = incidents.length - (declares === undefined ? 1 : 0);
  const next = Math.max(Math.min(chosen + by, last), 0);
  return chosen === -1 || next === chosen ? undefined : next;
}

function choose(state: State, by: number): Step {
  const { screen } = state;
  const place = placeBy(state, by);
  if (screen.name !== 'incidents' || place === undefined) return only(state);
  const chosen = chosenIncident({ ...incidentChoice(state), chosen: place })?.id ?? DECLARE;
  return only({ ...state, screen: { ...screen, chosen }, message: undefined });
}
