/** Many lines as one act: all of them in one transaction, or none. */
import { Complaint } from '../incident/line/complaint.ts';
import { afterLine, type Occasion } from '../incident/line/occasion.ts';
import type { Act } from './act.ts';
import { type RecordedLine, recordLine } from './record-line.ts';

/** A line that could not be read; lines are counted from 1. */
export interface Rejected {
  readonly line: number;
  readonly reason: string;
}

export interface Batch {
  readonly recorded: readonly RecordedLine[];
  readonly rejected: readonly Rejected[];
}

/**
 * Records every line of a text; blank ones are passed over. Lines that cannot be read are left out
 * with `keepGoing`; without it they stop the batch, once all of them are known.
 *
 * @throws Complaint naming the lines, so that the act around it records nothing
 */
export function recordBatch(
  act: Act,
  text: string,
  first: Occasion,
  { keepGoing }: { readonly keepGoing: boolean },
): Batch {
  const recorded: RecordedLine[] = [];
  const rejected: Rejected[] = [];
  let occasion: Occasion = { ...first, isInBatch: true };
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    try {
      const done = recordLine(act, line, occasion);
      recorded.push(done);
      occasion = afterLine(occasion, done.time);
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      rejected.push({ line: index + 1, reason: error.message });
    }
  }
  if (rejected.length > 0 && !keepGoing) throw stopped(rejected);
  return { recorded, rejected };
}

function stopped([first, ...others]: readonly Rejected[]): Complaint {
  const more =
    others.length === 0 ? '' : ` Nor can line ${others.map(({ line }) => line).join(', ')}.`;
  return new Complaint(
    `Nothing was recorded, because line ${first?.line} cannot be read: ${first?.reason}${more}`,
  );
}
