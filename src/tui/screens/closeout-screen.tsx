import { Box, useCursor } from 'ink';
import { closeoutView } from '../closeout/closeout-lines.ts';
import type { LogScreen, Size, State } from '../state/state.ts';
import { footerLine } from '../status/footer-line.ts';
import { statusLine } from '../status/status-line.ts';
import { Lines } from './lines.tsx';

interface Props {
  readonly state: State;
  readonly log: LogScreen;
  readonly size: Size;
}

/** What is to be done before an incident's document can be read by others, and the document. */
export function Closeout({ state, log, size }: Props) {
  const { columns, rows } = size;
  const { lines, cursor } = closeoutView(state, log, size);
  const { setCursorPosition } = useCursor();
  setCursorPosition(cursor === undefined ? undefined : { x: cursor.column, y: cursor.row });
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Lines
        lines={[...lines, statusLine(state, columns), footerLine(state, columns)]}
        columns={columns}
        rows={rows}
      />
    </Box>
  );
}
