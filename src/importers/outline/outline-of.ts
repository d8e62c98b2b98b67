/** Blocks → the parts of the document, by its headings. */
import type { Block, Heading, Item, Paragraph } from '../markup/block.ts';
import { aboutHeading, isWholeHeading } from './about-heading.ts';
import type { About, Part } from './outline.ts';

/**
 * The parts of a document. A part holds those with a deeper heading that follow it; one whose heading says
 * nothing is about what the part around it is about.
 *
 * @returns what stands before the first heading first, if anything does
 */
export function outline(blocks: readonly Block[]): readonly Part[] {
  const { before, sections } = cut(blocks);
  const first: readonly Part[] =
    before.length === 0 ? [] : [{ heading: undefined, about: UNCLEAR, blocks: before, parts: [] }];
  return [...first, ...partsOf(sections, UNCLEAR, titleOf(sections))];
}

/** The heading over all others is about the whole, unless a known word is all that it says. */
function titleOf(sections: readonly Section[]): Section | undefined {
  const [first, ...others] = sections;
  if (first === undefined || others.length === 0) return undefined;
  const isOverAll = others.every(({ heading }) => heading.level > first.heading.level);
  return isOverAll && !isWholeHeading(first.heading.text.text) ? first : undefined;
}

const UNCLEAR: About = { is: 'unclear' };

interface Section {
  readonly heading: Heading;
  readonly blocks: readonly Block[];
}

function cut(blocks: readonly Block[]): {
  readonly before: readonly Block[];
  readonly sections: readonly Section[];
} {
  const before: Block[] = [];
  const sections: { readonly heading: Heading; readonly blocks: Block[] }[] = [];
  blocks.forEach((block, index) => {
    const isFirst = index === 0;
    if (block.type === 'heading' && (isFirst || !isOnlyText(block, blocks[index + 1])))
      sections.push({ heading: block, blocks: [] });
    else (sections.at(-1)?.blocks ?? before).push(block.type === 'heading' ? asText(block) : block);
  });
  return { before, sections };
}

const BARE_LEVEL = 7;

/** A bare line with a word of headings in it, and nothing below it: `Monitoring on 500s` right above `Tasks:`. */
function isOnlyText({ level, text }: Heading, next: Block | undefined): boolean {
  const isAlone = next === undefined || next.type === 'heading';
  const isBare = level === BARE_LEVEL && text.lead === undefined && !text.text.endsWith(':');
  return (
    isAlone && isBare && aboutHeading(text.text).is === 'section' && !isWholeHeading(text.text)
  );
}

function asText({ line, lastLine, markdown, text }: Heading): Paragraph {
  return { type: 'paragraph', line, lastLine, markdown, lines: [text] };
}

/** At most so deep: marks and bare lines give seven levels. */
function partsOf(sections: readonly Section[], around: About, title?: Section): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  while (start < sections.length) {
    const section = sections[start];
    if (section === undefined) break;
    const end = endOf(sections, start);
    const about = section === title ? UNCLEAR : aboutWithin(section, around);
    parts.push({
      heading: section.heading,
      about,
      blocks: section.blocks,
      parts: partsOf(sections.slice(start + 1, end), about),
    });
    start = end;
  }
  return parts;
}

function endOf(sections: readonly Section[], start: number): number {
  const level = sections[start]?.heading.level ?? 0;
  let end = start + 1;
  while ((sections[end]?.heading.level ?? 0) > level) end += 1;
  return end;
}

/** Phases of an incident: over the statements of a timeline, they are headings within it. */
const PHASES = new Set([
  'detection',
  'response',
  'resolution',
  'escalation',
  'trigger',
  'leadup',
  'fault',
  'impact',
  'what-happened',
  'root-cause',
  'monitoring',
  'immediate-fixes',
  'long-term-fixes',
  'communication',
  'recurrence',
]);
/** What kinds of tasks there are. */
const TASK_GROUPS = new Set([
  ...PHASES,
  'corrective',
  'preventive',
  'preventive-technical',
  'preventive-process',
  'preventive-training',
  'went-well',
  'backlog',
]);

function aboutWithin({ heading, blocks }: Section, around: About): About {
  const own = aboutHeading(heading.text.text);
  if (own.is === 'unclear') return around;
  if (own.is !== 'section') return own;
  const isPhase =
    around.is === 'timeline' && PHASES.has(own.section) && blocks.some(beginsWithTime);
  const isTaskGroup = around.is === 'tasks' && TASK_GROUPS.has(own.section);
  return isPhase || isTaskGroup ? around : own;
}

const TIME_AT_FRONT =
  /^[^\p{L}\d]{0,4}(?:\d{4}-\d{2}-\d{2}\b|\d{1,2}[:.h]\d{2}\b|\d{1,2}\s?[ap]\.?m\b)/iu;

function beginsWithTime(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
      return block.lines.some(({ text }) => TIME_AT_FRONT.test(text));
    case 'list':
      return block.items.some((item: Item) => item.blocks.slice(0, 1).some(beginsWithTime));
    case 'table':
      return block.rows.some(({ cells }) => cells.some(({ text }) => TIME_AT_FRONT.test(text)));
    default:
      return false;
  }
}
