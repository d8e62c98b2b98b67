import type { Incident } from '../../incident/incident.ts';
import { type Cadence, outsideClock } from '../../incident/measures/outside-clock.ts';
import type { Line } from '../lines/line.ts';
import type { SilentSince } from './clocks.ts';
import { dutyLine } from './duty-line.ts';
import { milestoneLine } from './milestone-line.ts';
import { reminder } from './outside-words.ts';
import { titleLine } from './title-line.ts';

interface HeaderStyle {
  /** UTC milliseconds. */
  readonly now: number;
  readonly columns: number;
  readonly rows: 2 | 3;
  /** How long the outside may wait for an update, by severity. */
  readonly cadence: Cadence;
  /** Of an incident that is replayed as it happened, its last entry counts from when it happened. */
  readonly silentSince?: SilentSince;
}

/** A title may be wider on a terminal than it was measured: the last column stays free. */
const SLACK = 1;

/**
 * What stands above the timeline: the title and the running clocks; the milestones and the zone;
 * and on a third row what the outside was told, the severities, and who leads. Without a third row
 * the reminder of the next update stands among the clocks.
 */
export function headerLines(incident: Incident, style: HeaderStyle): readonly Line[] {
  const { now, rows, silentSince } = style;
  const columns = style.columns - SLACK;
  const outside = outsideClock(incident, style.cadence);
  const milestones = milestoneLine(incident, now, columns);
  if (rows === 3) {
    const duties = dutyLine(incident, outside, { now, columns });
    return [titleLine(incident, { now, columns, silentSince }), milestones, duties];
  }
  const next = reminder(outside, now);
  return [titleLine(incident, { now, columns, reminder: next, silentSince }), milestones];
}
