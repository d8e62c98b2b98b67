/** The panes beside the timeline, with the border between. */
import { emptyLine, type Line, piece } from '../lines/line.ts';
import { rule } from '../lines/rule.ts';
import { paneSections } from '../panes/panes.ts';
import type { LogScreen, Size } from '../state/state.ts';

/** The border, and a space. */
const BORDER = 2;

/** The first line and the last carry on the rules above and below the timeline. */
export function paneColumn(
  { incident, lost }: Pick<LogScreen, 'incident' | 'lost'>,
  now: number,
  { columns, rows }: Size,
): readonly Line[] {
  const style = { now, columns: columns - BORDER, rows: rows - 2, lost };
  const { sections, rest } = paneSections(incident, style);
  const column = sections.flatMap(({ title, lines }, index) => [
    ruled(index === 0 ? '┬' : '├', columns, [piece(title, 'strong')]),
    ...lines.map(bordered),
  ]);
  const filled = column.length === 0 ? [ruled('┬', columns, emptyLine)] : column;
  const missing = Math.max(rows - 1 - filled.length, 0);
  const empty = Array.from({ length: missing }, () => bordered(emptyLine));
  const body = [...filled, ...empty].slice(0, Math.max(rows - 1, 0));
  return [...body, ruled('┴', columns, emptyLine, rest)];
}

function ruled(corner: string, columns: number, title: Line, end: Line = emptyLine): Line {
  return [piece(corner, 'quiet'), ...rule(columns - 1, title, end)];
}

function bordered(line: Line): Line {
  return [piece('│ ', 'quiet'), ...line];
}
