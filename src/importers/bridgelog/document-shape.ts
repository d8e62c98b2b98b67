/**
 * A postmortem document as it is read back. Only what says something by itself is looked at: what is
 * computed from it is computed again. What is missing, or not as it was written, is as if nothing were
 * recorded there.
 */
import { z } from 'zod';
import { detectedBy, documentFacts, impact } from '../../incident/record/fields.ts';
import {
  AREAS,
  CAUSES,
  FOLLOWUP_STATUSES,
  HORIZONS,
  KINDS,
  MILESTONES,
  OUTCOMES,
  PURPOSES,
} from '../../incident/record/vocabulary.ts';
import { lenient, listOf, words } from '../reading/lenient.ts';
import { isoInstant } from '../reading/written-instant.ts';

/** A time as a document has it → the instant, and whether it is only about known. */
const moment = z
  .object({ iso: z.string().nullable(), approximate: z.boolean().catch(false) })
  .transform(({ iso, approximate }) => ({
    at: iso === null ? null : (isoInstant(iso)?.at ?? null),
    approximate,
    /** It stands there, and is none. */
    isUnreadable: iso !== null && isoInstant(iso) === undefined,
  }));
export type DocumentMoment = z.infer<typeof moment>;

const UNKNOWN: DocumentMoment = { at: null, approximate: false, isUnreadable: false };
const time = moment.catch(UNKNOWN);
const is = z.boolean().catch(false);
const texts = listOf(words);
const number = z.int().positive();

const spell = z.object({
  from: time,
  reopening: lenient(z.string()),
  outcome: lenient(z.enum(OUTCOMES)),
  time: lenient(moment),
  note: lenient(z.string()),
});
export type Spell = z.infer<typeof spell>;

export const effortSchema = z.object({
  label: lenient(words),
  entry: number,
  text: z.string(),
  people: texts,
  from: time,
  spells: listOf(spell),
  internal: is,
});
export type Effort = z.infer<typeof effortSchema>;

export const rowSchema = z.object({
  number,
  label: lenient(words),
  kind: z.enum(KINDS).catch('event'),
  time,
  date: lenient(z.iso.date()),
  until: lenient(moment),
  when: lenient(z.string()),
  text: z.string(),
  detail: lenient(z.string()),
  detailForm: lenient(z.enum(['block', 'markdown'])),
  milestones: listOf(z.enum(MILESTONES)),
  cause: lenient(z.enum(CAUSES)),
  outcome: lenient(z.object({ outcome: lenient(z.enum(OUTCOMES)) })),
  people: texts,
  tags: texts,
  links: texts,
  refs: texts,
  speaker: lenient(words),
  proposed: texts,
  starred: is,
  internal: is,
});
export type Row = z.infer<typeof rowSchema>;

export const followupSchema = z.object({
  label: words,
  task: z.string(),
  owner: lenient(words),
  due: lenient(z.iso.date()),
  purpose: lenient(z.enum(PURPOSES)),
  area: lenient(z.enum(AREAS)),
  horizon: lenient(z.enum(HORIZONS)),
  status: z.enum(FOLLOWUP_STATUSES).catch('open'),
  ticket: lenient(words),
  entry: lenient(number),
  internal: is,
});
export type DocumentFollowup = z.infer<typeof followupSchema>;

const holder = z.object({ person: words, from: time, until: lenient(moment) });
const list = z.array(z.unknown()).catch([]);

/** The items of these lists are looked at one by one: a bad one takes no other along. */
export const documentShape = z.object({
  version: z.int(),
  isPublic: is,
  slug: z.string(),
  title: z.string(),
  severities: listOf(z.object({ severity: words, since: lenient(moment) })),
  zone: z.object({ name: z.string() }).catch({ name: '' }),
  services: texts,
  declared: time,
  roles: listOf(z.object({ role: words, holders: listOf(holder) })),
  detectedBy: lenient(z.object({ ...detectedBy.shape, detail: lenient(z.string()) })),
  impactOf: fieldsOf(impact),
  stated: lenient(
    z.object({
      start: time,
      end: time,
      zone: lenient(words),
      duration: z.object({ milliseconds: lenient(z.number()) }).catch({ milliseconds: undefined }),
    }),
  ),
  document: fieldsOf(documentFacts),
  timeline: z.array(z.unknown()),
  escalations: list,
  updates: list,
  decisions: list,
  reports: list,
  causes: z.record(z.string(), z.array(z.unknown())).catch({}),
  actions: list,
  hypotheses: list,
  followups: list,
  sections: z.record(z.string(), lenient(z.object({ text: lenient(z.string()), internal: is }))),
});
export type DocumentShape = z.infer<typeof documentShape>;

/** The fields that say something and fit; all of them may be absent. */
function fieldsOf<T extends z.ZodObject<Record<string, z.ZodOptional>>>(schema: T) {
  return z
    .record(z.string(), z.unknown())
    .catch({})
    .transform((given) =>
      schema.parse(
        Object.fromEntries(
          Object.entries(given).filter(
            ([name, value]) => value !== null && schema.shape[name]?.safeParse(value).success,
          ),
        ),
      ),
    );
}
