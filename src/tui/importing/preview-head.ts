/** What was understood of an incident as a whole, above its entries; or said. */
import type { ReadIncident } from '../../importers/reading/reading.ts';
import { computedSpan, type ReadSpan, statedSpan } from '../../importers/reading/spans.ts';
import { formatInstant } from '../../incident/time/clock.ts';
import { formatDuration } from '../../incident/time/duration.ts';
import type { Tone } from '../lines/line.ts';
import type { Importing } from '../state/importing.ts';
import { correctedReadings } from './corrected.ts';

/** Not yet safe to be shown. */
export interface HeadRow {
  readonly text: string;
  readonly tone: Tone;
}

export function titleRow(importing: Importing, incident: number): HeadRow {
  const reading = importing.source?.readings[incident];
  const title = importing.corrections.titles.get(incident) ?? reading?.facts.title ?? '';
  const severity = reading?.facts.severity;
  return {
    text: `${severity === undefined ? '' : `${severity.toUpperCase()}  `}${title}`,
    tone: 'strong',
  };
}

/** The most important first: a small screen shows fewer of them. */
export function headRows(importing: Importing, incident: number, now: number): readonly HeadRow[] {
  const reading = correctedReadings(importing, now)[incident];
  if (reading === undefined) return [];
  const isZoneNamed = importing.source?.asked.zone !== undefined;
  return [zoneRow(reading, isZoneNamed), ...spanRows(reading), ...countRows(reading)];
}

function zoneRow({ zone, file }: ReadIncident, isZoneNamed: boolean): HeadRow {
  const { name, stated } = zone;
  if (stated !== undefined) {
    const said = stated === name ? '' : ` (the source says ${stated})`;
    return { text: `zone ${name}${said} · ${file}`, tone: 'plain' };
  }
  if (isZoneNamed) {
    return { text: `zone ${name}, as you named it · ${file}`, tone: 'plain' };
  }
  return { text: `zone ${name}, assumed: z names another · ${file}`, tone: 'alert' };
}

/** Side by side: they should agree. */
function spanRows(reading: ReadIncident): readonly HeadRow[] {
  const stated = withLength(statedSpan(reading));
  const computed = computedSpan(reading.entries);
  if (stated === undefined && computed === undefined) return [];
  const differs =
    stated?.length !== undefined &&
    computed?.length !== undefined &&
    stated.length !== computed.length;
  return [
    ...(stated === undefined
      ? []
      : [{ text: `stated   ${spanText(stated, reading.zone.name)}`, tone: 'plain' } as const]),
    ...(computed === undefined
      ? []
      : [
          {
            text: `computed ${spanText(computed, reading.zone.name)}`,
            tone: differs ? 'alert' : 'plain',
          } as const,
        ]),
  ];
}

/** From its ends, where nothing else is said of it. */
function withLength(span: ReadSpan | undefined): ReadSpan | undefined {
  if (span?.from === undefined || span.until === undefined) return span;
  return { ...span, length: span.length ?? span.until - span.from };
}

/** `2019-12-03 14:30 until 2019-12-03 15:12, 42m`. */
function spanText({ from, until, length }: ReadSpan, zone: string): string {
  const [start, end] = [from, until].map((at) =>
    at === undefined ? undefined : formatInstant(at, zone),
  );
  const isSameDay = start !== undefined && end?.startsWith(start.slice(0, 11)) === true;
  const ends =
    start === undefined && end === undefined
      ? []
      : [`${start ?? '?'} until ${(isSameDay ? end?.slice(11) : end) ?? '?'}`];
  return [...ends, ...(length === undefined ? [] : [formatDuration(length)])].join(', ');
}

function countRows({ sections, followups, facts }: ReadIncident): readonly HeadRow[] {
  const count = (all: readonly unknown[], one: string, many: string): readonly string[] =>
    all.length === 0 ? [] : [`${all.length} ${all.length === 1 ? one : many}`];
  const said = [
    ...count([...new Set(sections.map(({ section }) => section))], 'section', 'sections'),
    ...count(followups, 'follow-up', 'follow-ups'),
    ...(facts.services.length === 0 ? [] : [facts.services.join(', ')]),
    ...facts.roles.map(({ role, person }) => `${role} ${person}`),
    ...Object.entries(facts.impact).flatMap(([field, value]) =>
      value == null ? [] : [`impact ${field}: ${String(value)}`],
    ),
  ];
  return said.length === 0 ? [] : [{ text: said.join(' · '), tone: 'quiet' }];
}
