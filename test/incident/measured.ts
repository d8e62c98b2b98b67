/** For measures: incidents told afterwards, and all that is measured of them. */
import { impairments, timeImpaired } from '../../src/incident/measures/impairment.ts';
import { responseTimes } from '../../src/incident/measures/measures.ts';
import { measureTable } from './print.ts';
import { type Story, story } from './story.ts';

/** Lines of one incident, typed in long after it, in a zone. */
export function told(zone: string, ...lines: string[]): Story {
  const now = '2027-06-01T12:00:00Z';
  return story({ zone, declared: now, lines: [[now, lines]] });
}

/** Times of response, then the windows of impairment and their sum; `→` stands between two ends. */
export function table({ incident }: Story): string[] {
  const { zone } = incident.facts;
  const measures = [...responseTimes(incident), ...impairments(incident), timeImpaired(incident)];
  return measureTable(measures, zone).replaceAll('2026-11-20 ', '').split('\n');
}
