/** The timeline with its rules, as the log screen draws it. */
import { type Line, piece } from '../lines/line.ts';
import { paneCounts } from '../panes/pane-counts.ts';
import type { LogScreen, State } from '../state/state.ts';
import { newBelow, type TimelineContext, windowOf } from '../timeline/moves.ts';
import type { LogLayout } from './layout.ts';
import { rule } from './rules.ts';
import { selectedOf } from './timeline-context.ts';

interface TimelineLines {
  /** The rule above, with a title, and with what has no pane on a narrow screen. */
  readonly top: Line;
  readonly lines: readonly Line[];
  /** The rule below, with a count of what is hidden and new. */
  readonly bottom: Line;
}

export function timelineLines(
  state: State,
  log: LogScreen,
  { columns, pane, timeline }: LogLayout,
  context: TimelineContext,
): TimelineLines {
  const window = windowOf(log.view, selectedOf(state, log), context);
  const { entries } = context;
  const counts =
    pane === undefined ? paneCounts(log.incident, { now: state.now, lost: log.lost }) : [];
  const isEmpty = entries.length === 0;
  return {
    top: rule(timeline.columns, [piece('Timeline', 'strong')], counts),
    lines: isEmpty ? FIRST_STEPS.slice(0, timeline.rows) : window.lines,
    bottom: joined(
      rule(
        columns,
        [],
        below(entries.length - 1 - window.last, newBelow(log.view, entries, window)),
      ),
      pane === undefined ? undefined : timeline.columns,
    ),
  };
}

/** The rule with the foot of the border between timeline and panes. */
function joined(line: Line, column: number | undefined): Line {
  const [first, ...rest] = line;
  if (column === undefined || first === undefined || first.text.length <= column) return line;
  const text = `${first.text.slice(0, column)}┴${first.text.slice(column + 1)}`;
  return [{ ...first, text }, ...rest];
}

function below(hidden: number, fresh: number): Line {
  if (hidden <= 0) return [];
  return fresh > 0
    ? [piece(`${fresh} new below`, 'alert')]
    : [piece(`${hidden} more below`, 'quiet')];
}

/** What a first line may be, where there is none yet. */
const FIRST_STEPS: readonly Line[] = [
  [piece(' Nothing is logged yet. Type what happens, one line at a time:', 'quiet')],
  [],
  [piece('   14:30 /started 5xx above 5 % on checkout', 'quiet')],
  [piece('   ! restarted api-3 @ops        an action, runs until /done or /failed', 'quiet')],
  [piece('   ? memory leak in the cart     a hypothesis, until /confirm or /refute', 'quiet')],
  [piece('   /sev sev1   /zone Africa/Lagos   /lead @ada   /impact customers cannot pay', 'quiet')],
];
