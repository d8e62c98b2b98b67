/** What is measured of many incidents, and two of them side by side, as sheets. */
import { comparisonText } from '../../library/comparison/comparison-text.ts';
import { statisticsText } from '../../library/statistics/text/statistics-text.ts';
import { cut } from '../../terminal/fit.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { Kept } from '../lines/kept.ts';
import { cutLine, emptyLine, type Line, piece } from '../lines/line.ts';
import type { SheetNamed } from '../state/sheet.ts';

interface TitledText {
  readonly title: string;
  readonly rows: readonly Line[];
}

/** Sheets are laid out with each key that scrolls them. */
const kept = new Kept<object, readonly Line[]>();

export function statisticsSheet(sheet: SheetNamed<'stats'>, columns: number): TitledText {
  const { words, statistics } = sheet;
  const only = words === '' ? '' : `: ${safeLine(words)}`;
  const title = `Statistics${only}`;
  if (statistics === undefined) {
    return { title, rows: [emptyLine, ...rowsOf(measuringText(sheet), columns)] };
  }
  const rows = kept.of(statistics, [columns], () =>
    rowsOf(statisticsText(statistics, columns - MARGINS), columns),
  );
  return { title, rows };
}

/** How far it is. */
function measuringText({ measuring }: SheetNamed<'stats'>): readonly string[] {
  if (measuring === undefined || measuring.of === 0) return ['Reading what was measured…'];
  const [done, of] = [measuring.done, measuring.of].map((count) => count.toLocaleString('en'));
  return [`Measuring: ${done} of ${of} incidents.`, 'Only this first time. Esc stops it.'];
}

export function comparisonSheet({ documents }: SheetNamed<'compare'>, columns: number): TitledText {
  const [first, second] = documents;
  const rows = kept.of(documents, [columns], () =>
    rowsOf(comparisonText(first, second, columns - MARGINS), columns),
  );
  return { title: comparisonTitle(documents, columns), rows };
}

/** What stands beside the title in its row, and around both names. */
const BESIDE_NAMES = 36;
/** Less of a slug says no more than its day. */
const LEAST_NAME = 16;

/** Both names: the rows that say whose column is which may be scrolled away. */
function comparisonTitle(documents: SheetNamed<'compare'>['documents'], columns: number): string {
  const room = Math.floor((columns - BESIDE_NAMES) / 2);
  if (room < LEAST_NAME) return 'Comparison';
  return documents.map(({ slug }) => cut(safeLine(slug), room)).join(' | ');
}

/** A space at the left; the last column stays free. */
const MARGINS = 2;

function rowsOf(texts: readonly string[], columns: number): readonly Line[] {
  return texts.map((text) => cutLine([piece(` ${text}`)], columns - 1));
}
