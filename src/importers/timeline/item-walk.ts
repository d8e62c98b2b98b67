/** Goes through one item of a list: a statement, a day, a label of what stands in it, or something else. */
import type { Block, Item, TextLine } from '../markup/block.ts';
import { aboutHeading, isHeadingText } from '../outline/about-heading.ts';
import { readStamp } from '../stamp/read-stamp.ts';
import type { Stamp } from '../stamp/stamp.ts';
import { aroundLabel, hasClock, isLabel } from './around.ts';
import { bracketedEnd } from './closing.ts';
import { dayLine } from './day-line.ts';
import { digitsStamp } from './digits.ts';
import { behindStamp, type Gathering } from './gathering.ts';
import { edgeStamp } from './introduced.ts';
import { labelledStamp } from './labelled.ts';
import { beginsStatement } from './line-beginning.ts';
import type { Around, Run } from './statement.ts';

export interface ItemWalk {
  readonly gathering: Gathering;
  readonly run: Run;
  readonly labels: Run;
  readonly closed: Run;
  /** Goes through what stands in an item. */
  readonly walkBlocks: (blocks: readonly Block[], around: Around, gathering: Gathering) => Around;
}

/** @returns what holds for the items that follow */
export function walkItem(item: Item, around: Around, walk: ItemWalk): Around {
  const [first, ...body] = item.blocks;
  if (first?.type !== 'paragraph') {
    walk.walkBlocks(item.blocks, around, walk.gathering);
    return around;
  }
  const [line, ...more] = first.lines;
  if (line === undefined) return around;
  const isDeclared = around.standing === 'declared';
  const before = walk.run.candidates.at(-1);
  const stamp =
    readStamp(line.text) ??
    (isDeclared ? (edgeStamp(line.text) ?? digitsStamp(line.text, before)) : undefined);
  const scene: Scene = { item, line, more, body, around };
  if (stamp !== undefined && hasClock(stamp)) return walkTimedItem(scene, stamp, walk);
  const day = dayLine(line.text);
  if (stamp !== undefined || day !== undefined) return walkDatedItem(scene, stamp, walk);
  return walkOtherItem(scene, walk);
}

interface Scene {
  readonly item: Item;
  readonly line: TextLine;
  /** The further lines of its first paragraph. */
  readonly more: readonly TextLine[];
  readonly body: readonly Block[];
  readonly around: Around;
}

function walkTimedItem(
  { item, line, more, body, around }: Scene,
  stamp: Stamp,
  walk: ItemWalk,
): Around {
  const { gathering, run } = walk;
  let open = gathering.add(run, {
    node: item,
    line: line.line,
    stamp,
    typed: line.text,
    words: [behindStamp(line, stamp)],
    around,
  });
  let previous = line;
  for (const next of more) {
    const other = readStamp(next.text);
    if (other !== undefined && hasClock(other) && beginsStatement(other, previous, open.stamp)) {
      open = gathering.add(run, {
        node: next,
        line: next.line,
        stamp: other,
        typed: next.text,
        words: [behindStamp(next, other)],
        around,
      });
    } else open.words.push(next);
    previous = next;
  }
  open.body.push(...body);
  const day = stamp.day && { day: stamp.day, line: line.line, from: 'item' as const };
  walk.walkBlocks(body, { ...around, day: day ?? around.day }, gathering);
  return around;
}

/** A day alone leads what stands in it, or the items that follow; with words of its own it is a statement. */
function walkDatedItem(scene: Scene, stamp: Stamp | undefined, walk: ItemWalk): Around {
  const { item, line, more, body, around } = scene;
  const { gathering, run } = walk;
  const day = stamp?.day ?? dayLine(line.text)?.day;
  if (day === undefined) return walkOtherItem(scene, walk);
  const within: Around = { ...around, day: { day, line: line.line, from: 'item' } };
  const order = gathering.reserve();
  const count = gathering.count;
  const rest: readonly Block[] =
    more.length === 0
      ? body
      : [
          {
            type: 'paragraph',
            lines: more,
            line: line.line,
            lastLine: item.lastLine,
            markdown: more.map(({ text }) => text).join('\n'),
          },
          ...body,
        ];
  walk.walkBlocks(rest, within, gathering);
  if (gathering.count > count) return around;
  if (stamp === undefined || (stamp.rest === '' && rest.length === 0)) return within;
  gathering.add(
    run,
    {
      node: item,
      line: line.line,
      stamp,
      typed: line.text,
      words: [behindStamp(line, stamp), ...more],
      body,
      around,
    },
    order,
  );
  return around;
}

function walkOtherItem({ item, line, more, body, around }: Scene, walk: ItemWalk): Around {
  const { gathering, run, labels, closed } = walk;
  const label = labelledStamp(line);
  if (label !== undefined) {
    gathering.add(labels, {
      ...label,
      node: line,
      words: [...(more.length === 0 ? label.words : label.words.map(withColon)), ...more],
      body,
      around,
    });
  }
  const last = more.at(-1) ?? line;
  const end =
    label === undefined && around.standing === 'declared' ? bracketedEnd(last.text) : undefined;
  if (end !== undefined) {
    const own = { ...last, text: end.words };
    const words = more.length === 0 ? [own] : [line, ...more.slice(0, -1), own];
    const { line: number, text: typed } = line;
    gathering.add(closed, {
      node: item,
      line: number,
      stamp: end.stamp,
      typed,
      words,
      body,
      around,
    });
  }
  const count = gathering.count;
  const within = isLabel(line) || body.length > 0 ? aroundLabel(line, around) : around;
  const timed = timedLines(isLabel(line), line, more);
  walk.walkBlocks([...timed, ...body], within, gathering);
  if (gathering.count === count && label === undefined) run.untimed += 1;
  return aroundHeadingItem(line, around);
}

/** Some put their headings among the items: `- TIMELINE OF EVENTS` holds for the items below it. */
function aroundHeadingItem(line: TextLine, around: Around): Around {
  if (line.text.length > LONGEST_HEADING || !isHeadingText(line.text)) return around;
  const about = aboutHeading(line.text);
  if (about.is === 'timeline') return { ...around, standing: 'declared', about };
  const isWithin = around.about.is === 'timeline' && around.standing === 'declared';
  return isWithin && isHeadingItem(line) ? { ...around, standing: 'open', about } : around;
}

const LONGEST_HEADING = 40;

/** In capitals, or bold as a whole. */
function isHeadingItem({ text, lead }: TextLine): boolean {
  return text === text.toUpperCase() || lead?.trim() === text.trim();
}

/** Times may stand on the further lines of a label, or directly below a list that has ended. */
function timedLines(
  isLabelled: boolean,
  first: TextLine,
  more: readonly TextLine[],
): readonly Block[] {
  const start = more.findIndex((line, index) => {
    const stamp = readStamp(line.text);
    if (stamp === undefined || !hasClock(stamp)) return false;
    return (
      isLabelled ||
      (stamp.isSetApart && beginsStatement(stamp, more[index - 1] ?? first, undefined))
    );
  });
  const lines = start === -1 ? [] : more.slice(start);
  const [line] = lines;
  const last = lines.at(-1);
  if (line === undefined || last === undefined) return [];
  return [{ type: 'paragraph', lines, line: line.line, lastLine: last.line, markdown: '' }];
}

function withColon(line: TextLine): TextLine {
  return { ...line, text: `${line.text}:` };
}
