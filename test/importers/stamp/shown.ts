/** Stamps and days as one line, so that tables of examples can be read. */
import type {
  Stamp,
  WrittenDay,
  WrittenTime,
  WrittenZone,
} from '../../../src/importers/stamp/stamp.ts';

/** `~2023-01-11 14:22 to 15:00 PST | rest`; what is not written is `?`, what needs a timeline is named. */
export function shownStamp(stamp: Stamp | undefined): string {
  if (stamp === undefined) return 'none';
  const { day, time, until, isUnknown, sinceStart, approximate, zone, rest } = stamp;
  const end =
    until &&
    `to ${[until.day && shownDay(until.day), shownTime(until.time)].filter(Boolean).join(' ')}`;
  const words = [
    day && shownDay(day),
    time && shownTime(time),
    isUnknown ? 'unknown' : undefined,
    sinceStart === undefined
      ? undefined
      : `start${sinceStart < 0 ? '' : '+'}${sinceStart / 1_000}s`,
    end,
    zone && shownZone(zone),
    '|',
    rest,
  ];
  return (
    (approximate ? '~' : '') + words.filter((word) => word !== undefined && word !== '').join(' ')
  );
}

export function shownDay(day: WrittenDay): string {
  const { year, month, day: number, weekday, isOrderUnclear, counted } = day;
  if (counted?.from === 'first') return `day ${counted.number}`;
  if (counted?.from === 'previous') return `+${counted.days}d`;
  const date = `${year ?? '?'}-${two(month)}-${two(number)}`;
  const isDated = year !== undefined || month !== undefined || number !== undefined;
  const words = [
    isDated ? date : undefined,
    weekday === undefined ? undefined : `weekday${weekday}`,
    isOrderUnclear ? '(either order)' : undefined,
  ];
  return words.filter((word) => word !== undefined).join(' ') || '?';
}

function shownTime({ hour, minute, second, shape }: WrittenTime): string {
  const seconds = second === 0 ? '' : `:${two(second)}`;
  const needs = shape === 'dotted' || shape === 'digits' ? ` (${shape})` : '';
  return `${two(hour)}:${two(minute)}${seconds}${needs}`;
}

/** `PST=-480 America/Los_Angeles`: the first place; with an exclamation mark where the letters mean several. */
export function shownZone({ typed, offset, places, isAmbiguous }: WrittenZone): string {
  const minutes = offset === undefined ? '' : `=${offset}`;
  return [`${typed}${minutes}${isAmbiguous ? '!' : ''}`, places[0]].filter(Boolean).join(' ');
}

function two(number: number | undefined): string {
  return number === undefined ? '?' : String(number).padStart(2, '0');
}
