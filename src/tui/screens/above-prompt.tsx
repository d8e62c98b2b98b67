import { Box, useCursor } from 'ink';
import { promptView } from '../frame/prompt-view.ts';
import type { Line } from '../lines/line.ts';
import type { Size, State } from '../state/state.ts';
import { footerLine } from '../status/footer-line.ts';
import { statusLine } from '../status/status-line.ts';
import { Lines } from './lines.tsx';

interface Props {
  readonly state: State;
  readonly size: Size;
  /** What stands above the prompt, in so much room. */
  readonly linesIn: (room: Size) => readonly Line[];
}

/** A list, and below it the prompt, what is said, and the keys. */
export function AbovePrompt({ state, size, linesIn }: Props) {
  const { columns, rows } = size;
  const prompt = promptView(state, columns, Math.max(Math.floor(rows / 3), 1));
  const height = Math.max(rows - prompt.lines.length - 2, 0);
  const { setCursorPosition } = useCursor();
  setCursorPosition({ x: prompt.cursor.column, y: height + prompt.cursor.row });
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Lines lines={linesIn({ columns, rows: height })} columns={columns} rows={height} />
      <Lines
        lines={[...prompt.lines, statusLine(state, columns), footerLine(state, columns)]}
        columns={columns}
        rows={prompt.lines.length + 2}
      />
    </Box>
  );
}
