/** Records in a few words, for the echo of an act, for undo, and for an entry's history. */

import type { DatedMoment, Entry, Incident } from '../incident.ts';
import { timeOpen } from '../measures/spells.ts';
import type { BodyOf, IncidentRecord } from '../record/record.ts';
import { countedLines, lineStarts } from '../record/text-lines.ts';
import { formatDuration } from '../time/duration.ts';
import { describeAmendment, describeFollowupChange, describeSection } from './corrections.ts';
import { momentOf } from './entry-change.ts';
import { describeFacts } from './facts.ts';
import { type Beside, Telling } from './telling.ts';

/**
 * What this record says, with the incident as it stands after it. The text in it is as people
 * typed it: clean it for where it is shown.
 *
 * @param now UTC milliseconds: times of another day show their date
 */
export function describe(
  record: IncidentRecord,
  incident: Incident,
  now: number,
  beside?: Beside,
): string {
  return tell(incident.reading(record), new Telling(incident, now, beside));
}

function tell(record: IncidentRecord, telling: Telling): string {
  switch (record.type) {
    case 'incident.declared':
      return `declared "${record.body.title}"`;
    case 'incident.amended':
      return describeFacts(record.body, telling);
    case 'entry.logged':
      return describeEntry({ ...record.body, ...momentOf(record.body) }, telling);
    case 'entry.amended':
      return describeAmendment(record.body, telling);
    case 'entry.settled':
      return describeSettling(record.body, telling);
    case 'entry.reopened':
      return describeReopening(record.body, telling);
    case 'entry.retracted':
      return `${telling.entry(record.body.entry)} retracted`;
    case 'entry.restored':
      return `${telling.entry(record.body.entry)} restored`;
    case 'followup.added':
      return describeFollowup(record.body);
    case 'followup.amended':
      return describeFollowupChange(record.body, telling);
    case 'section.written':
      return describeSection(record, telling);
    case 'act.undone':
      return `undone: ${describeAct(record.body.batch, telling)}`;
    case 'act.redone':
      return `redone: ${describeAct(record.body.batch, telling)}`;
    case 'records.retimed':
      return describeRetiming(record.body.times.length);
    case 'records.redacted':
      return describeRedaction(record.body.records, telling);
  }
}

type DescribedEntry = DatedMoment &
  Pick<Entry, 'number' | 'kind' | 'text' | 'milestones'> &
  Partial<Pick<Entry, 'label' | 'until' | 'detail'>>;

/** `14  14:35  action A1  restarted api-3`. */
function describeEntry(entry: DescribedEntry, telling: Telling): string {
  const isOfThen = telling.isBeside(entry) && entry.until == null;
  const when = isOfThen ? [] : [telling.range(entry, entry.until)];
  return [entry.number, ...when, entryName(entry), entryWords(entry)].join('  ');
}

/** `action A1`, `event`. */
export function entryName({ kind, label }: Pick<DescribedEntry, 'kind' | 'label'>): string {
  return label === undefined ? kind : `${kind} ${label}`;
}

/** `an alert fires  [detected]  (+2 lines of detail)`. */
export function entryWords({
  text,
  milestones,
  detail,
}: Pick<DescribedEntry, 'text' | 'milestones' | 'detail'>): string {
  const marks = milestones.filter((milestone) => milestone !== text);
  const marked = marks.length === 0 ? '' : `  [${marks.join(', ')}]`;
  const more = detail === undefined ? '' : `  (+${linesOf(detail)} of detail)`;
  return `${text}${marked}${more}`;
}

function linesOf(text: string): string {
  return countedLines(lineStarts(text).length);
}

function describeSettling(body: BodyOf<'entry.settled'>, telling: Telling): string {
  const entry = telling.incident.entry(body.entry);
  const turn = entry?.turns.at(-1);
  // Once it is undone, or settled otherwise since, its length is another one.
  const isCurrent = turn?.outcome === body.outcome && turn.at === body.at;
  const length = entry === undefined || !isCurrent ? undefined : timeOpen(entry);
  const note = body.note === '' ? '' : `  ${body.note}`;
  const name = telling.entry(body.entry);
  const when = telling.when(momentOf(body));
  if (length === undefined || 'missing' in length) return `${name} ${body.outcome}${when}${note}`;
  const lasted = `${length.about ? 'about ' : ''}${formatDuration(length.milliseconds)}`;
  return `${name} ${body.outcome}${when} (${lasted})${note}`;
}

function describeReopening(body: BodyOf<'entry.reopened'>, telling: Telling): string {
  const note = body.note === '' ? '' : `  ${body.note}`;
  return `${telling.entry(body.entry)} open again${telling.when(momentOf(body))}${note}`;
}

function describeRetiming(times: number): string {
  return `${times === 1 ? '1 time' : `${times} times`} read again`;
}

/** `F1  follow-up  alert on it  (owner bo)`. */
export function describeFollowup({
  label,
  task,
  owner,
}: Pick<BodyOf<'followup.added'>, 'label' | 'task' | 'owner'>): string {
  return `${label}  follow-up  ${task}${owner == null ? '' : `  (owner ${owner})`}`;
}

function describeRedaction(ids: readonly string[], telling: Telling): string {
  const things = new Set(ids.map((id) => telling.subject(id)));
  return `redacted: the words of ${[...things].join(', ')} are gone for good`;
}

/** At most so many records of an act are told of one by one. */
const TOLD = 3;

function describeAct(batch: string, telling: Telling): string {
  const records = telling.incident.act(batch);
  const told = records
    .slice(0, TOLD)
    .map((record) => tell(telling.incident.reading(record), telling));
  const rest = records.length - told.length;
  return rest > 0 ? `${told.join('; ')}; and ${rest} more` : told.join('; ');
}
