/** Beginning and end of the incident as a sentence or a label says them. */
import { readDay } from '../stamp/read-day.ts';
import { readStamp } from '../stamp/read-stamp.ts';
import type { Stamp } from '../stamp/stamp.ts';
import type { WrittenMoment, WrittenSpan } from './written-facts.ts';

type Times = Pick<WrittenSpan, 'start' | 'end' | 'zone'>;

/** Where a date or a time may begin. */
const PLACE =
  /(?<![\p{L}\d.:/-])(?=[~\d]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|noon|midnight))/giu;
const MOST_PLACES = 60;
const UNTIL =
  /^[\s,]*(?:and |ending |it was |lasted |lasting )?(?:to|until|bis|hasta|até|till|through|up to|[-–—]|and|ended (?:at|on)|ending (?:at|on)|resolved (?:at|on)|restored (?:at|on))\s+(?:approximately |about |around |on |at )*/iu;
const AT =
  /^[\s,]*(?:(?:at|from|between|starting(?: at)?|beginning(?: at)?|around|approximately|about|the|on|of)\s+)*/iu;

/**
 * The times that a sentence or a value gives: the first with another end, else the first with a time.
 * A day before it holds for it (`On 10 May, from 2:30 PM to 5 PM`).
 */
export function timesIn(text: string): Times | undefined {
  const stamps = stampsIn(text.slice(0, 600));
  const timed = stamps.filter(({ stamp }) => stamp.time !== undefined);
  const best = timed.find(({ stamp }) => stamp.until !== undefined) ?? timed[0];
  if (best === undefined) return dayOnly(text);
  const { stamp, index } = best;
  const day =
    stamp.day ??
    stamps.findLast((other) => other.index < index && other.stamp.day !== undefined)?.stamp.day ??
    stamps.find(({ stamp: other }) => other.day !== undefined && other.time === undefined)?.stamp
      .day;
  const end = stamp.until ?? endBehind(stamp);
  return {
    start: { day, time: stamp.time },
    end: end && { day: end.day ?? undefined, time: end.time },
    zone:
      stamp.zone ??
      endZone(stamp) ??
      timed.find(({ stamp: { zone } }) => zone !== undefined)?.stamp.zone,
  };
}

function dayOnly(text: string): Times | undefined {
  const day = readDay(text)?.day;
  return day?.month === undefined
    ? undefined
    : { start: { day, time: undefined }, end: undefined, zone: undefined };
}

/** `14:30 until Feb 6th, 13:06`: another time right behind. */
function endBehind(stamp: Stamp): WrittenMoment | undefined {
  const other = stampBehind(stamp);
  return other?.time && { day: other.day, time: other.time };
}

function endZone(stamp: Stamp): Stamp['zone'] {
  return stamp.until === undefined ? stampBehind(stamp)?.zone : undefined;
}

function stampBehind({ rest }: Stamp): Stamp | undefined {
  const joint = UNTIL.exec(rest);
  return joint === null ? undefined : readStamp(rest.slice(joint[0].length));
}

function stampsIn(text: string): readonly { readonly stamp: Stamp; readonly index: number }[] {
  const found: { readonly stamp: Stamp; readonly index: number }[] = [];
  let behind = 0;
  for (const { index } of [...text.matchAll(PLACE)].slice(0, MOST_PLACES)) {
    if (index < behind) continue;
    const stamp = readStamp(text.slice(index));
    if (stamp === undefined || (stamp.time === undefined && stamp.day?.month === undefined))
      continue;
    const joined = timeBehindDay(stamp);
    found.push({ stamp: joined ?? stamp, index });
    behind = text.length - (joined ?? stamp).rest.length;
  }
  return found;
}

/** `On May 10th, 2022, from 2:30 PM to 5:00 PM`: words between the day and its time. */
function timeBehindDay(stamp: Stamp): Stamp | undefined {
  if (stamp.time !== undefined) return undefined;
  const joint = AT.exec(stamp.rest)?.[0] ?? '';
  const timed = readStamp(stamp.rest.slice(joint.length));
  if (timed?.time === undefined || timed.day !== undefined) return undefined;
  return { ...timed, day: stamp.day, zone: timed.zone ?? stamp.zone };
}
