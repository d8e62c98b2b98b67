import type { Day } from '../../incident/time/clock.ts';
import { placedEnd } from '../dating/instants.ts';
import type { WrittenTime } from '../stamp/stamp.ts';

/** When a row ends; `undefined` where it says nothing of it, or a time before its beginning. */
export function endOfRow(
  start: { readonly at: number; readonly day: Day },
  { day, time }: { readonly day: Day | undefined; readonly time: WrittenTime | undefined },
  zone: string,
): number | undefined {
  if (time === undefined) return undefined;
  const until = placedEnd(start, { day, time }, zone);
  return until >= start.at ? until : undefined;
}
