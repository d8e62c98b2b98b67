/** Records in a few words, for the echo of an act, for undo, and for an entry's history. */
import { clockAt, formatDay, formatInstant, formatTimeOfDay } from './clock.ts';
import { formatDuration } from './duration.ts';
import type { Entry, Incident, Moment } from './incident.ts';
import type { BodyOf, IncidentRecord, RecordOf } from './record.ts';
import { timeOpen } from './spells.ts';

/**
 * What this record says, with the incident as it stands after it. The text in it is as people
 * typed it: clean it for where it is shown.
 *
 * @param now UTC milliseconds: times of another day show their date
 */
export function describe(record: IncidentRecord, incident: Incident, now: number): string {
  const time = (moment: Moment) => formatMoment(moment, incident.facts.zone, now);
  switch (record.type) {
    case 'incident.declared':
      return `declared "${record.body.title}"`;
    case 'incident.amended':
      return describeFacts(record.body);
    case 'entry.logged':
      return describeEntry(record, time);
    case 'entry.amended':
      return describeAmendment(record, incident, time);
    case 'entry.settled':
      return describeSettling(record, incident, time);
    case 'entry.reopened':
      return `${nameOf(incident, record.body.entry)} open again ${time(momentOf(record.body))}`;
    case 'entry.retracted':
      return `${nameOf(incident, record.body.entry)} retracted`;
    case 'entry.restored':
      return `${nameOf(incident, record.body.entry)} restored`;
    case 'followup.added':
      return `${record.body.label}  follow-up  ${record.body.task}${ownerOf(record.body)}`;
    case 'followup.amended':
      return describeFollowup(record, incident);
    case 'section.written':
      return `section ${record.body.section} written`;
    case 'act.undone':
      return `undone: ${describeAct(record.body.batch, incident, now)}`;
    case 'act.redone':
      return `redone: ${describeAct(record.body.batch, incident, now)}`;
    case 'records.redacted':
      return describeRedaction(record.body.records.length);
  }
}

function describeRedaction(count: number): string {
  const what = count === 1 ? '1 record redacted: its' : `${count} records redacted: their`;
  return `${what} words are gone for good`;
}

type ShowTime = (moment: Moment) => string;

function momentOf(body: { at: number | null; approximate?: boolean | undefined }): Moment {
  return { at: body.at, approximate: body.approximate ?? false };
}

/** `14:35`, `~14:35`, `2022-05-10 14:35` when that is another day than today, `time unknown`. */
export function formatMoment({ at, approximate }: Moment, zone: string, now: number): string {
  if (at === null) return 'time unknown';
  const face = clockAt(at, zone);
  const isToday = formatDay(face) === formatDay(clockAt(now, zone));
  const time = isToday ? formatTimeOfDay(face) : formatInstant(at, zone);
  return approximate ? `~${time}` : time;
}

function describeEntry({ body }: RecordOf<'entry.logged'>, time: ShowTime): string {
  const end = body.until === undefined ? '' : `–${endOf(body.until, body.at, time)}`;
  const kind = body.label === undefined ? body.kind : `${body.kind} ${body.label}`;
  const marks = body.milestones.filter((milestone) => milestone !== body.text);
  const marked = marks.length === 0 ? '' : `  [${marks.join(', ')}]`;
  const more = body.detail === undefined ? '' : `  (+${linesOf(body.detail)} of detail)`;
  return `${body.number}  ${time(momentOf(body))}${end}  ${kind}  ${body.text}${marked}${more}`;
}

/** The day of a range's end is shown only where it is another than the beginning's. */
function endOf(until: number, at: number | null, time: ShowTime): string {
  const [start = '', end = ''] = [at ?? until, until].map((each) =>
    time({ at: each, approximate: false }),
  );
  const day = start.includes(' ') ? start.slice(0, start.indexOf(' ') + 1) : '';
  return end.startsWith(day) ? end.slice(day.length) : end;
}

function linesOf(text: string): string {
  const count = text.split('\n').length;
  return count === 1 ? '1 line' : `${count} lines`;
}

/** Names the entry and what of it changed; only the new text and time are worth their room. */
function describeAmendment(
  { body }: RecordOf<'entry.amended'>,
  incident: Incident,
  time: ShowTime,
): string {
  const { entry: id, typed: _typed, approximate: _about, until: _until, ...fields } = body;
  const { text, at, people: _p, tags: _t, links: _l, refs: _r, ...others } = fields;
  const changes = [
    ...(at === undefined ? [] : [time(momentOf({ ...body, at }))]),
    ...(text === undefined ? [] : [`"${text}"`]),
    ...Object.entries(others).map(([field, value]) => `${field} ${formatValue(value)}`),
  ];
  return `${nameOf(incident, id)} now ${changes.join(', ')}`;
}

function formatValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ');
  if (value === null || value === false) return 'off';
  return value === true ? 'on' : String(value);
}

function describeSettling(
  { body }: RecordOf<'entry.settled'>,
  incident: Incident,
  time: ShowTime,
): string {
  const entry = incident.entry(body.entry);
  const length = entry === undefined ? undefined : timeOpen(entry);
  const lasted =
    length === undefined || 'missing' in length ? '' : ` (${formatDuration(length.milliseconds)})`;
  const note = body.note === '' ? '' : `  ${body.note}`;
  return `${nameOf(incident, body.entry)} ${body.outcome} ${time(momentOf(body))}${lasted}${note}`;
}

function describeFollowup({ body }: RecordOf<'followup.amended'>, incident: Incident): string {
  const { followup, ...fields } = body;
  const label = incident.followup(followup)?.label ?? 'follow-up';
  const changes = Object.entries(fields).map(([field, value]) => `${field} ${value ?? 'none'}`);
  return `${label} now ${changes.join(', ')}`;
}

function ownerOf({ owner }: BodyOf<'followup.added'>): string {
  return owner == null ? '' : `  (owner ${owner})`;
}

function describeFacts(body: BodyOf<'incident.amended'>): string {
  const { at: _at, roles, impact, detectedBy, ...others } = body;
  const changes = [
    ...(detectedBy === undefined ? [] : [`detected by ${formatFact(detectedBy)}`]),
    ...(roles ?? []).map(({ role, person }) => `${role} ${person}`),
    ...Object.entries(impact ?? {}).map(([field, value]) => `impact ${field} ${value}`),
    ...Object.entries(others).map(([field, value]) => `${field} ${formatFact(value)}`),
  ];
  return changes.join(', ');
}

function formatFact(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).join(', ');
}

/** `A1`, `H2`, or `entry 14`; also of an entry that is absent now. */
function nameOf(incident: Incident, id: string): string {
  const logged: Pick<Entry, 'number' | 'label'> | undefined =
    incident.entry(id) ?? loggedBody(incident, id);
  return logged?.label ?? `entry ${logged?.number ?? '?'}`;
}

function loggedBody(incident: Incident, id: string): Pick<Entry, 'number' | 'label'> | undefined {
  const record = incident
    .history({ sort: 'entry', id })
    .find(({ type }) => type === 'entry.logged');
  if (record?.type !== 'entry.logged') return undefined;
  return { number: record.body.number, label: record.body.label };
}

/** At most so many records of an act are told of one by one. */
const TOLD = 3;

function describeAct(batch: string, incident: Incident, now: number): string {
  const records = incident.act(batch);
  const told = records.slice(0, TOLD).map((record) => describe(record, incident, now));
  const rest = records.length - told.length;
  return rest > 0 ? `${told.join('; ')}; and ${rest} more` : told.join('; ');
}
