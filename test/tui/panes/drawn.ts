/** Panes as rows of text, of incidents that are looked at at 15:12:17 in Lagos. */
import type { Incident } from '../../../src/incident/incident.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { paneCounts } from '../../../src/tui/panes/pane-counts.ts';
import { paneSections } from '../../../src/tui/panes/panes.ts';
import { instant, story } from '../../incident/story.ts';

export const NOW = '2026-11-20T14:12:17Z';
export const NONE: ReadonlySet<number> = new Set();

interface Screen {
  readonly columns: number;
  readonly rows: number;
  readonly now?: string;
  readonly lost?: ReadonlySet<number>;
}

/** The panes, and below them what is counted of the others. */
export function drawn(incident: Incident, screen: Screen): string {
  const { columns, rows, now = NOW, lost = NONE } = screen;
  const { sections, rest } = paneSections(incident, { now: instant(now), columns, rows, lost });
  const panes = sections.flatMap(({ title, lines }) => [`── ${title}`, ...lines.map(plain)]);
  return `\n${[...panes, ...(rest.length === 0 ? [] : [`── … ${plain(rest)}`])].join('\n')}\n`;
}

export function counts(incident: Incident, columns = 200, lost = NONE): string {
  return plain(paneCounts(incident, { now: instant(NOW), lost, columns }));
}

/** Lines of one batch, all written down now. */
export function told(...lines: readonly string[]): Incident {
  return story({ lines: [[NOW, lines]] }).incident;
}
