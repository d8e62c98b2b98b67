import { foundLines } from '../found/found-lines.ts';
import type { Size, State } from '../state/state.ts';
import { AbovePrompt } from './above-prompt.tsx';

interface Props {
  readonly state: State;
  readonly size: Size;
}

/** What is found in all incidents, and the line that they are searched for. */
export function FoundScreen({ state, size }: Props) {
  return (
    <AbovePrompt state={state} size={size} linesIn={(room) => foundLines(state.searching, room)} />
  );
}
