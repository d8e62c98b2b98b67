import { fold, type LiveIncident } from '../../src/incident/fold.ts';
import { numbered } from '../../src/incident/numbers.ts';
import { occasion } from '../../src/incident/occasion.ts';
import { readLine } from '../../src/incident/read-line.ts';
import { readDeclaration } from '../../src/incident/declaration.ts';
import type { BodyOf, Change, IncidentRecord } from '../../src/incident/record.ts';
import { understand } from '../../src/incident/understand.ts';

interface Told {
  readonly title?: string;
  readonly severity?: string;
  readonly zone?: string;
  /** A time with its date. */
  readonly declared?: string;
  /** When all of it was typed, an ISO time: bare times lie before. */
  readonly now?: string;
  /** As they were typed, each an act of its own. */
  readonly lines: readonly string[];
}

/** The incident that these lines tell of, all typed by ada in one moment. */
export function incidentOf({
  title = 'Shop answers 500',
  severity,
  zone = 'Africa/Lagos',
  declared = '??',
  now = '2022-05-10T20:00:00Z',
  lines,
}: Told): LiveIncident {
  const clock = Date.parse(now);
  const incident = fold('incident', []);
  const declaration = readDeclaration({ title, severity, zone, declared, services: [] }, clock);
  record(incident, [declaration.change], clock);
  for (const line of lines) {
    record(incident, readLine(incident, line, occasion(incident, clock, 'ada')).changes, clock);
  }
  return incident;
}

/** Adds what no line can say: what an import or a later verb records. */
export function withFacts(incident: LiveIncident, facts: Partial<BodyOf<'incident.amended'>>) {
  record(incident, [{ type: 'incident.amended', body: { at: null, ...facts } }], 0);
  return incident;
}

/** Records changes as one act. */
export function record(incident: LiveIncident, changes: readonly Change[], clock: number): void {
  const batch = nextId(incident);
  for (const change of changes) {
    incident.apply(stamped(incident, change, batch, clock));
  }
}

function stamped(
  incident: LiveIncident,
  change: Change,
  batch: string,
  clock: number,
): IncidentRecord {
  const recordedAt = Math.max(clock, incident.newest?.recordedAt ?? 0);
  const stamp = { id: nextId(incident), batch, incident: incident.id, version: 1 };
  const stored = { ...stamp, recordedAt, clock, author: 'ada', ...numbered(change, incident.counters) };
  const known = understand(stored);
  if (known === undefined) throw new Error(`${change.type} is not understood.`);
  return known;
}

/** Ids that sort in the order in which they are given out. */
function nextId(incident: LiveIncident): string {
  const last = Number(incident.newest?.id ?? 0);
  return String(last + 1).padStart(6, '0');
}
