/** What may stand in place of the word that is being typed. */
import type { Incident } from '../../incident/incident.ts';
import { plainLetters } from '../../incident/line/plain-letters.ts';
import type { ArgumentKind } from '../../incident/line/verbs/argument.ts';
import type { Verb } from '../../incident/line/verbs/verb.ts';

export interface Offer {
  /** What is put in place of the word. */
  readonly text: string;
  /** How the list names it, and what it says of it; neither is safe to be shown yet. */
  readonly shown: string;
  readonly help: string;
}

/** What may stand behind a verb: of those of the prompt alone, another incident too. */
export type OfferedKind = ArgumentKind | 'incident';
export type OfferedArgument = OfferedKind | readonly OfferedKind[];

/** A verb as it is offered. Those of the prompt alone may leave out what their arguments are. */
export type OfferedVerb = Pick<Verb, 'name' | 'aliases' | 'usage' | 'help'> &
  Partial<Pick<Verb, 'isTimeless'>> & { readonly arguments?: readonly OfferedArgument[] };

/** An incident, as far as it is offered to be named. */
export interface OfferedIncident {
  readonly slug: string;
  readonly title: string;
}

/** What offers are made from. */
export interface Known {
  readonly incident: Incident;
  /**
   * Used before, in any incident, without their signs; the ones used last first. As long as they
   * are the same arrays, they are looked through once.
   */
  readonly people: readonly string[];
  readonly tags: readonly string[];
  /** The names of severities, the worst first. */
  readonly severities: readonly string[];
  /** All incidents, the latest first, once they are known. */
  readonly incidents?: readonly OfferedIncident[] | undefined;
  /** The verbs of the prompt alone. */
  readonly verbs: readonly OfferedVerb[];
}

/** An offer that begins with what is typed, or says all of it. */
export interface Match {
  readonly offer: Offer;
  /** Is it typed already, in full and exactly? */
  readonly isWhole: boolean;
}

/**
 * What is offered for a word, if one of these names begins with it.
 *
 * @param names as good as each other, the usual one first
 * @param offer made from the name that begins with the word
 */
export function matched(
  word: string,
  names: readonly string[],
  offer: (name: string) => Offer,
): readonly Match[] {
  const typed = plainLetters(word);
  const name = names.find((each) => plainLetters(each).startsWith(typed));
  return name === undefined ? [] : [{ offer: offer(name), isWhole: names.includes(word) }];
}

/** The words of a list that begin with the one typed. */
export function matchedWords(
  word: string,
  words: readonly string[],
  helpOf: (each: string) => string,
): readonly Match[] {
  return words.flatMap((each) =>
    matched(word, [each], (text) => ({ text, shown: text, help: helpOf(text) })),
  );
}
