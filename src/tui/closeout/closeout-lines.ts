/** The postmortem screen above what is said and the keys: the work, the document, and a line that is typed. */
import type { Cell } from '../../terminal/line-wrap.ts';
import { cutLine, emptyLine, type Line, padLine, piece } from '../lines/line.ts';
import { rule } from '../lines/rule.ts';
import { isTyping } from '../state/mode-of.ts';
import type { LogScreen, Size, State } from '../state/state.ts';
import { documentView } from './document-lines.ts';
import { closeoutItems } from './items.ts';
import { closeoutLayout, documentRoom } from './layout.ts';
import { countsLine, listLines } from './list-lines.ts';
import { sectionInHand, sectionView } from './section-lines.ts';

export interface CloseoutView {
  readonly lines: readonly Line[];
  /** Where text is typed. */
  readonly cursor: Cell | undefined;
}

/** One side of the screen: its title row, and as many rows as there are. */
interface Side {
  readonly title: Line;
  readonly end: Line;
  readonly lines: readonly Line[];
}

/** What a rule has around its words, and of the rule itself between them. */
const AROUND = 10;

export function closeoutView(state: State, log: LogScreen, size: Size): CloseoutView {
  const layout = closeoutLayout(state, log, size);
  const { work, document, prompt, offers } = layout;
  const left = work === undefined ? undefined : workSide(state, log, work);
  const room = documentRoom(layout);
  const right = room === undefined ? undefined : documentSide(state, log, room);
  const rows = work?.rows ?? document?.rows ?? 0;
  const body = Array.from({ length: rows }, (_, row) => joined(left, right, { row, layout }));
  const lines = [ruleOf(left, right, { work, document }), ...body, ...offers];
  const below = prompt?.lines ?? [];
  return { lines: [...lines, ...below], cursor: cursorOf(state, { work, prompt }, lines.length) };
}

interface Sizes {
  readonly work: Size | undefined;
  readonly document: Size | undefined;
}

function workSide(state: State, log: LogScreen, { columns, rows }: Size): Side {
  if (sectionInHand(state) !== undefined) {
    const view = sectionView(state, { columns, rows });
    return { title: view.title, end: emptyLine, lines: [view.asks, ...view.lines] };
  }
  const title: Line = [piece('Postmortem', 'strong')];
  const room = Math.max(columns - 'Postmortem'.length - AROUND, 0);
  return {
    title,
    end: countsLine(closeoutItems(state, log), room),
    lines: listLines(state, log, { columns: columns - 1, rows }),
  };
}

function documentSide(state: State, log: LogScreen, room: Size): Side {
  const { title, place, lines } = documentView(state, log, room);
  return { title, end: place, lines };
}

function ruleOf(left: Side | undefined, right: Side | undefined, { work, document }: Sizes): Line {
  const first = left === undefined ? [] : ruled(left, work?.columns ?? 0);
  if (right === undefined) return first;
  const columns = document?.columns ?? 0;
  if (left === undefined) return ruled(right, columns);
  return [...first, piece('┬', 'quiet'), ...ruled(right, columns - 1)];
}

function ruled({ title, end }: Side, columns: number): Line {
  return rule(columns, cutLine(title, Math.max(columns - AROUND, 0)), end);
}

function joined(
  left: Side | undefined,
  right: Side | undefined,
  { row, layout }: { readonly row: number; readonly layout: Sizes },
): Line {
  const shown = right?.lines[row] ?? emptyLine;
  if (left === undefined) return [piece(' '), ...shown];
  const own = left.lines[row] ?? emptyLine;
  if (right === undefined) return own;
  return [...padLine(own, layout.work?.columns ?? 0), piece('│ ', 'quiet'), ...shown];
}

interface Typed {
  readonly work: Size | undefined;
  readonly prompt: ReturnType<typeof closeoutLayout>['prompt'];
}

/** @param above the rows above the prompt */
function cursorOf(state: State, { work, prompt }: Typed, above: number): Cell | undefined {
  if (!isTyping(state)) return undefined;
  if (prompt !== undefined) {
    return { row: above + prompt.cursor.row, column: prompt.cursor.column };
  }
  if (work === undefined) return undefined;
  const { cursor } = sectionView(state, work);
  // Below the rule, and below what the section is to answer.
  return { row: cursor.row + 2, column: cursor.column };
}
