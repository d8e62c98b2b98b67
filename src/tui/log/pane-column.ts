/** The hypotheses and the actions beside the timeline, with the border between. */
import { emptyLine, type Line, piece } from '../lines/line.ts';
import { rule } from '../lines/rule.ts';
import { type PaneSection, paneSections } from '../panes/panes.ts';
import type { LogScreen, Size } from '../state/state.ts';

/** The border, and a space. */
const BORDER = 2;

/** The first line and the last carry on the rules above and below the timeline. */
export function paneColumn(
  { incident, lost }: LogScreen,
  now: number,
  { columns, rows }: Size,
): readonly Line[] {
  const style = { now, columns: columns - BORDER, rows: rows - 2, lost };
  const [hypotheses, actions] = paneSections(incident, style);
  const column = [
    titled('┬', hypotheses, columns),
    ...hypotheses.lines.map(bordered),
    titled('├', actions, columns),
    ...actions.lines.map(bordered),
  ];
  const missing = Math.max(rows - 1 - column.length, 0);
  const empty = Array.from({ length: missing }, () => bordered(emptyLine));
  const body = [...column, ...empty].slice(0, Math.max(rows - 1, 0));
  return [...body, [piece('┴', 'quiet'), ...rule(columns - 1, emptyLine)]];
}

function titled(corner: string, { title }: PaneSection, columns: number): Line {
  return [piece(corner, 'quiet'), ...rule(columns - 1, [piece(title, 'strong')])];
}

function bordered(line: Line): Line {
  return [piece('│ ', 'quiet'), ...line];
}
