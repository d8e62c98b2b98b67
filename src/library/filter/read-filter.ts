import { plainLetters } from '../../incident/line/plain-letters.ts';
import { squeezed } from '../../incident/line/severity.ts';
import { dayNumber } from '../../incident/time/calendar.ts';
import type { Day } from '../../incident/time/clock.ts';
import { type IncidentFilter, NO_FILTER } from './filter.ts';
import { readPeriod } from './period.ts';

/** What the words of a filter may name. */
export interface KnownNames {
  /** The names of severities. */
  readonly severities: readonly string[];
}

const STATES: Readonly<Record<string, 'open' | 'resolved'>> = {
  open: 'open',
  unresolved: 'open',
  resolved: 'resolved',
};

/**
 * Reads the words of a filter, as they are typed with spaces between them: `open`, `resolved`, a
 * severity, `service:payments`, `#tag`, a period (`2026-05`); all others are words to be found. Of several states the last
 * one counts; several periods are one, from the first day of all to the last.
 *
 * @param base what the filter asks for already
 */
export function readFilter(
  words: string,
  known: KnownNames,
  base: IncidentFilter = NO_FILTER,
): IncidentFilter {
  return words
    .split(/\s+/u)
    .filter((word) => word !== '')
    .reduce((filter, word) => withWord(filter, word, known), base);
}

function withWord(
  filter: IncidentFilter,
  word: string,
  { severities }: KnownNames,
): IncidentFilter {
  const lower = word.toLowerCase();
  if (Object.hasOwn(STATES, lower)) return { ...filter, state: STATES[lower] };
  const severity = severities.find((name) => squeezed(name) === squeezed(word));
  if (severity !== undefined) return { ...filter, severities: [...filter.severities, severity] };
  const service = /^service:(.+)$/iu.exec(word)?.[1];
  if (service !== undefined) return { ...filter, services: [...filter.services, service] };
  if (/^#./u.test(word)) return { ...filter, tags: [...filter.tags, word.slice(1)] };
  const period = readPeriod(word);
  if (period === undefined) return { ...filter, words: [...filter.words, plainLetters(word)] };
  const isFirst = filter.since === undefined && filter.until === undefined;
  if (isFirst) return { ...filter, ...period };
  return {
    ...filter,
    since: outermost(filter.since, period.since, -1),
    until: outermost(filter.until, period.until, 1),
  };
}

/** An open end lies beyond every day. */
function outermost(a: Day | undefined, b: Day | undefined, direction: 1 | -1): Day | undefined {
  if (a === undefined || b === undefined) return undefined;
  return (dayNumber(a) - dayNumber(b)) * direction >= 0 ? a : b;
}
