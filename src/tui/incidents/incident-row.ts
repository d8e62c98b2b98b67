/** One incident in the list: when, how bad, how it stands and for how long, and what it is. */
import { clockAt, formatDay, formatTimeOfDay } from '../../incident/time/clock.ts';
import { DAY, formatDuration, HOUR, MINUTE } from '../../incident/time/duration.ts';
import { knownZone } from '../../incident/time/zones.ts';
import { goesOn, type IncidentSummary } from '../../journal/incident-summary.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { monthAndDay } from '../header/short-time.ts';
import { cutLine, type Line, padLine, piece, type Tone } from '../lines/line.ts';

interface RowStyle {
  readonly isChosen: boolean;
  /** UTC milliseconds. */
  readonly now: number;
  readonly columns: number;
}

/** From so many columns on, years and whole words. */
const WIDE = 76;
const STATE = 19;
const STATE_NARROW = 12;

export function incidentRow(incident: IncidentSummary, { isChosen, now, columns }: RowStyle): Line {
  const { title, severity, entries, services } = incident;
  const isWide = columns >= WIDE;
  const isOver = !goesOn(incident);
  const tone: Tone = isOver ? 'quiet' : 'plain';
  const start = startOf(incident, isWide);
  const more = [...services.map(safeLine), entries === 1 ? '1 entry' : `${entries} entries`];
  const line: Line = [
    piece(isChosen ? '▌' : ' ', 'label'),
    piece(`${start.padEnd(isWide ? 17 : 11)} `, tone),
    piece(`${(severity ?? '').toUpperCase().padEnd(5)} `, isOver ? 'quiet' : 'strong'),
    piece(
      stateOf(incident, now, isWide).padEnd(isWide ? STATE : STATE_NARROW),
      isOver ? 'quiet' : 'open',
    ),
    piece(` ${safeLine(title)}`, isChosen ? 'strong' : tone),
    piece(`  ${more.join(', ')}`, 'quiet'),
  ];
  return padLine(cutLine(line, columns - 1), columns - 1);
}

/**
 * When it started, in its own zone: `2026-11-20 14:30`, `2026-11-20 ~14:30`, in fewer columns
 * `11-20 14:30`, `11-20~14:30`; where its start is not known, the day alone on which it began.
 */
function startOf(
  { startedAt, isStartAbout, beganAt, zone }: IncidentSummary,
  isWide: boolean,
): string {
  const shown = knownZone(zone);
  const known = startedAt ?? beganAt;
  if (known === null) return 'not known';
  const face = clockAt(known, shown);
  const day = isWide ? formatDay(face) : monthAndDay(face);
  if (startedAt === null) return day;
  const about = isWide ? ' ~' : '~';
  return `${day}${isStartAbout ? about : ' '}${formatTimeOfDay({ ...face, second: 0 })}`;
}

/** What was only imported is over, also where its source does not say when. */
const END_UNKNOWN = 'end unknown';

/** `unresolved 1h 12m`, `resolved in 42m`; in fewer columns `open 1h 12m`, and of a resolved one its length alone. */
function stateOf(incident: IncidentSummary, now: number, isWide: boolean): string {
  const { isResolved, isImported } = incident;
  if (!isResolved && isImported) return END_UNKNOWN;
  const length = lengthOf(incident, now);
  if (isResolved) return isWide ? resolvedIn(length) : length || 'resolved';
  return `${isWide ? 'unresolved' : 'open'} ${length}`.trimEnd();
}

/** Empty where one of its ends is not known. */
function lengthOf(
  { isResolved, startedAt, isStartAbout, resolvedAt }: IncidentSummary,
  now: number,
): string {
  const end = isResolved ? resolvedAt : now;
  if (startedAt === null || end === null) return '';
  return `${isStartAbout ? '~' : ''}${formatDuration(rounded(end - startedAt))}`;
}

function resolvedIn(length: string): string {
  if (length === '') return 'resolved';
  const whole = `resolved in ${length}`;
  return whole.length <= STATE ? whole : `resolved ${length}`;
}

/** To what matters in a list: minutes on the first day, hours for some months, then days. */
function rounded(milliseconds: number): number {
  const unit = milliseconds < DAY ? MINUTE : milliseconds < 100 * DAY ? HOUR : DAY;
  return Math.trunc(milliseconds / unit) * unit;
}
