/** Descriptions of what was corrected: only what changed is worth its room. */
import type { Moment } from '../incident.ts';
import type { BodyOf } from '../record/record.ts';
import { markChanges } from './entry-change.ts';
import type { Telling } from './telling.ts';

/** `14:35`, `"the new text"`, `marked detected`, `starred`… */
export function describeAmendment(body: BodyOf<'entry.amended'>, telling: Telling): string {
  const { at, until, text, kind } = body;
  const moment: Moment = { at: at ?? null, approximate: body.approximate ?? false };
  const changes = [
    ...(at === undefined ? [] : [telling.range(moment, until)]),
    ...(text === undefined ? [] : [`"${text}"`]),
    ...(kind === undefined ? [] : [kind]),
    ...markChanges(body.milestones),
    ...(body.cause === undefined ? [] : [body.cause === null ? 'no cause' : `${body.cause} cause`]),
    ...switched(body.starred, 'starred'),
    ...switched(body.internal, 'internal'),
    ...(text === undefined && body.detail != null ? ['with a detail'] : []),
  ];
  return `${telling.entry(body.entry)} now ${changes.join(', ')}`;
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

/** `section summary written`, `section summary now internal`. */
export function describeSection({ section, text, internal }: BodyOf<'section.written'>): string {
  if (text === '') return `section ${section} taken away`;
  const marked = switched(internal, 'internal').map((mark) => `now ${mark}`);
  const changes = [...(text === undefined ? [] : ['written']), ...marked];
  return `section ${section} ${changes.join(', ')}`;
}
