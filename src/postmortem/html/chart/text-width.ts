/**
 * How wide a text gets. Which font a reader's machine has is not known, so this is the width in a
 * wide one: what fits by this measure fits everywhere.
 */
import { columnsOf } from '../../../terminal/fit.ts';
import { graphemes } from '../../../terminal/graphemes.ts';
import { safeLine } from '../../../terminal/safe-text.ts';

/** Of all texts of the picture, in its own units. */
export const FONT_SIZE = 12.5;

/** Widths of characters, as shares of the font's size. */
const WIDTHS = [
  { characters: /^[ijl'|]$/, width: 0.31 },
  { characters: /^[ .,:;!I/\\]$/, width: 0.36 },
  { characters: /^[fjrt()[\]-]$/, width: 0.44 },
  { characters: /^[mW@%—…]$/, width: 1.02 },
  { characters: /^[wMDGHNOQU&#+=<>~]$/, width: 0.86 },
  { characters: /^[A-Z]$/, width: 0.72 },
  { characters: /^[ -~·–‹›]$/, width: 0.65 },
];
const OTHER = 0.85;
const WIDE = 1.1;

/** Any number of marks may stand on one letter: some scripts need several, no word needs so many. */
const MOST_MARKS = 8;

/** The most that a text of one line takes. */
export function textWidth(text: string): number {
  return graphemes(text).reduce((sum, character) => sum + characterWidth(character), 0) * FONT_SIZE;
}

function characterWidth(character: string): number {
  const known = WIDTHS.find(({ characters }) => characters.test(character));
  if (known !== undefined) return known.width;
  return columnsOf(character) > 1 ? WIDE : OTHER;
}

/** The text on one line, or as much of its beginning as fits. */
export function fitted(text: string, width: number): string {
  const line = safeLine(text).replaceAll(/\s+/g, ' ').trim();
  const characters = graphemes(line.slice(0, 400)).filter(({ length }) => length <= MOST_MARKS);
  const room = width / FONT_SIZE;
  let kept = '';
  let used = 0;
  for (const character of characters) {
    used += characterWidth(character);
    if (used > room) return cutBack(kept, room);
    kept += character;
  }
  return kept;
}

function cutBack(text: string, room: number): string {
  const characters = graphemes(text);
  while (characters.length > 0 && textWidth(`${characters.join('')}…`) > room * FONT_SIZE) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…`;
}
