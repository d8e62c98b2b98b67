/** Lines that are only a day. */
import { type ReadDay, readDay } from '../stamp/read-day.ts';

/** A text that is a day, and nothing else but a zone. */
export function dayLine(text: string): ReadDay | undefined {
  const day = readDay(text);
  if (day === undefined) return undefined;
  return /^[\s:.,()[\]-]*(?:\([^)]{0,60}\))?[\s:]*$/u.test(day.rest) ? day : undefined;
}
