import { Box, useCursor } from 'ink';
import type { LogScreen, Size, State } from '../state/state.ts';
import { Lines } from './lines.tsx';
import { replayScreenLines } from './replay-lines.ts';

interface Props {
  readonly state: State;
  readonly log: LogScreen;
  readonly size: Size;
}

/** An incident looked at again: the log as it stood then, and the bar to move in time with. */
export function Replay({ state, log, size }: Props) {
  const { columns, rows } = size;
  const { lines, cursor } = replayScreenLines(state, log, size);
  const { setCursorPosition } = useCursor();
  setCursorPosition(cursor === undefined ? undefined : { x: cursor.column, y: cursor.row });
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Lines lines={lines} columns={columns} rows={rows} />
    </Box>
  );
}
