/** The options of `log` that say of a line what it could say itself. */

import { VERB_OF_KIND } from '../incident/line/verbs/logging.ts';
import { KINDS } from '../incident/record/vocabulary.ts';
import { takeTime, wholeTimeText } from '../incident/time/time-text.ts';
import { UsageError } from './failure.ts';

/**
 * The line with the time of `--at` at its front: so it is read, and kept, as if typed there.
 *
 * @throws UsageError when that is no time, or the line has one already
 */
export function withTime(line: string, at: string | undefined): string {
  if (at === undefined) return line;
  if (at.trim() !== '??' && wholeTimeText(at.trim()) === undefined) {
    throw new UsageError(`--at: "${at}" is not a time: write 14:05, -5m, 2026-11-20 23:50, or ??.`);
  }
  const own = takeTime(line.trim());
  if (own === undefined) return `${at.trim()} ${line.trim()}`;
  throw new UsageError(`The time is given twice: --at ${at}, and ${own.time.typed} in the line.`);
}

/**
 * The verb of lines of this kind.
 *
 * @throws UsageError when there is no such kind
 */
export function verbOfKind(kind: string | undefined): string {
  if (kind === undefined) return VERB_OF_KIND.event;
  const known = KINDS.find((name) => name === kind.toLowerCase());
  if (known !== undefined) return VERB_OF_KIND[known];
  throw new UsageError(`--kind: "${kind}" is no kind: write one of ${KINDS.join(', ')}.`);
}
