import { Box, useCursor } from 'ink';
import { headerLines } from '../header/header.ts';
import { type Line, piece } from '../lines/line.ts';
import type { LogScreen, Size, State } from '../state/state.ts';
import { footerLine } from '../widgets/footer-line.ts';
import { Lines } from '../widgets/lines.tsx';
import { logLayout } from './layout.ts';
import { paneColumn } from './pane-column.ts';
import { statusLine } from './status-line.ts';
import { timelineContext } from './timeline-context.ts';
import { timelineLines } from './timeline-lines.ts';

interface Props {
  readonly state: State;
  readonly log: LogScreen;
  readonly size: Size;
}

/** The log of one incident: what has happened, what is open, and the line that is being typed. */
export function Log({ state, log, size }: Props) {
  const layout = logLayout(state, size);
  const { columns, rows, timeline, pane, prompt } = layout;
  const { top, lines, bottom } = timelineLines(
    state,
    log,
    layout,
    timelineContext(state, log, size),
  );
  const header = headerLines(log.incident, { now: state.now, columns: columns - 1 }).map(
    (line): Line => [piece(' '), ...line],
  );
  const { setCursorPosition } = useCursor();
  const promptRow = rows - 2 - prompt.lines.length;
  setCursorPosition(
    log.mode === 'prompt'
      ? { x: prompt.cursor.column, y: promptRow + prompt.cursor.row }
      : undefined,
  );
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Lines lines={header} columns={columns} rows={2} />
      <Box width={columns} height={timeline.rows + 1} flexShrink={0}>
        <Lines lines={[top, ...lines]} columns={timeline.columns} rows={timeline.rows + 1} />
        {pane !== undefined && (
          <Lines
            lines={paneColumn(state, log, { columns: pane + 1, rows: timeline.rows + 1 })}
            columns={pane + 1}
            rows={timeline.rows + 1}
          />
        )}
      </Box>
      <Lines
        lines={[bottom, ...prompt.lines, statusLine(state, columns), footerLine(state, columns)]}
        columns={columns}
        rows={prompt.lines.length + 3}
      />
    </Box>
  );
}
