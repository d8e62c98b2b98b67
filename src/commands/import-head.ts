/** What was understood of an incident as a whole, before its entries are told. */
import type { ReadIncident } from '../importers/reading/reading.ts';
import { computedSpan, type ReadSpan, statedSpan } from '../importers/reading/spans.ts';
import { clockAt, formatInstant } from '../incident/time/clock.ts';
import { formatDuration } from '../incident/time/duration.ts';
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
  const stated = statedSpan(reading);
  if (stated === undefined) return '';
  const { from, until, length } = stated;
  const between = from === undefined || until === undefined ? undefined : until - from;
  return spanText(reading, { from, until, length: length ?? between });
}

/** Of its entries, where something is stated to compare it with. */
function computedText(reading: ReadIncident): string {
  if (statedSpan(reading) === undefined) return '';
  const computed = computedSpan(reading.entries);
  return computed === undefined ? '' : spanText(reading, computed);
}

function spanText(reading: ReadIncident, { from, until, length }: ReadSpan): string {
  const ends = [instant(reading, from), instant(reading, until)];
  return [
    ...(ends.every((end) => end === undefined)
      ? []
      : [ends.map((end) => end ?? '?').join(' until ')]),
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
