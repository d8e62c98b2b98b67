/** Times and lengths as a document has them: for programs, and in words. */
import type { z } from 'zod';
import type { Frozen } from './frozen.ts';
import type {
  endSchema,
  lengthSchema,
  measureSchema,
  supportHoursSchema,
  timeSchema,
  zoneSchema,
} from './times-schema.ts';

export type DocumentZone = Frozen<z.infer<typeof zoneSchema>>;
export type DocumentTime = Frozen<z.infer<typeof timeSchema>>;
export type DocumentLength = Frozen<z.infer<typeof lengthSchema>>;
export type DocumentEnd = Frozen<z.infer<typeof endSchema>>;
export type DocumentMeasure = Frozen<z.infer<typeof measureSchema>>;
export type DocumentSupportHours = Frozen<z.infer<typeof supportHoursSchema>>;
