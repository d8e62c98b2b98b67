import { clockAt, formatDay, isDay, plusDays } from '../../time/clock.ts';
import type { Call } from './verb.ts';

/** The words for days, by how many days they are from today. */
const DAY_WORDS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/**
 * `2026-12-01`, `today`, `tomorrow`, `yesterday`, in the zone of the incident.
 *
 * @returns YYYY-MM-DD, or `undefined` where the text is no day of the calendar
 */
export function readDay({ incident, occasion }: Call, text: string): string | undefined {
  const distance = DAY_WORDS[text.toLowerCase()];
  if (distance !== undefined) {
    return formatDay(plusDays(clockAt(occasion.now, incident.facts.zone), distance));
  }
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = { year: Number(match?.[1]), month: Number(match?.[2]), day: Number(match?.[3]) };
  return match === null || !isDay(day) ? undefined : formatDay(day);
}
