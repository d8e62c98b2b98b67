/** The shape of what a document tells in order: its timeline, and what is drawn from it. */
import { z } from 'zod';
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
import { day, lengthSchema, timeSchema } from './times-schema.ts';

const text = z.string();
const texts = z.array(z.string());

export const phaseSchema = z.enum(['detection', 'response', 'resolution', 'post-incident']);

export const outcomeSchema = z
  .strictObject({
    outcome: z.enum(OUTCOMES).nullable().describe('null while nobody has settled it.'),
    shown: text.describe('The outcome, or what is said in its place: still running, still open.'),
    time: timeSchema.nullable(),
    note: text.nullable().describe('What was said about it.'),
    duration: lengthSchema,
  })
  .meta({ id: 'Outcome', description: 'How an action or a hypothesis stands.' });

export const rowSchema = z
  .strictObject({
    number: z.int(),
    label: text.nullable().describe('A1 on actions, H1 on hypotheses.'),
    kind: z.enum(KINDS),
    phase: phaseSchema.describe('The part of the incident that it belongs to.'),
    time: timeSchema,
    until: timeSchema.nullable().describe('The end of what was logged with two times.'),
    when: text.describe('The time as the timeline shows it: 14:05, 14:05–14:20.'),
    date: day.nullable().describe('The day, where it is known and the time is not.'),
    speaker: text
      .nullable()
      .describe('Who said it, where a source that was imported names somebody.'),
    text: text.describe('As it was typed, mentions and all.'),
    detail: text.nullable().describe('A pasted block, or what stands below it in its source.'),
    detailForm: z
      .enum(['block', 'markdown'])
      .nullable()
      .describe('How the detail is written: as lines that stay as they are, or as Markdown.'),
    milestones: z.array(z.enum(MILESTONES)),
    cause: z.enum(CAUSES).nullable(),
    outcome: outcomeSchema.nullable().describe('On actions and hypotheses.'),
    people: texts,
    tags: texts,
    links: texts,
    refs: texts.describe('Labels that it names: H1, A2, F1.'),
    author: text.nullable().describe('Who recorded it; null in a public copy.'),
    proposed: texts.describe(
      'What of it an import read from the wording, and nobody has confirmed: kind, milestones, outcome.',
    ),
    starred: z.boolean(),
    internal: z.boolean(),
  })
  .meta({ id: 'Row', description: 'An entry of the timeline.' });

export const spellSchema = z
  .strictObject({
    ...outcomeSchema.shape,
    from: timeSchema,
    reopening: text.nullable().describe('What was said when it was opened again.'),
  })
  .meta({
    id: 'Spell',
    description: 'One time during which an action ran or a hypothesis stood.',
  });

export const effortSchema = z
  .strictObject({
    label: text.describe('A1, H1; its number, where it became such a thing only later.'),
    entry: z.int(),
    text,
    people: texts,
    from: timeSchema,
    to: timeSchema.nullable(),
    outcome: z.enum(OUTCOMES).nullable(),
    outcomeShown: text,
    note: text.nullable(),
    duration: lengthSchema.describe('All its spells together.'),
    spells: z.array(spellSchema).describe('More than one when it was opened again.'),
    assumptions: z
      .array(z.strictObject({ label: text, text }))
      .describe('On an action: the hypotheses that it names.'),
    whileOpen: texts.describe(
      'On an action: labels of the hypotheses that stood open when it began, as far as the times are known.',
    ),
    attempts: texts.describe('On a hypothesis: labels of the actions that name it.'),
    internal: z.boolean(),
  })
  .meta({ id: 'Effort', description: 'An action or a hypothesis.' });

export const misleadingSchema = z
  .strictObject({
    paths: z.array(effortSchema).describe('The hypotheses that were refuted.'),
    total: lengthSchema
      .nullable()
      .describe('Time with at least one of them open; null when none was refuted.'),
    beforeConfirmed: lengthSchema
      .nullable()
      .describe('The part of it before a hypothesis was opened that was confirmed later.'),
    unmeasured: texts.describe(
      'Labels of refuted hypotheses whose time is not known, and so not in the total.',
    ),
  })
  .meta({ id: 'Misleading', description: 'The misleading paths, and the time that they cost.' });

const rows = z.array(rowSchema);

export const causesSchema = z
  .strictObject({
    root: rows,
    contributing: rows,
    trigger: rows,
    confirmedOnly: rows.describe('Hypotheses that were confirmed, but never marked as a cause.'),
  })
  .meta({ id: 'Causes', description: 'The entries that are marked as causes.' });

export const followupSchema = z
  .strictObject({
    label: text.describe('F1, F2…'),
    task: text,
    owner: text.nullable(),
    due: day.nullable(),
    purpose: z.enum(PURPOSES).nullable(),
    area: z.enum(AREAS).nullable(),
    horizon: z.enum(HORIZONS).nullable(),
    status: z.enum(FOLLOWUP_STATUSES),
    ticket: text.nullable(),
    entry: z.int().nullable().describe('Number of the entry that it came from.'),
    internal: z.boolean(),
  })
  .meta({ id: 'Followup', description: 'A task for afterwards.' });
