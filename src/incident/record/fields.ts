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

export const impact = z.strictObject({
  description: text.optional(),
  services: text.optional(),
  users: text.optional(),
  share: text.optional(),
  /** Accounts affected. */
  accounts: text.optional(),
  /** Support requests raised. */
  requests: text.optional(),
  /** Notifications sent later than was promised. */
  notifications: text.optional(),
  /** Events dropped. */
  events: text.optional(),
  business: text.optional(),
  revenue: text.optional(),
  other: text.optional(),
});

/** What a source document claims of itself; kept beside what the record says, never instead. */
export const stated = z.strictObject({
  start: instant.optional(),
  end: instant.optional(),
  minutes: z.number().optional(),
});

export const documentFacts = z.strictObject({
  status: z.enum(DOCUMENT_STATUSES).optional(),
  /** What the incident is called elsewhere: `INC-42`. */
  number: text.optional(),
  owner: text.optional(),
  authors: text.optional(),
  meeting: text.optional(),
  recording: text.optional(),
  preparedBy: text.optional(),
  reviewedBy: text.optional(),
  approvedBy: text.optional(),
  preparedOn: text.optional(),
  reviewedOn: text.optional(),
  approvedOn: text.optional(),
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
  purpose: z.enum(PURPOSES).optional(),
  area: z.enum(AREAS).optional(),
  horizon: z.enum(HORIZONS).optional(),
  status: z.enum(FOLLOWUP_STATUSES).optional(),
  /** When the status was reached. */
  settledAt: moment.optional(),
  ticket: text.optional(),
  internal: z.boolean().optional(),
};
