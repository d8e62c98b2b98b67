import { MASK } from './secrets.ts';

/** Words that any shell reads as they are. */
const PLAIN = new RegExp(`^(?:[\\p{L}\\p{N}_@%+=:,./-]|${MASK})+$`, 'u');
/** A line break, an escape, a direction mark: what cannot be seen, or would do something. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The words as one line, quoted so that a shell would read the same words from it again. */
export function commandLine(words: readonly string[]): string {
  return words.map((word, index) => quoted(word, index === 0)).join(' ');
}

/** A program with `=` in its name would be read as an assignment. */
function quoted(word: string, isProgram: boolean): string {
  if (UNSEEN.test(word)) return `$'${Array.from(word, escaped).join('')}'`;
  if (PLAIN.test(word) && !(isProgram && word.includes('='))) return word;
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

function escaped(character: string): string {
  if (character === "'" || character === '\\') return `\\${character}`;
  if (!UNSEEN.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  if (code > 0xffff) return `\\U${code.toString(16).padStart(8, '0')}`;
  return ESCAPES[character] ?? `\\u${code.toString(16).padStart(4, '0')}`;
}
