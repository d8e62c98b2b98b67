/** What the player says: clocks, dates, how things stand. */
import type { Track, TrackFace, TrackHead, TrackStep, TrackTimer } from '../replay/track.ts';
import { longDay } from './calendar.ts';

const SECOND = 1_000;
const MINUTE = 60;
const HOUR = 3_600;
const DAY = 24 * HOUR * SECOND;

/** A running clock: `00:42:17`, `123:04:05`, `-00:00:10`. @param milliseconds fractions of a second are left out */
function clockFace(milliseconds: number): string {
  const sign = milliseconds <= -SECOND ? '-' : '';
  const seconds = Math.trunc(Math.abs(milliseconds) / SECOND);
  const hands = [
    Math.trunc(seconds / HOUR),
    Math.trunc(seconds / MINUTE) % MINUTE,
    seconds % MINUTE,
  ];
  return sign + hands.map((hand) => String(hand).padStart(2, '0')).join(':');
}

export interface WallClock {
  /** `Tue 10 May 2022`. */
  readonly day: string;
  /** `14:36:10`. */
  readonly time: string;
  /** `UTC+1`. */
  readonly offset: string;
}

/** What a clock in the zone of the track shows. The zone of this machine is never asked. */
export function wallClock({ clock }: Track, instant: number): WallClock {
  const current = clock.offsets.findLast(([from]) => from <= instant) ?? clock.offsets[0];
  const [, offset, name] = current ?? [0, 0, 'UTC'];
  const local = instant + offset;
  const days = Math.floor(local / DAY);
  return { day: longDay(days), time: clockFace(local - days * DAY), offset: name };
}

/** `00:06:10 since start`, `resolved after 01:10:00`; empty where nothing is known of it. */
export function firstClock({ running, resolved }: TrackHead, instant: number): string {
  if (resolved !== undefined) {
    const { after, about } = resolved;
    return after === undefined ? 'resolved' : `resolved after ${sign(about)}${clockFace(after)}`;
  }
  if (running === undefined) return '';
  const face = clockFace(instant - running.since);
  return `${sign(running.about)}${face} since ${running.name}`;
}

/** `00:00:10 since last entry`; once it is resolved nothing runs any more. */
export function secondClock(
  { resolved }: TrackHead,
  { newest }: TrackStep,
  instant: number,
): string {
  if (resolved !== undefined || newest === undefined) return '';
  return `${clockFace(instant - newest)} since last entry`;
}

/** `lead ada · comms ben`: who holds a role then. */
export function rolesHeld({ roles }: TrackHead, instant: number): string {
  const held = roles.filter(
    ({ from = instant, until = Number.POSITIVE_INFINITY }) => from <= instant && until > instant,
  );
  return [...new Set(held.map(({ role, person }) => `${role} ${person}`))].join(' · ');
}

/** `⚑ started`, `A1 done 4m`, `decision`: what stands between the time and the text of a row. */
export function sortOf(face: TrackFace): string {
  const { kind, label, milestones = [], standing, isRetracted, isInternal } = face;
  const name = label ?? (kind === 'event' ? undefined : kind);
  const words = [
    ...milestones,
    name,
    standing,
    isRetracted && 'retracted',
    isInternal && 'internal',
  ];
  return words.filter((word) => typeof word === 'string').join(' ');
}

const DATED = /^(~?)(\d{4,6}-\d\d-\d\d) /;

/** What a document shows of a time, in parts: `2026-03-17`, where it has a date, and `~23:25`. */
export function dayAndTime(when: string): {
  readonly day: string | undefined;
  readonly time: string;
} {
  const [start = '', about = '', day] = DATED.exec(when) ?? [];
  return { day, time: about + when.slice(start.length) };
}

/** Is it an action that runs, or a hypothesis that nobody has settled? */
export function isOpen({ standing }: TrackFace): boolean {
  return standing === 'open' || standing === 'running';
}

/** `00:12:04`; empty before its beginning. */
export function timerFace({ since, before, about }: TrackTimer, instant: number): string {
  return instant < since ? '' : `${sign(about)}${clockFace(before + instant - since)}`;
}

function sign(about: true | undefined): string {
  return about === true ? '~' : '';
}
