/** What the word at the cursor may become: verbs, what they are about, people, tags. */
import { VERB_GROUPS, verbNamed } from '../../incident/line/verbs/table.ts';
import { stateAt, type TextState } from '../text-input/text-state.ts';
import { argumentMatches } from './argument-offers.ts';
import { nameMatches } from './name-offers.ts';
import { type Known, type Match, matched, type Offer, type OfferedVerb } from './offer.ts';
import { type Place, placeOf } from './place.ts';
import { readable } from './readable.ts';
import { usedNames } from './used-names.ts';

export interface Completion {
  /** The word that an offer replaces, from its beginning to the cursor: offsets in the text. */
  readonly from: number;
  readonly to: number;
  /** At least one; what is typed in full already stands first. */
  readonly offers: readonly Offer[];
}

/** Nobody looks through more: the next letter leaves fewer. */
const MOST = 50;

/**
 * What the word that ends at the cursor may become, in the first line of a text. Cheap enough to be
 * asked with each key.
 *
 * @returns `undefined` when there is nothing to offer, also because all is typed already
 */
export function completion(input: TextState, known: Known): Completion | undefined {
  return readable(() => {
    const place = placeOf(input);
    return place && completionAt(place, input.cursor, known);
  });
}

function completionAt(place: Place, cursor: number, known: Known): Completion | undefined {
  const found = matchesAt(place, known);
  const [only] = found;
  if (only === undefined || (found.length === 1 && only.isWhole)) return undefined;
  const whole = found.filter(({ isWhole }) => isWhole);
  const others = found.filter(({ isWhole }) => !isWhole);
  const offers = [...whole, ...others].slice(0, MOST).map(({ offer }) => offer);
  return { from: cursor - place.word.length, to: cursor, offers };
}

function matchesAt(place: Place, known: Known): readonly Match[] {
  switch (place.kind) {
    case 'verb':
      return verbMatches(place.word, place.isTimed, known);
    case 'mention': {
      const { people, tags } = usedNames(known);
      const sign = place.word.charAt(0);
      return nameMatches(sign, place.word.slice(1), sign === '@' ? people : tags, MOST);
    }
    case 'argument': {
      const args = argumentsOf(place.verb, known.verbs);
      return argumentMatches(args, place, known, MOST);
    }
  }
}

/** @param isTimed does a time stand before it? Then it is none of those that take none. */
function verbMatches(word: string, isTimed: boolean, known: Known): readonly Match[] {
  const verbs: readonly OfferedVerb[] = VERB_GROUPS.flatMap((group) => group.verbs);
  const possible = isTimed
    ? verbs.filter(({ isTimeless }) => isTimeless !== true)
    : [...verbs, ...known.verbs];
  return possible.flatMap(({ name, aliases, usage, help }) =>
    matched(
      word,
      [name, ...aliases].map((each) => `/${each}`),
      (text) => ({ text, shown: `${text} ${usage}`.trimEnd(), help }),
    ),
  );
}

function argumentsOf(name: string, verbs: readonly OfferedVerb[]) {
  const verb: OfferedVerb | undefined =
    verbNamed(name) ?? verbs.find((each) => each.name === name || each.aliases.includes(name));
  return verb?.arguments ?? [];
}

/**
 * The text with an offer of its completion in place of the word, and the cursor behind it, ready for
 * the next word: behind a space, but before a closing bracket or a comma.
 */
export function taken({ text }: TextState, { from, to }: Completion, offer: Offer): TextState {
  const before = text.slice(0, from) + offer.text;
  const after = text.slice(to);
  if (/^[^\S\n]/.test(after)) return stateAt(before + after, before.length + 1);
  const gap = /^(?:\n|$)/.test(after) ? ' ' : '';
  return stateAt(before + gap + after, before.length + gap.length);
}
