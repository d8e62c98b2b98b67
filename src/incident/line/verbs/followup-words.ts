/** `/followup`: what a follow-up is for, and how it stands, in the words of closed lists. */
import type { BodyOf } from '../../record/record.ts';
import { AREAS, FOLLOWUP_STATUSES, HORIZONS, PURPOSES } from '../../record/vocabulary.ts';
import { Complaint } from '../complaint.ts';
import { suggestion } from './suggestion.ts';

/** Of each of these lists a follow-up has one word at most. */
export const FOLLOWUP_WORDS = [
  { field: 'purpose', words: PURPOSES },
  { field: 'area', words: AREAS },
  { field: 'horizon', words: HORIZONS },
  { field: 'status', words: FOLLOWUP_STATUSES.map(asOneWord) },
] as const;

type Said = Pick<BodyOf<'followup.amended'>, (typeof FOLLOWUP_WORDS)[number]['field']>;

/** `in-progress`. */
export function asOneWord(words: string): string {
  return words.replaceAll(' ', '-');
}

/** The words of a text, each in the form of the lists: `in progress` is one, as is `long term`. */
export function followupWordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll(/in[\s_-]*progress/g, 'in-progress')
    .replaceAll(/long[\s_-]*term/g, 'long-term')
    .split(/[\s,;·]+/)
    .filter((word) => word !== '');
}

/** @throws Complaint for a word that says nothing of a follow-up, and for two that exclude each other */
export function readFollowupWords(text: string): Said {
  const words = followupWordsIn(text);
  const strange = words.find((word) => !KNOWN.has(word));
  if (strange !== undefined || words.length === 0) throw notAWord(strange);
  const purpose = pick(words, PURPOSES);
  const area = pick(words, AREAS);
  const horizon = pick(words, HORIZONS);
  const status = pick(words, FOLLOWUP_STATUSES);
  return {
    ...(purpose === undefined ? {} : { purpose }),
    ...(area === undefined ? {} : { area }),
    ...(horizon === undefined ? {} : { horizon }),
    ...(status == null ? {} : { status }),
  };
}

/** A status there always is; a word of the other lists is taken away with a `-`. */
const KNOWN: ReadonlySet<string> = new Set(
  FOLLOWUP_WORDS.flatMap(({ field, words }) =>
    words.flatMap((word) => (field === 'status' ? [word] : [word, `-${word}`])),
  ),
);

function notAWord(strange: string | undefined): Complaint {
  const lists = FOLLOWUP_WORDS.map(({ words }) => words.join(', ')).join('; ');
  if (strange === undefined) return new Complaint(`/followup: write any of ${lists}.`);
  const meant = suggestion(strange, [...KNOWN]);
  const advice =
    meant === undefined
      ? `write any of ${lists}. To add a follow-up, write "+" and the task.`
      : `did you mean ${meant}?`;
  return new Complaint(`/followup: "${strange}" says nothing of a follow-up: ${advice}`);
}

/** The word of a list that is said; `null` where the one that it may have is taken away. */
function pick<T extends string>(
  words: readonly string[],
  choices: readonly T[],
): T | null | undefined {
  const [first, second] = choices.filter((choice) => words.includes(asOneWord(choice)));
  if (first !== undefined && second !== undefined) {
    throw new Complaint(`/followup: it is either ${first} or ${second}: write one of them.`);
  }
  if (first === undefined) {
    return choices.some((choice) => words.includes(`-${choice}`)) ? null : undefined;
  }
  if (!words.includes(`-${first}`)) return first;
  throw new Complaint(`/followup: write ${first} or -${first}, not both.`);
}
