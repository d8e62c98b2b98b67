import { BIDI, DELETE_OR_C1, INVISIBLE } from './safe-text.ts';

/** What a terminal would act on, or hide, and JSON does not escape by itself. */
const UNSAFE = new RegExp(
  [DELETE_OR_C1, BIDI, INVISIBLE, /[\u2028\u2029]/].map(({ source }) => source).join('|'),
  'gu',
);

/**
 * The value as JSON that is safe to show: on one line, or indented by so many spaces, without a line
 * feed at its end. The text is all there; characters that a terminal would act on stand as `\u` escapes.
 */
export function safeJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(UNSAFE, unicodeEscapes);
}

/** One for each UTF-16 unit: JSON has no other escape for characters beyond U+FFFF. */
function unicodeEscapes(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
