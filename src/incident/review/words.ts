/** How findings name things, and quote what people wrote. */
import type { Entry } from '../incident.ts';

const CONTROL_OR_SPACE = /[\s\p{Cc}]+/gu;
/** UTF-16 units of a quotation. */
const LONGEST = 48;

/** The beginning of a text, on one line and in quotation marks. */
export function gist(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .toWellFormed()
    .replace(CONTROL_OR_SPACE, ' ')
    .trim();
  if (line.length <= LONGEST) return `"${line}"`;
  const beginning = line.slice(0, LONGEST);
  const word = beginning.lastIndexOf(' ');
  const cut = word > LONGEST / 2 ? beginning.slice(0, word) : beginning;
  return `"${cut.toWellFormed().trimEnd()}…"`;
}

/** `A1`, or `entry 14`. */
export function nameOf({ label, number }: Entry): string {
  return label ?? `entry ${number}`;
}

/** `entry 3`, `entries 3, 5 and 9`. */
export function entriesNamed(entries: readonly Entry[]): string {
  const numbers = entries.map(({ number }) => String(number));
  return `${entries.length === 1 ? 'entry' : 'entries'} ${listed(numbers)}`;
}

/** `A1`, `A1, A3 and entry 9`. */
export function namesOf(entries: readonly Entry[]): string {
  return listed(entries.map(nameOf));
}

/** So many are named; of the others it is said how many they are. */
const MOST_NAMED = 6;

/** `a`, `a and b`, `a, b and c`, `a, b, c, d, e, f and 4 more`; or with another word before the last. */
export function listed(words: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const named = words.length > MOST_NAMED + 1 ? words.slice(0, MOST_NAMED) : words;
  const rest = words.length - named.length;
  const all = rest === 0 ? named : [...named, `${rest} more`];
  const [last = ''] = all.slice(-1);
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** The text with its first letter in upper case. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The form of a word that fits so many. */
export function form(count: number, one: string, more: string): string {
  return count === 1 ? one : more;
}
