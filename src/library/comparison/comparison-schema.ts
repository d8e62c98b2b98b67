/** The shape of a comparison in JSON. The types of the code are inferred from it. */
import { z } from 'zod';
import { OUTCOMES } from '../../incident/record/vocabulary.ts';
import { severitySchema } from '../../postmortem/document/facts-schema.ts';
import {
  endSchema,
  lengthSchema,
  timeSchema,
  zoneSchema,
} from '../../postmortem/document/times-schema.ts';

const text = z.string();
const texts = z.array(text);

const bothOf = <T extends z.ZodType>(each: T) => z.strictObject({ a: each, b: each });

const headSchema = z.strictObject({
  slug: text,
  title: text,
  severities: z.array(severitySchema),
  services: texts,
  status: z.enum(['resolved', 'not resolved', 'reopened, not resolved since']),
  zone: zoneSchema.describe('Its own: all its times are shown in it.'),
  start: endSchema.nullable(),
  end: endSchema.nullable().describe('The resolution that stands.'),
});

const comparedLengthSchema = z.strictObject({
  ...lengthSchema.shape,
  from: endSchema.nullable(),
  to: endSchema.nullable(),
});

const pairSchema = z
  .strictObject({
    name: text,
    a: comparedLengthSchema,
    b: comparedLengthSchema,
    difference: z
      .strictObject({
        milliseconds: z.number().describe('By how much b is longer; negative: shorter.'),
        about: z.boolean().describe('Is one of the two only about known?'),
        shown: text.describe('12m longer, about 1h shorter, as long'),
      })
      .nullable()
      .describe('null unless both are known, in order, and measured between the same ends.'),
  })
  .meta({ id: 'Pair', description: 'The same length in both incidents.' });

const effortSchema = z
  .strictObject({
    label: text,
    entry: z.int(),
    text,
    outcome: z.enum(OUTCOMES).nullable(),
    outcomeShown: text,
    from: timeSchema,
    to: timeSchema.nullable(),
    duration: lengthSchema,
  })
  .meta({ id: 'Effort', description: 'An action or a hypothesis.' });

export const comparisonSchema = z.strictObject({
  version: z.literal(1).describe('Of this shape. It grows when a key changes its meaning or goes.'),
  incidents: bothOf(headSchema),
  phases: z.array(pairSchema).describe('Detection, response, resolution.'),
  durations: z.array(pairSchema),
  hypotheses: bothOf(z.array(effortSchema)),
  actions: bothOf(z.array(effortSchema)),
});
