/** Goes through a document and finds the statements that a time or a day leads, wherever they may stand. */
import type { Block, Heading, TextLine } from '../markup/block.ts';
import type { Part } from '../outline/outline.ts';
import { readDay } from '../stamp/read-day.ts';
import type { Stamp } from '../stamp/stamp.ts';
import { aroundPart, hasClock, headingStamp, NOTHING_AROUND } from './around.ts';
import { walkBlocks } from './block-walk.ts';
import { bracketedEnd } from './closing.ts';
import { behindStamp, Gathering } from './gathering.ts';
import type { Around, Run } from './statement.ts';

export function runsOf(parts: readonly Part[]): readonly Run[] {
  const gathering = new Gathering();
  const last = parts[0]?.heading === undefined ? parts.slice(1) : parts;
  const before = parts[0]?.heading === undefined ? parts[0] : undefined;
  // What the lines before the first heading say of zones and days holds for the whole document.
  const around = before ? walkBlocks(before.blocks, NOTHING_AROUND, gathering) : NOTHING_AROUND;
  walkParts(last, { ...around, standing: 'open' }, gathering);
  return gathering.runs.filter(({ candidates }) => candidates.length > 0);
}

function walkParts(parts: readonly Part[], around: Around, gathering: Gathering): void {
  const run = gathering.open('headings', around);
  /** Days and times that follow a timeline's heading on its own level belong to it. */
  let reaching: Around | undefined;
  for (const part of parts) {
    const isOfStory = isDatedHeading(part);
    const outside = isOfStory ? (reaching ?? around) : around;
    const after = walkPart(part, outside, { run, gathering });
    if (!isOfStory) reaching = after.standing === 'declared' ? after : undefined;
  }
}

function isDatedHeading(part: Part): boolean {
  const stamp = headingStamp(part);
  const isTimed = stamp !== undefined && hasClock(stamp);
  return isTimed || readDay(part.heading?.text.text ?? '') !== undefined;
}

interface Walk {
  readonly run: Run;
  readonly gathering: Gathering;
}

/** @returns what holds at the end of what stands directly below the heading */
function walkPart(part: Part, outside: Around, { run, gathering }: Walk): Around {
  const around = aroundPart(part, outside);
  const stamp = headingStamp(part);
  const order = gathering.reserve();
  const isTimed = stamp !== undefined && hasClock(stamp);
  if (part.heading !== undefined && isTimed) {
    addHeading(part, part.heading, {
      stamp,
      order,
      around: { ...around, day: outside.day },
      run,
      gathering,
    });
  } else {
    run.untimed += 1;
  }
  const count = gathering.count;
  const after = walkBlocks(part.blocks, around, gathering, part.heading);
  walkParts(part.parts, after, gathering);
  const isEmpty = gathering.count === count;
  if (isEmpty && !isTimed && outside.standing === 'declared') addClosed(part, outside, gathering);
  if (
    stamp !== undefined &&
    !isTimed &&
    isEmpty &&
    part.heading !== undefined &&
    around.standing === 'declared' &&
    part.blocks.length > 0
  ) {
    run.untimed -= 1;
    addHeading(part, part.heading, { stamp, order, around, run, gathering });
  }
  return after;
}

/** `### Roll back (10:20 UTC)` in a timeline: the time stands behind what it is about. */
function addClosed({ heading, blocks }: Part, around: Around, gathering: Gathering): void {
  const end = heading && bracketedEnd(heading.text.text);
  if (heading === undefined || end === undefined) return;
  const { text, line } = heading.text;
  gathering.add(gathering.open('closed', around), {
    node: heading,
    line,
    stamp: end.stamp,
    typed: text,
    words: [{ ...heading.text, text: end.words, lead: undefined }],
    body: blocks,
    around,
  });
}

interface AddedHeading extends Walk {
  readonly stamp: Stamp;
  readonly order: number;
  readonly around: Around;
}

function addHeading(
  part: Part,
  heading: Heading,
  { stamp, order, around, run, gathering }: AddedHeading,
): void {
  const line: TextLine = heading.text;
  gathering.add(
    run,
    {
      node: heading,
      line: heading.line,
      stamp,
      typed: line.text,
      words: [behindStamp(line, stamp)],
      body: [...part.blocks, ...part.parts.flatMap(blocksOf)],
      around,
    },
    order,
  );
}

/** All that a part holds, its heading first. */
function blocksOf({ heading, blocks, parts }: Part): readonly Block[] {
  return [...(heading ? [heading] : []), ...blocks, ...parts.flatMap(blocksOf)];
}
