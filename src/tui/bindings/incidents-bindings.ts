/** The keys of the incidents screen, beside those that edit a title. */
import { isEmpty } from '../prompt/prompt-line.ts';
import { only, type Step } from '../state/event.ts';
import type { State } from '../state/state.ts';
import type { Binding } from './binding.ts';
import { submit } from './submit.ts';

export const INCIDENTS: readonly Binding[] = [
  {
    keys: ['enter'],
    modes: ['incidents'],
    help: 'open the incident, or declare the one that is typed',
    footer: (state) => {
      if (!isEmpty(state.prompt.line)) return 'declare';
      return incidentsOf(state).length > 0 ? 'open' : undefined;
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
    footer: (state) => (incidentsOf(state).length > 1 ? 'choose' : undefined),
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

function incidentsOf({ screen }: State) {
  return screen.name === 'incidents' ? (screen.incidents ?? []) : [];
}

function choose(state: State, by: number): Step {
  const { screen } = state;
  if (screen.name !== 'incidents') return only(state);
  const last = Math.max(incidentsOf(state).length - 1, 0);
  const chosen = Math.min(Math.max(screen.chosen + by, 0), last);
  return only({ ...state, screen: { ...screen, chosen }, message: undefined });
}
