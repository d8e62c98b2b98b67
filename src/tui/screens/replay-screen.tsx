import type { LogScreen, Size, State } from '../state/state.ts';
import { replayScreenLines } from './replay-lines.ts';
import { WholeScreen } from './whole-screen.tsx';

interface Props {
  readonly state: State;
  readonly log: LogScreen;
  readonly size: Size;
}

/** An incident looked at again: the log as it stood then, and the bar to move in time with. */
export function Replay({ state, log, size }: Props) {
  const { lines, cursor } = replayScreenLines(state, log, size);
  return <WholeScreen size={size} lines={lines} cursor={cursor} />;
}
