/** The panes beside the timeline: hypotheses, actions, follow-ups and people, from above. */
import type { Incident } from '../../incident/incident.ts';
import type { Line } from '../lines/line.ts';
import { itemLists } from './lists.ts';
import { itemPane } from './pane.ts';
import { joinedCounts } from './pane-counts.ts';
import { peoplePane } from './people.ts';
import { sharesOf } from './shares.ts';

interface PaneSection {
  readonly title: string;
  readonly lines: readonly Line[];
}

interface PaneSections {
  readonly sections: readonly PaneSection[];
  /** What those hold that there is no room for, to stand in a rule; empty where all are shown. */
  readonly rest: Line;
}

interface PaneStyle {
  /** UTC milliseconds. */
  readonly now: number;
  readonly columns: number;
  /** What all sections may take together, with a row for the title of each but the first. */
  readonly rows: number;
  /** The numbers of the actions whose processes are gone. */
  readonly lost: ReadonlySet<number>;
}

/** A text may be wider on a terminal than it was measured: the last column stays free. */
const SLACK = 1;
/** What a rule has around the words in it, with its corner. */
const RULE = 5;

/** Each section that is shown has at least one line. */
export function paneSections(incident: Incident, style: PaneStyle): PaneSections {
  const columns = Math.max(style.columns - SLACK, 0);
  const panes = [
    ...itemLists(incident, style).map((list) => itemPane(list, columns)),
    peoplePane(incident, style.now, columns),
  ];
  const shares = sharesOf(panes, style.rows);
  const shown = new Set(shares.map(({ pane }) => pane));
  const others = panes.filter((pane) => !shown.has(pane)).map((pane) => pane.counts());
  return {
    sections: shares.map(({ pane, rows }) => ({ title: pane.title, lines: pane.lines(rows) })),
    rest: joinedCounts(others, Math.max(columns - RULE, 0)),
  };
}
