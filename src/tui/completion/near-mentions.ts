import { placedMentions } from '../../incident/line/mentions.ts';
import type { TextState } from '../text-input/text-state.ts';
import { nearNames } from './name-offers.ts';
import type { Known } from './offer.ts';
import { startOfText } from './place.ts';
import { usedNames } from './used-names.ts';

/** Somebody or something new, and who or what may be meant; both with their sign. */
export interface NearMention {
  readonly word: string;
  readonly like: string;
}

/** So many of a line's mentions are looked at: nobody is told of more, and each takes its time. */
const MOST = 10;

/**
 * The people and tags in the first line that were never used before, and are near to one that was:
 * maybe slips, maybe not. The one in which the cursor stands is still being written.
 */
export function nearMentions({ text, cursor }: TextState, known: Known): readonly NearMention[] {
  if (!/[@#]/.test(text)) return [];
  const [line = ''] = text.split('\n', 1);
  const start = startOfText(line);
  if (start === undefined) return [];
  const { people, tags } = usedNames(known);
  const finished = placedMentions(line.slice(start)).filter(({ word, from }) => {
    return cursor < start + from || cursor > start + from + word.length;
  });
  const words = [...new Set(finished.map(({ word }) => word))].slice(0, MOST);
  return words.flatMap((word) => {
    const used = word.startsWith('@') ? people : tags;
    const name = word.slice(1);
    if (used.some((each) => each.name === name)) return [];
    const [like] = nearNames(name, used);
    return like === undefined ? [] : [{ word, like: word.charAt(0) + like }];
  });
}
