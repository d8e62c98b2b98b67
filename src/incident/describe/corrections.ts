/** Descriptions of what was corrected: only what changed is worth its room. */
import type { Incident, Moment } from '../incident.ts';
import type { BodyOf, RecordOf } from '../record/record.ts';
import { REDACTED } from '../record/redaction.ts';
import { countedLines, lineStarts } from '../record/text-lines.ts';
import { markChanges, proposal } from './entry-change.ts';
import type { Telling } from './telling.ts';

/** `14:35`, `"the new text"`, `marked detected`, `starred`… */
export function describeAmendment(body: BodyOf<'entry.amended'>, telling: Telling): string {
  const { at, until, date, text, kind } = body;
  const moment: Moment = { at: at ?? null, approximate: body.approximate ?? false };
  const changes = [
    ...(at === undefined ? [] : [telling.range({ ...moment, date }, until)]),
    ...(at === undefined && date !== undefined ? [date ?? 'of an unknown day'] : []),
    ...(text === undefined ? [] : [`"${text}"`]),
    ...(kind === undefined ? [] : [kind]),
    ...marksThen(body, telling),
    ...(body.cause === undefined ? [] : [body.cause === null ? 'no cause' : `${body.cause} cause`]),
    ...switched(body.starred, 'starred'),
    ...switched(body.internal, 'internal'),
    ...proposal(body.proposed),
    ...(text === undefined && body.detail != null ? ['with a detail'] : []),
  ];
  return `${telling.entry(body.entry)} now ${changes.join(', ')}`;
}

/** With the time from which a milestone counts: on an entry with two ends, that of its beginning. */
function marksThen(
  { entry, milestones }: BodyOf<'entry.amended'>,
  telling: Telling,
): readonly string[] {
  const [first, ...others] = markChanges(milestones);
  const marked = telling.incident.entry(entry);
  if (first === undefined || marked === undefined || !milestones?.add?.length) {
    return markChanges(milestones);
  }
  const when = marked.at === null ? 'at an unknown time' : telling.time(marked);
  return [`${first} ${when}`, ...others];
}

function switched(isOn: boolean | undefined, name: string): readonly string[] {
  if (isOn === undefined) return [];
  return [isOn ? name : `not ${name}`];
}

export function describeFollowupChange(
  body: BodyOf<'followup.amended'>,
  { incident }: Telling,
): string {
  const { followup, task, at, internal } = body;
  const changes = [
    ...(task === undefined ? [] : [`"${task}"`]),
    ...changedTo(body.owner, 'owner', (owner) => `of ${owner}`),
    ...changedTo(body.due, 'date', (due) => `due ${due}`),
    ...changedTo(body.purpose, 'purpose', String),
    ...changedTo(body.area, 'area', String),
    ...changedTo(body.horizon, 'horizon', String),
    ...changedTo(body.status, 'status', String),
    ...changedTo(body.ticket, 'ticket', (ticket) => `ticket ${ticket}`),
    ...switched(internal, 'internal'),
    ...(at === undefined ? [] : ['at another time']),
  ];
  return `${incident.followup(followup)?.label ?? 'follow-up'} now ${changes.join(', ')}`;
}

/** Nothing, where the field is not in the record; `without owner` where it is taken away. */
function changedTo(
  value: string | null | undefined,
  name: string,
  show: (value: string) => string,
): readonly string[] {
  if (value === undefined) return [];
  return [value === null ? `without ${name}` : show(value)];
}

/** `section summary written`, `section summary rewritten (3 lines before)`, `section summary now internal`. */
export function describeSection(record: RecordOf<'section.written'>, telling: Telling): string {
  const { section, text, internal } = record.body;
  if (text === '') return `section ${section} taken away`;
  const marked = switched(internal, 'internal').map((mark) => `now ${mark}`);
  const changes = [...(text === undefined ? [] : [written(record, telling)]), ...marked];
  return `section ${section} ${changes.join(', ')}`;
}

/** Whoever replaces a text that somebody wrote is to see it. */
function written(record: RecordOf<'section.written'>, { incident }: Telling): string {
  const before = textBefore(record, incident);
  if (before === '') return 'written';
  return before === REDACTED
    ? 'rewritten'
    : `rewritten (${countedLines(lineStarts(before).length)} before)`;
}

/** What the section said when the record came; empty where it was not written. */
function textBefore({ id, body }: RecordOf<'section.written'>, incident: Incident): string {
  let before = '';
  for (const other of incident.history({ sort: 'section', id: body.section })) {
    if (other.id === id) break;
    const seen = incident.see(other);
    if (seen?.type === 'section.written') before = seen.body.text ?? before;
  }
  return before;
}
