/** The list of incidents, as it is drawn. */
import { clockAt, formatDay, formatInstant } from '../../incident/time/clock.ts';
import { DAY, formatDuration, HOUR, MINUTE } from '../../incident/time/duration.ts';
import { knownZone } from '../../incident/time/zones.ts';
import type { IncidentSummary } from '../../journal/incident-summary.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { cutLine, emptyLine, type Line, padLine, piece, type Tone } from '../lines/line.ts';
import { rule } from '../lines/rule.ts';
import type { IncidentsScreen } from '../state/state.ts';

interface ListStyle {
  /** UTC milliseconds. */
  readonly now: number;
  readonly columns: number;
  readonly rows: number;
}

const GREETING: readonly Line[] = [
  [piece(' No incident is declared yet.', 'strong')],
  emptyLine,
  [piece(' Type below what fails, in a few words, and press Enter: that declares it.', 'quiet')],
  [piece(' In front of it may stand when it started, and how bad it is:', 'quiet')],
  emptyLine,
  [piece('   14:30 sev1 Checkout returns 500s', 'quiet')],
];

/** The rows around the chosen incident that there is room for, below a rule with the count. */
export function incidentsLines(
  { incidents, chosen }: IncidentsScreen,
  { now, columns, rows }: ListStyle,
): readonly Line[] {
  if (incidents === undefined) return [];
  const unresolved = incidents.filter(({ isResolved }) => !isResolved).length;
  const count = piece(`${incidents.length}, ${unresolved} unresolved`, 'quiet');
  const top = rule(columns, [piece('Incidents', 'strong')], incidents.length === 0 ? [] : [count]);
  if (incidents.length === 0) return [top, emptyLine, ...GREETING].slice(0, rows);
  const room = Math.max(rows - 1, 1);
  const first = Math.min(
    Math.max(chosen - Math.floor(room / 2), 0),
    Math.max(incidents.length - room, 0),
  );
  const seen = incidents.slice(first, first + room);
  return [
    top,
    ...seen.map((incident, row) =>
      incidentLine(incident, first + row === chosen, { now, columns }),
    ),
  ];
}

function incidentLine(
  incident: IncidentSummary,
  isChosen: boolean,
  { now, columns }: Omit<ListStyle, 'rows'>,
): Line {
  const { title, severity, isResolved, entries } = incident;
  const tone: Tone = isResolved ? 'quiet' : 'plain';
  const line: Line = [
    piece(isChosen ? '▌' : ' ', 'label'),
    piece(`${startOf(incident).padEnd(17)} `, tone),
    piece(`${(severity ?? '').toUpperCase().padEnd(5)} `, isResolved ? 'quiet' : 'strong'),
    piece(stateOf(incident, now).padEnd(19), isResolved ? 'quiet' : 'open'),
    piece(` ${safeLine(title)}`, isChosen ? 'strong' : tone),
    piece(`  ${entries === 1 ? '1 entry' : `${entries} entries`}`, 'quiet'),
  ];
  return padLine(cutLine(line, columns - 1), columns - 1);
}

/** When it started, in its own zone; the day alone where only the declaration is known. */
function startOf({ startedAt, declaredAt, zone }: IncidentSummary): string {
  const shown = knownZone(zone);
  if (startedAt !== null) return formatInstant(startedAt, shown).slice(0, 16);
  return declaredAt === null ? 'not known' : formatDay(clockAt(declaredAt, shown));
}

function stateOf({ isResolved, startedAt, resolvedAt }: IncidentSummary, now: number): string {
  const end = isResolved ? resolvedAt : now;
  const word = isResolved ? 'resolved' : 'unresolved';
  if (startedAt === null || end === null) return word;
  const length = end - startedAt;
  return `${word} ${formatDuration(rounded(length))}`;
}

/** To what matters in a list: minutes on the first day, hours for some months, then days. */
function rounded(milliseconds: number): number {
  const unit = milliseconds < DAY ? MINUTE : milliseconds < 100 * DAY ? HOUR : DAY;
  return Math.trunc(milliseconds / unit) * unit;
}
