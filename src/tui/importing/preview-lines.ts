/** What was understood of a source, before it is recorded: the incident, what was found, and the entries. */
import { safeLine } from '../../terminal/safe-text.ts';
import { cutLine, emptyLine, type Line, piece } from '../lines/line.ts';
import { rowsAround } from '../lines/rows-around.ts';
import { rule } from '../lines/rule.ts';
import type { Importing } from '../state/importing.ts';
import type { Size } from '../state/state.ts';
import { aboutLines } from './about-lines.ts';
import { type HeadRow, headRows, titleRow } from './preview-head.ts';
import { entryLine, findingLine, headingLine } from './preview-row-lines.ts';
import {
  chosenRow,
  type PreviewRow,
  previewCounts,
  previewRows,
  shownEntry,
} from './preview-rows.ts';

interface Shares {
  readonly head: number;
  readonly about: number;
}

/** The list has most of the room; on a very small screen, all of it. */
function sharesOf(rows: number): Shares {
  if (rows < 9) return { head: 1, about: 0 };
  if (rows < 16) return { head: 3, about: 3 };
  return { head: 5, about: rows < 30 ? 4 : 7 };
}

/** Exactly so many rows. */
export function previewLines(importing: Importing, now: number, size: Size): readonly Line[] {
  const { columns, rows } = size;
  const { source } = importing;
  if (source === undefined) return Array.from({ length: rows }, () => emptyLine);
  const shares = sharesOf(rows);
  const chosen = chosenRow(importing);
  const incident = chosen?.incident ?? 0;
  const top = rule(columns, [piece('Import', 'strong')], [piece(countsText(importing), 'quiet')]);
  const head = [titleRow(importing, incident), ...headRows(importing, incident, now)]
    .slice(0, shares.head)
    .map((row) => headLine(row, columns));
  const about =
    shares.about === 0
      ? []
      : [
          rule(columns, aboutTitle(chosen)),
          ...aboutLines(importing, now, { columns, rows: shares.about }),
        ];
  const below = [...about, ...empty(shares.about === 0 ? 0 : shares.about + 1 - about.length)];
  const room = Math.max(rows - 1 - head.length - below.length, 1);
  const list = listLines(importing, now, { columns, rows: room });
  return [top, ...head, ...list, ...empty(room - list.length), ...below].slice(0, rows);
}

function empty(count: number): readonly Line[] {
  return Array.from({ length: Math.max(count, 0) }, () => emptyLine);
}

function headLine({ text, tone }: HeadRow, columns: number): Line {
  return cutLine([piece(` ${safeLine(text)}`, tone)], columns - 1);
}

/** `14 entries: 11 new, 2 known, 1 left out`. */
export function countsText(importing: Importing): string {
  const { entries, fresh, known, changed, out } = previewCounts(importing);
  const counted = (count: number, word: string): readonly string[] =>
    count === 0 ? [] : [`${count.toLocaleString('en')} ${word}`];
  const parts = [
    ...counted(fresh, 'new'),
    ...counted(known, 'known'),
    ...counted(changed, 'changed'),
    ...counted(out, 'left out'),
  ];
  const all = entries === 1 ? '1 entry' : `${entries.toLocaleString('en')} entries`;
  return parts.length === 0 ? all : `${all}: ${parts.join(', ')}`;
}

function aboutTitle(row: PreviewRow | undefined): Line {
  if (row === undefined) return [];
  const line = row.is === 'finding' ? row.finding.line : row.read.line;
  const name = row.is === 'finding' ? 'Finding' : 'Entry';
  return [piece(line === undefined ? name : `${name}, line ${line}`, 'quiet')];
}

function listLines(importing: Importing, now: number, { columns, rows }: Size): readonly Line[] {
  const { source, chosen } = importing;
  if (source === undefined) return [];
  const all = previewRows(source);
  if (all.length === 0) return [[piece(' Nothing in it is new.', 'quiet')]];
  const { first, seen } = rowsAround(all, chosen, rows);
  const hasSeveral = source.readings.length > 1;
  const lines = seen.flatMap((row, index): readonly Line[] => {
    const place = first + index;
    const isFirst = hasSeveral && all[place - 1]?.incident !== row.incident;
    const heading = isFirst ? [headingLine(titleRow(importing, row.incident).text, columns)] : [];
    return [...heading, rowLine(importing, row, { isChosen: place === chosen, columns, now })];
  });
  return within(lines, rows);
}

/** Headings take rows: of what is too much, what is furthest from the chosen row goes. */
function within(lines: readonly Line[], rows: number): readonly Line[] {
  if (lines.length <= rows) return lines;
  const at = lines.findIndex(([mark]) => mark?.text === '▌');
  return rowsAround(lines, Math.max(at, 0), rows).seen;
}

function rowLine(
  importing: Importing,
  row: PreviewRow,
  { isChosen, columns, now }: { isChosen: boolean; columns: number; now: number },
): Line {
  if (row.is === 'finding') return findingLine(row.finding, isChosen, columns);
  return entryLine(shownEntry(importing, row, now), isChosen, columns);
}
