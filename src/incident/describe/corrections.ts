/** Descriptions of what was corrected: only what changed is worth its room. */
import type { Moment } from '../incident.ts';
import type { BodyOf } from '../record/record.ts';
import { markChanges } from './entry-change.ts';
import type { Telling } from './telling.ts';

type Facts = BodyOf<'incident.amended'>;

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
  const { followup, task, owner, due, status } = body;
  const changes = [
    ...(task === undefined ? [] : [`"${task}"`]),
    ...(owner === undefined ? [] : [owner === null ? 'without owner' : `of ${owner}`]),
    ...(due === undefined ? [] : [due === null ? 'without date' : `due ${due}`]),
    ...(status === undefined ? [] : [status]),
    ...(body.at === undefined ? [] : ['at another time']),
  ];
  return `${incident.followup(followup)?.label ?? 'follow-up'} now ${changes.join(', ')}`;
}

export function describeFacts(body: Facts, telling: Telling): string {
  const { title, severity, zone, services, detectedBy } = body;
  const since = telling.time({ at: body.at, approximate: body.approximate ?? false });
  return [
    ...(title === undefined ? [] : [`title "${title}"`]),
    ...(severity === undefined ? [] : [`severity ${severity} from ${since}`]),
    ...(zone === undefined ? [] : [`zone ${zone}`]),
    ...(services === undefined
      ? []
      : [`services: ${telling.incident.facts.services.join(', ') || 'none'}`]),
    ...(body.roles ?? []).map((role) => describeRole(role, body, telling)),
    ...(detectedBy === undefined ? [] : [detection(detectedBy)]),
    ...named('impact', body.impact),
    ...named('stated', body.stated),
    ...named('document', body.document),
  ].join(', ');
}

function describeRole(
  { role, person, until }: NonNullable<Facts['roles']>[number],
  { at, approximate = false }: Pick<Facts, 'at' | 'approximate'>,
  telling: Telling,
): string {
  const since = telling.time({ at, approximate });
  const end =
    until === undefined ? '' : ` until ${telling.time({ at: until, approximate: false })}`;
  // An end that was said afterwards ends what began at another time.
  const isOnlyEnd = until !== undefined && at !== null && until <= at;
  return isOnlyEnd ? `${role} ${person}${end}` : `${role} ${person} from ${since}${end}`;
}

function detection({ source, detail }: NonNullable<Facts['detectedBy']>): string {
  return `detected by ${source}${detail === undefined ? '' : `: ${detail}`}`;
}

function named(what: string, fields: object | undefined): readonly string[] {
  return Object.entries(fields ?? {}).map(([field, value]) => `${what} ${field}: ${value}`);
}
