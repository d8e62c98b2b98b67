/** Many lines as one act: all of them in one transaction, or none. */
import { Complaint } from '../incident/complaint.ts';
import { afterLine, type Occasion } from '../incident/occasion.ts';
import type { Act } from '../journal/act.ts';
import { Failure } from './failure.ts';
import { type RecordedLine, recordLine } from './record-line.ts';

/** A line that could not be read. */
export interface Rejected {
  readonly line: number;
  readonly reason: string;
}

export interface Batch {
  readonly recorded: readonly RecordedLine[];
  readonly rejected: readonly Rejected[];
}

/**
 * Records every line of a text; blank ones are passed over. A line that cannot be read stops the
 * batch, or with `keepGoing` is left out and told of.
 *
 * @throws Failure naming the line, so that the act around it records nothing
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
      occasion = afterLine(occasion, done.changes);
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      if (!keepGoing) throw stopped(index + 1, error);
      rejected.push({ line: index + 1, reason: error.message });
    }
  }
  return { recorded, rejected };
}

function stopped(line: number, cause: Complaint): Failure {
  const advice = 'Nothing was recorded; --keep-going logs the lines that can be read.';
  return new Failure(`Line ${line}: ${cause.message} ${advice}`, { cause });
}
