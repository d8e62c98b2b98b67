import { Box, useCursor } from 'ink';
import { helpLines, helpRoom } from '../help/help-lines.ts';
import { piece } from '../lines/line.ts';
import { rule } from '../lines/rule.ts';
import type { Size, State } from '../state/state.ts';
import { footerLine } from '../status/footer-line.ts';
import { Lines } from './lines.tsx';

/** All keys and verbs, over the whole screen. */
export function Help({ state, scroll, size }: { state: State; scroll: number; size: Size }) {
  const { columns, rows } = size;
  const { setCursorPosition } = useCursor();
  setCursorPosition(undefined);
  const lines = helpLines(columns);
  const room = helpRoom(size);
  const first = Math.min(scroll, Math.max(lines.length - room, 0));
  const seen = lines.slice(first, first + room);
  const place = [piece(`${first + seen.length} of ${lines.length} lines`, 'quiet')];
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Lines
        lines={[rule(columns, [piece('Help', 'strong')], place), ...seen]}
        columns={columns}
        rows={room + 1}
      />
      <Lines lines={[footerLine(state, columns)]} columns={columns} rows={1} />
    </Box>
  );
}
