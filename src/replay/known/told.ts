import { describe, entryName, entryWords } from '../../incident/describe/describe.ts';
import { momentOf } from '../../incident/describe/entry-change.ts';
import { Telling } from '../../incident/describe/telling.ts';
import type { Incident } from '../../incident/incident.ts';
import type { IncidentRecord } from '../../incident/record/record.ts';
import { coarseDuration, DAY, HOUR, MINUTE } from '../../incident/time/duration.ts';
import type { Told } from '../told.ts';

/**
 * What a record said when it came, with the incident as it stood after it. The time of which it tells
 * is told where that is another one, by over a minute.
 */
export function toldAsRecorded(record: IncidentRecord, incident: Incident): Told {
  const { recordedAt } = record;
  const beside = { at: recordedAt, within: MINUTE };
  const { type, body } = incident.reading(record);
  if (type !== 'entry.logged') return { text: describe(record, incident, recordedAt, beside) };
  const telling = new Telling(incident, recordedAt, beside);
  const entry = { number: body.number, name: entryName(body) };
  return { entry, text: entryWords(body), aside: ownTime(body, recordedAt, telling) };
}

/** `happened 22:50, 8m before`, `happened ~22:58`, `from 23:30, 32m later`, `time unknown`. */
function ownTime(
  body: Parameters<typeof momentOf>[0] & { readonly until?: number | undefined },
  recordedAt: number,
  telling: Telling,
): string | undefined {
  const moment = momentOf(body);
  if (moment.at === null) return 'time unknown';
  if (telling.isBeside(moment) && body.until === undefined) return undefined;
  const range = telling.range(moment, body.until);
  const delay = recordedAt - moment.at;
  if (Math.abs(delay) <= MINUTE) return `happened ${range}`;
  return delay > 0
    ? `happened ${range}, ${distance(delay)} before`
    : `from ${range}, ${distance(-delay)} later`;
}

/** From a day on, minutes say nothing; what is left out makes it no longer. */
function distance(milliseconds: number): string {
  const isLong = milliseconds >= DAY;
  return coarseDuration(isLong ? milliseconds - (milliseconds % HOUR) : milliseconds);
}
