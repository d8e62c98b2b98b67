/** Schemas for what others write: a field that is not as expected is as if it were absent. */
import { z } from 'zod';

/** `null` and all else that does not fit become `undefined`. */
export function lenient<T extends z.ZodType>(schema: T) {
  return schema.optional().catch(undefined);
}

/** A text that says something, without white space around it. */
export const words = z.string().trim().min(1);

/** An id: numbers are taken too. */
export const id = z.union([words, z.number().transform(String)]);

/** The items of a list that fit; the others are left out. A list that is none is empty. */
export function listOf<T extends z.ZodType>(schema: T) {
  return z
    .array(lenient(schema))
    .catch([])
    .transform((items) => items.filter((item) => item !== undefined));
}
