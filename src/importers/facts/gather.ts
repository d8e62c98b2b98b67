/** Gathers what a document says besides its timeline. */
import type { Block, Paragraph } from '../markup/block.ts';
import { sectionsNamed } from '../outline/about-heading.ts';
import type { Part } from '../outline/outline.ts';
import { readDay } from '../stamp/read-day.ts';
import { zonesIn } from '../stamp/zones-written.ts';
import { blockMarkdown } from './block-markdown.ts';
import type { Draft } from './draft.ts';
import { gatherProse } from './gather-prose.ts';
import { gatherTasks } from './gather-tasks.ts';
import { labelOf } from './label.ts';
import { OPENING, type Place, placeOf } from './place.ts';
import { type Told, untold } from './untold.ts';

/** @param title the heading, or the line, that is the title: it is told elsewhere */
export function gather(
  draft: Draft,
  parts: readonly Part[],
  told: Told,
  title: object | undefined,
): void {
  const isInstructed = saysInstructions(openingBlocks(parts));
  let around: Place = isInstructed
    ? { ...OPENING, kind: 'instructions', section: 'supporting' }
    : OPENING;
  for (const part of parts) around = gatherPart(draft, part, told, title, around);
}

/** @returns the place at which what follows on the same level stands, where its heading says nothing */
function gatherPart(
  draft: Draft,
  part: Part,
  told: Told,
  title: object | undefined,
  around: Place,
): Place {
  const isTitle = title !== undefined && part.heading === title;
  const placed = placeOf(part, around);
  const at = isTitle ? { ...placed, heading: undefined, within: undefined } : placed;
  const left = untold(part.blocks, told).flatMap((block) => withoutTitle(block, title));
  gatherBlocks(draft, left, at);
  if (part.heading !== undefined && at.kind === 'prose')
    draft.toldTogether(sectionsNamed(part.heading.text.text), at.section, part.heading.line);
  if (left.length === 0 && part.parts.length === 0 && !isTitle) keepHeading(draft, part, told, at);
  let within = at;
  for (const inner of part.parts)
    within = gatherPart(draft, inner, told, title, within.kind === 'opening' ? within : at);
  return within.kind === 'opening' && at.kind === 'opening' ? at : BEHIND;
}

/** Behind the first part that is about something, one that says nothing is supporting information. */
const BEHIND: Place = { ...OPENING, kind: 'prose', section: 'supporting' };

function gatherBlocks(draft: Draft, blocks: readonly Block[], at: Place): void {
  switch (at.kind) {
    case 'tasks':
      gatherTasks(draft, blocks, at);
      break;
    case 'timeline':
      gatherProse(
        draft,
        blocks.filter((block) => !isFrame(block)),
        at,
      );
      break;
    case 'opening':
      for (const block of blocks)
        gatherProse(draft, [block], isProse(block) ? at : { ...at, section: 'supporting' });
      break;
    case 'instructions':
    case 'appendix':
      for (const block of blocks) draft.write(at.section, block.line, blockMarkdown(block), at);
      break;
    case 'prose':
      gatherProse(draft, blocks, at);
  }
}

/** A heading with nothing below it says only itself. */
function keepHeading(draft: Draft, { heading, about, blocks }: Part, told: Told, at: Place): void {
  if (heading === undefined || told.has(heading) || blocks.length > 0) return;
  if (about.is === 'timeline' || at.heading === undefined) return;
  draft.write(at.section, heading.line, heading.text.text);
}

/** A sentence, not the name of a course or a list of tags. */
function isProse(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  const [first] = block.lines;
  if (first !== undefined && labelOf(first) !== undefined) return false;
  const text = textOf(block);
  return text.split(/\s+/u).length >= 8 && /[.!?]/u.test(text);
}

/** A line that only says the day or the zone of the statements below it. */
function isFrame(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  const text = textOf(block);
  if (text.split(/\s+/u).length > 14) return false;
  const isDay = readDay(text)?.rest === '';
  return (
    isDay ||
    (zonesIn(text).length > 0 && /\b(?:times?|timestamps?|clock|zone|timezone)\b/iu.test(text))
  );
}

function withoutTitle(block: Block, title: object | undefined): readonly Block[] {
  if (block.type !== 'paragraph' || title === undefined) return [block];
  if (!block.lines.some((line) => line === title)) return [block];
  const lines = block.lines.filter((line) => line !== title);
  const [first] = lines;
  if (first === undefined) return [];
  return [
    { ...block, line: first.line, lines, markdown: lines.map(({ text }) => text).join('\n') },
  ];
}

function textOf({ lines }: Paragraph): string {
  return lines.map(({ text }) => text).join(' ');
}

const INSTRUCTIONS =
  /\b(?:requirements|must contain|must include|should contain|write a (?:post-?mortem|blog|report)|fill in|this template|replace this)\b/iu;

/** What a template asks for, before the report itself. */
function saysInstructions(blocks: readonly Block[]): boolean {
  return blocks.some((block) => INSTRUCTIONS.test(block.markdown.slice(0, 5000)));
}

function openingBlocks(parts: readonly Part[]): readonly Block[] {
  const found: Block[] = [];
  for (const part of parts) {
    if (part.about.is !== 'unclear') break;
    found.push(...part.blocks);
    found.push(...openingBlocks(part.parts));
  }
  return found;
}
