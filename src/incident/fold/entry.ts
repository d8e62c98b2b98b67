import type { Entry, Turn } from '../incident.ts';
import type { BodyOf, IncidentRecord, RecordOf } from '../record/record.ts';

/** Folds the records about one entry. Whatever precedes its logging is inert. */
export function stepEntry(entry: Entry | undefined, record: IncidentRecord): Entry | undefined {
  if (record.type === 'entry.logged') return logged(record);
  if (entry === undefined) return undefined;
  switch (record.type) {
    case 'entry.amended':
      return amended(entry, record.body);
    case 'entry.settled':
    case 'entry.reopened':
      return settled(entry, turn(record));
    case 'entry.retracted':
      return { ...entry, retracted: record.body.reason };
    case 'entry.restored':
      return { ...entry, retracted: undefined };
    default:
      return entry;
  }
}

function logged(record: RecordOf<'entry.logged'>): Entry {
  const { body } = record;
  return {
    id: record.id,
    number: body.number,
    label: body.label,
    kind: body.kind,
    text: body.text,
    typed: body.typed,
    at: body.at,
    until: body.until,
    date: dayAlone(body.at, body.date ?? undefined),
    approximate: body.approximate ?? false,
    bareIn: body.bare,
    milestones: body.milestones,
    people: body.people,
    tags: body.tags,
    links: body.links,
    refs: body.refs,
    cause: body.cause,
    detail: body.detail,
    starred: body.starred ?? false,
    internal: body.internal ?? false,
    source: body.source,
    speaker: body.speaker,
    proposed: body.proposed ?? [],
    turns: [],
    retracted: undefined,
    author: record.author,
    clock: record.clock,
    recordedAt: record.recordedAt,
  };
}

/** A field that is absent stays as it was; `null` takes it away. */
function amended(entry: Entry, body: BodyOf<'entry.amended'>): Entry {
  const at = body.at === undefined ? entry.at : body.at;
  return {
    ...entry,
    kind: body.kind ?? entry.kind,
    text: body.text ?? entry.text,
    typed: body.typed ?? entry.typed,
    at,
    until: changed(body.until, entry.until),
    date: dayAlone(at, changed(body.date, entry.date)),
    approximate: body.approximate ?? entry.approximate,
    bareIn: body.at === undefined ? entry.bareIn : body.bare,
    milestones: marked(entry.milestones, body.milestones),
    people: body.people ?? entry.people,
    tags: body.tags ?? entry.tags,
    links: body.links ?? entry.links,
    refs: body.refs ?? entry.refs,
    cause: changed(body.cause, entry.cause),
    detail: changed(body.detail, entry.detail),
    starred: body.starred ?? entry.starred,
    internal: body.internal ?? entry.internal,
    proposed: body.proposed ?? unconfirmed(entry.proposed, body),
  };
}

/** A time has its day: only where there is none, the day stands for itself. */
function dayAlone(at: number | null, date: string | undefined): string | undefined {
  return at === null ? date : undefined;
}

/** What a correction says is confirmed by it. */
function unconfirmed(
  proposed: readonly string[],
  { kind, milestones }: BodyOf<'entry.amended'>,
): readonly string[] {
  if (proposed.length === 0) return proposed;
  const said = new Set<string>();
  if (kind !== undefined) said.add('kind');
  // What is neither has no outcome that could be right or wrong.
  if (kind !== undefined && kind !== 'action' && kind !== 'hypothesis') said.add('outcome');
  if (milestones !== undefined) said.add('milestones');
  return proposed.filter((field) => !said.has(field));
}

/** The first outcome may be the one that was proposed; who settles or opens it again confirms that. */
function settled(entry: Entry, last: Turn): Entry {
  const turns = [...entry.turns, last];
  if (entry.turns.length === 0 || entry.proposed.length === 0) return { ...entry, turns };
  return { ...entry, turns, proposed: entry.proposed.filter((field) => field !== 'outcome') };
}

/** `undefined` keeps, `null` clears, anything else replaces. */
export function changed<T>(change: T | null | undefined, before: T | undefined): T | undefined {
  if (change === undefined) return before;
  return change ?? undefined;
}

function marked(
  before: Entry['milestones'],
  change: BodyOf<'entry.amended'>['milestones'],
): Entry['milestones'] {
  if (change === undefined) return before;
  const added = change.add ?? [];
  const others = before.filter((each) => !(change.remove?.includes(each) ?? false));
  return [...others.filter((each) => !added.includes(each)), ...added];
}

function turn(record: RecordOf<'entry.settled'> | RecordOf<'entry.reopened'>): Turn {
  return {
    outcome: record.type === 'entry.settled' ? record.body.outcome : undefined,
    at: record.body.at,
    approximate: record.body.approximate ?? false,
    bareIn: record.body.bare,
    note: record.body.note,
    author: record.author,
  };
}
