import { Box, useCursor } from 'ink';
import { wholeSecond } from '../../incident/time/time-reading.ts';
import { logLayout } from '../frame/layout.ts';
import { selectedOf } from '../frame/timeline-context.ts';
import { isTyping } from '../state/mode-of.ts';
import type { LogScreen, Size, State } from '../state/state.ts';
import { footerLine } from '../status/footer-line.ts';
import { statusLine } from '../status/status-line.ts';
import { Lines } from './lines.tsx';
import { Header, Panes, Timeline } from './log-parts.tsx';

interface Props {
  readonly state: State;
  readonly log: LogScreen;
  readonly size: Size;
}

/** The log of one incident: what has happened, what is open, and the line that is being typed. */
export function Log({ state, log, size }: Props) {
  const { columns, rows, timeline, pane, prompt, offers, said, header } = logLayout(state, size);
  const now = wholeSecond(state.now);
  const { setCursorPosition } = useCursor();
  const promptRow = rows - 2 - said.length - prompt.lines.length;
  setCursorPosition(
    isTyping(state) ? { x: prompt.cursor.column, y: promptRow + prompt.cursor.row } : undefined,
  );
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Header log={log} now={now} columns={columns} rows={header} cadence={state.cadence} />
      <Box width={columns} height={timeline.rows + 2} flexShrink={0}>
        <Timeline
          log={log}
          now={now}
          columns={timeline.columns}
          rows={timeline.rows}
          selected={selectedOf(state, log)}
          hasPanes={pane !== undefined}
          isLeadInHeader={header === 3}
        />
        {pane !== undefined && (
          <Panes
            incident={log.incident}
            lost={log.lost}
            records={log.incident.records.length}
            now={now}
            columns={pane}
            rows={timeline.rows}
          />
        )}
      </Box>
      <Lines
        lines={[
          ...[...offers, ...prompt.lines, ...said],
          ...[statusLine(state, columns), footerLine(state, columns)],
        ]}
        columns={columns}
        rows={offers.length + prompt.lines.length + said.length + 2}
      />
    </Box>
  );
}
