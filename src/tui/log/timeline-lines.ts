/** The timeline between its rules, as the log screen draws it. */
import { cutLine, emptyLine, type Line, lineWidth, piece } from '../lines/line.ts';
import { rule } from '../lines/rule.ts';
import { paneCounts } from '../panes/pane-counts.ts';
import { rolesLine } from '../panes/people.ts';
import type { LogScreen } from '../state/state.ts';
import { filterText, parseFilter } from '../timeline/filter.ts';
import { newBelow, type TimelineContext, windowOf } from '../timeline/moves.ts';

interface TimelineStyle {
  /** UTC milliseconds. */
  readonly now: number;
  readonly columns: number;
  /** The id of the selected entry. */
  readonly selected: string | undefined;
  /**
   * Hypotheses, actions, follow-ups and people have panes of their own; else they are counted above
   * the timeline, and the roles are named below it.
   */
  readonly hasPanes: boolean;
  /** Does the header say who leads? */
  readonly isLeadInHeader?: boolean;
  /** What it is called where it is not the log as it stands. */
  readonly title?: string;
}

/** What a rule has around words at its left end, and at its right one. */
const AROUND_LEFT = 4;
const AROUND_RIGHT = 4;
/** Of the rule itself, between its words. */
const LEAST_RULE = 2;
/** Fewer columns have no room for a role and a name. */
const LEAST_ROLES = 10;

/** A rule with a title, as many rows as the timeline has, and a rule with a count of what is hidden below. */
export function timelineLines(
  log: LogScreen,
  context: TimelineContext,
  style: TimelineStyle,
): readonly Line[] {
  const { now, columns, selected, hasPanes } = style;
  const { incident, lost, view } = log;
  const { entries, height } = context;
  const window = windowOf(view, selected, context);
  const lines = entries.length === 0 ? whereNothingIs(log, style).slice(0, height) : window.lines;
  const title = titleOf(log, style);
  const room = columns - lineWidth(title) - AROUND_LEFT - AROUND_RIGHT - LEAST_RULE;
  const counts = hasPanes
    ? emptyLine
    : paneCounts(incident, { now, lost, columns: Math.max(room, 0) });
  const hidden = entries.length - 1 - window.last;
  const end = below(hidden, newBelow(view, entries, window));
  return [
    rule(columns, title, counts),
    ...lines,
    ...Array.from({ length: height - lines.length }, () => emptyLine),
    rule(columns, hasPanes ? emptyLine : roles(log, style, end), end),
  ];
}

/** A filter is always told of: what it hides must not be missed. */
function titleOf({ looking }: LogScreen, { columns, title: name }: TimelineStyle): Line {
  const title = piece(name ?? 'Timeline', 'strong');
  const filter = filterText(parseFilter(looking.filter));
  if (filter === '') return [title];
  return cutLine([title, piece(' only ', 'quiet'), piece(filter, 'alert')], columns - AROUND_LEFT);
}

/** As far as there is room for them beside what is said at the end of their rule. */
function roles(
  { incident }: LogScreen,
  { now, columns, isLeadInHeader = false }: TimelineStyle,
  end: Line,
): Line {
  const taken = end.length === 0 ? 0 : lineWidth(end) + AROUND_RIGHT;
  const room = columns - taken - AROUND_LEFT - LEAST_RULE;
  if (room < LEAST_ROLES) return emptyLine;
  return rolesLine(incident, { now, columns: room, isLeadKnown: isLeadInHeader });
}

function below(hidden: number, fresh: number): Line {
  if (hidden <= 0) return emptyLine;
  if (fresh > 0) return [piece(`${fresh} new below`, 'alert')];
  return [piece(`${hidden} more below`, 'quiet')];
}

function whereNothingIs(
  { incident }: LogScreen,
  { columns, title }: TimelineStyle,
): readonly Line[] {
  const first = title === undefined ? FIRST_STEPS : NOTHING_YET;
  const lines = incident.timeline.length === 0 ? first : NONE_FOUND;
  return lines.map((line) => cutLine(line, columns));
}

const NONE_FOUND: readonly Line[] = [[piece(' No entry is so: Esc shows all again.', 'quiet')]];

const NOTHING_YET: readonly Line[] = [[piece(' Nothing is logged yet.', 'quiet')]];

/** What a first line may be, where there is none yet. */
const FIRST_STEPS: readonly Line[] = [
  [piece(' Nothing is logged yet. Type what happens, one line at a time:', 'quiet')],
  emptyLine,
  [piece('   14:30 /started 5xx above 5 % on checkout', 'quiet')],
  [piece('   ! restarted api-3 @ops      an action, until /done or /failed', 'quiet')],
  [piece('   ? memory leak in the cart   a hypothesis, until /confirm', 'quiet')],
  [piece('   /sev sev1   /lead @ada   /impact customers cannot pay', 'quiet')],
];
