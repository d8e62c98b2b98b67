/** The timeline between its rules, as the log screen draws it. */
import { cutLine, emptyLine, type Line, piece } from '../lines/line.ts';
import { rule } from '../lines/rule.ts';
import { paneCounts } from '../panes/pane-counts.ts';
import type { LogScreen } from '../state/state.ts';
import { newBelow, type TimelineContext, windowOf } from '../timeline/moves.ts';

interface TimelineStyle {
  /** UTC milliseconds. */
  readonly now: number;
  readonly columns: number;
  /** The id of the selected entry. */
  readonly selected: string | undefined;
  /** Hypotheses and actions have panes of their own; else they are counted above the timeline. */
  readonly hasPanes: boolean;
}

/** The columns that the title of the rule takes, with what is around it and the counts. */
const TITLE = 18;

/** A rule with a title, as many rows as the timeline has, and a rule with a count of what is hidden below. */
export function timelineLines(
  { incident, lost, view }: LogScreen,
  context: TimelineContext,
  { now, columns, selected, hasPanes }: TimelineStyle,
): readonly Line[] {
  const { entries, height } = context;
  const window = windowOf(view, selected, context);
  const lines = entries.length === 0 ? FIRST_STEPS.slice(0, height) : window.lines;
  const counts = hasPanes ? emptyLine : paneCounts(incident, { now, lost });
  const hidden = entries.length - 1 - window.last;
  return [
    rule(columns, [piece('Timeline', 'strong')], cutLine(counts, columns - TITLE)),
    ...lines,
    ...Array.from({ length: height - lines.length }, () => emptyLine),
    rule(columns, emptyLine, below(hidden, newBelow(view, entries, window))),
  ];
}

function below(hidden: number, fresh: number): Line {
  if (hidden <= 0) return emptyLine;
  if (fresh > 0) return [piece(`${fresh} new below`, 'alert')];
  return [piece(`${hidden} more below`, 'quiet')];
}

/** What a first line may be, where there is none yet. */
const FIRST_STEPS: readonly Line[] = [
  [piece(' Nothing is logged yet. Type what happens, one line at a time:', 'quiet')],
  emptyLine,
  [piece('   14:30 /started 5xx above 5 % on checkout', 'quiet')],
  [piece('   ! restarted api-3 @ops      an action, until /done or /failed', 'quiet')],
  [piece('   ? memory leak in the cart   a hypothesis, until /confirm', 'quiet')],
  [piece('   /sev sev1   /lead @ada   /impact customers cannot pay', 'quiet')],
];
