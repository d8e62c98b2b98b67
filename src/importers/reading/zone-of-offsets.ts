import { clockAt } from '../../incident/time/clock.ts';
import { MINUTE } from '../../incident/time/duration.ts';
import { formatOffset } from '../../incident/time/zones.ts';
import type { ReadEntry, ReadingOptions, ReadZone } from './reading.ts';
import { offsetPlace } from './written-instant.ts';

/**
 * The zone of an incident whose times all say their offset: the one that the person names, else that of
 * the first time. Instants stay what they are, whatever it is.
 */
export function zoneOfOffsets(
  entries: readonly Pick<ReadEntry, 'at' | 'zone'>[],
  options: ReadingOptions,
): ReadZone {
  const first = entries.find(({ at }) => at !== null);
  if (first === undefined || first.at === null) {
    return { name: options.zone ?? options.defaultZone, stated: undefined };
  }
  const { offset } = clockAt(first.at, first.zone);
  const place = offsetPlace(offset / MINUTE) ?? options.defaultZone;
  return { name: options.zone ?? place, stated: formatOffset(offset) };
}
