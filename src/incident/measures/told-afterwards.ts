/** Whether an incident was told as it ran, or afterwards. */
import { type Incident, standing } from '../incident.ts';
import { DAY } from '../time/duration.ts';

/**
 * Were three in four entries or more written down over a day after they happened? Then nobody looked
 * at a clock as it ran, and what the record leaves out may have happened all the same.
 */
export function isToldAfterwards(incident: Incident): boolean {
  let timed = 0;
  let late = 0;
  for (const { at, clock } of standing(incident)) {
    if (at === null) continue;
    timed += 1;
    if (clock - at > DAY) late += 1;
  }
  return late > 0 && late * 4 >= timed * 3;
}
