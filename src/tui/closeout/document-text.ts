/** What is read beside the list: lines in rows that fit, each made when it is seen. */
import { safeLine } from '../../terminal/safe-text.ts';
import { wrapWords } from '../../terminal/word-wrap.ts';
import { Kept } from '../lines/kept.ts';
import { type Line, piece, type Tone } from '../lines/line.ts';
import type { DocumentPlace, Markdown } from '../state/closeout.ts';

export interface DocumentText {
  /** Lines of the Markdown, or of the difference. */
  readonly count: number;
  /** A line of it, on as many rows as it needs. */
  readonly rows: (line: number) => readonly Line[];
}

const kept = new Kept<Markdown, DocumentText>();

export function documentText(markdown: Markdown, columns: number): DocumentText {
  return kept.of(markdown, [columns], () => textOf(linesOf(markdown), columns, toneOf));
}

const keptDifferences = new Kept<readonly string[], DocumentText>();

/** How a file differs from the document, with a sign in front of what goes and of what comes. */
export function differenceText(difference: readonly string[], columns: number): DocumentText {
  return keptDifferences.of(difference, [columns], () => textOf(difference, columns, toneOfChange));
}

const CHANGES: Readonly<Record<string, Tone>> = { '-': 'bad', '+': 'good', '@': 'quiet' };

function toneOfChange(line: string): Tone {
  return CHANGES[line.charAt(0)] ?? 'plain';
}

type ToneOf = (line: string) => Tone;

/** In front stands what the public copy leaves out, to be looked through by somebody. */
export function linesOf({ text, dropped }: Markdown): readonly string[] {
  return [...leftOut(dropped), ...text.trimEnd().split('\n')];
}

/** So many lines stand in front of the document itself. */
export function linesInFront({ dropped }: Markdown): number {
  return leftOut(dropped).length;
}

function leftOut(dropped: readonly string[]): readonly string[] {
  if (dropped.length === 0) return [];
  return ['To be checked before this goes out:', ...dropped.map((what) => `- ${what}`), ''];
}

function textOf(lines: readonly string[], columns: number, tone: ToneOf): DocumentText {
  const made = new Map<number, readonly Line[]>();
  return {
    count: lines.length,
    rows(line) {
      const rows = made.get(line) ?? rowsOf(lines[line] ?? '', columns, tone);
      made.set(line, rows);
      return rows;
    },
  };
}

/** A pasted block may have a line of megabytes. */
const MOST_ROWS = 200;

function rowsOf(text: string, columns: number, toneOfLine: ToneOf): readonly Line[] {
  const tone = toneOfLine(text);
  const most = Math.max(columns, 1) * MOST_ROWS;
  const shown = safeLine(text.length > most ? `${text.slice(0, most)}…` : text);
  const room = Math.max(columns, 1);
  return wrapWords(shown, Number.POSITIVE_INFINITY, () => room).map((row) => [piece(row, tone)]);
}

function toneOf(line: string): Tone {
  if (/^#{1,6} /.test(line)) return 'strong';
  return line.startsWith('*No text written yet') ? 'quiet' : 'plain';
}

/** So many rows further down, or up; no further than to its ends. */
export function moved(text: DocumentText, from: DocumentPlace, by: number): DocumentPlace {
  let { line, row } = within(text, from);
  row += by;
  while (row < 0 && line > 0) {
    line -= 1;
    row += text.rows(line).length;
  }
  while (row >= text.rows(line).length && line < text.count - 1) {
    row -= text.rows(line).length;
    line += 1;
  }
  return { line, row: Math.max(Math.min(row, text.rows(line).length - 1), 0) };
}

/** The same place, or the nearest one that there is. */
function within(text: DocumentText, { line, row }: DocumentPlace): DocumentPlace {
  const there = Math.max(Math.min(line, text.count - 1), 0);
  return { line: there, row: Math.min(row, Math.max(text.rows(there).length - 1, 0)) };
}

/** The rows from a place on, and the last line of which something is among them. */
export function rowsFrom(
  text: DocumentText,
  from: DocumentPlace,
  count: number,
): { readonly rows: readonly Line[]; readonly last: number } {
  const rows: Line[] = [];
  const first = within(text, from);
  let { line } = first;
  while (line < text.count && rows.length < count) {
    rows.push(...text.rows(line).slice(line === first.line ? first.row : 0));
    line += 1;
  }
  return { rows: rows.slice(0, count), last: Math.max(line - 1, 0) };
}

/** Where a page begins that ends with the document's end. */
export function lastPage(text: DocumentText, rows: number): DocumentPlace {
  return moved(text, { line: text.count - 1, row: Number.MAX_SAFE_INTEGER }, 1 - rows);
}
