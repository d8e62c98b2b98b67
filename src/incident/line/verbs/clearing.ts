/** `none` in place of a text takes away what stands there. */
import { Complaint } from '../complaint.ts';

/**
 * What stands in place of a text: `null` for `none`. Behind a backslash it is the word itself.
 *
 * @param stands what is there already
 * @param what it is called: `revenue`
 * @throws Complaint when there is nothing to take away
 */
export function textOrNone(
  text: string,
  { stands, what }: { readonly stands: unknown; readonly what: string },
): string | null {
  if (/^\\none$/i.test(text)) return text.slice(1);
  if (!isNone(text)) return text;
  if (stands !== undefined) return null;
  throw new Complaint(
    `There is no ${what} to take away; to record the word itself, write \\${text}.`,
  );
}

export function isNone(text: string): boolean {
  return text.toLowerCase() === 'none';
}
