/** A block of lines that is folded below the line at the prompt: pasted, or called back. */
import { Complaint } from '../../incident/line/complaint.ts';
import { takeTime } from '../../incident/time/time-text.ts';

export interface Folded {
  readonly text: string;
  /** The first of its lines, and how many there are; blank ones are not counted. */
  readonly first: string;
  readonly count: number;
  /** It has several lines, and each begins with a time, and so could be one of its own. */
  readonly isTimed: boolean;
  /** It is logged line by line, not as the detail of one entry. */
  readonly isBatch: boolean;
}

/** A line that is longer than people write is a block too: each key would have to lay it out again. */
export const LONGEST_LINE = 2_000;

/** Longer blocks are logged as a batch on the command line: here all would stand still meanwhile. */
const LONGEST_BATCH = 1_000;

/** A block, folded. It is looked through once: it may have as many lines as a log file. */
export function fold(block: string): Folded {
  const text = block.toWellFormed();
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  const isShort = lines.length > 1 && lines.length <= LONGEST_BATCH;
  const isTimed = isShort && lines.every(beginsWithTime);
  return { text, first, count: lines.length, isTimed, isBatch: false };
}

function beginsWithTime(line: string): boolean {
  try {
    return takeTime(line.trim()) !== undefined;
  } catch (error) {
    // It has the shape of a time that cannot be one: as a batch it will be complained of.
    if (error instanceof Complaint) return true;
    throw error;
  }
}
