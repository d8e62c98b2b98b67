import { Complaint } from '../line/complaint.ts';
import { VERB_OF_KIND } from '../line/verbs/logging.ts';
import { takeTime } from '../time/time-text.ts';

/**
 * The line that logs a text as told outside, word for word: its first line is the entry's text, the
 * rest its detail. A time at its front belongs to the words; on a line of its own, behind the verb,
 * it is not read as that of the entry.
 *
 * @param text a status update as it was sent
 */
export function asTold(text: string): string {
  const said = text.trim();
  return `/${VERB_OF_KIND.update}${beginsWithTime(said) ? '\n' : ' '}${said}`;
}

function beginsWithTime(text: string): boolean {
  try {
    return takeTime(text) !== undefined;
  } catch (error) {
    // It has the shape of a time, and cannot be one.
    if (error instanceof Complaint) return true;
    throw error;
  }
}
