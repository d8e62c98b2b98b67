import { DAY, formatDuration, HOUR, MINUTE, SECOND } from '../../incident/time/duration.ts';

const UNITS = [DAY, HOUR, MINUTE, SECOND];

/**
 * A length among others, in its two largest units: `1d 4h`, `2h 5m`, `4m 30s`. What is smaller is
 * rounded.
 *
 * @param milliseconds not negative
 */
export function lengthWords(milliseconds: number): string {
  const index = UNITS.findIndex((unit) => milliseconds >= unit);
  const unit = (index < 0 ? undefined : UNITS[index + 1]) ?? SECOND;
  return formatDuration(Math.round(milliseconds / unit) * unit);
}
