/** Goes through the blocks below one heading, or within one item. */
import type { Block, Enclosed, List, Paragraph, TextLine } from '../markup/block.ts';
import { readStamp } from '../stamp/read-stamp.ts';
import type { Stamp } from '../stamp/stamp.ts';
import { aroundLabel, aroundSentence, hasClock, isLabel } from './around.ts';
import { walkCode } from './code-walk.ts';
import { dayLine } from './day-line.ts';
import { behindStamp, type Gathering } from './gathering.ts';
import { walkItem } from './item-walk.ts';
import { labelledStamp } from './labelled.ts';
import { beginsStatement } from './line-beginning.ts';
import type { Around, Candidate, Run } from './statement.ts';
import { walkTable } from './table-walk.ts';

/** @returns what holds at the end: a day that stood on a line, a zone that a sentence named */
export function walkBlocks(blocks: readonly Block[], around: Around, gathering: Gathering): Around {
  const walk = new BlockWalk(around, gathering);
  for (const block of blocks) walk.take(block);
  walk.end();
  return walk.around;
}

interface Loose {
  readonly candidate: Candidate;
  readonly block: Enclosed;
}

class BlockWalk {
  around: Around;
  readonly #gathering: Gathering;
  readonly #lines: Run;
  readonly #labels: Run;
  /** Lines of the paragraph that no statement has. */
  #prose: TextLine[] = [];
  /** Code and quotes behind a list, with the statement that they may belong to. */
  #loose: Loose[] = [];
  /** The statement to which what follows belongs. */
  #open: Candidate | undefined;
  /** What a label says of the one block below it. */
  #labelled: Around | undefined;

  constructor(around: Around, gathering: Gathering) {
    this.around = around;
    this.#gathering = gathering;
    this.#lines = gathering.open('lines', around);
    this.#labels = gathering.open('labels', around);
  }

  take(block: Block): void {
    const count = this.#gathering.count;
    this.#takeBlock(block);
    // What stands between two statements belongs to the first.
    if (this.#gathering.count > count) this.#settle(() => true);
  }

  #settle(isOwn: (loose: Loose) => boolean): void {
    for (const loose of this.#loose.filter(isOwn)) loose.candidate.body.push(loose.block);
    this.#loose = [];
  }

  #takeBlock(block: Block): void {
    const around = this.#labelled ?? this.around;
    if (block.type !== 'code' && block.type !== 'quote') this.#labelled = undefined;
    switch (block.type) {
      case 'paragraph':
        this.#takeParagraph(block);
        break;
      case 'list':
        this.#takeList(block, around);
        break;
      case 'table':
        this.#open = walkTable(block, around, this.#gathering) ?? this.#open;
        break;
      case 'heading':
        break;
      default:
        this.#takeEnclosed(block);
    }
  }

  #isLine(open: Candidate): boolean {
    return this.#lines.candidates.at(-1) === open;
  }

  #takeEnclosed(block: Enclosed): void {
    const open = this.#open;
    if (open === undefined) walkCode(block, this.around, this.#gathering);
    if (open !== undefined && this.#isLine(open)) open.body.push(block);
    else if (open !== undefined) this.#loose.push({ candidate: open, block });
  }

  /** What stands below the last line belongs to it only where others have something below them too. */
  end(): void {
    this.#settle(({ candidate: { endsOn }, block }) => block.line <= endsOn + 1);
    const { candidates } = this.#lines;
    const last = candidates.at(-1);
    if (last === undefined || last.words.some(({ text }) => text.trim() === '')) return;
    if (candidates.slice(0, -1).every(({ body }) => body.length === 0)) last.body.length = 0;
  }

  #takeParagraph(paragraph: Paragraph): void {
    const before = this.#gathering.count;
    const isOpen = this.#open;
    this.#prose = [];
    let previous: TextLine | undefined;
    for (const line of paragraph.lines) {
      this.#takeLine(line, previous, previous === undefined ? undefined : this.#open);
      previous = line;
    }
    if (this.#gathering.count > before || this.#open !== isOpen) return;
    this.#lines.untimed += 1;
    if (isOpen !== undefined && this.#isLine(isOpen)) isOpen.body.push(paragraph);
    const [only] = paragraph.lines.slice(-1);
    if (only !== undefined && isLabel(only)) this.#labelled = aroundLabel(only, this.around);
  }

  /** @param running the statement that the line before is part of */
  #takeLine(line: TextLine, previous: TextLine | undefined, running: Candidate | undefined): void {
    const stamp = readStamp(line.text);
    if (
      stamp !== undefined &&
      beginsStatement(stamp, previous, running?.stamp) &&
      this.#isStatement(stamp, running)
    ) {
      this.#open = this.#gathering.add(this.#lines, {
        node: line,
        line: line.line,
        stamp,
        typed: line.text,
        words: this.#wordsOf(line, stamp),
        around: this.around,
      });
      return;
    }
    if (running === undefined && this.#takeDay(line)) return;
    if (running !== undefined) running.words.push(line);
    else this.#takeProse(line);
  }

  /** A time alone at the end of a paragraph is that of the words above it. */
  #wordsOf(line: TextLine, stamp: Stamp): readonly TextLine[] {
    const isBelow = stamp.rest === '' && this.#prose.length > 0;
    const words = isBelow ? this.#prose : [behindStamp(line, stamp)];
    this.#prose = [];
    return words;
  }

  #isStatement(stamp: Stamp, running: Candidate | undefined): boolean {
    if (hasClock(stamp)) return true;
    const isDeclared = this.around.standing === 'declared';
    return isDeclared && stamp.rest !== '' && stamp.isSetApart && running?.stamp.time === undefined;
  }

  #takeDay(line: TextLine): boolean {
    const day = dayLine(line.text);
    if (day === undefined) return false;
    this.around = {
      ...aroundSentence(line, this.around),
      day: { day: day.day, line: line.line, from: 'line' },
    };
    this.#open = undefined;
    return true;
  }

  #takeProse(line: TextLine): void {
    this.#prose.push(line);
    this.around = aroundSentence(line, this.around);
    const label = labelledStamp(line);
    if (label !== undefined) {
      this.#gathering.add(this.#labels, { ...label, node: line, around: this.around });
    }
  }

  #takeList(list: List, around: Around): void {
    const run = this.#gathering.open('items', around);
    const labels = this.#gathering.open('labels', around);
    const before = this.#gathering.count;
    let inList = around;
    for (const item of list.items) {
      const count = this.#gathering.count;
      const lonely = run.candidates.at(-1);
      inList = walkItem(item, inList, { gathering: this.#gathering, run, labels, walkBlocks });
      if (count === this.#gathering.count && lonely !== undefined && isTimeAlone(lonely)) {
        lonely.body.push(...item.blocks);
        run.untimed -= 1;
      }
    }
    this.#open = this.#gathering.count > before ? this.#gathering.last : this.#open;
    if (inList.day !== around.day) this.around = { ...this.around, day: inList.day };
  }
}

/** Nothing but a time: what it is about stands in the items that follow. */
function isTimeAlone({ node, words, around }: Candidate): boolean {
  return (
    around.standing === 'declared' &&
    'blocks' in node &&
    words.every(({ text }) => text.trim() === '')
  );
}
