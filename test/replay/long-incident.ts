/** An incident of any length, without typing it line by line. */
import { fold } from '../../src/incident/fold/fold.ts';
import type { Incident } from '../../src/incident/incident.ts';
import type { IncidentRecord } from '../../src/incident/record/record.ts';

const START = Date.UTC(2026, 10, 20, 13, 30);
const NOTHING = { people: [], tags: [], links: [], refs: [] };

/** Half the records log actions, each a few seconds late; the other half settle them. */
export function longIncident(records: number): Incident {
  return fold(
    'incident',
    Array.from({ length: records }, (_, index) => (index % 2 === 0 ? logged(index) : done(index))),
  );
}

function envelope(index: number) {
  const recordedAt = START + index * 20_000;
  const id = String(index).padStart(8, '0');
  const batch = `act-${index}`;
  return {
    id,
    batch,
    incident: 'incident',
    version: 1,
    recordedAt,
    clock: recordedAt,
    author: 'a',
  };
}

function logged(index: number): IncidentRecord {
  const number = index / 2 + 1;
  const at = START + index * 20_000 - 5_000;
  const words = { ...NOTHING, text: `action ${number}`, typed: `! action ${number}` };
  const body = {
    ...words,
    number,
    label: `A${number}`,
    kind: 'action',
    at,
    milestones: [],
  } as const;
  return { ...envelope(index), type: 'entry.logged', body: { ...body, milestones: [] } };
}

function done(index: number): IncidentRecord {
  const envelopes = envelope(index);
  const entry = envelope(index - 1).id;
  const body = { entry, outcome: 'done', at: envelopes.recordedAt, note: '' } as const;
  return { ...envelopes, type: 'entry.settled', body };
}
