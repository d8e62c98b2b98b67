/**
 * The shape of a postmortem document. The types of the code are inferred from it, and the JSON Schema
 * in docs/ is made from it; where documents are made it is not loaded.
 */
import { z } from 'zod';
import { SECTIONS } from '../../incident/sections.ts';
import {
  detectedBySchema,
  impactItemSchema,
  impactSchema,
  mattersSchema,
  milestoneSchema,
  roleSchema,
  sectionSchema,
  severitySchema,
  statedSchema,
} from './facts-schema.ts';
import {
  causesSchema,
  effortSchema,
  followupSchema,
  misleadingSchema,
  rowSchema,
} from './rows-schema.ts';
import {
  day,
  endSchema,
  measureSchema,
  supportHoursSchema,
  timeSchema,
  zoneSchema,
} from './times-schema.ts';

const text = z.string();
const texts = z.array(z.string());
const rows = z.array(rowSchema);

const head = {
  version: z.literal(1).describe('Of this shape. It grows when a key changes its meaning or goes.'),
  isPublic: z
    .boolean()
    .describe('Is it a copy for the public, from which what is internal was taken?'),
  slug: text,
  title: text,
  date: day
    .nullable()
    .describe("The day of the start, else of the declaration, in the document's zone."),
  resolved: z.boolean(),
  status: z.enum(['resolved', 'not resolved', 'reopened, not resolved since']),
  severity: text.nullable().describe('As it stood last.'),
  severities: z.array(severitySchema),
  zone: zoneSchema,
  services: texts,
  declared: timeSchema,
  start: endSchema.nullable(),
  end: endSchema.nullable().describe('The resolution that stands.'),
  milestones: z.array(milestoneSchema),
  roles: z.array(roleSchema).describe('In the order in which they were first taken.'),
  responders: texts.describe(
    'Who took part without being lead, deputy, scribe or comms: holders of other roles, then who is named in an action.',
  ),
  detectedBy: detectedBySchema.nullable(),
  impact: z.array(impactItemSchema).describe('What is recorded of it, in a fixed order.'),
  impactOf: impactSchema.describe('The same texts by name; null where nothing is recorded.'),
  stated: statedSchema
    .nullable()
    .describe('What a source document claims, beside what the record says.'),
  document: mattersSchema.describe('What is recorded of the postmortem itself.'),
};

const account = {
  supportHours: z.exactOptional(supportHoursSchema).describe('Absent where none are set.'),
  measures: z
    .array(measureSchema)
    .describe(
      'Time to detect, acknowledge, identify, mitigate and resolve; time impaired; longest silence.',
    ),
  impairedWindows: z
    .array(measureSchema)
    .describe('The windows that the time impaired is the sum of.'),
  timeAtSeverity: z.array(measureSchema).describe('One for each severity, named after it.'),
  timeline: rows.describe('By the time at which it happened.'),
  actions: z.array(effortSchema),
  hypotheses: z.array(effortSchema),
  misleading: misleadingSchema,
  causes: causesSchema,
  escalations: rows,
  updates: rows.describe('What the outside was told.'),
  decisions: rows,
  reports: rows.describe('What the lead told the call.'),
  followups: z.array(followupSchema),
  sections: z
    .strictObject(Object.fromEntries(SECTIONS.map(({ name }) => [name, sectionSchema])))
    .describe('By name, all of them.'),
};

export const documentSchema = z.strictObject({ ...head, ...account });
