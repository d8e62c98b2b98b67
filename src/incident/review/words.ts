/** How findings name things, and quote what people wrote. */
import type { Telling } from '../describe/telling.ts';
import type { Entry } from '../incident.ts';
import type { Mark } from '../measures/milestones.ts';

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

/** One with the beginning of its text, of several their names: `A1 "restarted api"`, `A1 and A3`. */
export function namesOrGist(entries: readonly Entry[]): string {
  const [first, ...more] = entries;
  return first === undefined || more.length > 0
    ? namesOf(entries)
    : `${nameOf(first)} ${gist(first.text)}`;
}

/** `14:30 (entry 3)`. */
export function timeOfMark(mark: Mark, telling: Telling): string {
  return `${telling.time(mark)} (entry ${mark.entry.number})`;
}

/** `detected 14:30 (entry 3)`. */
export function markNamed(mark: Mark, telling: Telling): string {
  return `${mark.milestone} ${timeOfMark(mark, telling)}`;
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
