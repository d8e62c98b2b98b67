/** The first record of an incident that a source tells of. */
import type { BodyOf } from '../../incident/record/record.ts';
import { slugOf } from '../../incident/record/slug.ts';
import { dayNamed, showings } from '../../incident/time/clock.ts';
import type { ReadEntry, ReadIncident } from '../reading/reading.ts';
import type { RecordingOptions } from './recording-options.ts';

export function declaration(
  reading: ReadIncident,
  { isZoneNamed, now }: RecordingOptions,
): BodyOf<'incident.declared'> {
  const { facts, zone } = reading;
  const title = titleOf(reading);
  const { declaredAt } = facts;
  return {
    title,
    severity: facts.severity ?? null,
    zone: zone.name,
    ...(zone.stated === undefined && !isZoneNamed ? { zoneAssumed: true } : {}),
    slug: slugWith(title, beginning(reading) ?? now, zone.name),
    at: declaredAt ?? null,
    source: { file: reading.file, key: reading.key },
  };
}

/** A title cannot be empty. */
export function titleOf({ facts, file }: ReadIncident): string {
  return facts.title.trim() || file || 'Imported incident';
}

/** Years beyond four digits are no part of a name. */
function slugWith(title: string, start: number, zone: string): string {
  const slug = slugOf(title, start, zone);
  return /^\d{4}-\d\d-\d\d-/.test(slug) ? slug : slugOf(title, 0, zone);
}

/** As far as it is said. */
function beginning({ facts, entries, zone }: ReadIncident): number | undefined {
  const started = entries.find(
    ({ milestones, at }) => milestones.includes('started') && at !== null,
  );
  const first = entries.reduce(earlier, undefined);
  const day = entries.find(({ date }) => date !== undefined)?.date;
  return (
    started?.at ??
    facts.stated.start ??
    first?.at ??
    facts.declaredAt ??
    (day === undefined ? undefined : noon(day, zone.name))
  );
}

function noon(date: string, zone: string): number {
  return showings({ ...dayNamed(date), hour: 12, minute: 0, second: 0 }, zone).instants[0];
}

function earlier(first: ReadEntry | undefined, entry: ReadEntry): ReadEntry | undefined {
  if (entry.at === null) return first;
  return first === undefined || first.at === null || entry.at < first.at ? entry : first;
}
