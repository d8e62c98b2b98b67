/** Goes through the blocks below one heading, or within one item. */
import type { Block, Enclosed, Heading, List, Paragraph, TextLine } from '../markup/block.ts';
import { readStamp } from '../stamp/read-stamp.ts';
import type { Stamp } from '../stamp/stamp.ts';
import { aroundLabel, aroundSentence, hasClock, isLabel } from './around.ts';
import { bracketedEnd, closedIn } from './closing.ts';
import { walkCode } from './code-walk.ts';
import { isCopiedChat, spokenOn } from './copied-chat.ts';
import { dayLine } from './day-line.ts';
import { digitsStamp } from './digits.ts';
import { behindStamp, type Gathering } from './gathering.ts';
import { edgeStamp, updateStamp } from './introduced.ts';
import { walkItem } from './item-walk.ts';
import { labelledStamp } from './labelled.ts';
import { beginsStatement } from './line-beginning.ts';
import { isItemAlone, isTimeAlone, openList, withLabels } from './list-runs.ts';
import type { Around, Candidate, Run } from './statement.ts';
import { walkTable } from './table-walk.ts';

/**
 * @param heading that under which they stand
 * @returns what holds at the end: a day that stood on a line, a zone that a sentence named
 */
export function walkBlocks(
  blocks: readonly Block[],
  around: Around,
  gathering: Gathering,
  heading?: Heading,
): Around {
  const walk = new BlockWalk(around, gathering, { heading, isChat: isCopiedChat(blocks) });
  for (const block of blocks) walk.take(block);
  walk.end();
  return walk.around;
}

interface Scene {
  readonly heading: Heading | undefined;
  /** Messages copied out of a chat stand in the blocks. */
  readonly isChat: boolean;
}

interface Loose {
  readonly candidate: Candidate;
  readonly block: Enclosed;
}

/** The level of a heading that no mark makes one. */
const BARE = 7;

class BlockWalk {
  around: Around;
  readonly #gathering: Gathering;
  readonly #lines: Run;
  readonly #labels: Run;
  readonly #updates: Run;
  readonly #closed: Run;
  readonly #isChat: boolean;
  /** A bare line that the first paragraph goes on with. */
  #title: TextLine | undefined;
  /** Lines of the paragraph that no statement has. */
  #prose: TextLine[] = [];
  /** Code and quotes behind a list, with the statement that they may belong to. */
  #loose: Loose[] = [];
  /** The statement to which what follows belongs. */
  #open: Candidate | undefined;
  /** What a label says of the one block below it. */
  #labelled: Around | undefined;

  constructor(around: Around, gathering: Gathering, { heading, isChat }: Scene) {
    this.#isChat = isChat;
    this.around = around;
    this.#gathering = gathering;
    this.#title = heading?.level === BARE ? heading.text : undefined;
    this.#lines = gathering.open('lines', around);
    this.#labels = gathering.open('labels', around);
    this.#updates = gathering.open('updates', around);
    this.#closed = gathering.open('closed', around);
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
        this.#takeClosed(block);
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
    return this.#lines.candidates.at(-1) === open || (this.#isChat && open.speaker !== undefined);
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
      // What was told above this paragraph does not go on in the middle of it.
      this.#takeLine(line, previous, this.#open === isOpen ? undefined : this.#open);
      previous = line;
    }
    if (this.#gathering.count > before || this.#open !== isOpen) return;
    this.#lines.untimed += 1;
    if (isOpen !== undefined && this.#isLine(isOpen)) isOpen.body.push(paragraph);
    const [only] = paragraph.lines.slice(-1);
    if (only !== undefined && isLabel(only)) this.#labelled = aroundLabel(only, this.around);
  }

  #takeClosed(paragraph: Paragraph): void {
    const title = this.#title;
    this.#title = undefined;
    for (const { line, stamp, words, below } of closedIn(paragraph)) {
      const isFirst = title !== undefined && words[0] === paragraph.lines[0];
      this.#gathering.add(this.#closed, {
        node: below ?? line,
        line: line.line,
        stamp,
        typed: [...words, ...(below ? [below] : [])].map(({ text }) => text).join(' '),
        words: isFirst ? [title, ...words] : words,
        around: this.around,
      });
    }
  }

  /** @param running the statement that the line before is part of */
  #takeLine(line: TextLine, previous: TextLine | undefined, running: Candidate | undefined): void {
    if (this.#isChat && this.#takeSpoken(line)) return;
    const isDeclared = this.around.standing === 'declared';
    const stamp =
      readStamp(line.text) ??
      (isDeclared
        ? (edgeStamp(line.text) ?? digitsStamp(line.text, this.#lines.candidates.at(-1)))
        : undefined);
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
    if (this.#takeUpdate(line) || (running === undefined && this.#takeDay(line))) return;
    if (running !== undefined) running.words.push(line);
    else this.#takeProse(line);
  }

  #takeSpoken(line: TextLine): boolean {
    const spoken = spokenOn(line);
    if (spoken === undefined) return false;
    this.#open = this.#gathering.add(this.#labels, { ...spoken, around: this.around });
    return true;
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

  #takeUpdate(line: TextLine): boolean {
    const stamp = updateStamp(line.text);
    if (stamp === undefined) return false;
    this.#gathering.add(this.#updates, {
      node: line,
      line: line.line,
      stamp,
      typed: line.text,
      words: [behindStamp(line, stamp)],
      around: this.around,
    });
    return true;
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
      return;
    }
    const end = this.around.standing === 'declared' ? bracketedEnd(line.text) : undefined;
    if (end === undefined) return;
    this.#gathering.add(this.#closed, {
      node: line,
      line: line.line,
      stamp: end.stamp,
      typed: line.text,
      words: [{ ...line, text: end.words }],
      around: this.around,
    });
  }

  #takeList(list: List, around: Around): void {
    let runs = openList(this.#gathering, around);
    const before = this.#gathering.count;
    let inList = around;
    for (const item of list.items) {
      // A heading among the items begins a list of its own.
      if (inList.standing !== runs.run.around.standing) {
        withLabels(runs, list.items);
        runs = openList(this.#gathering, inList);
      }
      const { run } = runs;
      const count = this.#gathering.count;
      const lonely = run.candidates.at(-1);
      inList = walkItem(item, inList, { gathering: this.#gathering, ...runs, walkBlocks });
      if (count === this.#gathering.count && lonely !== undefined && isItemAlone(lonely)) {
        lonely.body.push(...item.blocks);
        run.untimed -= 1;
      }
    }
    withLabels(runs, list.items);
    const open = this.#open;
    if (this.#gathering.count > before) this.#open = this.#gathering.last;
    else if (open !== undefined && this.#isLine(open) && isTimeAlone(open)) open.body.push(list);
    if (inList.day !== around.day) this.around = { ...this.around, day: inList.day };
  }
}
