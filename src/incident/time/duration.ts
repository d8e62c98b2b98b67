/** Durations in text: `4m`, `2h 15m`, `1d 0h 3m`… Nothing is rounded but fractions of a second. */

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const UNITS = [
  { letter: 'd', milliseconds: DAY },
  { letter: 'h', milliseconds: HOUR },
  { letter: 'm', milliseconds: MINUTE },
  { letter: 's', milliseconds: SECOND },
];

/**
 * A duration as people write it, to the second: `1d 2h`, `42m 17s`, `0s`, `-5m`. A day is 24
 * hours, whatever the clock on the wall did.
 *
 * @param milliseconds may be negative, and is then printed so
 */
export function formatDuration(milliseconds: number): string {
  const sign = milliseconds <= -SECOND ? '-' : '';
  let rest = Math.trunc(Math.abs(milliseconds) / SECOND) * SECOND;
  const parts: string[] = [];
  for (const unit of UNITS) {
    const count = Math.floor(rest / unit.milliseconds);
    rest -= count * unit.milliseconds;
    if (count > 0) parts.push(`${count}${unit.letter}`);
  }
  return parts.length === 0 ? '0s' : sign + parts.join(' ');
}

const DURATION = /^(?:(\d{1,5})d)?(?:(\d{1,5})h)?(?:(\d{1,6})m)?(?:(\d{1,7})s)?$/i;

/**
 * Reads `5m`, `1h30m`, `90s`, `2d`.
 *
 * @returns milliseconds, or `undefined` when the text is no duration
 */
export function readDuration(text: string): number | undefined {
  const match = DURATION.exec(text);
  if (text === '' || match === null) return undefined;
  return UNITS.reduce(
    (sum, unit, index) => sum + Number(match[index + 1] ?? 0) * unit.milliseconds,
    0,
  );
}

/**
 * A duration that is read at a glance: `40s`, `18m`, `2h 5m`. From a minute on, seconds are left out.
 *
 * @param milliseconds not negative
 */
export function coarseDuration(milliseconds: number): string {
  return formatDuration(
    milliseconds < MINUTE ? milliseconds : milliseconds - (milliseconds % MINUTE),
  );
}
