/**
 * The widths of a modern terminal: what a person sees as one character takes the cells that
 * string-width says, which is also what Ink counts with. xterm's own tables are of Unicode 6.
 */
import type { IUnicodeVersionProvider } from '@xterm/headless';
import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** xterm hands back, with each character, what was said about the one before it: here, the number of a cluster. */
class GraphemeWidths implements IUnicodeVersionProvider {
  readonly version = 'graphemes';
  readonly #clusters = [''];
  readonly #numbers = new Map([['', 0]]);
  /** What was found for a character behind a cluster: to ask Unicode's tables anew takes microseconds. */
  readonly #found = new Map<string, number>();

  wcwidth(codePoint: number): 0 | 1 | 2 {
    return widthOf(String.fromCodePoint(codePoint));
  }

  charProperties(codePoint: number, preceding: number): number {
    const pair = `${preceding >> 3} ${codePoint}`;
    const properties = this.#found.get(pair) ?? this.#find(codePoint, preceding >> 3);
    this.#found.set(pair, properties);
    return properties;
  }

  #find(codePoint: number, number: number): number {
    const character = String.fromCodePoint(codePoint);
    const before = this.#clusters[number] ?? '';
    const cluster = before + character;
    if (before !== '' && isOneCharacter(cluster)) return this.#properties(cluster, true);
    return this.#properties(character, false);
  }

  #properties(cluster: string, joins: boolean): number {
    const number = this.#numbers.get(cluster) ?? this.#clusters.push(cluster) - 1;
    this.#numbers.set(cluster, number);
    return (number << 3) | (widthOf(cluster) << 1) | (joins ? 1 : 0);
  }
}

/** One for all terminals: what it keeps is true of each. */
export const graphemeWidths: IUnicodeVersionProvider = new GraphemeWidths();

function widthOf(cluster: string): 0 | 1 | 2 {
  const width = stringWidth(cluster);
  return width === 0 || width === 1 ? width : 2;
}

function isOneCharacter(text: string): boolean {
  return segmenter.segment(text).containing(0)?.segment === text;
}
