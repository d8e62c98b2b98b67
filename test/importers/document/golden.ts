/** A reading as a short text, so that a person can compare it with the document. */

import type { ReadEntry, ReadIncident } from '../../../src/importers/reading/reading.ts';
import { clockAt, formatDay, formatTimeOfDay } from '../../../src/incident/time/clock.ts';

export function shownReading(reading: ReadIncident): string {
  const { zone, entries, findings, facts } = reading;
  return [
    `title: ${facts.title}`,
    `zone: ${zone.name}${zone.stated === undefined ? ', assumed' : `, stated as ${zone.stated}`}`,
    ...(facts.declaredAt === undefined
      ? []
      : [`declared: ${shownTime(facts.declaredAt, zone.name)}`]),
    ...statedLines(reading),
    '',
    ...entries.flatMap(entryLines),
    '',
    ...findings.map(
      ({ level, code, line, message }) => `${level} ${code} ${line ?? '-'}: ${message}`,
    ),
  ].join('\n');
}

function statedLines({ facts: { stated }, zone }: ReadIncident): readonly string[] {
  const { start, end, minutes } = stated;
  if (start === undefined && end === undefined && minutes === undefined) return [];
  const [from, to] = [start, end].map((at) =>
    typeof at === 'number' ? shownTime(at, zone.name) : '?',
  );
  return [`stated: ${from} to ${to}${minutes === undefined ? '' : `, ${minutes} minutes`}`];
}

function shownTime(at: number, zone: string): string {
  const face = clockAt(at, zone);
  return `${formatDay(face)} ${formatTimeOfDay(face)}`;
}

function entryLines(entry: ReadEntry): readonly string[] {
  const { line, at, date, until, approximate, zone, isZoneOwn, text, detail, speaker } = entry;
  const time = at === null ? `${date ?? '????-??-??'} ??` : shownTime(at, zone);
  const end = until === undefined ? '' : ` to ${shownTime(until, zone)}`;
  const own = isZoneOwn ? ` (${zone})` : '';
  const by = speaker === undefined ? '' : `${speaker}: `;
  const below = detail?.split('\n').map((each) => `      | ${each}`) ?? [];
  return [`${line ?? '-'}: ${approximate ? '~' : ''}${time}${end}${own} · ${by}${text}`, ...below];
}
