/** What a template prints, and which of it are its written and generated parts. */
import type { Emitter, Template } from 'liquidjs';

/** A part of a document that a template names: the section that people wrote, or what is computed. */
export interface PartName {
  readonly kind: 'written' | 'generated';
  /** A section's, or a word of the template's own choice. */
  readonly name: string;
  /** Of the heading that a written section stands under, 1 to 6. */
  readonly level?: number | undefined;
}

/** Where a part stands in the text, white space at its ends included. */
export interface PrintedPart extends PartName {
  /** What printed it. */
  readonly tag: Template;
  readonly start: number;
  readonly end: number;
}

/** How many characters a template may still print, wherever it prints them. */
export class Allowance {
  #left: number;
  readonly #whole: number;

  constructor(characters: number) {
    this.#left = characters;
    this.#whole = characters;
  }

  /** @throws RangeError when nothing is left */
  use(characters: number): void {
    this.#left -= characters;
    if (this.#left >= 0) return;
    throw new RangeError(`prints more than ${this.#whole / 1_000_000} million characters`);
  }
}

/** Takes what is printed; Liquid's own would take any amount. */
export class Counted implements Emitter {
  buffer = '';
  readonly #allowance: Allowance;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  write(html: unknown): void {
    const text = String(html ?? '');
    this.#allowance.use(text.length);
    this.buffer += text;
  }
}

/** The document itself. What is captured, to be printed elsewhere, goes to another emitter. */
export class Printed extends Counted {
  readonly parts: PrintedPart[] = [];
  #open: Omit<PrintedPart, 'end'> | undefined;

  get isWithinPart(): boolean {
    return this.#open !== undefined;
  }

  /** Is the last that was printed, white space apart, a generated part? */
  get isBelowFacts(): boolean {
    const last = this.parts.findLast(
      ({ start, end }) => this.buffer.slice(start, end).trim() !== '',
    );
    return last?.kind === 'generated' && this.buffer.slice(last.end).trim() === '';
  }

  /** @throws TypeError within another part */
  begin(part: PartName, tag: Template): void {
    if (this.#open !== undefined) {
      const inner = `${part.kind} ${part.name}`;
      throw new TypeError(
        `"${inner}" cannot stand within "${this.#open.kind} ${this.#open.name}": end that first`,
      );
    }
    this.#open = { ...part, tag, start: this.buffer.length };
  }

  end(): void {
    if (this.#open !== undefined) this.parts.push({ ...this.#open, end: this.buffer.length });
    this.#open = undefined;
  }
}
