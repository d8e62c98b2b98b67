/** What the picture does not show: entries without a time, and those whose time lies far from the incident. */
import type { DocumentRow, PostmortemDocument } from '../../document/document.ts';
import type { Extent } from './extent.ts';
import { instantOf } from './instant.ts';

/** So many are named. */
const MOST = 8;

export interface Beyond {
  readonly earlier: readonly DocumentRow[];
  readonly later: readonly DocumentRow[];
}

/** Entries that lie before and behind the picture as a whole. */
export function beyond({ timeline }: PostmortemDocument, { from, to }: Extent): Beyond {
  const at = (row: DocumentRow) => instantOf(row.time)?.at;
  const end = (row: DocumentRow) => instantOf(row.until)?.at ?? at(row);
  return {
    earlier: timeline.filter((row) => (end(row) ?? from) < from),
    later: timeline.filter((row) => (at(row) ?? to) > to),
  };
}

/** In sentences, what the picture leaves out. */
export function leftOut(
  document: PostmortemDocument,
  extent: Extent | undefined,
): readonly string[] {
  const timeless = document.timeline.filter(({ time }) => time.iso === null);
  const { earlier, later } =
    extent === undefined ? { earlier: [], later: [] } : beyond(document, extent);
  return [
    ...sentence(timeless, 'without a time', nameOf),
    ...sentence(earlier, 'earlier than the picture shows', withTime),
    ...sentence(later, 'later than the picture shows', withTime),
  ];
}

function sentence(
  rows: readonly DocumentRow[],
  where: string,
  name: (row: DocumentRow) => string,
): readonly string[] {
  if (rows.length === 0) return [];
  const count = rows.length === 1 ? '1 entry' : `${rows.length} entries`;
  const named = rows.slice(0, MOST).map(name);
  const more = rows.length > MOST ? ` and ${rows.length - MOST} more` : '';
  return [`${count} ${where}: ${named.join(', ')}${more}.`];
}

function nameOf({ number, label }: DocumentRow): string {
  return label === null ? `${number}` : `${number} (${label})`;
}

function withTime(row: DocumentRow): string {
  return `${nameOf(row)} at ${row.time.full}`;
}
