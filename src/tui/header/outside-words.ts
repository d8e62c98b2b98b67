/** What the header says of the updates to the outside. Each from its richest form to its poorest. */
import type { OutsideClock } from '../../incident/measures/outside-clock.ts';
import type { Day } from '../../incident/time/clock.ts';
import { coarseDuration, MINUTE } from '../../incident/time/duration.ts';
import { type Line, piece } from '../lines/line.ts';
import { shortTime } from './short-time.ts';

interface Situation {
  /** UTC milliseconds. */
  readonly now: number;
  /** The zone in which times are shown. */
  readonly zone: string;
  /** The day that it is there. */
  readonly today: Day;
}

export interface Reminder {
  /** Is it time for an update? Then it must be seen, whatever else is not. */
  readonly isDue: boolean;
  readonly forms: readonly [Line, ...Line[]];
}

/** `next update in 18m`, `! update due 12m ago`; nothing where no update will be due. */
export function reminder({ dueAt }: OutsideClock, now: number): Reminder | undefined {
  if (dueAt === undefined) return undefined;
  if (now < dueAt) {
    const wait = coarseDuration(dueAt - now);
    const forms = [`next update in ${wait}`, `update in ${wait}`] as const;
    return { isDue: false, forms: [[piece(forms[0], 'quiet')], [piece(forms[1], 'quiet')]] };
  }
  const late = now - dueAt < MINUTE ? 'now' : `${coarseDuration(now - dueAt)} ago`;
  return {
    isDue: true,
    forms: [[piece(`! update due ${late}`, 'alert')], [piece('! update due', 'alert')]],
  };
}

/** `told 14:50, 12m ago`, or that nobody was told. */
export function toldForms(
  { lastTold }: OutsideClock,
  { now, zone, today }: Situation,
): readonly Line[] {
  if (lastTold === undefined) return [[piece('nobody told yet', 'quiet')]];
  const time = shortTime(lastTold, zone, today).toTheMinute;
  const told: Line = [piece('told ', 'quiet'), piece(time)];
  // A clock that is ahead may have told it.
  if (lastTold.at > now) return [told];
  const since = now - lastTold.at;
  const ago = since < MINUTE ? 'just now' : `${coarseDuration(since)} ago`;
  return [[...told, piece(`, ${ago}`, 'quiet')], told];
}

/** Once it is resolved: `told 3 times, last 15:40`. */
export function toldInAllForms(
  { lastTold, timesTold }: OutsideClock,
  { zone, today }: Situation,
): readonly Line[] {
  if (lastTold === undefined) return [[piece('nobody was told', 'quiet')]];
  const time = shortTime(lastTold, zone, today).toTheMinute;
  if (timesTold === 1) return [[piece('told once, ', 'quiet'), piece(time)], [piece('told once')]];
  const times: Line = [piece('told ', 'quiet'), piece(`${timesTold} times`)];
  return [[...times, piece(', last ', 'quiet'), piece(time)], times];
}
