/** Bullets and numbers that Markdown does not know, or takes for others than they are. */
import { beginsWithDateWord, shapeOf } from './line-shape.ts';
import { instead, type LineContext, type LineRule, type Rewritten } from './source-line.ts';

/** The last ones are those of the Symbol and Wingdings fonts, as word processors leave them. */
const UNMISTAKABLE = /^(\s{0,60})[•●▪◦‣⁃∙➢➤▸►\uf0b7\uf0a7\uf0d8]\s*(?=\S)/u;
const WITH_SPACE = /^(\s{0,60})[·–—○■□◆❖](\s+)(?=\S)/u;
/** As word processors paste the bullets of the second level. */
const LETTER = /^(\s{0,60})o(?:\t| {3,})(?=\S)/;
const TIGHT = /^(\s{0,60})(?:-(?=[\p{L}\d("'])|\*(?=[\p{L}\d][^*]{0,2000}$))/u;

const foreignBullet: LineRule = ({ text, style }) => {
  const found = UNMISTAKABLE.exec(text) ?? WITH_SPACE.exec(text) ?? LETTER.exec(text);
  const bullet = found ?? (style.hasTightBullets ? TIGHT.exec(text) : null);
  if (bullet === null) return undefined;
  return instead(`${bullet[1] ?? ''}- ${text.slice(bullet[0].length)}`);
};

/** `**` and `***` of wikis nest. */
const wikiBullet: LineRule = ({ text, before }) => {
  const [marks, signs = ''] = /^(\*{2,6})\s+(?=\S)/.exec(text) ?? [];
  if (marks === undefined || shapeOf(before) !== 'bullet') return undefined;
  return instead(`${'  '.repeat(signs.length - 1)}- ${text.slice(marks.length)}`);
};

const MOST_LIKELY_A_NUMBER = 99;

/** `19. April, 11:00` and `2019. text` are dates, as long as the numbers do not run on from 1. */
const dateAtFront: LineRule = ({ text, before }) => {
  const [front, indent = '', digits = '', mark = ''] =
    /^(\s{0,60}(?:[-*+]\s{1,4})?)(\d{1,4})([.)])\s+/.exec(text) ?? [];
  if (front === undefined) return undefined;
  const number = Number(digits);
  const isDate = number > MOST_LIKELY_A_NUMBER || beginsWithDateWord(text.slice(front.length));
  if (!isDate || number === 1 || numberOf(before) === number - 1) return undefined;
  return instead(`${indent}${digits}\\${mark} ${text.slice(front.length)}`);
};

function numberOf(text: string): number | undefined {
  const digits = /^\s{0,60}(\d{1,4})[.)]\s/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** `1. Summary` with text below is a heading; one of a list of such lines is not. */
const numberedHeading: LineRule = ({ text, before, following, style }): Rewritten | undefined => {
  const [front, digits = '', mark = ''] = /^ {0,3}(\d{1,2})([.)])\s+/.exec(text) ?? [];
  if (front === undefined || !style.hasBareHeadings || shapeOf(following) === 'number')
    return undefined;
  const words = text.slice(front.length).trim();
  if (!style.isHeadingText(words) || isOfList(before, Number(digits))) return undefined;
  const heading = { text: `${digits}\\${mark} ${words}`, isBareHeading: true };
  return { lines: [{ text: '' }, heading, { text: '' }], used: 1 };
};

function isOfList(before: string, number: number): boolean {
  return shapeOf(before) === 'number' && numberOf(before) === number - 1;
}

export function isTightBullet({ text }: Pick<LineContext, 'text'>): boolean {
  return TIGHT.test(text);
}

export const bulletRules: readonly LineRule[] = [
  numberedHeading,
  dateAtFront,
  wikiBullet,
  foreignBullet,
];
