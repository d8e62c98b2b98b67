/** Where the references of a document lead: `[label]: address`. */
import type { WrittenLine } from './source-line.ts';

const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]{0,20}<?([^\s<>]*)/;
const LABEL = /\[([^[\]\n]{1,200})\]/g;

export class Definitions {
  readonly #addresses = new Map<string, string>();

  add({ text, isInside }: WrittenLine): void {
    const [, label, address] = isInside ? [] : (DEFINITION.exec(text) ?? []);
    if (label === undefined || address === undefined) return;
    const name = nameOf(label);
    if (!this.#addresses.has(name)) this.#addresses.set(name, address);
  }

  addressOf(label: string): string | undefined {
    const address = this.#addresses.get(nameOf(label));
    return address === '' ? undefined : address;
  }

  /** Markdown that defines what these lines refer to, so that the parser knows a reference where it sees one. */
  neededBy(lines: readonly WrittenLine[]): readonly string[] {
    if (this.#addresses.size === 0) return [];
    const names = new Set<string>();
    for (const { text } of lines) {
      for (const [, label = ''] of text.matchAll(LABEL)) {
        const name = nameOf(label);
        if (this.#addresses.has(name)) names.add(name);
      }
    }
    if (names.size === 0) return [];
    return [
      ...[...names].map((name) => `[${name}]: ${name.startsWith('^') ? '.' : '#'}`),
      '',
      '[//]: #',
      '',
    ];
  }
}

function nameOf(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}
