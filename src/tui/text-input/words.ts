/** Where words begin and end, in any script: Chinese and Thai have no spaces between them. */
import { boundaryFrom } from '../../terminal/graphemes.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Where the word at or before an offset begins; what is no word (spaces, punctuation) is passed over. */
export function wordStart(text: string, offset: number): number {
  const words = segmenter.segment(text);
  let at = offset;
  let isWord = false;
  while (at > 0 && !isWord) {
    const segment = words.containing(at - 1);
    at = segment?.index ?? 0;
    isWord = segment?.isWordLike ?? false;
  }
  return boundaryFrom(text, at);
}

/** Where the word at or after an offset ends. */
export function wordEnd(text: string, offset: number): number {
  const words = segmenter.segment(text);
  let at = offset;
  let isWord = false;
  while (at < text.length && !isWord) {
    const segment = words.containing(at);
    at = segment === undefined ? text.length : segment.index + segment.segment.length;
    isWord = segment?.isWordLike ?? false;
  }
  return boundaryFrom(text, at);
}
