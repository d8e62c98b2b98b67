/** What has been recorded between two states, by anybody. */
import type { Incident } from '../../incident/incident.ts';
import { responseTimes } from '../../incident/measures/measures.ts';
import { isResolved } from '../../incident/measures/milestones.ts';
import type { IncidentRecord } from '../../incident/record/record.ts';
import { formatDuration } from '../../incident/time/duration.ts';
import type { LogScreen, State } from '../state/state.ts';
import { recordInWords, type Source } from './record-words.ts';
import { counted, lengthInWords } from './words.ts';

/** Of more than these, as of a batch, the count is said, and the newest. */
const MOST = 5;

/** The records that are new behind all that were there before, in order. */
function newRecords(before: LogScreen, after: LogScreen): readonly IncidentRecord[] {
  if (after.records <= before.records) return [];
  const { records } = after.incident;
  return records.slice(records.findLastIndex(({ id }) => id === before.newest) + 1);
}

/** Nothing is said of an incident that was just opened: it is told as a whole. */
export function news(was: State, is: State): readonly string[] {
  const [before, after] = [was.screen, is.screen];
  if (before.name !== 'log' || after.name !== 'log') return [];
  const records = newRecords(before, after);
  const older = Math.max(after.records - before.records - records.length, 0);
  const { incident } = after;
  const isHere = is.message !== was.message && is.message?.tone === 'good';
  const said = records.slice(-MOST).map((record) =>
    recordInWords(record, incident, {
      now: is.now,
      source: sourceOf(record, is.author, isHere),
    }),
  );
  const [last] = said.slice(-1);
  const told =
    records.length > MOST && last !== undefined
      ? [`${counted(records.length, 'line')} recorded. The newest: ${last}`]
      : said;
  const come = older === 0 ? [] : [`${counted(older, 'older record')} came from another journal.`];
  return [...told, ...come, ...end(records, incident)];
}

function sourceOf({ author }: IncidentRecord, own: string, isHere: boolean): Source {
  if (author !== own) return { author };
  return isHere ? 'here' : 'elsewhere';
}

/** How long it has taken, once it is resolved. */
function end(records: readonly IncidentRecord[], incident: Incident): readonly string[] {
  if (!records.some(isAboutResolution) || !isResolved(incident)) return [];
  const measure = responseTimes(incident).find(({ name }) => name === 'time to resolve');
  if (measure === undefined || 'missing' in measure) return ['The incident is resolved.'];
  const about = measure.about ? 'about ' : '';
  const length = lengthInWords(formatDuration(measure.milliseconds));
  return [`The incident is resolved, after ${about}${length}.`];
}

function isAboutResolution({ type, body }: IncidentRecord): boolean {
  if (type === 'entry.logged') return body.milestones.includes('resolved');
  return type === 'entry.amended' && body.milestones?.add?.includes('resolved') === true;
}
