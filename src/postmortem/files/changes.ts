/** The difference between two texts, for people to read. */
import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff';

/** Lines around each change. */
const CONTEXT = 2;

/** Texts that differ in more lines than this are different texts, and would take long to compare. */
const MOST_CHANGES = 4000;

/**
 * The lines of a unified diff, without the names of files; none where there is too much to show.
 */
export function changesBetween(before: string, after: string): readonly string[] {
  const patch = structuredPatch('', '', before, after, undefined, undefined, {
    context: CONTEXT,
    maxEditLength: MOST_CHANGES,
  });
  return patch === undefined ? [] : formatPatch(patch, OMIT_HEADERS).trimEnd().split('\n');
}
