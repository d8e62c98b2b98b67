import { Box, useCursor } from 'ink';
import type { Cell } from '../../terminal/line-wrap.ts';
import type { Line } from '../lines/line.ts';
import type { Size } from '../state/state.ts';
import { Lines } from './lines.tsx';

interface Props {
  readonly size: Size;
  readonly lines: readonly Line[];
  /** Where text is typed. */
  readonly cursor: Cell | undefined;
}

/** A screen that is one piece, from its first row to the keys. */
export function WholeScreen({ size, lines, cursor }: Props) {
  const { columns, rows } = size;
  const { setCursorPosition } = useCursor();
  setCursorPosition(cursor === undefined ? undefined : { x: cursor.column, y: cursor.row });
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Lines lines={lines} columns={columns} rows={rows} />
    </Box>
  );
}
