/**
 * The records: everything that Bridgelog stores is one of these, in past tense, and never changes
 * once released. A new shape of a type is a new version, brought up to date in `understand.ts`.
 *
 * Times are UTC milliseconds; `null` says that the time is not known.
 */
import { z } from 'zod';
import {
  detectedBy,
  documentFacts,
  entryFields,
  followupFields,
  impact,
  instant,
  marks,
  moment,
  nonEmpty,
  role,
  severity,
  source,
  stated,
  text,
  texts,
  timing,
  zoneName,
} from './fields.ts';
import { ACTION_OUTCOMES, CAUSES, HYPOTHESIS_OUTCOMES } from './vocabulary.ts';

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
    /** When the new severity or role took effect; with `declared`, when the incident was declared. */
    ...timing,
    title: nonEmpty.optional(),
    severity: severity.optional(),
    zone: zoneName.optional(),
    /** The time of this record is that of the declaration, corrected. */
    declared: z.literal(true).optional(),
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
    /** An empty one clears the section; without one only its mark changes. */
    text: text.optional(),
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
