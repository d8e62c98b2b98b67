import { plainLetters } from '../incident/line/plain-letters.ts';

/** Which of these tags a typed one means: those of the same letters; where none is, those that begin so. */
export function meantTags(typed: string, tags: readonly string[]): readonly string[] {
  const wanted = plainLetters(typed);
  const same = tags.filter((tag) => plainLetters(tag) === wanted);
  return same.length > 0 ? same : tags.filter((tag) => plainLetters(tag).startsWith(wanted));
}
