import { HOUR } from '../../../incident/time/duration.ts';
/** Milestones: a line through the picture, and a name on it. No two names stand on each other. */

import { clockAt } from '../../../incident/time/clock.ts';
import { timeOfDay } from '../../../incident/time/time-of-day.ts';
import type { DocumentRow, PostmortemDocument } from '../../document/document.ts';
import { type Html, html } from '../html.ts';
import { type Instant, instantOf } from './instant.ts';
import type { Part } from './layout.ts';
import { rounded, type Scale } from './scale.ts';
import { FONT_SIZE, fitted, textWidth } from './text-width.ts';
import { dayLabel } from './ticks.ts';

const LANE = 19;
const GAP = 10;
/** From its line to a name. */
const BESIDE = 6;
/** How much wider bold letters are. */
const BOLD = 1.1;

/** A picture of less than this shows every time of day but once, or nearly so. */
const ONE_DAY = 30 * HOUR;

interface Flag {
  readonly x: number;
  readonly text: string;
  readonly width: number;
  readonly tip: string;
  readonly approximate: boolean;
}

interface Placed extends Flag {
  /** The name's room. */
  readonly left: number;
  readonly right: number;
  readonly lane: number;
}

/** The names, and the lines from each of them down to the end of the picture. */
export interface Flags extends Part {
  /**
   * @param top where the names begin
   * @param foot where they end, and what they are about begins
   */
  lines(top: number, foot: number, bottom: number): Html;
}

export function flagsOf(document: PostmortemDocument, scale: Scale): Flags {
  const placed = inLanes(flagsAmong(document, scale), scale);
  const lanes = placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  return {
    height: lanes * LANE + 4,
    drawn: html`${placed.map(name)}`,
    lines: (top, foot, bottom) =>
      html`${placed.map((flag) => stem(flag, top + flag.lane * LANE + 3, foot, bottom))}`,
  };
}

/** Every entry with a milestone, not only those that count: an incident may come back. */
function flagsAmong(document: PostmortemDocument, scale: Scale): readonly Flag[] {
  const zone = document.zone.name;
  const withDay = scale.to - scale.from > ONE_DAY;
  return document.timeline
    .flatMap((row) => {
      const instant = instantOf(row.time);
      if (instant === undefined) return [];
      const when = whenOf(row, instant, scale, (at) => momentWords(at, zone, withDay));
      return row.milestones.map((milestone) => ({ milestone, row, when, ...instant }));
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ milestone, row, when, at, approximate }) => {
      const text = fitted(when.replace('*', milestone), scale.right - scale.left - 12);
      const tip = `${milestone} ${row.time.full} (entry ${row.number})`;
      return { x: scale.x(at), text, width: textWidth(text) * BOLD, tip, approximate };
    });
}

/** What stands at a flag, with a star for the milestone: of one beyond an edge, the whole date. */
function whenOf(
  { time }: DocumentRow,
  { at, approximate }: Instant,
  { from, to }: Scale,
  words: (at: number) => string,
): string {
  if (at < from) return `‹ * ${time.full}`;
  if (at > to) return `* ${time.full} ›`;
  return `* ${approximate ? '~' : ''}${words(at)}`;
}

/** `14:30`, or `17 Mar 14:30` where the picture is of several days. */
function momentWords(at: number, zone: string, withDay: boolean): string {
  const time = timeOfDay(at, zone);
  return withDay ? `${dayLabel(clockAt(at, zone)).replace(/^\w+ /, '')} ${time}` : time;
}

/**
 * Names stand right of their lines, or left where there is no room. Each goes into the first lane in
 * which it meets no other name, and in which no line comes down through it.
 */
function inLanes(flags: readonly Flag[], { right }: Scale): readonly Placed[] {
  const isLeft = ({ x, width }: Flag) => x + BESIDE + width > right;
  const order = [...flags.filter((flag) => !isLeft(flag)), ...flags.filter(isLeft).toReversed()];
  const placed: Placed[] = [];
  for (const flag of order) {
    const { x, width } = flag;
    const left = isLeft(flag) ? Math.max(0, x - BESIDE - width) : x + BESIDE;
    const room = { left, right: left + width };
    placed.push({ ...flag, ...room, lane: freeLane(x, room, placed) });
  }
  return placed;
}

function freeLane(
  x: number,
  room: { readonly left: number; readonly right: number },
  placed: readonly Placed[],
): number {
  const crossed = placed.filter((other) => x >= other.left - 2 && x <= other.right + 2);
  const first = crossed.reduce((lane, other) => Math.max(lane, other.lane + 1), 0);
  const isTaken = (lane: number) =>
    placed.some(
      (other) =>
        other.lane === lane && other.left < room.right + GAP && room.left < other.right + GAP,
    );
  const isCrossed = (lane: number) =>
    placed.some(
      (other) => other.lane < lane && other.x >= room.left - 2 && other.x <= room.right + 2,
    );
  const lanes = Array.from({ length: placed.length + 1 }, (_, index) => index + first);
  const free = lanes.filter((lane) => !isTaken(lane));
  return free.find((lane) => !isCrossed(lane)) ?? free[0] ?? first;
}

function stem({ x, approximate }: Placed, top: number, foot: number, bottom: number): Html {
  const about = approximate ? ' about' : '';
  return html`<path class="stem${about}" d="M${x} ${rounded(top)}V${rounded(foot)}"/><path class="stem below${about}" d="M${x} ${rounded(foot)}V${rounded(bottom)}"/>
`;
}

function name({ x, left, right, lane, text, tip }: Placed): Html {
  const y = lane * LANE;
  const isLeft = right < x;
  const cloth = isLeft ? `l-5 3 5 3z` : `l5 3 -5 3z`;
  const place = isLeft ? html`x="${rounded(right)}" text-anchor="end"` : html`x="${rounded(left)}"`;
  return html`<g><title>${tip}</title><path class="cloth" d="M${x} ${y + 5}${cloth}"/><text class="flag" ${place} y="${rounded(y + FONT_SIZE)}">${text}</text></g>
`;
}
