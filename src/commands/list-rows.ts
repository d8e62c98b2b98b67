/** Incidents as rows of text, for a terminal of some width or for whoever reads the output. */
import { formatInstant } from '../incident/time/clock.ts';
import { knownZone } from '../incident/time/zones.ts';
import type { IncidentSummary } from '../journal/incident-summary.ts';
import { columns } from '../terminal/columns.ts';
import { columnsOf, cut } from '../terminal/fit.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { timeBesideSlug } from './slug-time.ts';

/** A title is no help in fewer columns. */
const SHORTEST_TITLE = 12;

/**
 * A row for each incident.
 *
 * @param width of the terminal; rows are made to fit it: shorter words first, then less of the titles.
 *   Without one, everything is said.
 */
export function incidentRows(
  incidents: readonly IncidentSummary[],
  width: number | undefined,
): readonly string[] {
  const whole = columns(incidents.map((each) => [...cells(each), safeLine(each.title)]));
  if (width === undefined || whole.every((row) => columnsOf(row) <= width)) return whole;
  const facts = columns(incidents.map((each) => [...shortCells(each), '']));
  const room = width - Math.max(...facts.map(columnsOf)) - 2;
  if (room < SHORTEST_TITLE) return facts;
  const titles = incidents.map(({ title }) => cut(safeLine(title), room));
  return columns(incidents.map((each, index) => [...shortCells(each), titles[index] ?? '']));
}

function cells(incident: IncidentSummary): readonly string[] {
  const { startedAt, resolvedAt, isResolved, isStartAbout, zone } = incident;
  const shown = knownZone(zone);
  const about = isStartAbout ? '~' : '';
  const start =
    startedAt === null ? 'start unknown' : `${about}${formatInstant(startedAt, shown)} ${zone}`;
  const end = resolvedAt === null ? 'resolved' : `resolved ${formatInstant(resolvedAt, shown)}`;
  return [...nameCells(incident), start, isResolved ? end : stateOf(incident)].map(safeLine);
}

/** What was only imported is over, also where its source does not say when. */
function stateOf({ isResolved, isImported }: IncidentSummary): string {
  if (isResolved) return 'resolved';
  return isImported ? 'end unknown' : 'unresolved';
}

/** In fewer words. */
function shortCells(incident: IncidentSummary): readonly string[] {
  const { startedAt, isStartAbout } = incident;
  const state = stateOf(incident);
  if (startedAt === null) return [...nameCells(incident), '-', state].map(safeLine);
  const start = timeBesideSlug(startedAt, isStartAbout, incident);
  return [...nameCells(incident), start, state].map(safeLine);
}

/** How long it took is the postmortem's to say, which knows what is only approximate. */
function nameCells({ slug, severity }: IncidentSummary): readonly string[] {
  return [slug, severity?.toUpperCase() ?? '-'];
}
