/** What a record changed on its entry, with what was there before. */
import type { Entry, Moment } from '../incident.ts';
import type { BodyOf, IncidentRecord } from '../record/record.ts';
import { REDACTED } from '../record/redaction.ts';
import { countedLines, lineStarts } from '../record/text-lines.ts';
import type { Telling } from './telling.ts';

/**
 * `logged: restarted api-3`, `text: "a" → "b"`, `done at 14:36: no change`…
 *
 * @param record about the entry, as it reads now
 * @param before the entry without the record; absent where it was not there
 */
export function describeChange(
  record: IncidentRecord,
  before: Entry | undefined,
  telling: Telling,
): string {
  switch (record.type) {
    case 'entry.logged':
      return describeLogging(record.body);
    case 'entry.amended':
      return describeCorrection(record.body, before, telling);
    case 'entry.settled':
      return describeSettling(record.body, before, telling);
    case 'entry.reopened':
      return withNote(`open again ${atTime(record.body, telling)}`, record.body.note);
    case 'entry.retracted':
      return withNote('retracted', record.body.reason);
    case 'entry.restored':
      return withNote('restored', record.body.reason);
    default:
      return record.type;
  }
}

function describeLogging({
  text,
  milestones,
  detail,
  proposed = [],
}: BodyOf<'entry.logged'>): string {
  const marks = milestones.filter((milestone) => milestone !== text);
  const marked = marks.length === 0 ? '' : `  [${marks.join(', ')}]`;
  const more = detail === undefined ? '' : `  (${linesOf(detail)} of detail)`;
  const read = proposed.length === 0 ? '' : `  (${proposed.join(', ')} proposed)`;
  return `logged: ${text}${marked}${more}${read}`;
}

function describeSettling(
  body: BodyOf<'entry.settled'>,
  before: Entry | undefined,
  telling: Telling,
): string {
  const last = before?.turns.at(-1);
  const settled = `${body.outcome} ${atTime(body, telling)}`;
  if (last?.outcome === undefined) return withNote(settled, body.note);
  return withNote(`${settled} (was ${last.outcome} ${atTime(last, telling)})`, body.note);
}

function atTime(said: Parameters<typeof momentOf>[0], telling: Telling): string {
  return said.at === null ? 'at an unknown time' : `at ${telling.time(momentOf(said))}`;
}

function describeCorrection(
  body: BodyOf<'entry.amended'>,
  before: Entry | undefined,
  telling: Telling,
): string {
  const changes = [
    ...timeChange(body, before, telling),
    ...change('text', before?.text, body.text, quoted),
    ...change('kind', before?.kind, body.kind, String),
    ...markChanges(body.milestones),
    ...change('cause', before?.cause, body.cause, String),
    ...(body.starred === undefined ? [] : [body.starred ? 'starred' : 'not starred']),
    ...(body.internal === undefined ? [] : [body.internal ? 'internal' : 'not internal']),
    ...change('detail', before?.detail, body.detail, linesOf),
    ...mentionChanges(body, before),
    ...proposal(body.proposed),
  ];
  return changes.length === 0 ? 'corrected to the same' : changes.join(', ');
}

function timeChange(
  body: BodyOf<'entry.amended'>,
  before: Entry | undefined,
  telling: Telling,
): readonly string[] {
  const { at, approximate, until, date } = body;
  const said: readonly unknown[] = [at, until, approximate, date];
  if (said.every((each) => each === undefined)) return [];
  const moment = {
    at: at === undefined ? (before?.at ?? null) : at,
    approximate: approximate ?? before?.approximate ?? false,
    date: date === undefined ? before?.date : date,
  };
  const after = telling.range(moment, until === undefined ? before?.until : until);
  return change('time', before && telling.range(before, before.until), after, String);
}

/** Nothing, where the field is not in the record. `null` takes it away. */
function change<T>(
  name: string,
  before: T | undefined,
  after: T | null | undefined,
  show: (value: T) => string,
): readonly string[] {
  if (after === undefined) return [];
  // What was wiped on both sides had not been the same.
  if (after === before) return after === REDACTED ? [`${name}: ${REDACTED}`] : [];
  const [from, to] = [before, after].map((value) => (value == null ? 'none' : show(value)));
  return [`${name}: ${from} → ${to}`];
}

function quoted(text: string): string {
  return text === REDACTED ? text : `"${text}"`;
}

function linesOf(text: string): string {
  if (text === REDACTED) return text;
  return countedLines(lineStarts(text).length);
}

export function markChanges(milestones: BodyOf<'entry.amended'>['milestones']): readonly string[] {
  const { add = [], remove = [] } = milestones ?? {};
  return [
    ...(add.length === 0 ? [] : [`marked ${add.join(', ')}`]),
    ...remove.map((milestone) => `not marked ${milestone}`),
  ];
}

/** What an import proposes, or that it is right as it stands. */
export function proposal(fields: readonly string[] | undefined): readonly string[] {
  if (fields === undefined) return [];
  return [fields.length === 0 ? 'accepted as it was imported' : `${fields.join(', ')} proposed`];
}

/** Those that a text brings with it need no words of their own. */
function mentionChanges(
  body: BodyOf<'entry.amended'>,
  before: Entry | undefined,
): readonly string[] {
  if (body.text !== undefined) return [];
  return (['people', 'tags', 'links', 'refs'] as const).flatMap((name) =>
    change(name, before?.[name].join(' '), body[name]?.join(' '), (names) => names || 'none'),
  );
}

function withNote(what: string, note: string): string {
  return note === '' ? what : `${what}: ${note}`;
}

export function momentOf(body: { at: number | null; approximate?: boolean | undefined }): Moment {
  return { at: body.at, approximate: body.approximate ?? false };
}
