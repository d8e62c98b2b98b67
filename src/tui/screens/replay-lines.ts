/** The whole replay screen, from the header to the keys. */
import { type ReplayView, replayView } from '../replay/replay-view.ts';
import type { LogScreen, Size, State } from '../state/state.ts';
import { footerLine } from '../status/footer-line.ts';
import { statusLine } from '../status/status-line.ts';
import { trainingView } from '../training/training-view.ts';

/** @param log with a replay open */
export function replayScreenLines(state: State, log: LogScreen, size: Size): ReplayView {
  const { lines, cursor } = replayView(state, log, size, trainingView(state, log, size));
  const { columns } = size;
  return { lines: [...lines, statusLine(state, columns), footerLine(state, columns)], cursor };
}
