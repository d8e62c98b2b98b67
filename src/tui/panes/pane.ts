/** One pane, before it is decided how many rows it gets. */
import { cutLine, type Line, piece } from '../lines/line.ts';
import { countForms, countsLine, fitting } from './counts-line.ts';
import { type Item, itemRow, labelColumns } from './item.ts';

export interface Pane {
  readonly title: string;
  /** 2: something in it is to be seen to; 1: something is open; 0: nothing is. */
  readonly urgency: 0 | 1 | 2;
  /**
   * The rows for all that is open, with one for what is left out then; none of a pane that gives way
   * where there is no room for all.
   */
  readonly openRows: number;
  /** The rows for everything; none of an empty pane. */
  readonly allRows: number;
  /** At most so many lines, at least one. */
  readonly lines: (rows: number) => readonly Line[];
  /** What it holds, in a few words, where it is not shown: from rich to poor. */
  readonly counts: () => readonly Line[];
}

/** The items of a pane, in the order of their labels. */
export interface ItemList {
  readonly title: string;
  /** By which they are counted where there is no pane. */
  readonly letter: string;
  readonly items: readonly Item[];
  /** All states of such items, in the order in which they are counted. */
  readonly states: readonly string[];
}

export function itemPane(list: ItemList, columns: number): Pane {
  const { title, items } = list;
  const open = items.filter(({ isOpen }) => isOpen).length;
  return {
    title,
    urgency: urgencyOf(items),
    openRows: open < items.length ? open + 1 : open,
    allRows: items.length,
    lines: (rows) => linesOf(list, rows, columns),
    counts: () => namedCounts(list),
  };
}

function urgencyOf(items: readonly Item[]): Pane['urgency'] {
  if (items.some(({ isUrgent }) => isUrgent)) return 2;
  return items.some(({ isOpen }) => isOpen) ? 1 : 0;
}

/** `H 1 open 12m 10s, 2 refuted`, from rich to poor; a form that has nothing to count is empty. */
export function namedCounts(list: ItemList): readonly Line[] {
  return countForms(list).map((form) =>
    form.length === 0 ? form : [piece(`${list.letter} `, 'label'), ...form],
  );
}

function linesOf(list: ItemList, rows: number, columns: number): readonly Line[] {
  const { items } = list;
  if (items.length === 0) return [cutLine([piece('none yet', 'quiet')], columns)];
  if (rows === 1 && items.length > 1) return [fitting(countForms(list), columns)];
  const shown = mostImportant(items, rows);
  const labels = labelColumns(shown);
  const lines = shown.map((item) => itemRow(item, { columns, labels }));
  if (shown.length === items.length) return lines;
  const seen = new Set(shown);
  return [...lines, cutLine(moreLine(list, seen), columns)];
}

/**
 * What is shown where there is no room for all, in their own order: the open ones (the urgent and
 * the newest rather than others), then those that were settled last. One row is left for what is not shown.
 */
function mostImportant(items: readonly Item[], rows: number): readonly Item[] {
  if (items.length <= rows) return items;
  const settled = items.filter(({ isOpen }) => !isOpen);
  const open = items.filter(({ isOpen }) => isOpen);
  const chosen = new Set(
    [
      ...settled.toSorted((a, b) => a.settledAt - b.settledAt),
      ...open.toSorted((a, b) => Number(a.isUrgent) - Number(b.isUrgent)),
    ].slice(1 - rows),
  );
  return items.filter((item) => chosen.has(item));
}

/** `… 2 refuted, 1 confirmed more`. */
function moreLine(list: ItemList, seen: ReadonlySet<Item>): Line {
  const items = list.items.filter((item) => !seen.has(item));
  const counts = countsLine({ ...list, items });
  return [piece('… ', 'quiet'), ...counts, piece(' more', 'quiet')];
}
