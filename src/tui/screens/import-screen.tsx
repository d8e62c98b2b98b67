import { previewLines } from '../importing/preview-lines.ts';
import type { Importing } from '../state/importing.ts';
import type { Size, State } from '../state/state.ts';
import { AbovePrompt } from './above-prompt.tsx';

interface Props {
  readonly state: State;
  readonly importing: Importing;
  readonly size: Size;
}

/** What is to be imported, as it was understood, and what is typed to correct it. */
export function ImportScreen({ state, importing, size }: Props) {
  return (
    <AbovePrompt
      state={state}
      size={size}
      linesIn={(room) => previewLines(importing, state.now, room)}
    />
  );
}
