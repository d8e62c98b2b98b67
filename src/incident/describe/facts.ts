/** Descriptions of what was said of the incident as a whole, and of its document. */
import { SIGNATURES } from '../document-fields.ts';
import type { BodyOf } from '../record/record.ts';
import { formatDuration, MINUTE } from '../time/duration.ts';
import type { Telling } from './telling.ts';

type Facts = BodyOf<'incident.amended'>;
type FieldOf<K extends keyof Facts> = NonNullable<Facts[K]>;

export function describeFacts(body: Facts, telling: Telling): string {
  const { title, severity, zone, declared, services, detectedBy } = body;
  const moment = { at: body.at, approximate: body.approximate ?? false };
  const said = [
    ...(title === undefined ? [] : [`title "${title}"`]),
    ...(severity === undefined ? [] : [`severity ${severity}${telling.when(moment, 'from ')}`]),
    ...(zone === undefined ? [] : [`zone ${zone}`]),
    ...(declared === undefined ? [] : [declaration(body, telling.when(moment))]),
    ...(services === undefined
      ? []
      : [`services: ${telling.incident.facts.services.join(', ') || 'none'}`]),
    ...(body.roles ?? []).map((role) => describeRole(role, body, telling)),
    ...(detectedBy === undefined ? [] : [detection(detectedBy)]),
    ...named('impact', body.impact ?? {}),
    ...describeStated(body.stated ?? {}, telling),
    ...describeDocument(body.document ?? {}),
  ];
  // An import notes where its entries come from, also where it says nothing else of the incident.
  if (said.length === 0 && body.source !== undefined) return `import of ${body.source.file}`;
  return said.join(', ');
}

function declaration({ at }: Facts, when: string): string {
  return at === null ? 'declared at an unknown time' : `declared${when}`;
}

function describeRole(
  { role, person, until }: FieldOf<'roles'>[number],
  { at, approximate = false }: Pick<Facts, 'at' | 'approximate'>,
  telling: Telling,
): string {
  const since = telling.when({ at, approximate }, 'from ');
  const end =
    until === undefined ? '' : ` until ${telling.time({ at: until, approximate: false })}`;
  // An end that was said afterwards ends what began at another time.
  const isOnlyEnd = until !== undefined && at !== null && until <= at;
  return isOnlyEnd ? `${role} ${person}${end}` : `${role} ${person}${since}${end}`;
}

function detection({ source, detail }: FieldOf<'detectedBy'>): string {
  return `detected by ${source}${detail === undefined ? '' : `: ${detail}`}`;
}

/** `impact share: 80 %`, `impact share no longer stated`. */
function named(
  what: string,
  fields: Readonly<Record<string, string | null | undefined>>,
): readonly string[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    if (value === undefined) return [];
    return value === null ? notStated(`${what} ${field}`) : `${what} ${field}: ${value}`;
  });
}

function notStated(what: string): string {
  return `${what} no longer stated`;
}

function describeStated({ start, end, minutes, zone }: FieldOf<'stated'>, telling: Telling) {
  const time = (at: number) => telling.time({ at, approximate: false });
  return [
    ...stated('start', start, time),
    ...stated('end', end, time),
    ...stated('duration', minutes, (length) => formatDuration(Math.round(length * MINUTE))),
    ...stated('zone', zone, String),
  ];
}

function stated<T>(
  what: string,
  value: T | null | undefined,
  show: (value: T) => string,
): readonly string[] {
  if (value === undefined) return [];
  return [value === null ? notStated(`stated ${what}`) : `stated ${what}: ${show(value)}`];
}

/** `document status: in review`, `document prepared by ada on 2026-03-20`. */
function describeDocument(document: FieldOf<'document'>): readonly string[] {
  const { preparedBy, preparedOn, reviewedBy, reviewedOn, approvedBy, approvedOn, ...fields } =
    document;
  const signatures = {
    prepared: { by: preparedBy, on: preparedOn },
    reviewed: { by: reviewedBy, on: reviewedOn },
    approved: { by: approvedBy, on: approvedOn },
  };
  return [
    ...named('document', fields),
    ...SIGNATURES.flatMap((name) => signed(`document ${name}`, signatures[name])),
  ];
}

function signed(
  what: string,
  { by, on }: Readonly<Record<'by' | 'on', string | null | undefined>>,
): readonly string[] {
  if (by === undefined && on === undefined) return [];
  if (by === null && on === null) return [notStated(what)];
  const person = by == null ? '' : ` by ${by}`;
  const day = on == null ? '' : ` on ${on}`;
  const gone = [...(by === null ? ['by whom'] : []), ...(on === null ? ['on what day'] : [])];
  const told = person + day === '' ? [] : [`${what}${person}${day}`];
  return [...told, ...gone.map((each) => notStated(`${what} ${each}`))];
}
