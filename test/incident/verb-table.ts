/** For tables of verbs: a line, what it is answered, and what it changes. */
import { Complaint } from '../../src/incident/line/complaint.ts';
import type { IncidentRecord } from '../../src/incident/record/record.ts';
import { clock } from './print.ts';
import { type Story, story } from './story.ts';

const ZONE = 'Africa/Lagos';

/** 14:40 in Lagos. */
export const TWENTY_TO_THREE = '2026-11-20T13:40:00Z';

/** An incident with one of each, all logged at 14:30, but A2 and H2, which are settled. */
export function oneOfEach(): Story {
  return story({
    severity: 'sev2',
    lines: [
      ['2026-11-20T13:30:00Z', '/started'],
      ['2026-11-20T13:30:00Z', '! restarting api @ops'],
      ['2026-11-20T13:30:00Z', '? memory leak'],
      ['2026-11-20T13:30:00Z', '! rolling back'],
      ['2026-11-20T13:30:00Z', '? bad deploy'],
      ['2026-11-20T13:35:00Z', '/done A2'],
      ['2026-11-20T13:36:00Z', '/refute H2'],
      ['2026-11-20T13:37:00Z', '+ add an alert'],
      ['2026-11-20T13:38:00Z', 'errors at 5 %'],
    ],
  });
}

/** What a line typed at 14:40 is answered, or complained about. */
export function said(line: string, told = oneOfEach()): string {
  try {
    return told.tell(TWENTY_TO_THREE, line).join('\n');
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    return `complaint: ${error.message}`;
  }
}

/** The changes that a line typed at 14:40 makes: type and body, with labels and clocks for numbers. */
export function changed(line: string, told = oneOfEach()): string {
  const before = told.records.length;
  told.tell(TWENTY_TO_THREE, line);
  return told.records
    .slice(before)
    .map((record) => `${record.type} ${bodyText(record, told)}`)
    .join('\n');
}

function bodyText({ body }: IncidentRecord, { incident }: Story): string {
  const readable = (key: string, value: unknown): unknown => {
    if (['at', 'until'].includes(key) && typeof value === 'number') return clock(value, ZONE);
    if (key === 'entry') return incident.entry(String(value))?.label ?? 'entry';
    if (key === 'followup') return incident.followup(String(value))?.label;
    return value;
  };
  return JSON.stringify(body, readable).replaceAll('2026-11-20 ', '').replaceAll('"', '');
}
