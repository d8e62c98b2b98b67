import { incidentChoice } from '../incidents/incident-choice.ts';
import { incidentsLines } from '../incidents/incidents-lines.ts';
import type { Size, State } from '../state/state.ts';
import { AbovePrompt } from './above-prompt.tsx';

interface Props {
  readonly state: State;
  readonly size: Size;
}

/** All incidents, and a prompt to search them with, or for the title of the next. */
export function Incidents({ state, size }: Props) {
  return (
    <AbovePrompt
      state={state}
      size={size}
      linesIn={(room) => incidentsLines(incidentChoice(state), { now: state.now, ...room })}
    />
  );
}
