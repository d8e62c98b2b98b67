/** The header as rows of text, between bars that show where the screen ends. */
import type { Incident } from '../../../src/incident/incident.ts';
import { MINUTE } from '../../../src/incident/time/duration.ts';
import { columnsOf } from '../../../src/terminal/fit.ts';
import { headerLines } from '../../../src/tui/header/header.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { instant } from '../../incident/story.ts';

/** The outside is told every half hour of the worst incidents, every hour of others. */
export const CADENCE = { sev1: 30 * MINUTE, sev2: 60 * MINUTE };

interface Look {
  readonly columns: number;
  readonly rows?: 2 | 3;
  readonly cadence?: Readonly<Record<string, number>>;
}

export function headerRows(
  incident: Incident,
  now: string,
  { columns, rows = 2, cadence = {} }: Look,
): readonly string[] {
  return headerLines(incident, { now: instant(now), columns, rows, cadence })
    .map(plain)
    .map((row) => `|${row}${' '.repeat(Math.max(0, columns - columnsOf(row)))}|`);
}

export function titleRow(incident: Incident, now: string, columns: number): string {
  return headerRows(incident, now, { columns })[0] ?? '';
}

export function milestoneRow(incident: Incident, now: string, columns: number): string {
  return headerRows(incident, now, { columns })[1] ?? '';
}
