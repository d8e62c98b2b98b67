/** Which stretch of time the picture shows. */
import { MINUTE } from '../../../incident/time/duration.ts';
import type { PostmortemDocument } from '../../document/document.ts';
import { instantOf } from './instant.ts';

/** A stretch of time, in UTC milliseconds. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Moments of the document, in UTC milliseconds. */
interface Moments {
  /** Those that say when the incident was. */
  readonly marks: readonly number[];
  readonly others: readonly number[];
}

/** The picture is never of less. */
const SHORTEST = 5 * MINUTE;

/** So many of all moments are the core of the incident; of few, so many at least. */
const CORE = { share: 2 / 3, least: 4 };

/**
 * How far from the core something is still shown, as a multiple of the core's length. Beyond that
 * it would leave the core too little room, and is named at the edge instead.
 */
const REACH = { mark: 12, other: 2 };

/** The stretch that shows the incident; `undefined` when no time is known. */
export function extentOf(document: PostmortemDocument): Extent | undefined {
  const { marks, others } = momentsOf(document);
  const all = [...new Set([...marks, ...others])].sort((a, b) => a - b);
  const core = densest(all);
  if (core === undefined) return undefined;
  const length = Math.max(core.to - core.from, SHORTEST);
  const isNear = (reach: number) => (at: number) =>
    at >= core.from - reach * length && at <= core.to + reach * length;
  const shown = [
    core.from,
    core.to,
    ...marks.filter(isNear(REACH.mark)),
    ...others.filter(isNear(REACH.other)),
  ];
  return atLeast(SHORTEST, { from: least(shown), to: greatest(shown) });
}

function momentsOf(document: PostmortemDocument): Moments {
  const { milestones, impairedWindows, timeline, actions, hypotheses } = document;
  const marks = [
    ...milestones.map(({ mark }) => mark?.time),
    ...impairedWindows.flatMap(({ from, to }) => [from?.time, to?.time]),
  ];
  const others = [
    ...timeline.flatMap(({ time, until }) => [time, until]),
    ...[...actions, ...hypotheses].flatMap(({ spells }) =>
      spells.flatMap(({ from, time }) => [from, time]),
    ),
  ];
  const known = (times: typeof others | typeof marks) =>
    times.flatMap((time) => instantOf(time)?.at ?? []);
  return { marks: known(marks), others: known(others) };
}

/** The shortest stretch with most of the moments. @param moments in order */
function densest(moments: readonly number[]): Extent | undefined {
  const most = Math.max(CORE.least, Math.ceil(moments.length * CORE.share));
  const count = Math.min(moments.length, most);
  let found: Extent | undefined;
  for (let last = Math.max(0, count - 1); last < moments.length; last += 1) {
    const from = moments[last - count + 1];
    const to = moments[last];
    if (from === undefined || to === undefined) continue;
    if (found === undefined || to - from < found.to - found.from) found = { from, to };
  }
  return found;
}

function atLeast(length: number, { from, to }: Extent): Extent {
  const missing = Math.max(0, length - (to - from));
  return { from: from - missing / 2, to: to + missing / 2 };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b));
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b));
}
