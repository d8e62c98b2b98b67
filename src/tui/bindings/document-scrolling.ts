/** Turning the pages of what is read beside the list: the document, or how a file differs from it. */
import { placeIn, textBeside } from '../closeout/document-lines.ts';
import { lastPage, moved } from '../closeout/document-text.ts';
import { closeoutLayout, documentRoom } from '../closeout/layout.ts';
import type { Closeout, DocumentPlace } from '../state/closeout.ts';
import { only, type Step } from '../state/event.ts';
import { type LogScreen, openCloseout, type State, say } from '../state/state.ts';
import { onCloseout, withCloseout } from './closing-out.ts';

const NO_DOCUMENT = 'There is no document to be scrolled.';
const TOP = 'The document begins here.';
const BOTTOM = 'The document ends here.';

/** Scrolls the document by a page, also where a line is typed below it. */
export function scrollDocument(state: State, pages: 1 | -1): Step {
  return onCloseout(state, (log, closeout) => {
    const page = turned(state, log, pages);
    if (page === undefined) return only(say(state, 'quiet', NO_DOCUMENT));
    // Where the list hides it, it comes to the front first.
    if (page === 'hidden') return only(withCloseout(state, log, inFront(closeout)));
    if (page === 'none') return only(say(state, 'quiet', pages < 0 ? TOP : BOTTOM));
    const next = withCloseout(state, log, { ...closeout, scroll: page });
    return only({ ...next, message: undefined });
  });
}

/** The same with the difference that a question is about, which stays in sight. */
export function scrollDifference(state: State, pages: 1 | -1): Step {
  return onCloseout(state, (log, closeout) => {
    const { question } = closeout;
    const page = turned(state, log, pages);
    if (question?.about !== 'file' || page === undefined || typeof page === 'string') {
      return only({ ...state, message: undefined });
    }
    const next = { ...closeout, question: { ...question, scroll: page } };
    return only({ ...withCloseout(state, log, next), message: undefined });
  });
}

/** Does more of it stand further down? */
export function isMoreBelow(state: State): boolean {
  const { screen } = state;
  if (screen.name !== 'log' || openCloseout(screen) === undefined) return false;
  const page = turned(state, screen, 1);
  return page !== undefined && typeof page !== 'string';
}

/** Where another page begins; `none` where there is no further one, `undefined` without a document. */
function turned(
  state: State,
  log: LogScreen,
  pages: 1 | -1,
): DocumentPlace | 'hidden' | 'none' | undefined {
  const room = documentRoom(closeoutLayout(state, log, state.size));
  // Of each text the rows of one width are kept: another one is asked for only where none is seen.
  if (room === undefined) return textBeside(log, 1) === undefined ? undefined : 'hidden';
  const text = textBeside(log, room.columns);
  if (text === undefined) return undefined;
  const from = placeIn(state, log, text, room);
  const to = moved(text, from, pages * Math.max(room.rows - 1, 1));
  const page = nearerStart(to, lastPage(text, room.rows));
  return isSamePlace(page, from) ? 'none' : page;
}

function inFront(closeout: Closeout): Closeout {
  return { ...closeout, isDocumentInFront: true };
}

function isSamePlace(a: DocumentPlace, b: DocumentPlace): boolean {
  return a.line === b.line && a.row === b.row;
}

function nearerStart(a: DocumentPlace, b: DocumentPlace): DocumentPlace {
  return a.line < b.line || (a.line === b.line && a.row < b.row) ? a : b;
}
