/** The hypotheses and the actions beside the timeline, with the border between. */
import { emptyLine, type Line, piece } from '../lines/line.ts';
import { type PaneSection, paneSections } from '../panes/panes.ts';
import type { LogScreen, Size, State } from '../state/state.ts';
import { rule } from './rules.ts';

/** The border, and a space. */
const BORDER = 2;

/** The first line carries on the rule above the timeline. */
export function paneColumn(state: State, log: LogScreen, { columns, rows }: Size): readonly Line[] {
  const style = { now: state.now, columns: columns - BORDER, rows: rows - 1, lost: log.lost };
  const [hypotheses, actions] = paneSections(log.incident, style);
  const column = [
    titled('┬', hypotheses, columns),
    ...hypotheses.lines.map(bordered),
    titled('├', actions, columns),
    ...actions.lines.map(bordered),
  ];
  const empty = Array.from({ length: Math.max(rows - column.length, 0) }, () =>
    bordered(emptyLine),
  );
  return [...column, ...empty];
}

function titled(corner: string, { title }: PaneSection, columns: number): Line {
  return [piece(corner, 'quiet'), ...rule(columns - 1, [piece(title, 'strong')])];
}

function bordered(line: Line): Line {
  return [piece('│ ', 'quiet'), ...line];
}
