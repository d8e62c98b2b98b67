/** The shape of times and lengths in a document, for programs that read its JSON. */
import { z } from 'zod';
import { WEEKDAYS } from '../../incident/time/support-hours.ts';

/** A calendar day, YYYY-MM-DD. */
export const day = z.string().meta({ format: 'date' });

export const zoneSchema = z
  .strictObject({
    name: z.string().describe('IANA name.'),
    offsets: z
      .array(z.string())
      .describe('Offsets in force during the incident, in order: UTC+2, UTC+1.'),
    shown: z.string().describe('Africa/Lagos (UTC+1)'),
  })
  .meta({ id: 'Zone', description: 'The zone in which times are shown.' });

export const timeSchema = z
  .strictObject({
    iso: z
      .string()
      .meta({ format: 'date-time' })
      .nullable()
      .describe('ISO 8601 with its offset; null when the time is not known.'),
    approximate: z.boolean().describe('Is it only about known?'),
    shown: z
      .string()
      .describe(
        '14:05, ~14:05, "time unknown", or "2019-12-03 --:--" of a day that is known alone, and not the only one; with its date, seconds or offset as soon as one time of the incident needs them.',
      ),
    full: z.string().describe('The same, always with its date.'),
    utc: z.string().describe('The same in UTC, always with its date: 2022-05-10 13:30.'),
  })
  .meta({ id: 'Time', description: 'A point in time as well as it is known.' });

export const lengthSchema = z
  .strictObject({
    milliseconds: z
      .number()
      .nullable()
      .describe('Negative when the ends are recorded in the wrong order.'),
    about: z.boolean().describe('Is an end only about known?'),
    missing: z.string().nullable().describe('Why there is no length.'),
    shown: z.string().describe('1h 10m, about 5m, not recorded (no detected time)'),
  })
  .meta({ id: 'Length', description: 'A length of time, or why it is not known.' });

export const endSchema = z
  .strictObject({
    name: z.string().describe('What happened there: started, H2 refuted.'),
    entry: z
      .int()
      .nullable()
      .describe('Number of the entry that says so; null where the incident itself does.'),
    time: timeSchema,
    shown: z.string().describe('started 14:30 (entry 1)'),
  })
  .meta({ id: 'End', description: 'One end of a measure.' });

export const measureSchema = z
  .strictObject({
    name: z.string(),
    ...lengthSchema.shape,
    from: endSchema.nullable(),
    to: endSchema.nullable(),
    inSupportHours: z
      .exactOptional(lengthSchema.nullable())
      .describe(
        'The part of it that lies in support hours; null where the measure is missing or negative. Absent where no such hours are set, and on the longest silence.',
      ),
  })
  .meta({ id: 'Measure', description: 'A measured length, with both its ends.' });

export const supportHoursSchema = z
  .strictObject({
    days: z.array(z.enum(WEEKDAYS)),
    from: z.string().describe('09:00'),
    until: z
      .string()
      .describe('17:00, 24:00; when it is not after from, that time on the next day.'),
    zone: z.string().describe('IANA name.'),
    shown: z.string().describe('mon, tue 09:00–17:00, Europe/Berlin'),
  })
  .meta({ id: 'SupportHours', description: 'The hours in which somebody is at work, as set.' });
