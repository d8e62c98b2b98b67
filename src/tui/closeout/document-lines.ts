/** The document beside the list: the part that the chosen item is about, or the one that was scrolled to. */
import { emptyLine, type Line, piece } from '../lines/line.ts';
import { shownRows } from '../panes/text.ts';
import type { Closeout, DocumentPlace } from '../state/closeout.ts';
import { type LogScreen, openCloseout, type Size, type State } from '../state/state.ts';
import { placeOf } from './about.ts';
import {
  type DocumentText,
  differenceText,
  documentText,
  lastPage,
  moved,
  rowsFrom,
} from './document-text.ts';
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
  const title = titleOf(openCloseout(log));
  const text = textBeside(log, columns);
  if (text === undefined) return { title, place: emptyLine, lines: failure(log, columns) };
  const first = placeIn(state, log, text, { rows });
  const { rows: lines, last } = rowsFrom(text, first, rows);
  const place = `${first.line + 1}–${last + 1} of ${text.count} lines`;
  return { title, place: [piece(place, 'quiet')], lines };
}

/** What is read there: the difference that a question is about, else the document, if there is one. */
export function textBeside(log: LogScreen, columns: number): DocumentText | undefined {
  const closeout = openCloseout(log);
  const question = closeout?.question;
  if (question?.about === 'file') return differenceText(question.difference, columns);
  const document = closeout?.examined?.document;
  const isMade = document !== undefined && !('failed' in document);
  return isMade ? documentText(document, columns) : undefined;
}

function failure(log: LogScreen, columns: number): readonly Line[] {
  const document = openCloseout(log)?.examined?.document;
  if (document === undefined || !('failed' in document)) return [];
  return shownRows(document.failed, () => columns).map((row): Line => [piece(row, 'bad')]);
}

function titleOf(closeout: Closeout | undefined): Line {
  if (closeout?.question?.about === 'file') return [piece('Difference', 'strong')];
  const examined = closeout?.examined;
  if (examined === undefined) return emptyLine;
  const copy: Line = examined.isPublic ? [piece(', public copy', 'alert')] : [];
  return [piece(templateTitle(examined.template), 'strong'), ...copy];
}

/** Where the part begins that is seen. */
export function placeIn(
  state: State,
  log: LogScreen,
  text: DocumentText,
  { rows }: Pick<Size, 'rows'>,
): DocumentPlace {
  const closeout = openCloseout(log);
  const question = closeout?.question;
  const scroll = question?.about === 'file' ? question.scroll : closeout?.scroll;
  if (scroll !== undefined) return moved(text, scroll, 0);
  const item = chosenItem(state, log);
  const examined = closeout?.examined;
  const isAbout = item !== undefined && examined !== undefined;
  const line = isAbout ? placeOf(item, examined, log.incident) : undefined;
  const there = moved(text, { line: line ?? 0, row: 0 }, -CONTEXT);
  const end = lastPage(text, rows);
  return isBefore(end, there) ? end : there;
}

function isBefore(a: DocumentPlace, b: DocumentPlace): boolean {
  return a.line < b.line || (a.line === b.line && a.row < b.row);
}
