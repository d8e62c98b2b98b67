/** How the postmortem screen shares its room out: the list, the document, and a line that is typed. */
import { offerLines } from '../frame/offer-lines.ts';
import { type PromptView, promptView } from '../frame/prompt-view.ts';
import type { Line } from '../lines/line.ts';
import { modeOf } from '../state/mode-of.ts';
import { type LogScreen, openCloseout, type Size, type State } from '../state/state.ts';

export interface CloseoutLayout extends Size {
  /** What is done (the list, or a section that is written); `undefined` behind the document. */
  readonly work: Size | undefined;
  /** Behind the border; `undefined` where there is no room beside the work. */
  readonly document: Size | undefined;
  /** Where a line is typed. */
  readonly prompt: PromptView | undefined;
  readonly offers: readonly Line[];
}

/** The rule above, what is said, and the keys. */
const FIXED_ROWS = 3;
/** From so many columns on, the document is beside the list. */
const WITH_DOCUMENT = 76;
/** A section is written in the whole width of smaller screens. */
const WITH_DOCUMENT_WRITING = 120;
const LIST_SHARE = 0.45;
const WIDEST_LIST = 72;
const WIDEST_WRITING = 100;
const PROMPT_SHARE = 1 / 3;
const OFFERS_SHARE = 1 / 2;

export function closeoutLayout(
  state: State,
  log: LogScreen,
  { columns, rows }: Size,
): CloseoutLayout {
  const mode = modeOf(state);
  const isTyped = mode === 'prompt';
  const most = Math.max(Math.floor(rows * PROMPT_SHARE), 1);
  const prompt = isTyped ? promptView(state, columns, most) : undefined;
  const room = Math.max(rows - FIXED_ROWS - (prompt?.lines.length ?? 0), 0);
  const offers = isTyped
    ? offerLines(state, { columns, rows: Math.floor(room * OFFERS_SHARE) })
    : [];
  const body = room - offers.length;
  const sides = sidesOf(state, log, columns);
  const sized = (width: number | undefined): Size | undefined =>
    width === undefined ? undefined : { columns: width, rows: body };
  return {
    columns,
    rows,
    work: sized(sides.work),
    document: sized(sides.document),
    prompt,
    offers,
  };
}

interface Sides {
  readonly work: number | undefined;
  readonly document: number | undefined;
}

function sidesOf(state: State, log: LogScreen, columns: number): Sides {
  const mode = modeOf(state);
  const isWriting = mode === 'section' || mode === 'unrecorded';
  const least = isWriting ? WITH_DOCUMENT_WRITING : WITH_DOCUMENT;
  if (columns >= least) {
    const widest = isWriting ? WIDEST_WRITING : WIDEST_LIST;
    const share = isWriting ? 1 / 2 : LIST_SHARE;
    const work = Math.min(Math.floor(columns * share), widest);
    return { work, document: columns - work };
  }
  // Who is asked about a difference reads that, and not the list.
  const isInFront = mode === 'replacing' || openCloseout(log)?.isDocumentInFront === true;
  const isBehind = !isWriting && isInFront;
  return isBehind ? { work: undefined, document: columns } : { work: columns, document: undefined };
}

/** The border at the left of the document, and a space. */
const BORDER = 2;

/** Where the text of the document stands: behind the border, with the last column free. */
export function documentRoom({
  work,
  document,
}: Pick<CloseoutLayout, 'work' | 'document'>): Size | undefined {
  if (document === undefined) return undefined;
  const left = work === undefined ? 1 : BORDER;
  return { columns: Math.max(document.columns - left - 1, 1), rows: document.rows };
}

/** Is there room for one side only, so that a key has to turn to the other? */
export function isNarrow({ columns }: Size): boolean {
  return columns < WITH_DOCUMENT;
}
