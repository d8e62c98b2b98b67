import { type Incident, severity } from '../../incident/incident.ts';
import { columnsOf } from '../../terminal/fit.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import {
  cutLine,
  emptyLine,
  type Line,
  lineWidth,
  type Piece,
  piece,
  spread,
} from '../lines/line.ts';
import { clockForms } from './clocks.ts';

/** What clocks must leave of a title that is as long as this, in columns. */
const LEAST_TITLE = 20;
/** Columns between the title and the clocks. */
const GAP = 2;

/**
 * Severity and title at the left, the clocks at `now` (UTC milliseconds) at the right, in the
 * richest form that leaves enough of the title.
 */
export function titleLine(incident: Incident, now: number, columns: number): Line {
  const badge = severityBadge(incident);
  const title = safeLine(incident.facts.title);
  const left = [badge, piece('  '), piece(title, 'strong')];
  const least = columnsOf(badge.text) + 2 + Math.min(columnsOf(title), LEAST_TITLE);
  const clocks =
    clockForms(incident, now).find((form) => least + GAP + lineWidth(form) <= columns) ?? emptyLine;
  if (columns <= columnsOf(badge.text)) return cutLine([badge], columns);
  if (clocks.length === 0) return cutLine(left, columns);
  return spread(cutLine(left, columns - GAP - lineWidth(clocks)), clocks, columns);
}

function severityBadge(incident: Incident): Piece {
  const stated = severity(incident);
  return stated === undefined
    ? piece('SEV?', 'quiet')
    : piece(safeLine(stated).toUpperCase(), 'label');
}
