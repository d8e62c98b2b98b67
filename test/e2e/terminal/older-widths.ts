/**
 * What other terminals make of the same bytes. These count each code point alone, and not what a
 * person sees as one character: a family is three people, a flag two letters.
 */
import xterm, { type IUnicodeVersionProvider } from '@xterm/headless';
import stringWidth from 'string-width';
import type { Size } from '../../tui/screen/emulator.ts';

/** By the tables of Unicode 6 an emoji is as narrow as a letter; since Unicode 9 it is wide. */
export const WIDTH_TABLES = ['narrow emoji', 'wide emoji'] as const;
export type WidthTable = (typeof WIDTH_TABLES)[number];

/** The rows of the screen, without the blanks at their ends. */
export async function rowsOn(
  table: WidthTable,
  bytes: string,
  { columns, rows }: Size,
): Promise<readonly string[]> {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  if (table === 'wide emoji') {
    terminal.unicode.register(wideEmoji);
    terminal.unicode.activeVersion = wideEmoji.version;
  }
  await new Promise<void>((resolve) => terminal.write(bytes, resolve));
  const { active } = terminal.buffer;
  const shown = Array.from(
    { length: rows },
    (_, row) =>
      active
        .getLine(active.viewportY + row)
        ?.translateToString(true)
        .trimEnd() ?? '',
  );
  terminal.dispose();
  return shown;
}

const wideEmoji: IUnicodeVersionProvider = {
  version: 'wide emoji',
  wcwidth: widthOf,
  charProperties(codePoint, preceding) {
    const width = widthOf(codePoint);
    const before = (preceding >> 1) & 3;
    const joins = width === 0 && before > 0;
    return ((joins ? before : width) << 1) | (joins ? 1 : 0);
  },
};

function widthOf(codePoint: number): 0 | 1 | 2 {
  const width = stringWidth(String.fromCodePoint(codePoint));
  return width === 0 || width === 1 ? width : 2;
}
