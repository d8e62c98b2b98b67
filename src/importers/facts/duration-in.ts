/** Durations within a text: `lasted 5 hours and 26 minutes`, `about 1h50m`. */
import { MINUTE } from '../../incident/time/duration.ts';
import { readSpelledDuration } from '../../incident/time/spelled-duration.ts';

const UNIT = '(?:d(?:ays?)?|h(?:(?:ou)?rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)';
const AMOUNT = `\\d{1,5}\\s?${UNIT}`;
const DURATION = new RegExp(
  `(?<![\\d.,:])${AMOUNT}(?:(?:,|,? and)?\\s{0,2}${AMOUNT}){0,3}(?![\\p{L}\\d])`,
  'iu',
);
const CLOCK = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d)?(?:\s*h(?:ours)?)?$/iu;
const FRACTION = /(?<![\d.,:])(\d{1,4})[.,](\d{1,2})\s?(hours?|hrs?|h|days?|minutes?|mins?)\b/iu;
const HALVES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:half an hour|a half hour|half hour)\b/giu, '30 minutes'],
  [/\b(?:an|one) hour and a half\b/giu, '1 hour 30 minutes'],
  [/\b(\d{1,3}) and a half hours\b/giu, '$1 hours 30 minutes'],
  [/\ban? (hour|day|minute)\b/giu, '1 $1'],
];
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER_WORD = new RegExp(
  `\\b(${WORDS.slice(1).join('|')})(?=[ -](?:and a half )?(?:hours?|minutes?|days?)\\b)`,
  'giu',
);

/** The first duration in the text, in minutes; `undefined` where there is none. */
export function minutesIn(text: string): number | undefined {
  const digits = text
    .slice(0, 500)
    .replace(NUMBER_WORD, (word) => String(WORDS.indexOf(word.toLowerCase())));
  const plain = HALVES.reduce(
    (told, [words, spelled]) => told.replace(words, spelled),
    digits,
  ).replace(/(\d)-(?=(?:hour|minute|day)s?\b)/giu, '$1 ');
  const clock = CLOCK.exec(plain.trim());
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  const fraction = FRACTION.exec(plain);
  const found = DURATION.exec(plain);
  if (fraction !== null && (found === null || fraction.index < found.index))
    return minutesOf(fraction);
  const milliseconds = found === null ? undefined : readSpelledDuration(found[0]);
  return milliseconds === undefined ? undefined : milliseconds / MINUTE;
}

function minutesOf([, whole = '0', part = '0', unit = 'h']: RegExpExecArray): number {
  const each = /^d/iu.test(unit) ? 1440 : /^h/iu.test(unit) ? 60 : 1;
  return Math.round(Number(`${whole}.${part}`) * each);
}
