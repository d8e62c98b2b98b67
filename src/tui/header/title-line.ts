import { type Incident, severity } from '../../incident/incident.ts';
import { columnsOf } from '../../terminal/fit.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { cutLine, type Line, lineWidth, type Piece, piece, spread } from '../lines/line.ts';
import { clockForms, type SilentSince } from './clocks.ts';
import type { Reminder } from './outside-words.ts';

/** What clocks must leave of a title that is as long as this, in columns. */
const LEAST_TITLE = 20;
/** The same while an update is due: that is more urgent than the title, which everybody knows. */
const LEAST_TITLE_WHILE_DUE = 12;
/** Columns between the title and the clocks. */
const GAP = 2;

interface TitleStyle {
  /** UTC milliseconds. */
  readonly now: number;
  readonly columns: number;
  /** Of the next update, where no other row has room for it. */
  readonly reminder?: Reminder | undefined;
  readonly silentSince?: SilentSince | undefined;
}

/**
 * Severity and title at the left, the clocks at `now` at the right, in the richest form that leaves
 * enough of the title. A due update is never left out for it.
 */
export function titleLine(
  incident: Incident,
  { now, columns, reminder, silentSince }: TitleStyle,
): Line {
  const badge = severityBadge(incident);
  const title = safeLine(incident.facts.title);
  const left = [badge, piece('  '), piece(title, 'strong')];
  const wanted = reminder?.isDue === true ? LEAST_TITLE_WHILE_DUE : LEAST_TITLE;
  const least = columnsOf(badge.text) + 2 + Math.min(columnsOf(title), wanted);
  const forms = withReminder(clockForms(incident, now, silentSince), reminder);
  if (columns <= columnsOf(badge.text)) return cutLine([badge], columns);
  const clocks = forms.find((form) => least + GAP + lineWidth(form) <= columns) ?? forms.at(-1);
  if (clocks === undefined || clocks.length === 0) return cutLine(left, columns);
  const room = columns - GAP - lineWidth(clocks);
  if (room <= columnsOf(badge.text)) return cutLine([badge, piece(' '), ...clocks], columns);
  return spread(cutLine(left, room), clocks, columns);
}

/** The clocks behind the reminder, from rich to poor; the poorest form is nothing, but for a due update. */
function withReminder(clocks: readonly Line[], reminder: Reminder | undefined): readonly Line[] {
  if (reminder === undefined) return clocks;
  const { isDue, forms } = reminder;
  const running = clocks.filter((form) => form.length > 0);
  const both = forms.flatMap((words) =>
    running.map((form) => [...words, piece(' · ', 'quiet'), ...form]),
  );
  if (!isDue) return [...both, ...clocks];
  return [...both.slice(0, running.length), ...forms];
}

function severityBadge(incident: Incident): Piece {
  const stated = severity(incident);
  return stated === undefined
    ? piece('SEV?', 'quiet')
    : piece(safeLine(stated).toUpperCase(), 'label');
}
