import type { Followup } from '../incident.ts';
import type { BodyOf, IncidentRecord, RecordOf } from '../record/record.ts';
import { changed } from './entry.ts';

/** Folds the records about one follow-up. Whatever precedes its adding is inert. */
export function stepFollowup(
  followup: Followup | undefined,
  record: IncidentRecord,
): Followup | undefined {
  if (record.type === 'followup.added') return added(record);
  if (followup === undefined || record.type !== 'followup.amended') return followup;
  return amended(followup, record.body);
}

function added(record: RecordOf<'followup.added'>): Followup {
  const { body } = record;
  return {
    id: record.id,
    label: body.label,
    task: body.task,
    at: body.at,
    entry: body.entry,
    owner: body.owner ?? undefined,
    due: body.due ?? undefined,
    purpose: body.purpose ?? undefined,
    area: body.area ?? undefined,
    horizon: body.horizon ?? undefined,
    status: body.status ?? 'open',
    ticket: body.ticket ?? undefined,
    internal: body.internal ?? false,
    author: record.author,
  };
}

function amended(followup: Followup, body: BodyOf<'followup.amended'>): Followup {
  return {
    ...followup,
    task: body.task ?? followup.task,
    at: body.at === undefined ? followup.at : body.at,
    owner: changed(body.owner, followup.owner),
    due: changed(body.due, followup.due),
    purpose: changed(body.purpose, followup.purpose),
    area: changed(body.area, followup.area),
    horizon: changed(body.horizon, followup.horizon),
    status: body.status ?? followup.status,
    ticket: changed(body.ticket, followup.ticket),
    internal: body.internal ?? followup.internal,
  };
}
