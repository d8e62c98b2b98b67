/** A completion as a list, to be drawn above the prompt. */
import { columnsOf } from '../../terminal/fit.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { UNITS_OF_COLUMN } from '../../terminal/word-wrap.ts';
import { cutLine, type Line, piece } from '../lines/line.ts';
import type { Completion } from './completion.ts';
import type { Offer } from './offer.ts';

/** What the list has for itself. */
interface Room {
  readonly columns: number;
  readonly rows: number;
}

const GAP = '   ';

/**
 * At most so many rows: `▸ /resolved [time] [text]   all runs as normal`. Where there are more
 * offers than rows, the chosen one is among those that are seen, and the last row counts the others.
 *
 * @param chosen the index of an offer, marked with a sign
 */
export function completionLines(
  { offers }: Completion,
  chosen: number | undefined,
  { columns, rows }: Room,
): readonly Line[] {
  const shown = offers.map((offer) => safeOffer(offer, columns));
  const names = nameColumns(shown, columns);
  // In a single row a count would leave nothing to count from.
  const room = offers.length > rows && rows > 1 ? rows - 1 : rows;
  const first = firstSeen(chosen ?? 0, room, offers.length);
  const seen = shown
    .slice(first, first + Math.max(room, 0))
    .map((offer, row) => offerLine(offer, first + row === chosen, names));
  const hidden = offers.length - seen.length;
  const count: readonly Line[] =
    hidden > 0 && rows > 1 ? [[piece(`  … ${hidden} more`, 'quiet')]] : [];
  return [...seen, ...count].map((line) => cutLine(line, columns));
}

/** The chosen one in the middle, where there are as many at both its sides. */
function firstSeen(chosen: number, room: number, count: number): number {
  return Math.max(Math.min(chosen - Math.floor(room / 2), count - room), 0);
}

type Shown = Pick<Offer, 'shown' | 'help'>;

function safeOffer({ shown, help }: Offer, columns: number): Shown {
  const longest = columns * UNITS_OF_COLUMN;
  return { shown: safeLine(shown.slice(0, longest)), help: safeLine(help.slice(0, longest)) };
}

/** Where what is said of each begins; half of the row is left for that, and longer names run over. */
function nameColumns(offers: readonly Shown[], columns: number): number {
  const widths = offers.map(({ shown }) => columnsOf(shown));
  const half = Math.floor(columns / 2);
  return Math.max(0, ...widths.filter((width) => width <= half));
}

function offerLine({ shown, help }: Shown, isChosen: boolean, names: number): Line {
  const gap = ' '.repeat(Math.max(names - columnsOf(shown), 0)) + GAP;
  return [
    piece(isChosen ? '▸ ' : '  ', 'label'),
    piece(shown, isChosen ? 'strong' : 'plain'),
    ...(help.trim() === '' ? [] : [piece(gap + help, 'quiet')]),
  ];
}
