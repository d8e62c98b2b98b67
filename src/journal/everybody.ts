import type { IncidentRecord } from '../incident/record/record.ts';
import type { Journal } from './journal.ts';

/**
 * Everybody who may be named in an incident: whoever is named in any, and who recorded it, also where
 * that is nothing but facts. Each once.
 *
 * @param records of the incident
 */
export function everybody(
  journal: Pick<Journal, 'mentions'>,
  records: readonly Pick<IncidentRecord, 'author'>[],
): readonly string[] {
  const { people } = journal.mentions({ limit: Number.MAX_SAFE_INTEGER });
  return [...new Set([...people, ...records.map(({ author }) => author)])];
}
