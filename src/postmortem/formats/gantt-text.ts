/**
 * Text for Mermaid's gantt, where a colon ends a name, a semicolon or a `#` a line, and two percent
 * signs make a comment. Mermaid reads `#58;` as the character with that number.
 */
import { cut } from '../../terminal/fit.ts';
import { safeLine } from '../../terminal/safe-text.ts';

/** What means something to Mermaid or to HTML, and what Mermaid itself puts in place of an entity. */
const MEANINGFUL = /[#:;%<>&"'`\\{}[\]ﬂ°¶ß]/gu;

/** Names stand beside bars, on one line. */
const MOST_COLUMNS = 60;
/** Any number of marks may stand on one letter, and still take one column. */
const MOST_CHARACTERS = 240;

/** A text as Mermaid shows it: on one line, and cut where it is long. */
export function shortText(text: string): string {
  const line = safeLine(text).replaceAll(/\s+/g, ' ').trim();
  const short = cut(line, MOST_COLUMNS);
  return short.length <= MOST_CHARACTERS
    ? short
    : `${short.slice(0, MOST_CHARACTERS - 1).toWellFormed()}…`;
}

/** Text that Mermaid reads as nothing but itself. A keyword counts at the start of a line alone. */
export function mermaidText(text: string): string {
  return text.replace(MEANINGFUL, (character) => `#${character.codePointAt(0)};`);
}
