/**
 * Between instants (UTC milliseconds) and what a clock in some zone shows. All zone arithmetic
 * goes through luxon; no zone is ever taken from the machine.
 */
import { DateTime } from 'luxon';
import { DAY } from './duration.ts';
import { rememberedZone } from './remembered-zone.ts';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export type ClockFace = Day & TimeOfDay;

/** What the clock shows in this zone, and its offset from UTC in milliseconds. */
export function clockAt(instant: number, zone: string): ClockFace & { readonly offset: number } {
  const { year, month, day, hour, minute, second, offset } = DateTime.fromMillis(instant, {
    zone: rememberedZone(zone),
  });
  return { year, month, day, hour, minute, second, offset: offset * 60_000 };
}

/** The instants at which a clock shows this, in order. */
export interface Showings {
  /**
   * One; two where the clocks go back over this time; where they skip it, the two that the offsets
   * after and before make of it.
   */
  readonly instants: readonly [number, ...number[]];
  readonly isSkipped: boolean;
}

/** When the clock of this zone shows this. The day is one of the calendar. */
export function showings(face: ClockFace, zone: string): Showings {
  const read = DateTime.fromObject(pick(face), { zone: rememberedZone(zone) });
  const isSkipped = read.hour !== face.hour || read.minute !== face.minute || read.day !== face.day;
  const instants = isSkipped
    ? supposed(face, zone)
    : read.getPossibleOffsets().map((time) => time.toMillis());
  const [first = read.toMillis(), ...more] = instants.toSorted((a, b) => a - b);
  return { instants: [first, ...more], isSkipped };
}

/** When a clock would show this that had the offset of the day before, or of the day after. */
function supposed(face: ClockFace, zone: string): readonly number[] {
  const utc = DateTime.fromObject(pick(face), { zone: 'utc' }).toMillis();
  return [-DAY, DAY].map((distance) => utc - clockAt(utc + distance, zone).offset);
}

function pick({ year, month, day, hour, minute, second }: ClockFace): ClockFace {
  return { year, month, day, hour, minute, second };
}

/** The day so many days after (before, when negative) this one. */
export function plusDays({ year, month, day }: Day, days: number): Day {
  const moved = DateTime.utc(year, month, day).plus({ days });
  return { year: moved.year, month: moved.month, day: moved.day };
}

/** Is there such a day in the calendar? */
export function isDay({ year, month, day }: Day): boolean {
  return DateTime.utc(year, month, day).isValid;
}

export function isSameDay(a: Day, b: Day): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** `2026-11-21`. */
export function formatDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The day that `2026-11-21` names. @param date as `formatDay` writes it */
export function dayNamed(date: string): Day {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

/** `14:05`, or `14:05:30` when there are seconds to show (or `withSeconds` asks for them). */
export function formatTimeOfDay(time: TimeOfDay, withSeconds = time.second !== 0): string {
  const seconds = withSeconds ? `:${two(time.second)}` : '';
  return `${two(time.hour)}:${two(time.minute)}${seconds}`;
}

/** `2026-11-21 14:05` in this zone. */
export function formatInstant(instant: number, zone: string): string {
  const face = clockAt(instant, zone);
  return `${formatDay(face)} ${formatTimeOfDay(face)}`;
}

/** ISO 8601 with the zone's offset, `2026-11-21T14:05:00+01:00`, for other programs to read. */
export function formatIso(instant: number, zone: string): string {
  return (
    DateTime.fromMillis(instant, { zone: rememberedZone(zone) }).toISO({
      suppressMilliseconds: true,
    }) ?? ''
  );
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
