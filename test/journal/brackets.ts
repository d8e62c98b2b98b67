import type { Excerpt } from '../../src/journal/excerpt.ts';

/** The text with its marks in brackets. */
export function withBrackets({ excerpt, marks }: Excerpt): string {
  return marks.toReversed().reduce((text, { start, end }) => {
    return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
  }, excerpt);
}
