import { Complaint } from '../incident/line/complaint.ts';
import { incidentZone } from '../incident/time/zones.ts';
import { UsageError } from './failure.ts';
import type { Io } from './io.ts';

/**
 * The IANA zone of incidents that are declared without one: BRIDGELOG_ZONE, else the machine's.
 *
 * @throws UsageError when the environment names no zone
 */
export function defaultZone({ env, zone }: Pick<Io, 'env' | 'zone'>): string {
  const named = env['BRIDGELOG_ZONE'];
  if (!named) return zone;
  try {
    return incidentZone(named);
  } catch (error) {
    if (error instanceof Complaint) {
      throw new UsageError(`BRIDGELOG_ZONE: ${error.message}`, { cause: error });
    }
    throw error;
  }
}
