import type { IncidentRecord, RecordOf } from './record.ts';

/** The times that a record stated, as they were read again. */
export type Retiming = RecordOf<'records.retimed'>['body']['times'][number];

/** The record as if its times had been read so from the first. One without times stays as it is. */
export function retime(record: IncidentRecord, { at, until, bare }: Retiming): IncidentRecord {
  const ends = until === undefined ? {} : { until };
  switch (record.type) {
    case 'incident.declared':
      return { ...record, body: { ...record.body, at, bare } };
    case 'incident.amended': {
      const { roles } = record.body;
      const moved = roles?.map((role) => (role.until === undefined ? role : { ...role, ...ends }));
      return { ...record, body: { ...record.body, at, bare, ...(moved && { roles: moved }) } };
    }
    case 'entry.logged':
      return { ...record, body: { ...record.body, at, bare, ...ends } };
    case 'entry.amended':
      return { ...record, body: { ...record.body, at, bare, ...ends } };
    case 'entry.settled':
      return { ...record, body: { ...record.body, at, bare } };
    case 'entry.reopened':
      return { ...record, body: { ...record.body, at, bare } };
    case 'followup.added':
      return { ...record, body: { ...record.body, at, bare } };
    case 'followup.amended':
      return { ...record, body: { ...record.body, at, bare } };
    default:
      return record;
  }
}
