/** Times that lack am or pm where the others have it: their neighbours say which half of the day is meant. */
import type { TimeOfDay } from '../../incident/time/clock.ts';
import type { WrittenTime } from '../stamp/stamp.ts';

export interface SettledTime {
  readonly time: TimeOfDay;
  /** am or pm was not written, and was taken from the times around. */
  readonly isAssumed: boolean;
}

const HALF_DAY = 12 * 60;
const WHOLE_DAY = 2 * HALF_DAY;
/** Where nothing else tells, people work from here on. */
const MORNING = 7 * 60;
/** A note that is so much too early is out of order rather than half a day later. */
const SLIGHTLY = 60;

/**
 * @param times those of one timeline in its order; `undefined` where a statement has none
 * @returns for each the time in 24 hours
 */
export function settledHalves(
  times: readonly (WrittenTime | undefined)[],
): readonly (SettledTime | undefined)[] {
  const isOfTwelve = countsToTwelve(times);
  let previous: number | undefined;
  return times.map((time, index) => {
    if (time === undefined) return undefined;
    const isOpen = isOfTwelve && isHalfMissing(time);
    const settled = isOpen ? chosenHalf(time, previous, times.slice(index + 1)) : time;
    previous = minutes(settled);
    const { hour, minute, second } = settled;
    return { time: { hour, minute, second }, isAssumed: isOpen };
  });
}

function isHalfMissing({ half, hour, shape }: WrittenTime): boolean {
  return half === undefined && hour >= 1 && hour <= 12 && shape !== 'digits';
}

/** Does the writer count to twelve twice a day? Not if one hour is of 24. */
function countsToTwelve(times: readonly (WrittenTime | undefined)[]): boolean {
  const all = times.filter((time) => time !== undefined);
  const open = all.filter(isHalfMissing);
  if (open.length === 0) return false;
  if (all.some((time) => time.half === undefined && !isHalfMissing(time))) return false;
  const marked = all.length - open.length;
  return marked === 0 ? passesNoon(all) : marked >= open.length;
}

/** 12:50 and then 1:10, with no hour of the evening or the night anywhere. */
function passesNoon(times: readonly WrittenTime[]): boolean {
  return times.some((time, index) => {
    const before = times[index - 1];
    return before?.hour === 12 && time.hour >= 1 && time.hour <= 5;
  });
}

function minutes({ hour, minute }: TimeOfDay): number {
  return hour * 60 + minute;
}

/** Soon after the time before; for the first, shortly before the next that says its half. */
function chosenHalf(
  time: WrittenTime,
  previous: number | undefined,
  behind: readonly (WrittenTime | undefined)[],
): TimeOfDay {
  const early = { ...time, hour: time.hour % 12 };
  const late = { ...time, hour: (time.hour % 12) + 12 };
  const next = behind.find((other) => other !== undefined && !isHalfMissing(other));
  const distance = (half: TimeOfDay) => {
    if (previous !== undefined) return cost(minutes(half) - previous);
    return cost(next === undefined ? minutes(half) - MORNING : minutes(next) - minutes(half));
  };
  return distance(late) < distance(early) ? late : early;
}

function cost(distance: number): number {
  if (distance >= 0) return distance;
  return distance >= -SLIGHTLY ? -2 * distance : distance + WHOLE_DAY;
}
