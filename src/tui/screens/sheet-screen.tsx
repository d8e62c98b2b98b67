import { Box, useCursor } from 'ink';
import { piece } from '../lines/line.ts';
import { rule } from '../lines/rule.ts';
import { scrollWithin, sheetRoom, sheetText } from '../sheets/sheet.ts';
import type { Sheet } from '../state/sheet.ts';
import type { Size, State } from '../state/state.ts';
import { footerLine } from '../status/footer-line.ts';
import { Lines } from './lines.tsx';

interface Props {
  readonly state: State;
  readonly sheet: Sheet;
  readonly size: Size;
}

/** What is read and closed again, over the whole screen. */
export function SheetScreen({ state, sheet, size }: Props) {
  const { columns, rows } = size;
  const { setCursorPosition } = useCursor();
  setCursorPosition(undefined);
  const text = sheetText(state, sheet, size);
  const { title, count } = text;
  const room = sheetRoom(size);
  const scroll = scrollWithin(sheet, text, size);
  const seen = text.lines(scroll, room);
  const place = [piece(`${scroll + seen.length} of ${count} lines`, 'quiet')];
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Lines
        lines={[rule(columns, [piece(title, 'strong')], place), ...seen]}
        columns={columns}
        rows={room + 1}
      />
      <Lines lines={[footerLine(state, columns)]} columns={columns} rows={1} />
    </Box>
  );
}
