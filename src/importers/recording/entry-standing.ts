/** How an entry of a source stands to what was recorded of it before. */

import type { RecordOf } from '../../incident/record/record.ts';
import { REDACTED } from '../../incident/record/redaction.ts';
import type { Sources } from '../../journal/sources.ts';
import type { ReadEntry } from '../reading/reading.ts';
import { hasForeignId } from './known-incident.ts';

export type EntryStanding =
  | { readonly is: 'new' }
  /** Retracted or amended since, it stays so. */
  | { readonly is: 'known' }
  | { readonly is: 'changed'; readonly before: RecordOf<'entry.logged'> };

/** Recorded in an act that was undone since, it is new. */
export function standingOf(sources: Sources, incident: string, entry: ReadEntry): EntryStanding {
  const before = sources
    .sourced(entry.key, incident)
    .flatMap(({ record, isUndone }) => (record.type === 'entry.logged' && !isUndone ? record : []));
  const last = before.at(-1);
  if (last === undefined) return { is: 'new' };
  return before.some((record) => isSame(record, entry))
    ? { is: 'known' }
    : { is: 'changed', before: last };
}

function isSame({ body }: RecordOf<'entry.logged'>, entry: ReadEntry): boolean {
  const { key, text, at, detail } = entry;
  // What was redacted is not told by telling what it is not.
  if (body.text === REDACTED) return true;
  // A key that is made of time and text says that they are the same, also where they were corrected before they were recorded.
  const isSaidSo = !hasForeignId(key) || (body.text === text && body.at === at);
  return isSaidSo && body.detail === detail;
}
