/** The shape of statistics in JSON. The types of the code are inferred from it. */
import { z } from 'zod';
import { day } from '../../postmortem/document/times-schema.ts';
import { GROUPED_BY } from './groups.ts';

const count = z.int().min(0);
const length = z.number().min(0).nullable();

const measureSchema = z
  .strictObject({
    name: z.string().describe('time to detect, time to acknowledge…'),
    ends: z.string().describe('Between what it is measured: started → detected.'),
    measured: count.describe('How many incidents have such a length.'),
    about: count.describe('How many of them only about.'),
    notMeasured: z
      .array(z.strictObject({ reason: z.string(), incidents: count }))
      .describe('Why the others have none; together with those measured they are all.'),
    shortest: length,
    longest: length,
    median: length.describe('Of an even number the mean of the two in the middle.'),
    percentile90: length.describe('By nearest rank; null of fewer than ten.'),
    mean: length.describe('One long incident moves it far.'),
  })
  .meta({
    id: 'Measure',
    description:
      'One measure over several incidents. Lengths are in milliseconds; null: none is measured.',
  });

const counts = {
  incidents: count,
  unresolved: count.describe('How many of them are not resolved yet.'),
  measures: z.array(measureSchema),
};

const groupSchema = z
  .strictObject({
    name: z
      .string()
      .nullable()
      .describe('sev1, checkout, 2026-05; null of those of which it is not known.'),
    ...counts,
  })
  .meta({ id: 'Group', description: 'Incidents that have something in common.' });

export const statisticsSchema = z.strictObject({
  version: z.literal(1).describe('Of this shape. It grows when a key changes its meaning or goes.'),
  chosen: z.string().describe('By what the incidents were chosen, as it was typed; empty: all.'),
  ...counts,
  toldAfterwards: count.describe('How many were written down over a day later.'),
  began: z
    .strictObject({ first: day, last: day })
    .nullable()
    .describe('The days on which the first and the last began, each in its own zone.'),
  startUnknown: count.describe(
    'Of how many the start is not recorded: their declaration, or their first entry, stands for it.',
  ),
  groupings: z.array(
    z.strictObject({
      by: z
        .enum(GROUPED_BY)
        .describe(
          'The highest severity reached, each service affected, the year or the month in which it began.',
        ),
      inSeveral: count.describe('How many incidents are in several of the groups.'),
      groups: z.array(groupSchema),
    }),
  ),
});
