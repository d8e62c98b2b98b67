/** A terminal without a window: takes the bytes of a program, and can be read and waited for. */
import xterm, { type IBuffer, type IBufferCell } from '@xterm/headless';
import { graphemeWidths } from './grapheme-widths.ts';
import { styleOf } from './style-of.ts';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export interface CursorCell {
  readonly row: number;
  readonly column: number;
  readonly visible: boolean;
}

export class Emulator {
  readonly #terminal: xterm.Terminal;
  readonly #watchers = new Set<() => void>();
  #cursorVisible = true;

  constructor({ columns, rows }: Size) {
    this.#terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    this.#terminal.unicode.register(graphemeWidths);
    this.#terminal.unicode.activeVersion = 'graphemes';
    this.#followCursor('h', true);
    this.#followCursor('l', false);
  }

  write(data: string): void {
    this.#terminal.write(data, () => {
      // Between the marks of synchronized output a real terminal shows the frame before.
      if (this.#terminal.modes.synchronizedOutputMode) return;
      for (const look of this.#watchers) look();
    });
  }

  /** Resolves when everything written so far is on the screen. */
  parsed(): Promise<void> {
    return new Promise((resolve) => this.#terminal.write('', resolve));
  }

  /** Behind everything written so far: a terminal reads on at its new size. */
  resize({ columns, rows }: Size): void {
    this.#terminal.write('', () => this.#terminal.resize(columns, rows));
  }

  /** What the terminal says back to a program that asks for its kind, its cursor, its colours… */
  onAnswer(listener: (data: string) => void): void {
    this.#terminal.onData(listener);
  }

  get takesBracketedPaste(): boolean {
    return this.#terminal.modes.bracketedPasteMode;
  }

  /** What a program has switched on or off, and a shell after it would suffer from. */
  leftovers(): readonly string[] {
    const { buffer, modes } = this.#terminal;
    return [
      ...(buffer.active.type === 'alternate' ? ['alternate screen'] : []),
      ...(this.#cursorVisible ? [] : ['hidden cursor']),
      ...(modes.bracketedPasteMode ? ['bracketed paste'] : []),
      ...(modes.mouseTrackingMode === 'none' ? [] : ['mouse tracking']),
      ...(modes.sendFocusMode ? ['focus reports'] : []),
      ...(modes.synchronizedOutputMode ? ['synchronized output'] : []),
    ];
  }

  /** The screen that is seen, line by line, without the blanks at their ends. */
  text(): string {
    const { buffer, rows, cols } = this.#terminal;
    return textOf(buffer.active, { rows, columns: cols });
  }

  /** The normal screen with all that has scrolled off it, also while the alternate one is seen. */
  normalText(): string {
    const { buffer, cols } = this.#terminal;
    const { normal } = buffer;
    return textOf(normal, { rows: normal.length, columns: cols }, 0).trimEnd();
  }

  /** Each cell of the screen: what is in it and, if it has any, its style, as in `x{bold fg1}`. */
  cells(): readonly (readonly string[])[] {
    const { active } = this.#terminal.buffer;
    return range(this.#terminal.rows).map((row) => {
      const line = active.getLine(active.viewportY + row);
      return range(this.#terminal.cols).map((column) => cellText(line?.getCell(column)));
    });
  }

  cursor(): CursorCell {
    const { cursorX, cursorY } = this.#terminal.buffer.active;
    return { row: cursorY, column: cursorX, visible: this.#cursorVisible };
  }

  /** Calls `look` after each piece of output that has been drawn, until the returned function is called. */
  watch(look: () => void): () => void {
    this.#watchers.add(look);
    return () => this.#watchers.delete(look);
  }

  dispose(): void {
    this.#watchers.clear();
    this.#terminal.dispose();
  }

  #followCursor(final: 'h' | 'l', visible: boolean): void {
    this.#terminal.parser.registerCsiHandler({ prefix: '?', final }, (parameters) => {
      if (parameters.includes(25)) this.#cursorVisible = visible;
      return false;
    });
  }
}

/** What was right of a screen that has become narrower is still kept, but not seen. */
function textOf(buffer: IBuffer, { rows, columns }: Size, top = buffer.viewportY): string {
  return range(rows)
    .map(
      (row) =>
        buffer
          .getLine(top + row)
          ?.translateToString(true, 0, columns)
          .trimEnd() ?? '',
    )
    .join('\n');
}

function cellText(cell: IBufferCell | undefined): string {
  if (cell === undefined || cell.getWidth() === 0) return '';
  const style = styleOf(cell);
  return (cell.getChars() || ' ') + (style === '' ? '' : `{${style}}`);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
