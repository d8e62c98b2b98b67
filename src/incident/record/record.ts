/**
 * The records: everything that Bridgelog stores is one of these, in past tense, and never changes
 * once released. A new shape of a type is a new version, brought up to date in `understand.ts`.
 *
 * Times are UTC milliseconds; `null` says that the time is not known.
 */
import { z } from 'zod';
import {
  ACTION_OUTCOMES,
  AREAS,
  CAUSES,
  DETECTORS,
  DOCUMENT_STATUSES,
  FOLLOWUP_STATUSES,
  HORIZONS,
  HYPOTHESIS_OUTCOMES,
  KINDS,
  MILESTONES,
  PURPOSES,
} from './vocabulary.ts';

/** The range of instants that calendars can show. */
const instant = z.int().min(-8.64e15).max(8.64e15);
const moment = instant.nullable();
/** When something happened, and how that was said. */
const timing = {
  at: moment,
  approximate: z.boolean().optional(),
  /** A time of day was typed without a zone: the IANA name of the one that it was read in. */
  bare: z.string().min(1).optional(),
};
const text = z.string();
const nonEmpty = z.string().min(1);
const texts = z.array(nonEmpty);

/** `sev1`, or another short word in small letters. */
const severity = z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/);
/** An IANA name, maybe one that this Node does not know. */
const zoneName = z.string().regex(/^[A-Za-z0-9_+/-]{1,64}$/);

/** Where an import found it; `key` identifies it there and holds no words. */
const source = z.strictObject({ file: text, line: z.int().optional(), key: text.optional() });

const role = z.strictObject({ role: nonEmpty, person: nonEmpty, until: instant.optional() });

const detectedBy = z.strictObject({ source: z.enum(DETECTORS), detail: text.optional() });

const impact = z.strictObject({
  description: text.optional(),
  services: text.optional(),
  users: text.optional(),
  share: text.optional(),
  revenue: text.optional(),
  other: text.optional(),
});

/** What a source document claims of itself; kept beside what the record says, never instead. */
const stated = z.strictObject({
  start: instant.optional(),
  end: instant.optional(),
  minutes: z.number().optional(),
});

const documentFacts = z.strictObject({
  status: z.enum(DOCUMENT_STATUSES).optional(),
  owner: text.optional(),
  meeting: text.optional(),
  recording: text.optional(),
  preparedBy: text.optional(),
  reviewedBy: text.optional(),
  approvedBy: text.optional(),
  preparedOn: text.optional(),
  reviewedOn: text.optional(),
  approvedOn: text.optional(),
});

const marks = z.array(z.enum(MILESTONES));

const entryFields = {
  kind: z.enum(KINDS),
  text,
  ...timing,
  until: instant.optional(),
  /** The calendar day, YYYY-MM-DD, where it is known and the time is not. */
  date: z.iso.date().nullable().optional(),
  people: texts,
  tags: texts,
  links: texts,
  refs: texts,
  cause: z.enum(CAUSES).optional(),
  detail: text.optional(),
  starred: z.boolean().optional(),
  internal: z.boolean().optional(),
};

const followupFields = {
  task: text,
  owner: text.nullable().optional(),
  /** A calendar date, YYYY-MM-DD. */
  due: z.iso.date().nullable().optional(),
  purpose: z.enum(PURPOSES).optional(),
  area: z.enum(AREAS).optional(),
  horizon: z.enum(HORIZONS).optional(),
  status: z.enum(FOLLOWUP_STATUSES).optional(),
  /** When the status was reached. */
  settledAt: moment.optional(),
  ticket: text.optional(),
  internal: z.boolean().optional(),
};

/** Body schemas by record type, each of its current version. */
export const bodies = {
  'incident.declared': z.strictObject({
    title: nonEmpty,
    severity: severity.nullable(),
    zone: zoneName,
    /** Nobody named the zone: it was taken from the machine, or assumed by an import. */
    zoneAssumed: z.boolean().optional(),
    slug: z.string().regex(/^\d{4}-\d\d-\d\d-[a-z0-9-]{1,80}$/),
    ...timing,
    source: source.optional(),
  }),
  'incident.amended': z.strictObject({
    /** When the new severity or role took effect. */
    ...timing,
    title: nonEmpty.optional(),
    severity: severity.optional(),
    zone: zoneName.optional(),
    services: z.strictObject({ add: texts.optional(), remove: texts.optional() }).optional(),
    roles: z.array(role).optional(),
    detectedBy: detectedBy.optional(),
    impact: impact.optional(),
    stated: stated.optional(),
    document: documentFacts.optional(),
    source: source.optional(),
  }),
  'entry.logged': z.strictObject({
    number: z.int().positive().max(1e9),
    label: z
      .string()
      .regex(/^[AH][1-9]\d{0,8}$/)
      .optional(),
    ...entryFields,
    milestones: marks,
    typed: text,
    /** Fields that an import read from the wording, and nobody has confirmed yet. */
    proposed: texts.optional(),
    /** Who said it, where that is another than the one who recorded it. */
    speaker: nonEmpty.optional(),
    source: source.optional(),
  }),
  'entry.amended': z.strictObject({
    entry: nonEmpty,
    ...z.strictObject(entryFields).partial().shape,
    /** `null` takes a field away again. */
    until: instant.nullable().optional(),
    cause: z.enum(CAUSES).nullable().optional(),
    detail: text.nullable().optional(),
    typed: text.optional(),
    milestones: z.strictObject({ add: marks.optional(), remove: marks.optional() }).optional(),
    proposed: texts.optional(),
  }),
  'entry.settled': z.strictObject({
    entry: nonEmpty,
    outcome: z.enum([...ACTION_OUTCOMES, ...HYPOTHESIS_OUTCOMES]),
    ...timing,
    note: text,
  }),
  'entry.reopened': z.strictObject({
    entry: nonEmpty,
    ...timing,
    note: text,
  }),
  'entry.retracted': z.strictObject({ entry: nonEmpty, reason: text }),
  'entry.restored': z.strictObject({ entry: nonEmpty, reason: text }),
  'followup.added': z.strictObject({
    label: z.string().regex(/^F[1-9]\d{0,8}$/),
    ...followupFields,
    ...timing,
    entry: nonEmpty.optional(),
    source: source.optional(),
  }),
  'followup.amended': z.strictObject({
    followup: nonEmpty,
    ...followupFields,
    task: text.optional(),
    /** When it was added, corrected. */
    at: moment.optional(),
    approximate: z.boolean().optional(),
    bare: z.string().min(1).optional(),
  }),
  'section.written': z.strictObject({
    section: nonEmpty,
    text,
    internal: z.boolean().optional(),
    source: source.optional(),
  }),
  'act.undone': z.strictObject({ batch: nonEmpty }),
  'act.redone': z.strictObject({ batch: nonEmpty }),
  /** Times that earlier records stated, read again: `/zone --reread`. */
  'records.retimed': z.strictObject({
    times: z.array(z.strictObject({ record: nonEmpty, ...timing, until: instant.optional() })),
  }),
  'records.redacted': z.strictObject({ records: z.array(nonEmpty) }),
} as const;

export type RecordType = keyof typeof bodies;
export type BodyOf<T extends RecordType> = z.infer<(typeof bodies)[T]>;

/** What every record carries, whatever its type. */
export const envelope = z.strictObject({
  /** Monotonic UUIDv7. */
  id: nonEmpty,
  /** One UUID per act of a person: a key, a verb, a paste, an import. */
  batch: nonEmpty,
  incident: nonEmpty,
  type: nonEmpty,
  version: z.int().positive(),
  /** max(clock, newest record of the incident): orders records, and nothing else. */
  recordedAt: instant,
  /** The wall clock when the record was written. */
  clock: instant,
  author: nonEmpty,
  body: z.unknown(),
});

/** A record of any type, also of one that this version does not know. */
export type StoredRecord = z.infer<typeof envelope>;

type Of<T extends RecordType> = Omit<StoredRecord, 'type' | 'body'> & {
  readonly type: T;
  readonly body: BodyOf<T>;
};

/** A record whose type this version knows, its body checked. */
export type IncidentRecord = { [T in RecordType]: Of<T> }[RecordType];
export type RecordOf<T extends RecordType> = Of<T>;

type Numbered = 'entry.logged' | 'followup.added';
type Plain = Exclude<RecordType, Numbered>;

/**
 * What a verb asks for: a record before the journal has stamped it. Numbers and labels are not in
 * it, because only the committing transaction may allocate them.
 */
export type Change =
  | { [T in Plain]: { readonly type: T; readonly body: BodyOf<T> } }[Plain]
  | {
      readonly type: 'entry.logged';
      readonly body: Omit<BodyOf<'entry.logged'>, 'number' | 'label'>;
    }
  | { readonly type: 'followup.added'; readonly body: Omit<BodyOf<'followup.added'>, 'label'> };
