/**
 * The shape of a reading as `import --dry-run --json` prints it. The types of the code are inferred from it,
 * and the JSON Schema in docs/ is made from it; where readings are printed it is not loaded.
 */
import { z } from 'zod';
import {
  AREAS,
  DETECTORS,
  FOLLOWUP_STATUSES,
  HORIZONS,
  KINDS,
  MILESTONES,
  OUTCOMES,
  PURPOSES,
} from '../../incident/record/vocabulary.ts';

const text = z.string();
const texts = z.array(z.string());
const line = z.int().nullable().describe('In the source, counted from 1.');
const key = text.describe('Identifies it in its source: the same source gives the same key again.');
const day = text.meta({ format: 'date' });
const at = text
  .nullable()
  .describe(
    'ISO 8601, local: with an offset where the source names a zone, without one where it names none; null when the time is not known.',
  );
const named = z.record(z.string(), z.union([z.string(), z.number()]));

const inferred = z
  .array(z.strictObject({ field: text, why: text }))
  .describe('What does not stand in the source in so many words, and why it was taken to be so.');

const incident = z.strictObject({
  key,
  file: text,
  title: text,
  zone: text.nullable().describe('The zone that the source names.'),
  zoneWritten: text.nullable().describe('How the source writes it.'),
  assumedZone: text.nullable().describe('Where it names none.'),
  severity: text.nullable(),
  declared: at,
  services: texts,
  roles: z.array(z.strictObject({ role: text, person: text, until: z.exactOptional(at) })),
  detectedBy: z.strictObject({ source: z.enum(DETECTORS), detail: text.nullable() }).nullable(),
  impact: named,
  document: named,
  inferred,
});

const stated = z
  .strictObject({ start: at, end: at, durationMinutes: z.number().nullable() })
  .describe('What the source claims of the incident.');

const entry = z.strictObject({
  line,
  key,
  at,
  date: day.nullable().describe('Also where the time is not known.'),
  until: at,
  approximate: z.boolean(),
  zone: text.describe('In which its time is meant.'),
  kind: z.enum(KINDS),
  milestones: z.array(z.enum(MILESTONES)),
  outcome: z.enum(OUTCOMES).nullable(),
  text,
  detail: text.nullable().describe('What stands below it, as Markdown.'),
  speaker: text.nullable(),
  people: texts,
  tags: texts,
  links: texts,
  typed: text.describe('As it stands in the source.'),
  proposed: texts.describe('Fields that were read from the wording.'),
  inferred,
});

const section = z.strictObject({ line, section: text, text });

const followup = z.strictObject({
  line,
  key,
  task: text,
  owner: text.nullable(),
  due: day.nullable(),
  purpose: z.enum(PURPOSES).nullable(),
  area: z.enum(AREAS).nullable(),
  horizon: z.enum(HORIZONS).nullable(),
  status: z.enum(FOLLOWUP_STATUSES),
  ticket: text.nullable(),
});

const finding = z.strictObject({
  code: text,
  level: z.enum(['error', 'warning', 'hint']),
  message: text,
  line,
});

const changed = z
  .array(z.strictObject({ line, number: z.int(), before: text, after: text, fix: text }))
  .describe('Entries that the source tells otherwise than they were recorded: they stay.');
const changedFollowups = z
  .array(z.strictObject({ line, label: text, before: text, after: text, fix: text }))
  .describe('Follow-ups of which the source says another owner or day: they stay.');
const gone = z.array(z.int()).describe('Numbers of entries that stand in the source no longer.');

const standing = z
  .strictObject({
    slug: text.describe('Of the incident that it went into before, or is to go into.'),
    added: z.int().describe('Entries that would be recorded.'),
    known: z.int().describe('Entries that are recorded.'),
    changed,
    gone,
    changedFollowups,
  })
  .describe('Only in what --dry-run prints, and absent where the incident would be a new one.');

const recorded = z
  .strictObject({
    slug: text,
    isNew: z.boolean(),
    readIn: text
      .nullable()
      .describe('The zone of the incident, where it took the place of the one assumed.'),
    added: z.int().describe('Entries that were recorded.'),
    known: z.int().describe('Entries that had been recorded before.'),
    changed,
    gone,
    retitled: text.nullable().describe('The title, where the source has another one than before.'),
    followups: z.int(),
    changedFollowups,
    sections: texts,
    kept: texts.describe('Facts and sections that stay as a person has written them.'),
  })
  .describe('Absent from what --dry-run prints.');

/** One incident of a source. */
export const readingSchema = z.strictObject({
  incident,
  stated,
  entries: z.array(entry).describe('In the order of the source.'),
  sections: z.array(section),
  followups: z.array(followup),
  findings: z.array(finding),
  standing: z.exactOptional(standing),
  recorded: z.exactOptional(recorded),
});

/** What the command prints. */
export const readingsSchema = z.array(readingSchema);

export type ReadingJson = z.infer<typeof readingSchema>;
