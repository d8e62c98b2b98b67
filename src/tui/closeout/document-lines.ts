/** The document beside the list: the part that the chosen item is about, or the one that was scrolled to. */

import { emptyLine, type Line, piece } from '../lines/line.ts';
import { shownRows } from '../panes/text.ts';
import type { DocumentPlace, Examined } from '../state/closeout.ts';
import { type LogScreen, openCloseout, type Size, type State } from '../state/state.ts';
import { placeOf } from './about.ts';
import { documentText, lastPage, moved, rowsFrom } from './document-text.ts';
import { chosenItem } from './items.ts';
import { templateTitle } from './template-title.ts';

/** Of what stands before that part, so many rows are seen too. */
const CONTEXT = 1;

export interface DocumentView {
  readonly title: Line;
  /** How far it is scrolled. */
  readonly place: Line;
  readonly lines: readonly Line[];
}

export function documentView(state: State, log: LogScreen, { columns, rows }: Size): DocumentView {
  const examined = openCloseout(log)?.examined;
  const title = titleOf(examined);
  if (examined === undefined) return { title, place: emptyLine, lines: [] };
  const { document } = examined;
  if ('failed' in document) {
    const lines = shownRows(document.failed, () => columns).map((row): Line => [piece(row, 'bad')]);
    return { title, place: emptyLine, lines };
  }
  const text = documentText(document, columns);
  const first = placeIn(state, log, examined, { columns, rows });
  const { rows: lines, last } = rowsFrom(text, first, rows);
  const place = `${first.line + 1}–${last + 1} of ${text.count} lines`;
  return { title, place: [piece(place, 'quiet')], lines };
}

function titleOf(examined: Examined | undefined): Line {
  if (examined === undefined) return emptyLine;
  const copy: Line = examined.isPublic ? [piece(', public copy', 'alert')] : [];
  return [piece(templateTitle(examined.template), 'strong'), ...copy];
}

const TOP: DocumentPlace = { line: 0, row: 0 };

/** Where the part of the document begins that is seen. */
export function placeIn(
  state: State,
  log: LogScreen,
  examined: Examined,
  { columns, rows }: Size,
): DocumentPlace {
  const { document } = examined;
  if ('failed' in document) return TOP;
  const text = documentText(document, columns);
  const scroll = openCloseout(log)?.scroll;
  if (scroll !== undefined) return moved(text, scroll, 0);
  const item = chosenItem(state, log);
  const line = item === undefined ? undefined : placeOf(item, examined, log.incident);
  const there = moved(text, { line: line ?? 0, row: 0 }, -CONTEXT);
  const end = lastPage(text, rows);
  return isBefore(end, there) ? end : there;
}

function isBefore(a: DocumentPlace, b: DocumentPlace): boolean {
  return a.line < b.line || (a.line === b.line && a.row < b.row);
}
