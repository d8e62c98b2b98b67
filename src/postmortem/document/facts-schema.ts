/** The shape of what a document says of the incident as a whole. */
import { z } from 'zod';
import { DETECTORS, DOCUMENT_STATUSES, MILESTONES } from '../../incident/record/vocabulary.ts';
import { endSchema, lengthSchema, timeSchema } from './times-schema.ts';

const text = z.string();
const orNull = z.string().nullable();

export const severitySchema = z
  .strictObject({
    severity: text,
    since: timeSchema.nullable().describe('null on the one declared with.'),
  })
  .meta({ id: 'Severity', description: 'A severity, and since when it held.' });

export const roleSchema = z
  .strictObject({
    role: text,
    holders: z.array(
      z.strictObject({
        person: text,
        from: timeSchema,
        until: timeSchema.nullable().describe('null where the role was held to the end.'),
      }),
    ),
    shown: text.describe('ada (until 15:10), ben'),
  })
  .meta({ id: 'Role', description: 'A role, and all who held it.' });

export const milestoneSchema = z
  .strictObject({
    name: z.enum(MILESTONES),
    mark: endSchema.nullable().describe('null when nothing recorded is marked so.'),
  })
  .meta({ id: 'Milestone', description: 'A moment that incidents pass, and when this one did.' });

export const impactSchema = z.strictObject({
  description: orNull,
  services: orNull,
  users: orNull,
  share: orNull.describe('Which share of them was affected.'),
  accounts: orNull.describe('Accounts affected.'),
  requests: orNull.describe('Support requests raised.'),
  notifications: orNull.describe('Notifications sent later than was promised.'),
  events: orNull.describe('Events dropped.'),
  business: orNull,
  revenue: orNull,
  other: orNull,
});

export const impactItemSchema = z
  .strictObject({
    name: z.enum(impactSchema.keyof().options),
    title: text.describe('Support requests, Events dropped'),
    text,
  })
  .meta({ id: 'Impact', description: 'One thing that is recorded of the impact.' });

export const statedSchema = z.strictObject({
  start: timeSchema,
  end: timeSchema,
  duration: lengthSchema,
  zone: orNull.describe('The zone of its times as it writes that: PST.'),
});

export const detectedBySchema = z.strictObject({ source: z.enum(DETECTORS), detail: orNull });

export const mattersSchema = z.strictObject({
  status: z.enum(DOCUMENT_STATUSES).nullable(),
  number: orNull.describe('What the incident is called elsewhere: INC-42.'),
  owner: orNull,
  authors: orNull,
  meeting: orNull,
  recording: orNull,
  preparedBy: orNull,
  preparedOn: orNull,
  reviewedBy: orNull,
  reviewedOn: orNull,
  approvedBy: orNull,
  approvedOn: orNull,
});

export const sectionSchema = z
  .strictObject({
    title: text,
    text: orNull.describe('Markdown as written; null when nobody wrote it.'),
    internal: z.boolean(),
  })
  .meta({ id: 'Section', description: 'A part that people write in their own words.' });
