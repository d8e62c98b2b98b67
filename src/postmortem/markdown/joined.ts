/** Puts the parts of a document one behind the other, so that each is read as if it stood alone. */

/**
 * A definition that nothing refers to. Readers of Markdown show nothing of it; between two lists it
 * keeps them from being one.
 */
const SEPARATOR = '[//]: #';

const BLANK_LINES = /^(?:[^\S\n]*\n)+/;
/** What a list, a note or indented code would take in as its own, also behind a blank line. */
const RUNS_ON = /^(?: {2,}\S| {0,3}(?:[-+*]|\d{1,9}[.)])(?:\s|$))/;
/** A list, a note, or indented code. */
const TAKES_IN = /^(?: {2,}\S|[ >]*(?:[-+*]|\d{1,9}[.)])(?:\s|$)|\[\^)/m;

export class Joined {
  #text = '';
  #isAfterGap = false;
  #isAfterPart = false;

  get text(): string {
    return this.#isAfterGap && this.#text !== '' ? `${this.#text}\n` : this.#text;
  }

  /** What stands between parts, as it is. */
  addText(text: string): void {
    const next = this.#isAfterGap ? text.replace(BLANK_LINES, '') : text;
    if (next.trim() === '') {
      if (!this.#isAfterGap) this.#text += next;
      return;
    }
    if (this.#isAfterPart) this.#separate(next.replace(BLANK_LINES, ''));
    this.#append(next);
    this.#isAfterPart = false;
  }

  /** A part that holds something. */
  addPart(shown: string): void {
    this.#separate(shown);
    this.#append(shown);
    this.#isAfterPart = true;
  }

  /** A part that holds nothing: one blank line, and what is shown of it all the same. */
  addGap(shown: string): void {
    this.#text = this.#text.trimEnd();
    this.#isAfterGap = true;
    if (shown !== '') this.#append(shown);
    this.#isAfterGap = true;
  }

  #append(text: string): void {
    if (this.#isAfterGap && this.#text !== '') this.#text += '\n\n';
    this.#text += text;
    this.#isAfterGap = false;
  }

  #separate(next: string): void {
    if (!RUNS_ON.test(next)) return;
    const before = this.#text.trimEnd();
    if (!TAKES_IN.test(before.slice(before.lastIndexOf('\n\n') + 1))) return;
    this.#text = `${before}\n\n${SEPARATOR}`;
    this.#isAfterGap = true;
  }
}
