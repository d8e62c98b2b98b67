/**
 * Between instants (UTC milliseconds) and what a clock in some zone shows. All zone arithmetic
 * goes through luxon; no zone is ever taken from the machine.
 */
import { DateTime } from 'luxon';

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
  const { year, month, day, hour, minute, second, offset } = DateTime.fromMillis(instant, { zone });
  return { year, month, day, hour, minute, second, offset: offset * 60_000 };
}

/** The instants at which a clock shows this, in order. */
export interface Showings {
  /** One; two where the clocks go back over this time; where they skip it, the next one shown. */
  readonly instants: readonly [number, ...number[]];
  readonly isSkipped: boolean;
}

/** When the clock of this zone shows this. The day is one of the calendar. */
export function showings(face: ClockFace, zone: string): Showings {
  const read = DateTime.fromObject(pick(face), { zone });
  const isSkipped = read.hour !== face.hour || read.minute !== face.minute || read.day !== face.day;
  const [first, ...more] = isSkipped ? [read] : read.getPossibleOffsets().sort(byInstant);
  const instants = more.map((time) => time.toMillis());
  return { instants: [(first ?? read).toMillis(), ...instants], isSkipped };
}

function byInstant(a: DateTime, b: DateTime): number {
  return a.toMillis() - b.toMillis();
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
  return DateTime.fromMillis(instant, { zone }).toISO({ suppressMilliseconds: true }) ?? '';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
