/** A measured length of time, always with the two ends that it was measured between. */
import type { DatedMoment, Entry } from '../incident.ts';
import type { Interval } from './intervals.ts';

export interface Endpoint extends DatedMoment {
  /** What happened there, in a word or two: `started`, `H2 refuted`. */
  readonly name: string;
  /** The entry that says so; `undefined` where the incident itself does. */
  readonly entry: Entry | undefined;
}

export type Measure = {
  readonly name: string;
  readonly from: Endpoint | undefined;
  readonly to: Endpoint | undefined;
} & (
  | {
      /** May be negative: then the ends are in the wrong order, and that is to be seen. */
      readonly milliseconds: number;
      /** Is an end, or one of several, only approximately known? */
      readonly about: boolean;
      /**
       * The time that is counted, without what lies between the parts of a sum; `end` before
       * `start` where the ends are in the wrong order.
       */
      readonly stretches: readonly Interval[];
    }
  | {
      /** Why there is no length: `no detected time`, `not resolved`. */
      readonly missing: string;
    }
);

/** What to call an end in the reason for its absence, when there is no such end at all. */
interface Ends {
  readonly from: string;
  readonly to: string;
}

/** An end whose time is known. */
interface TimedEndpoint extends Endpoint {
  readonly at: number;
}

/** The length between two ends; without one of them, the reason why there is none. */
export function between(
  name: string,
  from: Endpoint | undefined,
  to: Endpoint | undefined,
  absent: Ends,
): Measure {
  if (!isTimed(from)) return { name, from, to, missing: reason(from, absent.from) };
  if (!isTimed(to)) return { name, from, to, missing: reason(to, absent.to) };
  const about = from.approximate || to.approximate;
  const stretches = [{ start: from.at, end: to.at }];
  return { name, from, to, milliseconds: to.at - from.at, about, stretches };
}

/** Is there such an end, and is its time known? */
export function isTimed(end: Endpoint | undefined): end is TimedEndpoint {
  return typeof end?.at === 'number';
}

function reason(end: Endpoint | undefined, absent: string): string {
  return end === undefined ? absent : `${end.name} at an unknown time`;
}

/**
 * The sum of lengths, from the first one's beginning to the last one's end. It is missing where one
 * of several is, and where one of several runs backwards: that would only make the others shorter.
 */
export function sum(name: string, parts: readonly Measure[], absent: string): Measure {
  const from = parts.at(0)?.from;
  const to = parts.at(-1)?.to;
  let milliseconds = 0;
  let about = false;
  const stretches: Interval[] = [];
  for (const part of parts) {
    if ('missing' in part) return { name, from, to, missing: part.missing };
    if (part.milliseconds < 0 && parts.length > 1) return { name, from, to, missing: order(part) };
    milliseconds += part.milliseconds;
    about ||= part.about;
    stretches.push(...part.stretches);
  }
  if (parts.length === 0) return { name, from, to, missing: absent };
  return { name, from, to, milliseconds, about, stretches };
}

/** `A1 done before A1 reopened`. */
function order({ from, to }: Measure): string {
  return `${to?.name} before ${from?.name}`;
}
