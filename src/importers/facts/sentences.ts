/** A text as its sentences. */

/** Words whose full stop ends nothing. */
const ABBREVIATION =
  /(?:\b(?:a\.m|p\.m|e\.g|i\.e|approx|ca|vs|etc|dr|mr|mrs|ms|no|st|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\b\p{Lu})\.$/iu;
const LONGEST_TEXT = 4000;

/** The sentences of a text, each with its full stop; no more than the first 4,000 characters count. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let open = '';
  for (const piece of text.slice(0, LONGEST_TEXT).split(/(?<=[.!?])\s+|\n{2,}/u)) {
    open = open === '' ? piece : `${open} ${piece}`;
    if (ABBREVIATION.test(piece)) continue;
    sentences.push(open);
    open = '';
  }
  if (open !== '') sentences.push(open);
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
