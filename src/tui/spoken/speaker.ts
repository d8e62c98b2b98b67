/** Says what happens on a terminal: sentences on lines of their own, and below them the prompt. */
import { columnsOf } from '../../terminal/fit.ts';
import { wrapWords } from '../../terminal/word-wrap.ts';
import { modeOf } from '../state/mode-of.ts';
import type { State } from '../state/state.ts';
import { promptRow, type SeenRow, seenRow } from './prompt-row.ts';
import { ERASE_ROW, rowChange } from './row-change.ts';
import { type Heard, heard, spoken } from './spoken.ts';

const NO_ROW: SeenRow = { text: '', cursor: 0, from: 0 };

export class Speaker {
  readonly #write: (bytes: string) => void;
  #columns: number;
  #heard: Heard | undefined;
  #row = NO_ROW;

  /** @param write to the terminal, whose cursor is at the beginning of an empty row */
  constructor(write: (bytes: string) => void, columns: number) {
    this.#write = write;
    this.#columns = columns;
  }

  /** Says what has changed, and shows the prompt as it is now. */
  hear(state: State): void {
    const was = this.#heard;
    const before = was?.state;
    this.#heard = heard(state);
    const sentences = spoken(was, this.#heard);
    // The time of an empty line goes on, and would be read out with each minute.
    const isSameLine =
      before !== undefined && before.prompt === state.prompt && modeOf(before) === modeOf(state);
    if (sentences.length > 0 || !isSameLine) this.#draw(sentences, state);
  }

  /** Says something that nothing has happened for. */
  say(...sentences: readonly string[]): void {
    if (this.#heard !== undefined) this.#draw(sentences, this.#heard.state);
  }

  /** A row that the terminal has wrapped, since it has become narrower, is left as it is. */
  resize(columns: number): void {
    if (columns === this.#columns) return;
    this.#columns = columns;
    if (this.#heard === undefined) return;
    const isWrapped = columnsOf(this.#row.text) >= columns;
    if (isWrapped) {
      this.#write('\n');
      this.#row = NO_ROW;
    }
    this.#draw([], this.#heard.state);
  }

  /** Leaves the terminal at the beginning of an empty row. */
  end(): void {
    this.#write(ERASE_ROW);
    this.#row = NO_ROW;
  }

  #draw(sentences: readonly string[], state: State): void {
    const room = Math.max(this.#columns - 1, 1);
    const lines = sentences.flatMap((each) =>
      wrapWords(each, Number.POSITIVE_INFINITY, () => room),
    );
    const row = seenRow(promptRow(state), this.#columns, this.#row.from);
    const said = lines.map((line) => `${line}\n`).join('');
    const before = said === '' ? this.#row : NO_ROW;
    const erased = said === '' || this.#row.text === '' ? '' : ERASE_ROW;
    const bytes = erased + said + rowChange(before, row);
    if (bytes !== '') this.#write(bytes);
    this.#row = row;
  }
}
