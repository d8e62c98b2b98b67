/**
 * Text from people as Markdown (CommonMark with GitHub's extensions) that reads back as exactly
 * that text, wherever a template puts it: paragraph, heading, list item, table cell. It escapes no
 * more than it must, because documents are read as plain text too.
 */
import { safeLine } from '../../terminal/safe-text.ts';
import { urlAt } from './url.ts';

/** Stands for what a template may have put before or behind the text. */
const EDGE = '';

const WORD = /[\p{L}\p{N}]/u;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
/** `< 5`, `<5 %`, `<= 3`: no tag, and without `@` no address in pointed brackets either. */
const LESS_THAN = /<(?: |[\d=-][^\s<@]*(?=[\s<]|$))/y;
const CHARACTER_REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/iy;

/** Characters whose escapes a literal `www.…` would swallow; with one of them it is no link. */
const BREAKS_WWW = /[\\`*_[\]<>|~&]/;

/**
 * One line of Markdown that reads as this text. Line breaks become spaces, and what cannot be shown
 * safely is replaced as in `safeLine`; white space at either end goes. URLs stay whole, as links.
 */
export function inlineMarkdown(text: string): string {
  const line = safeLine(text).trim();
  const forced = [blockStart(line), closingSequence(line)];
  const keepsWww = !BREAKS_WWW.test(line);
  let markdown = '';
  for (let index = 0; index < line.length; ) {
    const url = urlAt(line, index);
    const character = line.charAt(index);
    if (url !== undefined) markdown += `<${url}>`;
    else if (character === '<' && opensTag(line, index)) markdown += '&lt;';
    else if (forced.includes(index) || isMarkup(line, index)) markdown += `\\${character}`;
    else if (character === '.' && !keepsWww && isWww(line, index)) markdown += '\\.';
    else markdown += character;
    index += url?.length ?? 1;
  }
  return markdown;
}

/**
 * Could this `<` open a tag or an address? A backslash would keep it from that too, but some viewers
 * that know only HTML would still see a tag.
 */
function opensTag(line: string, index: number): boolean {
  LESS_THAN.lastIndex = index;
  return !LESS_THAN.test(line);
}

function isMarkup(line: string, index: number): boolean {
  const before = index === 0 ? EDGE : line.charAt(index - 1);
  const after = line.charAt(index + 1);
  switch (line.charAt(index)) {
    case '`':
    case '|':
    case '[':
    case ']':
      return true;
    case '\\':
      return after === EDGE || PUNCTUATION.test(after) || urlAt(line, index + 1) !== undefined;
    case '*':
      return before !== ' ' || after !== ' ';
    case '_':
      return !WORD.test(before) || !WORD.test(after);
    case '~':
      // "~14:05" can only open a strikethrough, and whatever could close one is escaped.
      return !/^[ (]?$/.test(before) || !WORD.test(after);
    case '&':
      return isCharacterReference(line, index);
    default:
      return false;
  }
}

function isCharacterReference(line: string, index: number): boolean {
  CHARACTER_REFERENCE.lastIndex = index;
  return CHARACTER_REFERENCE.test(line);
}

function isWww(line: string, index: number): boolean {
  return line.slice(Math.max(0, index - 3), index).toLowerCase() === 'www';
}

/**
 * The place at which an escape keeps the line from beginning a block (heading, list item, quote),
 * from being a thematic break, or from turning the line above it into a heading or a table's head;
 * -1 when it does none of these.
 */
function blockStart(line: string): number {
  if (/^(?:#{1,6}|[-+])(?: |$)/.test(line)) return 0;
  if (/^(?:[-\s]+|=+|>.*)$/.test(line)) return 0;
  if (/^:?-+:?$/.test(line)) return line.indexOf('-');
  const number = /^\d{1,9}(?=[.)](?: |$))/.exec(line);
  return number === null ? -1 : number[0].length;
}

/** Where the `#` begin that would end a heading instead of being its text; -1 without any. */
function closingSequence(line: string): number {
  let start = line.length;
  while (line.charAt(start - 1) === '#') start -= 1;
  const isOne = start < line.length && (start === 0 || line.charAt(start - 1) === ' ');
  return isOne ? start : -1;
}
