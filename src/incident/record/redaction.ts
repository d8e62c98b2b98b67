import type { BodyOf, IncidentRecord, RecordOf } from './record.ts';
import { ROLES } from './vocabulary.ts';

/** What stands where a text was wiped. */
export const REDACTED = '[redacted]';

const NO_MENTIONS = { people: [], tags: [], links: [], refs: [] };

/**
 * The record without a word that a person wrote: kind, times, numbers and milestones stay. The fold
 * sees a redacted record so, and the journal overwrites the stored one with it. Idempotent.
 */
export function redact(record: IncidentRecord): IncidentRecord {
  switch (record.type) {
    case 'incident.declared':
      return { ...record, body: redactDeclaration(record) };
    case 'incident.amended':
      return { ...record, body: redactFacts(record.body) };
    case 'entry.logged':
      return { ...record, body: redactEntry(record.body) };
    case 'entry.amended':
      return { ...record, body: redactAmendment(record.body) };
    case 'entry.settled':
      return { ...record, body: { ...record.body, note: wiped(record.body.note) } };
    case 'entry.reopened':
      return { ...record, body: { ...record.body, note: wiped(record.body.note) } };
    case 'entry.retracted':
      return { ...record, body: { ...record.body, reason: wiped(record.body.reason) } };
    case 'entry.restored':
      return { ...record, body: { ...record.body, reason: wiped(record.body.reason) } };
    case 'followup.added': {
      const { owner: _owner, ticket: _ticket, ...kept } = withoutSource(record.body);
      return { ...record, body: { ...kept, task: REDACTED } };
    }
    case 'followup.amended': {
      const { owner: _owner, ticket: _ticket, task, ...kept } = record.body;
      return { ...record, body: { ...kept, ...(task === undefined ? {} : { task: REDACTED }) } };
    }
    case 'section.written':
      return { ...record, body: redactSection(record.body) };
    default:
      return record;
  }
}

/** An empty text says nothing, and stays empty. */
function wiped(text: string): string {
  return text === '' ? '' : REDACTED;
}

/** The slug holds the title's words behind its date; a piece of the id keeps it apart from others. */
function redactDeclaration({
  body,
  incident,
}: RecordOf<'incident.declared'>): BodyOf<'incident.declared'> {
  const date = body.slug.slice(0, 'YYYY-MM-DD'.length);
  const piece = incident
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(-6);
  return { ...withoutSource(body), title: REDACTED, slug: `${date}-redacted-${piece}` };
}

/** The key stays, so that an import knows the source again; where it lay may say too much. */
function withoutSource<B extends { source?: { file: string } | undefined }>(body: B): B {
  return body.source === undefined ? body : { ...body, source: { ...body.source, file: REDACTED } };
}

function redactFacts(body: BodyOf<'incident.amended'>): BodyOf<'incident.amended'> {
  const { title, services, roles, detectedBy, impact, stated, document, ...kept } =
    withoutSource(body);
  return {
    ...kept,
    ...(title === undefined ? {} : { title: REDACTED }),
    ...(services === undefined ? {} : { services: {} }),
    ...(roles === undefined ? {} : { roles: roles.map(redactRole) }),
    ...(detectedBy === undefined ? {} : { detectedBy: { source: detectedBy.source } }),
    ...(impact === undefined ? {} : { impact: wipedValues(impact) }),
    ...(stated === undefined ? {} : { stated: redactStated(stated) }),
    ...(document === undefined ? {} : { document: redactDocument(document) }),
  };
}

type Stated = NonNullable<BodyOf<'incident.amended'>['stated']>;

/** Times stay; how a zone was written there are words. */
function redactStated({ zone, ...kept }: Stated): Stated {
  return { ...kept, ...(zone === undefined ? {} : wipedValues({ zone })) };
}

/** What a role is called may be anything that a person typed. */
function redactRole<R extends { role: string; person: string }>(said: R): R {
  const isKnown = ROLES.some((role) => role === said.role);
  return { ...said, role: isKnown ? said.role : REDACTED, person: REDACTED };
}

/** The status and the days stay. */
function redactDocument(
  document: NonNullable<BodyOf<'incident.amended'>['document']>,
): NonNullable<BodyOf<'incident.amended'>['document']> {
  const { status, preparedOn, reviewedOn, approvedOn, ...words } = document;
  return {
    ...wipedValues(words),
    ...(status === undefined ? {} : { status }),
    ...(preparedOn === undefined ? {} : { preparedOn }),
    ...(reviewedOn === undefined ? {} : { reviewedOn }),
    ...(approvedOn === undefined ? {} : { approvedOn }),
  };
}

/** What was taken away stays away. */
function wipedValues(
  texts: Readonly<Record<string, string | null | undefined>>,
): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, text === null ? null : REDACTED]),
  );
}

function redactSection(body: BodyOf<'section.written'>): BodyOf<'section.written'> {
  const { text, ...kept } = withoutSource(body);
  return { ...kept, ...(text === undefined ? {} : { text: wiped(text) }) };
}

function redactEntry(body: BodyOf<'entry.logged'>): BodyOf<'entry.logged'> {
  const { detail, speaker: _speaker, ...kept } = withoutSource(body);
  return {
    ...kept,
    ...NO_MENTIONS,
    text: wiped(body.text),
    typed: wiped(body.typed),
    ...(detail === undefined ? {} : { detail: REDACTED }),
  };
}

function redactAmendment(body: BodyOf<'entry.amended'>): BodyOf<'entry.amended'> {
  const { text, typed, detail, people, tags, links, refs, ...kept } = body;
  const hasMentions = [people, tags, links, refs].some((found) => found !== undefined);
  return {
    ...kept,
    ...(text === undefined ? {} : { text: wiped(text) }),
    ...(hasMentions ? NO_MENTIONS : {}),
    ...(typed === undefined ? {} : { typed: wiped(typed) }),
    ...(detail == null ? {} : { detail: REDACTED }),
  };
}
