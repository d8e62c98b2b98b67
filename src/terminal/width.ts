import stringWidth from 'string-width';

/** How many columns a terminal needs for a safe text of one line. */
export function widthOf(text: string): number {
  return stringWidth(text);
}
