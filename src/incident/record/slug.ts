/** Slugs: the name of an incident on the command line and in file names. */
import { clockAt, formatDay } from '../time/clock.ts';

const LONGEST = 40;

/** Letters of Latin alphabets that are not another one with a mark. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * `YYYY-MM-DD-words`: the day on which it started in its zone, and the title's words in Latin
 * letters (`incident` where there are none). Safe as the name of a file.
 *
 * @param start UTC milliseconds
 */
export function slugOf(title: string, start: number, zone: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LATIN[letter] ?? '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return `${formatDay(clockAt(start, zone))}-${joined(words) || 'incident'}`;
}

function joined(words: readonly string[]): string {
  return words.reduce((text, word) => {
    const longer = text === '' ? word.slice(0, LONGEST) : `${text}-${word}`;
    return longer.length <= LONGEST ? longer : text;
  }, '');
}

/** The first of `slug`, `slug-2`, `slug-3`… that is not taken. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  let free = slug;
  for (let number = 2; isTaken(free); number += 1) free = `${slug}-${number}`;
  return free;
}
