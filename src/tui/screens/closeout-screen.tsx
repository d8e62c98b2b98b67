import { closeoutView } from '../closeout/closeout-lines.ts';
import type { LogScreen, Size, State } from '../state/state.ts';
import { footerLine } from '../status/footer-line.ts';
import { statusLine } from '../status/status-line.ts';
import { WholeScreen } from './whole-screen.tsx';

interface Props {
  readonly state: State;
  readonly log: LogScreen;
  readonly size: Size;
}

/** What is to be done before an incident's document can be read by others, and the document. */
export function Closeout({ state, log, size }: Props) {
  const { columns } = size;
  const { lines, cursor } = closeoutView(state, log, size);
  const whole = [...lines, statusLine(state, columns), footerLine(state, columns)];
  return <WholeScreen size={size} lines={whole} cursor={cursor} />;
}
