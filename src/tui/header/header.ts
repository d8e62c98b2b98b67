import type { Incident } from '../../incident/incident.ts';
import type { Line } from '../lines/line.ts';
import { milestoneLine } from './milestone-line.ts';
import { titleLine } from './title-line.ts';

interface HeaderStyle {
  /** UTC milliseconds. */
  readonly now: number;
  readonly columns: number;
}

/** A title may be wider on a terminal than it was measured: the last column stays free. */
const SLACK = 1;

/** What stands above the timeline: the title and the running clocks, the milestones and the zone. */
export function headerLines(
  incident: Incident,
  { now, columns }: HeaderStyle,
): readonly [Line, Line] {
  const room = columns - SLACK;
  return [titleLine(incident, now, room), milestoneLine(incident, now, room)];
}
