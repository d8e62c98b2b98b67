/** What the first rows say of all: their zone, and which of two numbers is the month. */
import { clockAt, type Day, isDay } from '../../incident/time/clock.ts';
import { formatOffset, knownZone } from '../../incident/time/zones.ts';
import { dayOrder } from '../dating/day-order.ts';
import { labelFindings } from '../dating/findings.ts';
import { fullDay } from '../dating/whole-day.ts';
import { namedZone } from '../dating/zone-names.ts';
import type { ReadFinding } from '../reading/read-finding.ts';
import type { ReadingOptions, ReadZone } from '../reading/reading.ts';
import { zoneOfOffsets } from '../reading/zone-of-offsets.ts';
import { readStamp } from '../stamp/read-stamp.ts';
import type { Columns } from './columns.ts';
import { RowTimes } from './row-times.ts';
import type { WrittenRowTime } from './written-row-time.ts';

export interface LookedAt {
  readonly zone: ReadZone;
  readonly times: RowTimes;
  readonly findings: readonly ReadFinding[];
}

/** Where the month stands first. */
const AMERICAN = /^America\/(?:New_York|Detroit|Chicago|Denver|Phoenix|Los_Angeles|Anchorage)$/;

/** @param written the times of the first rows */
export function lookAt(
  written: readonly WrittenRowTime[],
  { zone: inHeader }: Pick<Columns, 'zone'>,
  options: ReadingOptions,
): LookedAt {
  const stamps = written.flatMap(({ time, date }) => readStamp(`${date} ${time}`.trim()) ?? []);
  const days = stamps.flatMap(({ day, typed }) => (day === undefined ? [] : { day, typed }));
  const fullDays = days.flatMap(({ day }) => fullDay(day) ?? []);
  const named = inHeader && namedZone(inHeader, fullDays);
  const ofHeader =
    named && inHeader
      ? { name: incidentZone(named.name, options), stated: inHeader.typed }
      : undefined;
  const given = ofHeader?.name ?? options.zone ?? options.defaultZone;
  const order = dayOrder({ days, others: [], isAmerican: AMERICAN.test(given) });
  const times = { isTurned: order.isTurned, day: dayOption(options.date), header: inHeader };
  const zone = ofHeader ?? zoneOfRows(new RowTimes({ ...times, zone: given }), written, options);
  const assumed: ReadZone = { name: given, stated: undefined };
  return {
    zone: zone ?? assumed,
    times: new RowTimes({ ...times, zone: (zone ?? assumed).name }),
    findings: [
      ...(named && inHeader ? labelFindings({ written: inHeader, named, line: undefined }) : []),
      ...(zone === undefined && options.zone === undefined ? [assumedZone(given)] : []),
      ...(order.isGuess
        ? [unclearOrder(days.find(({ day }) => day.isOrderUnclear)?.typed ?? '')]
        : []),
    ],
  };
}

/** That of the first row that says one with its time. */
function zoneOfRows(
  times: RowTimes,
  written: readonly WrittenRowTime[],
  options: ReadingOptions,
): ReadZone | undefined {
  for (const each of written) {
    const { at, zone, isZoneOwn } = times.of(each);
    if (at === null || !isZoneOwn) continue;
    if (knownZone(zone) !== zone) return zoneOfOffsets([{ at, zone }], options);
    const stated = formatOffset(clockAt(at, zone).offset);
    return { name: options.zone ?? zone, stated: each.zone === '' ? stated : each.zone };
  }
  return undefined;
}

/** The zone of an incident has a name; an offset that has none is not its zone. */
function incidentZone(name: string, options: ReadingOptions): string {
  return knownZone(name) === name ? name : (options.zone ?? options.defaultZone);
}

function dayOption(text: string | undefined): Day | undefined {
  const [year = 0, month = 0, day = 0] = (text ?? '').split('-').map(Number);
  return isDay({ year, month, day }) ? { year, month, day } : undefined;
}

function assumedZone(zone: string): ReadFinding {
  const message = `No zone is named for the times: they are read in ${zone}; name another with --zone.`;
  return { code: 'assumed-zone', level: 'warning', message, line: undefined };
}

function unclearOrder(typed: string): ReadFinding {
  const message = `Nothing says whether the day or the month stands first in "${typed}": look at the dates.`;
  return { code: 'unclear-date-order', level: 'warning', message, line: undefined };
}
