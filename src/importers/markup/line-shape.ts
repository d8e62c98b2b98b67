/** What a line of Markdown begins with. All patterns look at a bounded front of the line. */

export type Shape =
  | 'blank'
  | 'bullet'
  | 'number'
  | 'heading'
  | 'quote'
  | 'table'
  | 'rule'
  | 'html'
  | 'text';

const SHAPES: readonly (readonly [Shape, RegExp])[] = [
  ['blank', /^\s*$/],
  ['heading', /^ {0,3}#{1,6}(?:[ \t]|$)/],
  ['rule', /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/],
  ['bullet', /^\s{0,200}[-+*](?:\s|$)/],
  ['number', /^\s{0,200}\d{1,9}[.)](?:\s|$)/],
  ['quote', /^\s{0,200}>/],
  ['table', /^\s{0,200}\|/],
  ['html', /^\s{0,3}<(?:[a-z/]|!--)/i],
];

export function shapeOf(text: string): Shape {
  return SHAPES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'text';
}

/** Columns of white space at the front; a tab goes to the next multiple of four. */
export function indentOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (character === '\t') columns += 4 - (columns % 4);
    else if (character === ' ') columns += 1;
    else break;
  }
  return columns;
}

/** A month or a weekday, whole or short. */
const DATE_WORD =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|january|february|march|april|june|july|august|september|october|november|december|januar|jänner|februar|märz|maerz|mär|mrz|mai|juni|juli|oktober|okt|dezember|dez|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const DATE_PART = `(?:${DATE_WORD}\\.?|\\d{1,4}(?:st|nd|rd|th)?|\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{1,4})?|of|on|at|approx\\.?|about|around|ca\\.?)`;
const CLOCK =
  '(?:\\d{1,2}[:h]\\d{2}|\\d{1,2}\\.\\d{2}(?=\\s?(?:[ap]\\.?m|h\\b|utc|[A-Z]{2,4}\\b|-|–))|\\d{1,2}\\s?[ap]\\.?m\\b|\\?\\?|--:--|hh:mm|xx:xx|t[+-]\\d)';
/** White space and signs between the parts of a date and a time. */
const BETWEEN = '[\\s,.;:|/()\\[\\]~*_`<>≈T@-]{0,6}';

const TIME_AT_FRONT = new RegExp(`^${BETWEEN}(?:${DATE_PART}${BETWEEN}){0,6}${CLOCK}`, 'i');
const DAY = new RegExp(
  `^${BETWEEN}(?:${DATE_PART}${BETWEEN}){1,6}(?:\\([^()]{0,40}\\))?\\s?:?$`,
  'i',
);
const HAS_DATE = new RegExp(`${DATE_WORD}|\\d[-/.]\\d`, 'i');

/** Does the text begin with a time of day, a date before it or not? */
export function beginsWithTime(text: string): boolean {
  return TIME_AT_FRONT.test(text.slice(0, 120));
}

/** Is the text a date, and nothing else? */
export function isDay(text: string): boolean {
  return text.length <= 80 && DAY.test(text) && HAS_DATE.test(text);
}

const MONTH_NEXT = new RegExp(`^${DATE_WORD}\\b`, 'i');

export function beginsWithDateWord(text: string): boolean {
  return MONTH_NEXT.test(text);
}
