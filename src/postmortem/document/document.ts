/**
 * The postmortem of an incident as plain data: what templates print, and what `--format json`
 * writes. Every key is always there; `null` says that nothing is recorded. Only the keys of support
 * hours are there just where such hours are set. Texts are as people wrote them: whoever shows one
 * makes it safe for where it lands.
 *
 * A length or a time comes twice: as a number or ISO 8601 with its offset, and `shown`, in words.
 * The shape is told in `document-schema.ts`; what runs here needs no more than its types.
 */
import type { z } from 'zod';
import type { documentSchema } from './document-schema.ts';
import type { roleSchema, severitySchema } from './facts-schema.ts';
import type { Frozen } from './frozen.ts';
import type {
  causesSchema,
  effortSchema,
  followupSchema,
  misleadingSchema,
  outcomeSchema,
  phaseSchema,
  rowSchema,
  spellSchema,
} from './rows-schema.ts';

export type DocumentSeverity = Frozen<z.infer<typeof severitySchema>>;
export type DocumentRole = Frozen<z.infer<typeof roleSchema>>;
export type DocumentPhase = z.infer<typeof phaseSchema>;
/** How an action or a hypothesis stands. */
export type DocumentOutcome = Frozen<z.infer<typeof outcomeSchema>>;
export type DocumentRow = Frozen<z.infer<typeof rowSchema>>;
/** One time during which an action ran or a hypothesis stood. */
export type DocumentSpell = Frozen<z.infer<typeof spellSchema>>;
/** An action or a hypothesis. */
export type DocumentEffort = Frozen<z.infer<typeof effortSchema>>;
export type DocumentMisleading = Frozen<z.infer<typeof misleadingSchema>>;
export type DocumentCauses = Frozen<z.infer<typeof causesSchema>>;
export type DocumentFollowup = Frozen<z.infer<typeof followupSchema>>;
export type PostmortemDocument = Frozen<z.infer<typeof documentSchema>>;
