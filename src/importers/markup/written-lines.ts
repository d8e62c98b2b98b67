/**
 * A document line by line, with what people write and Markdown does not know made Markdown. Each line keeps
 * the line of the source that it comes from.
 */
import { bulletRules, isTightBullet } from './bullet-rules.ts';
import { headingRules } from './heading-rules.ts';
import type { IsHeadingText } from './heading-words.ts';
import { linesInside } from './inside.ts';
import { indentOf, shapeOf } from './line-shape.ts';
import type { DocumentStyle, LineContext, WrittenLine } from './source-line.ts';
import { tableRules } from './table-rules.ts';

const RULES = [...tableRules, ...headingRules, ...bulletRules];

/** @param first the number of the first of these lines in the source, counted from 1 */
export function* writtenLines(
  lines: readonly string[],
  first: number,
  isHeadingText: IsHeadingText,
): Iterable<WrittenLine> {
  const inside = linesInside(lines);
  const style = styleOf(lines, inside, isHeadingText);
  const following = followingLines(lines);
  let before = '';
  for (let index = 0; index < lines.length; ) {
    const source = first + index;
    const raw = lines[index] ?? '';
    if (inside[index] === 1) {
      yield { text: raw, source, isBareHeading: false, isInside: true };
      before = '';
      index += 1;
      continue;
    }
    const isOpen = inside[index + 1] !== 1;
    const context: LineContext = {
      text: tamed(raw),
      source,
      next: isOpen ? (lines[index + 1] ?? '') : '',
      nextButOne: isOpen ? (lines[index + 2] ?? '') : '',
      following: lines[following[index] ?? -1] ?? '',
      before,
      style,
    };
    const { lines: written, used } = rewritten(context);
    for (const { text, isBareHeading = false } of written) {
      yield { text, source, isBareHeading, isInside: false };
      before = text;
    }
    index += used;
  }
}

function rewritten(context: LineContext): ReturnType<(typeof RULES)[number]> & object {
  for (const rule of context.text === '' ? [] : RULES) {
    const result = rule(context);
    if (result !== undefined) return result;
  }
  return { lines: [{ text: context.text }], used: 1 };
}

/** Deeper than people nest: the parser's time grows with the square of it. */
const MOST_INDENTED = 60;
const NESTING =
  /^(?:\s{0,60}(?:[-+*>]|\d{1,9}[.)]))(?:[ \t]{0,4}(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s))){9}/;
/** Bold of wikis. */
const QUOTED_BOLD = /'''([^'\n]{1,300})'''/g;

function tamed(text: string): string {
  const indented =
    indentOf(text) > MOST_INDENTED ? ' '.repeat(MOST_INDENTED) + text.trimStart() : text;
  if (NESTING.test(indented) && shapeOf(indented) !== 'rule') return `\\${indented.trimStart()}`;
  return indented.includes("'''") ? indented.replace(QUOTED_BOLD, '**$1**') : indented;
}

const ORG = /^(?:#\+[a-z_]{2,20}:|\s{0,9}:PROPERTIES:\s*$)/i;
const UNDERLINE = /^(?:={3,}|-{3,})\s*$/;
const LEAST_TIGHT = 3;

function styleOf(
  lines: readonly string[],
  inside: Uint8Array,
  isHeadingText: IsHeadingText,
): DocumentStyle {
  let isOrg = false;
  let marked = 0;
  let tight = 0;
  let spaced = 0;
  lines.forEach((text, index) => {
    if (inside[index] === 1 || text === '') return;
    const shape = shapeOf(text);
    if (shape === 'bullet') spaced += 1;
    else if (isTightBullet({ text })) tight += 1;
    else if (shape === 'heading' || /^={2,6} |^<h[1-6]/i.test(text) || isUnderlined(lines, index))
      marked += 1;
    isOrg ||= ORG.test(text);
  });
  const hasTightBullets = tight >= LEAST_TIGHT && tight > spaced;
  // One is the title.
  return { isOrg, hasTightBullets, hasBareHeadings: marked <= 1 && !isOrg, isHeadingText };
}

function isUnderlined(lines: readonly string[], index: number): boolean {
  return UNDERLINE.test(lines[index + 1] ?? '') && (lines[index - 1] ?? '').trim() === '';
}

/** For each line the index of the next one that is not blank, or the number of lines. */
function followingLines(lines: readonly string[]): Uint32Array {
  const following = new Uint32Array(lines.length);
  let next = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    following[index] = next;
    if ((lines[index] ?? '').trim() !== '') next = index;
  }
  return following;
}
