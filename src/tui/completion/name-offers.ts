/** People and tags for a word: those that begin with it, else those that it may be a slip for. */
import { plainLetters } from '../../incident/line/plain-letters.ts';
import { near } from '../../incident/line/verbs/suggestion.ts';
import type { Known, Match, Offer } from './offer.ts';
import { digitsOf, type UsedName, usedNames } from './used-names.ts';

/** So many of the names used last are looked through for one that is near: each takes its time. */
const NEAR_AMONG = 200;

/**
 * Names for a word.
 *
 * @param sign of a person or a tag
 * @param typed without the sign
 * @param most no more than so many
 */
export function nameMatches(
  sign: string,
  typed: string,
  used: readonly UsedName[],
  most: number,
): readonly Match[] {
  const beginning = plainLetters(typed);
  const begun: UsedName[] = [];
  for (const each of used) {
    if (begun.length === most) break;
    if (each.plain.startsWith(beginning)) begun.push(each);
  }
  if (begun.length === 0) {
    return nearNames(typed, used).map((name) => ({
      offer: offered(sign + name, `for ${sign}${typed}: used before`),
      isWhole: false,
    }));
  }
  return begun.map(({ name }) => ({ offer: offered(sign + name), isWhole: name === typed }));
}

/** People where only a person can stand: there the sign may be left out. */
export function personMatches(known: Known, word: string, most: number): readonly Match[] {
  return nameMatches('@', word, usedNames(known).people, most);
}

function offered(text: string, help = ''): Offer {
  return { text, shown: text, help };
}

/** The used names that this one may be a slip for, the nearest first. */
export function nearNames(name: string, used: readonly UsedName[]): readonly string[] {
  const word = plainLetters(name);
  // Who writes api-1 and api-2 means two things.
  const digits = digitsOf(name);
  const alike = used.slice(0, NEAR_AMONG).filter((each) => each.digits === digits);
  return near(word, alike, (each) => each.plain).map((each) => each.name);
}
