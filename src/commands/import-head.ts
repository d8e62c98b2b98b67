/** What was understood of an incident as a whole, before its entries are told. */
import type { ReadEntry, ReadIncident } from '../importers/reading/reading.ts';
import { clockAt, formatInstant } from '../incident/time/clock.ts';
import { formatDuration, MINUTE } from '../incident/time/duration.ts';
import { formatOffset } from '../incident/time/zones.ts';
import { columns } from '../terminal/columns.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { shown } from './shown.ts';

type Row = readonly [name: string, value: string];

/** Its title, and a row for each thing that is said of it. */
export function incidentHead(reading: ReadIncident, isZoneNamed: boolean): readonly string[] {
  const { facts, file, followups } = reading;
  const rows: readonly Row[] = [
    ['zone', zoneText(reading, isZoneNamed)],
    ...row('severity', facts.severity),
    ...row('declared', instant(reading, facts.declaredAt)),
    ...row('stated', statedText(reading)),
    ...row('computed', computedText(reading)),
    ...row('services', facts.services.join(', ')),
    ...row('roles', facts.roles.map(({ role, person }) => `${role} ${person}`).join(', ')),
    ...row('detected by', detectedText(reading)),
    ...named('impact', facts.impact),
    ...named('document', facts.document),
    ...row('sections', sectionsText(reading)),
    ...row('follow-ups', followups.length === 0 ? '' : String(followups.length)),
    ...reading.inferred.map(({ field, why }): Row => ['inferred', `${field}: ${why}`]),
  ];
  const shownRows = rows.map(([name, value]) => [`  ${name}`, shown(value)]);
  return [safeLine(`${facts.title} (${file})`), ...columns(shownRows)];
}

function row(name: string, value: string | undefined): readonly Row[] {
  return value === undefined || value === '' ? [] : [[name, value]];
}

function named(name: string, values: object): readonly Row[] {
  return Object.entries(values).flatMap(([field, value]): readonly Row[] =>
    value === undefined || value === null ? [] : [[name, `${field}: ${String(value)}`]],
  );
}

function zoneText({ zone }: ReadIncident, isZoneNamed: boolean): string {
  const { stated } = zone;
  const name = zoneName(zone.name);
  if (stated === zone.name) return name;
  if (stated !== undefined) return `${name} (the source says ${stated})`;
  return `${name} (${isZoneNamed ? 'as named by --zone' : 'assumed: the source names none, --zone names another'})`;
}

/** The signs in these names are turned round: few know that. */
function zoneName(name: string): string {
  return name.startsWith('Etc/GMT')
    ? `${name}, which is ${formatOffset(clockAt(0, name).offset)}`
    : name;
}

function instant({ zone }: ReadIncident, at: number | null | undefined): string | undefined {
  return at == null ? undefined : formatInstant(at, zone.name);
}

/** Side by side with the next one: they should agree. */
function statedText(reading: ReadIncident): string {
  const { start, end, minutes } = reading.facts.stated;
  const between = start == null || end == null ? undefined : end - start;
  return span(
    instant(reading, start),
    instant(reading, end),
    minutes == null ? between : Math.round(minutes * MINUTE),
  );
}

/**
 * Of its entries, where something is stated to compare it with: from the first start to the last resolution; where
 * none is marked, from the first entry to the last.
 */
function computedText(reading: ReadIncident): string {
  if (statedText(reading) === '') return '';
  const times = (wanted: (entry: ReadEntry) => boolean): readonly number[] =>
    reading.entries.flatMap((entry) => (entry.at !== null && wanted(entry) ? entry.at : []));
  const all = times(() => true);
  const first = lowest(times(({ milestones }) => milestones.includes('started'))) ?? lowest(all);
  const last = highest(times(({ milestones }) => milestones.includes('resolved'))) ?? highest(all);
  if (first === undefined || last === undefined) return '';
  return span(instant(reading, first), instant(reading, last), last - first);
}

function lowest(times: readonly number[]): number | undefined {
  return times.length === 0 ? undefined : times.reduce((a, b) => Math.min(a, b));
}

function highest(times: readonly number[]): number | undefined {
  return times.length === 0 ? undefined : times.reduce((a, b) => Math.max(a, b));
}

function span(
  from: string | undefined,
  until: string | undefined,
  length: number | undefined,
): string {
  const ends = [from, until].some((end) => end !== undefined);
  return [
    ...(ends ? [`${from ?? '?'} until ${until ?? '?'}`] : []),
    ...(length === undefined ? [] : [formatDuration(length)]),
  ].join(', ');
}

function detectedText({ facts: { detectedBy } }: ReadIncident): string | undefined {
  if (detectedBy === undefined) return undefined;
  const { source, detail } = detectedBy;
  return detail === undefined ? source : `${source}: ${detail}`;
}

function sectionsText({ sections }: ReadIncident): string {
  const names = sections.map(({ section }) => section);
  return [...new Set(names)].join(', ');
}
