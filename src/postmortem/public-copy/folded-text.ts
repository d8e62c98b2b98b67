/** Finds words in a text whatever their case, their accents, and what is invisible in between. */
import { plainLetters } from '../../incident/line/plain-letters.ts';
import { BIDI, INVISIBLE } from '../../terminal/safe-text.ts';

export interface Masked {
  readonly text: string;
  /** How often something was masked. */
  readonly count: number;
}

/** What is to be masked among folded letters: from one to before the other, in order. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A word as texts are searched for it: in capitals, without accents. */
export function folded(word: string): string {
  return foldedWithOrigins(word).letters;
}

/** The text with all that is found among its folded letters replaced. */
export function masked(
  text: string,
  find: (letters: string) => Iterable<Range>,
  by: string,
): Masked {
  const { letters, origins } = foldedWithOrigins(text);
  let result = '';
  let done = 0;
  let count = 0;
  for (const { start, end } of find(letters)) {
    result += text.slice(done, origins[start]) + by;
    // What has no letter of its own, as an accent of the last one, goes with it.
    done = origins[end] ?? text.length;
    count += 1;
  }
  return { text: result + text.slice(done), count };
}

/** Where a global pattern matches. */
export function* rangesOf(letters: string, pattern: RegExp): Generator<Range> {
  for (const { 0: match, index } of letters.matchAll(pattern)) {
    yield { start: index, end: index + match.length };
  }
}

/** The folded text, and where in the text each of its letters begins. */
function foldedWithOrigins(text: string) {
  let letters = '';
  const origins: number[] = [];
  let index = 0;
  for (const character of text) {
    const plain = foldedCharacter(character);
    letters += plain;
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(index);
    index += character.length;
  }
  return { letters, origins };
}

const LAST_OF_ASCII = '\u007f';

function foldedCharacter(character: string): string {
  if (character <= LAST_OF_ASCII) return character.toUpperCase();
  if (character === '’' || character === 'ʼ') return "'";
  const visible = character.replace(BIDI, '').replace(INVISIBLE, '');
  return visible === '' ? '' : plainLetters(visible);
}
