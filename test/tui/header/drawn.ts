/** The header as rows of text, between bars that show where the screen ends. */
import type { Incident } from '../../../src/incident/incident.ts';
import { columnsOf } from '../../../src/terminal/fit.ts';
import { headerLines } from '../../../src/tui/header/header.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { instant } from '../../incident/story.ts';

function header(incident: Incident, now: string, columns: number): string {
  return headerLines(incident, { now: instant(now), columns })
    .map(plain)
    .map((row) => `|${row}${' '.repeat(Math.max(0, columns - columnsOf(row)))}|`)
    .join('\n');
}

export function titleRow(incident: Incident, now: string, columns: number): string {
  return header(incident, now, columns).split('\n')[0] ?? '';
}

export function milestoneRow(incident: Incident, now: string, columns: number): string {
  return header(incident, now, columns).split('\n')[1] ?? '';
}
