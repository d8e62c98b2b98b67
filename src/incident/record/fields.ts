/** What the bodies of records are made of: times, names, and the fields that several types share. */
import { z } from 'zod';
import {
  AREAS,
  CAUSES,
  DETECTORS,
  DOCUMENT_STATUSES,
  FOLLOWUP_STATUSES,
  HORIZONS,
  KINDS,
  MILESTONES,
  PURPOSES,
} from './vocabulary.ts';

/** The range of instants that calendars can show. */
export const instant = z.int().min(-8.64e15).max(8.64e15);
export const moment = instant.nullable();
/** When something happened, and how that was said. */
export const timing = {
  at: moment,
  approximate: z.boolean().optional(),
  /** A time of day was typed without a zone: the IANA name of the one that it was read in. */
  bare: z.string().min(1).optional(),
};
export const text = z.string();
export const nonEmpty = z.string().min(1);
export const texts = z.array(nonEmpty);

/** `sev1`, or another short word in small letters. */
export const severity = z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/);
/** An IANA name, maybe one that this Node does not know. */
export const zoneName = z.string().regex(/^[A-Za-z0-9_+/-]{1,64}$/);

/** Where it comes from: a file that was imported, a command that was run. `key` identifies it there, without words. */
export const source = z.strictObject({
  file: text,
  line: z.int().optional(),
  key: text.optional(),
});

export const role = z.strictObject({ role: nonEmpty, person: nonEmpty, until: instant.optional() });

export const detectedBy = z.strictObject({ source: z.enum(DETECTORS), detail: text.optional() });

/** `null` takes a field of the facts away again. */
const clearable = text.nullable().optional();
const clearableDay = z.iso.date().nullable().optional();

export const impact = z.strictObject({
  description: clearable,
  services: clearable,
  users: clearable,
  share: clearable,
  /** Accounts affected. */
  accounts: clearable,
  /** Support requests raised. */
  requests: clearable,
  /** Notifications sent later than was promised. */
  notifications: clearable,
  /** Events dropped. */
  events: clearable,
  business: clearable,
  revenue: clearable,
  other: clearable,
});

/** What a source document claims of itself; kept beside what the record says, never instead. */
export const stated = z.strictObject({
  start: instant.nullable().optional(),
  end: instant.nullable().optional(),
  minutes: z.number().nullable().optional(),
  /** The zone of its times, as it writes that: `PST`, `UTC+1`. */
  zone: clearable,
});

export const documentFacts = z.strictObject({
  status: z.enum(DOCUMENT_STATUSES).nullable().optional(),
  /** What the incident is called elsewhere: `INC-42`. */
  number: clearable,
  owner: clearable,
  authors: clearable,
  meeting: clearable,
  recording: clearable,
  preparedBy: clearable,
  reviewedBy: clearable,
  approvedBy: clearable,
  /** Calendar dates, YYYY-MM-DD. */
  preparedOn: clearableDay,
  reviewedOn: clearableDay,
  approvedOn: clearableDay,
});

export const marks = z.array(z.enum(MILESTONES));

export const entryFields = {
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

export const followupFields = {
  task: text,
  owner: text.nullable().optional(),
  /** A calendar date, YYYY-MM-DD. */
  due: z.iso.date().nullable().optional(),
  purpose: z.enum(PURPOSES).nullable().optional(),
  area: z.enum(AREAS).nullable().optional(),
  horizon: z.enum(HORIZONS).nullable().optional(),
  status: z.enum(FOLLOWUP_STATUSES).optional(),
  /** When the status was reached. */
  settledAt: moment.optional(),
  ticket: text.nullable().optional(),
  internal: z.boolean().optional(),
};
