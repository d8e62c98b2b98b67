/** Where the characters of a text, as a person sees them, begin and end. Offsets are of UTF-16 units. */

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters of a text. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Where the character before an offset begins; 0 at the start of the text. */
export function previousBoundary(text: string, offset: number): number {
  return segmenter.segment(text).containing(offset - 1)?.index ?? 0;
}

/** Where the character at an offset ends; the end of the text when nothing follows. */
export function nextBoundary(text: string, offset: number): number {
  const character = segmenter.segment(text).containing(offset);
  return character === undefined ? text.length : character.index + character.segment.length;
}

/** The same offset, or the end of the character that it would fall into. */
export function boundaryFrom(text: string, offset: number): number {
  const isInside = segmenter.segment(text).containing(offset)?.index !== offset;
  return isInside ? nextBoundary(text, offset) : offset;
}
