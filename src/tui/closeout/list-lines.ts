/** The list of what is to be done, as many rows as there is room for, the chosen item among them. */
import { cut } from '../../terminal/fit.ts';
import { cutLine, emptyLine, type Line, lineWidth, piece } from '../lines/line.ts';
import { type LogScreen, openCloseout, type Size, type State } from '../state/state.ts';
import { chosenRows, itemRow } from './item-rows.ts';
import { type CloseoutItem, closeoutItems } from './items.ts';
import { templateTitle } from './template-title.ts';

/** A heading, or an item by its place in the list. */
type Block = { readonly title: string } | { readonly place: number };

const HEADINGS: Readonly<Record<string, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  hint: 'Hints',
  proposal: 'Proposed from the record',
};

export function listLines(state: State, log: LogScreen, { columns, rows }: Size): readonly Line[] {
  const closeout = openCloseout(log);
  if (closeout?.examined === undefined) return filled([[piece(LOOKING, 'quiet')]], rows);
  const items = closeoutItems(state, log);
  const blocks = blocksOf(items, closeout.examined.template);
  const chosen = items.findIndex(({ id }) => id === closeout.chosen);
  const item = items[chosen];
  const unfolded = item === undefined ? [] : chosenRows(item, columns).slice(0, rows);
  const before = blocks.findIndex((block) => 'place' in block && block.place === chosen);
  const count = blocks.length + Math.max(unfolded.length - 1, 0);
  const first = firstRow({ before, unfolded: unfolded.length, count, rows });
  const lines = blocks.slice(first, first + rows).flatMap((block): readonly Line[] => {
    if ('title' in block) return [heading(block.title, columns)];
    if (block.place === chosen) return unfolded;
    const shown = items[block.place];
    return shown === undefined ? [] : [itemRow(shown, columns)];
  });
  return filled(lines, rows);
}

const LOOKING = ' Looking through the record…';
const NOTHING = 'Nothing is missing';

interface Extent {
  /** So many blocks stand before the chosen one, each of one row; -1 where none is chosen. */
  readonly before: number;
  /** The rows of the chosen one, of all, and of the room for them. */
  readonly unfolded: number;
  readonly count: number;
  readonly rows: number;
}

/** The chosen item is in sight as a whole, in the middle where the list is longer than its room. */
function firstRow({ before, unfolded, count, rows }: Extent): number {
  const middle = before - Math.floor((rows - unfolded) / 2);
  return Math.max(Math.min(middle, count - rows), 0);
}

/** Each group of items below its heading; where there is nothing to be mended, that is said. */
function blocksOf(items: readonly CloseoutItem[], template: string): readonly Block[] {
  const blocks: Block[] = [];
  const isWhole = !items.some(({ kind }) => kind === 'finding');
  if (isWhole) blocks.push({ title: NOTHING });
  let group: string | undefined;
  for (const [place, item] of items.entries()) {
    const next = item.kind === 'finding' ? item.finding.level : item.kind;
    if (next !== group)
      blocks.push({ title: HEADINGS[next] ?? `Sections of ${templateTitle(template)}` });
    group = next;
    blocks.push({ place });
  }
  return blocks;
}

function heading(title: string, columns: number): Line {
  return [piece(cut(` ${title}`, columns), 'strong')];
}

function filled(lines: readonly Line[], rows: number): readonly Line[] {
  const missing = Math.max(rows - lines.length, 0);
  return [...lines.slice(0, rows), ...Array.from({ length: missing }, () => emptyLine)];
}

/** `2 errors, 1 hint, 3 proposed`; with the signs of the list (`2 ✗ 1 · 3 +`) where there is less room. */
export function countsLine(items: readonly CloseoutItem[], columns: number): Line {
  const level = (name: string) =>
    items.filter((item) => item.kind === 'finding' && item.finding.level === name).length;
  const proposed = items.filter(({ kind }) => kind === 'proposal').length;
  const counts = [
    { count: level('error'), one: 'error', many: 'errors', sign: '✗' },
    { count: level('warning'), one: 'warning', many: 'warnings', sign: '!' },
    { count: level('hint'), one: 'hint', many: 'hints', sign: '·' },
    { count: proposed, one: 'proposed', many: 'proposed', sign: '+' },
  ].filter(({ count }) => count > 0);
  if (counts.length === 0) return emptyLine;
  const words = counts.map(({ count, one, many }) => `${count} ${count === 1 ? one : many}`);
  const whole = piece(words.join(', '), 'quiet');
  if (lineWidth([whole]) <= columns) return [whole];
  const signs = counts.map(({ count, sign }) => `${count} ${sign}`).join(' ');
  return cutLine([piece(signs, 'quiet')], columns);
}
