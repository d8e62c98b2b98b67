/** Clocks that count from the start: `T+5m`, `T+00:05`, `+1h30m`. */
import { DAY, HOUR, MINUTE } from '../../incident/time/duration.ts';
import type { Scanner } from './scanner.ts';

const SECOND = 1_000;
const MARK = /(?:T0?|H)?\s?([+\-−–])\s?(?=\d)/iy;
/** Without the letter only a plus counts, and only with a unit or as a clock. */
const START = /[TH]\s?[+\-−–]?\s?0(?:\s?(?:m(?:in)?|s|h))?(?![\p{L}\d:.])/uy;
const CLOCK = /(\d{1,3}):(\d{2})(?::(\d{2}))?(?![\p{L}\d:])/uy;
const PART =
  /\s?(\d{1,5})\s?(d(?:ays?)?|h(?:(?:ou)?rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)(?![\p{L}])/iuy;
const MINUTES = /(\d{1,5})(?=\s|$|[:\])])/y;

const UNITS: Readonly<Record<string, number>> = { d: DAY, h: HOUR, m: MINUTE, s: SECOND };

/** Milliseconds since the start, negative before it. */
export function takeSinceStart(scanner: Scanner): number | undefined {
  return scanner.attempt(() => {
    const isLettered = scanner.sees(/[TH]/iy);
    const mark = scanner.take(MARK);
    if (mark === undefined) return scanner.take(START) && 0;
    const isBefore = mark[1] !== '+';
    if (isBefore && !isLettered) return undefined;
    const distance = takeClock(scanner) ?? takeParts(scanner) ?? takeMinutes(scanner, isLettered);
    return distance === undefined || !isBefore ? distance : -distance;
  });
}

/** `00:05` are hours and minutes, `00:05:00` has seconds too. */
function takeClock(scanner: Scanner): number | undefined {
  const clock = scanner.take(CLOCK);
  if (clock === undefined) return undefined;
  const [, hours, minutes, seconds = 0] = clock;
  return Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND;
}

function takeParts(scanner: Scanner): number | undefined {
  let distance: number | undefined;
  for (let parts = 0; parts < 4; parts += 1) {
    // In `1h30m` the next part stands right behind a letter.
    const part = scanner.take(PART) ?? scanner.take(GLUED);
    if (part === undefined) break;
    const unit = UNITS[part[2]?.[0]?.toLowerCase() ?? ''] ?? 0;
    distance = (distance ?? 0) + Number(part[1]) * unit;
  }
  return distance;
}

const GLUED = /(\d{1,5})([dhms])(?=\d)/iy;

function takeMinutes(scanner: Scanner, isLettered: boolean): number | undefined {
  const minutes = isLettered ? scanner.take(MINUTES) : undefined;
  return minutes && Number(minutes[1]) * MINUTE;
}
