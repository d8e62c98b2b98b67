import { readDuration } from './duration.ts';

const PART =
  /(\d+)\s*(d(?:ays?)?|h(?:(?:ou)?rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)(?![\p{L}\d])/giu;
const GLUED_PART = /(\d+)([dhms])(?=\d)/gi;

/**
 * Reads a duration as people write it: `2h 15m`, `135 min`, `1 day and 2 hours`. A number needs its
 * unit, and the larger unit comes first.
 *
 * @returns milliseconds, or `undefined` when the text is no duration
 */
export function readSpelledDuration(text: string): number | undefined {
  const parts = text
    .replaceAll(GLUED_PART, '$1$2 ')
    .replaceAll(PART, (_, count: string, unit: string) => `${count}${unit.charAt(0)} `);
  return readDuration(parts.replaceAll(/\s+(?:and|,)?\s*/gi, '').replaceAll(',', ''));
}
