/** When an entry of a source was, as it is drawn and said. */
import type { ReadEntry } from '../../importers/reading/reading.ts';
import { clockAt, formatDay, formatTimeOfDay } from '../../incident/time/clock.ts';

/** `2019-12-03 14:05`, `~2019-12-03 14:05–14:20`, `2019-12-03 --:--`, `time unknown`. */
export function wholeTime({ at, date, until, approximate, zone }: ReadEntry): string {
  if (at === null) return date === undefined ? 'time unknown' : `${date} --:--`;
  const face = clockAt(at, zone);
  const end = until === undefined ? '' : `–${endOf(until, at, zone)}`;
  return `${approximate ? '~' : ''}${formatDay(face)} ${formatTimeOfDay(face)}${end}`;
}

/** The same, with its zone where it has one of its own. */
export function zonedTime(entry: ReadEntry): string {
  return entry.isZoneOwn ? `${wholeTime(entry)} ${entry.zone}` : wholeTime(entry);
}

function endOf(until: number, at: number, zone: string): string {
  const [start, end] = [clockAt(at, zone), clockAt(until, zone)];
  const day = formatDay(start) === formatDay(end) ? '' : `${formatDay(end)} `;
  return `${day}${formatTimeOfDay(end)}`;
}

/** `12-03 14:05`, `12-03~14:05`, `12-03 --:--`, `??`: the same where there is little room. */
export function shortEntryTime({ at, date, approximate, zone }: ReadEntry): string {
  if (at === null) return date === undefined ? '??' : `${date.slice(-5)} --:--`;
  const face = clockAt(at, zone);
  const day = formatDay(face).slice(-5);
  return `${day}${approximate ? '~' : ' '}${formatTimeOfDay({ ...face, second: 0 })}`;
}
