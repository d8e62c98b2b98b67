/** The last line of a draft: by when the outside is told again. */
import type { Incident } from '../incident.ts';
import { OutsideTimes } from './outside-times.ts';

/** UTC milliseconds. */
export interface UpdateTimes {
  readonly now: number;
  /** When the next update is promised; none where nobody has said so, or none will be due. */
  readonly nextUpdateAt: number | undefined;
}

const PROMISE = 'Next update at ';

/** `Next update at 15:30 UTC+1`. */
export function promiseOf(nextUpdateAt: number, times: OutsideTimes): string {
  return `${PROMISE}${times.at({ at: nextUpdateAt, approximate: false })}`;
}

/**
 * A text with the promise of its draft made anew, where that still stands in it as it was drafted;
 * without it, where none can be made any more. What somebody has written in its place stays.
 *
 * @param draft the text as it was drafted
 */
export function promisedAnew(
  text: string,
  draft: string,
  { facts }: Incident,
  { now, nextUpdateAt }: UpdateTimes,
): string {
  const before = draft.split('\n').at(-1) ?? '';
  if (!before.startsWith(PROMISE)) return text;
  const after =
    nextUpdateAt === undefined ? [] : [promiseOf(nextUpdateAt, new OutsideTimes(facts.zone, now))];
  const anew = text
    .split('\n')
    .flatMap((line) => (line === before ? after : [line]))
    .join('\n');
  // A promise that is all that is told cannot be left out.
  return anew.trim() === '' ? text : anew;
}
