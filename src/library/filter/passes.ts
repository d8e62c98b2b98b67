import { plainLetters } from '../../incident/line/plain-letters.ts';
import { dayNumber } from '../../incident/time/calendar.ts';
import { clockAt } from '../../incident/time/clock.ts';
import { DAY } from '../../incident/time/duration.ts';
import { FURTHEST_FROM_UTC as FURTHEST, knownZone } from '../../incident/time/zones.ts';
import type { IncidentSummary } from '../../journal/incident-summary.ts';
import type { IncidentFilter } from './filter.ts';

/** The ids of the incidents in which a tag stands. */
export type Tagged = (tag: string) => ReadonlySet<string>;

/**
 * Is this incident one of those that are meant? Its day is that on which it began, by the calendar of
 * its own zone; where that is not known it lies on no day.
 *
 * @param tagged is asked for each incident again: it must know, and not look
 */
export function passes(incident: IncidentSummary, filter: IncidentFilter, tagged: Tagged): boolean {
  const { state, severities, services, tags, words } = filter;
  return (
    (state === undefined || (state === 'resolved') === incident.isResolved) &&
    (severities.length === 0 || severities.some((name) => incident.severities.includes(name))) &&
    (services.length === 0 || namesOneOf(incident, services)) &&
    tags.every((tag) => tagged(tag).has(incident.id)) &&
    isWithin(incident, filter) &&
    holdsAll(incident, words)
  );
}

function namesOneOf({ services }: IncidentSummary, wanted: readonly string[]): boolean {
  const plain = wanted.map(plainLetters);
  return services.some((service) => plain.includes(plainLetters(service)));
}

function isWithin(incident: IncidentSummary, { since, until }: IncidentFilter): boolean {
  if (since === undefined && until === undefined) return true;
  const { beganAt, zone } = incident;
  if (beganAt === null) return false;
  const first = since === undefined ? Number.NEGATIVE_INFINITY : dayNumber(since);
  const last = until === undefined ? Number.POSITIVE_INFINITY : dayNumber(until);
  // The calendar of its zone is asked only where that may decide.
  if (beganAt < first * DAY - FURTHEST || beganAt >= (last + 1) * DAY + FURTHEST) return false;
  if (beganAt >= first * DAY + FURTHEST && beganAt < (last + 1) * DAY - FURTHEST) return true;
  const day = dayNumber(clockAt(beganAt, knownZone(zone)));
  return first <= day && day <= last;
}

function holdsAll(incident: IncidentSummary, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const said = saidOf(incident);
  return words.every((word) => said.includes(word));
}

/** Summaries never change; each is looked through on every key. */
const said = new WeakMap<IncidentSummary, string>();

function saidOf(incident: IncidentSummary): string {
  const before = said.get(incident);
  if (before !== undefined) return before;
  const { title, slug, severities, services } = incident;
  const all = plainLetters([title, slug, ...severities, ...services].join('\n'));
  said.set(incident, all);
  return all;
}
