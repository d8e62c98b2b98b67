import { Box, useCursor } from 'ink';
import { promptView } from '../frame/prompt-view.ts';
import { incidentsLines } from '../incidents/incidents-lines.ts';
import type { IncidentsScreen, Size, State } from '../state/state.ts';
import { footerLine } from '../status/footer-line.ts';
import { statusLine } from '../status/status-line.ts';
import { Lines } from './lines.tsx';

interface Props {
  readonly state: State;
  readonly screen: IncidentsScreen;
  readonly size: Size;
}

/** All incidents, and a prompt for the title of the next. */
export function Incidents({ state, screen, size }: Props) {
  const { columns, rows } = size;
  const prompt = promptView(state, columns, Math.max(Math.floor(rows / 3), 1));
  const height = Math.max(rows - prompt.lines.length - 2, 0);
  const { setCursorPosition } = useCursor();
  setCursorPosition({ x: prompt.cursor.column, y: height + prompt.cursor.row });
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Lines
        lines={incidentsLines(screen, { now: state.now, columns, rows: height })}
        columns={columns}
        rows={height}
      />
      <Lines
        lines={[...prompt.lines, statusLine(state, columns), footerLine(state, columns)]}
        columns={columns}
        rows={prompt.lines.length + 2}
      />
    </Box>
  );
}
