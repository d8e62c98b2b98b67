/** What the board says of the incident as a whole, as far as it is recorded. */

import { Telling } from '../../incident/describe/telling.ts';
import { beginsImported } from '../../incident/imported.ts';
import type { Incident } from '../../incident/incident.ts';
import { isResolved } from '../../incident/measures/milestones.ts';
import { type Cadence, outsideClock } from '../../incident/measures/outside-clock.ts';
import { timesAtSeverity } from '../../incident/measures/severities.ts';
import { severityCourse } from '../../incident/measures/severity-course.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { cutLine, type Line, type Piece, piece } from '../lines/line.ts';
import { timeText } from '../panes/effort-time.ts';
import { shownRows } from '../panes/text.ts';

interface FactsStyle {
  /** UTC milliseconds. */
  readonly now: number;
  readonly columns: number;
  readonly cadence: Cadence;
}

/** `3 times, last 14:50`, and when the next update is due. */
export function outsideRows(incident: Incident, style: FactsStyle): readonly Line[] {
  const { now, cadence } = style;
  const { lastTold, timesTold, dueAt } = outsideClock(incident, cadence);
  const telling = new Telling(incident, now);
  const told = [
    lastTold === undefined
      ? notTold(incident)
      : piece(toldTimes(timesTold, telling.time(lastTold))),
  ];
  if (dueAt === undefined) return [told];
  const time = telling.time({ at: dueAt, approximate: false });
  const due =
    now < dueAt
      ? piece(`next update at ${time}`, 'quiet')
      : piece(`! update due since ${time}`, 'alert');
  return [told, [due]];
}

function notTold(incident: Incident): Piece {
  if (beginsImported(incident)) return piece('no update recorded', 'quiet');
  return piece(isResolved(incident) ? 'nobody was told' : 'nobody told yet', 'quiet');
}

function toldTimes(times: number, last: string): string {
  return times === 1 ? `once, ${last}` : `${times} times, last ${last}`;
}

/** Each with the time from which it held; afterwards also how long each held in all. */
export function severityRows(incident: Incident, { now, columns }: FactsStyle): readonly Line[] {
  const telling = new Telling(incident, now);
  const rows = severityCourse(incident).map(
    (change): Line => [
      piece(`${safeLine(change.severity).toUpperCase()} `),
      piece(`from ${telling.time(change)}`, 'quiet'),
    ],
  );
  if (!isResolved(incident)) return rows;
  const lengths = timesAtSeverity(incident).map(
    (measure) => `${safeLine(measure.name).toUpperCase()} ${timeText(measure)}`,
  );
  return rows.length === 0 ? [] : [...rows, ...textRows(`in all ${lengths.join(', ')}`, columns)];
}

export function serviceRows({ facts }: Incident, columns: number): readonly Line[] {
  return facts.services.length === 0 ? [] : textRows(facts.services.join(', '), columns);
}

/** The description, and below it what was said of users, revenue… */
export function impactRows({ facts }: Incident, columns: number): readonly Line[] {
  const { description, ...fields } = facts.impact;
  return [
    ...(description === undefined ? [] : textRows(description, columns)),
    ...Object.entries(fields).flatMap(([field, text]) => textRows(`${field}: ${text}`, columns)),
  ];
}

export function detectionRows({ facts }: Incident, columns: number): readonly Line[] {
  const { detectedBy } = facts;
  if (detectedBy === undefined) return [];
  const { source, detail } = detectedBy;
  return textRows(detail === undefined ? source : `${source}: ${detail}`, columns);
}

function textRows(text: string, columns: number): readonly Line[] {
  return shownRows(text, () => columns).map((row) => cutLine([piece(row)], columns));
}
