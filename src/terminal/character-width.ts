import { widthOf } from './width.ts';

/** Far more than the different characters of an incident. */
const MOST_KEPT = 5000;

const widths = new Map<string, number>();

/** The columns of one character. To measure one that is not ASCII takes microseconds: it is done once. */
export function characterWidth(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  if (widths.size >= MOST_KEPT) widths.clear();
  const width = widthOf(character);
  widths.set(character, width);
  return width;
}
