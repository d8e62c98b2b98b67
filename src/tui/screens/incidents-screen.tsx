import { Box, useCursor } from 'ink';
import { promptView } from '../frame/prompt-view.ts';
import { incidentChoice } from '../incidents/incident-choice.ts';
import { incidentsLines } from '../incidents/incidents-lines.ts';
import type { Size, State } from '../state/state.ts';
import { footerLine } from '../status/footer-line.ts';
import { statusLine } from '../status/status-line.ts';
import { Lines } from './lines.tsx';

interface Props {
  readonly state: State;
  readonly size: Size;
}

/** All incidents, and a prompt to search them with, or for the title of the next. */
export function Incidents({ state, size }: Props) {
  const { columns, rows } = size;
  const prompt = promptView(state, columns, Math.max(Math.floor(rows / 3), 1));
  const height = Math.max(rows - prompt.lines.length - 2, 0);
  const { setCursorPosition } = useCursor();
  setCursorPosition({ x: prompt.cursor.column, y: height + prompt.cursor.row });
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Lines
        lines={incidentsLines(incidentChoice(state), { now: state.now, columns, rows: height })}
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
