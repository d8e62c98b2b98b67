/** Clocks that jumped, and entries from after their own recording. */
import type { Entry, Incident } from '../../incident.ts';
import { milestone } from '../../measures/milestones.ts';
import type { IncidentRecord } from '../../record/record.ts';
import { MILESTONES } from '../../record/vocabulary.ts';
import { formatDuration, MINUTE } from '../../time/duration.ts';
import { AHEAD } from '../../time/time-reading.ts';
import { lineToComplete, lookAt } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { entriesNamed, form, sentence } from '../words.ts';

/** A clock may be set right by so much without a word. */
const JUMP = MINUTE;

function clockJumps({ incident }: Reviewed): readonly Found[] {
  let largest = 0;
  const entries = new Set<Entry>();
  for (const record of incident.records) {
    const behind = record.recordedAt - record.clock;
    if (behind <= JUMP) continue;
    const entry = entryTimedBy(record, incident);
    if (entry === undefined || incident.see(record) === undefined) continue;
    entries.add(entry);
    largest = Math.max(largest, behind);
  }
  const [first] = entries;
  if (first === undefined) return [];
  const named = entriesNamed([...entries]);
  return [
    {
      message: `The clock was behind that of earlier records by up to ${formatDuration(largest)} when ${named} ${form(entries.size, 'was', 'were')} logged or settled: times that were not typed may be wrong by as much.`,
      entries: [...entries],
      fix: lookAt('Check its time, and those around it', first),
    },
  ];
}

/** The entry, where it stands, that this record gave a time to. */
function entryTimedBy(record: IncidentRecord, incident: Incident): Entry | undefined {
  const id = timedEntryId(record);
  const entry = id === undefined ? undefined : incident.entry(id);
  return entry?.retracted === undefined ? entry : undefined;
}

function timedEntryId(record: IncidentRecord): string | undefined {
  switch (record.type) {
    case 'entry.logged':
      return record.id;
    case 'entry.settled':
    case 'entry.reopened':
      return record.body.entry;
    case 'entry.amended':
      return record.body.at === undefined ? undefined : record.body.entry;
    default:
      return undefined;
  }
}

function fromTheFuture({ incident, telling }: Reviewed): readonly Found[] {
  const ahead = new Map<Entry, number>();
  for (const record of incident.records) {
    const entry = entryTimedBy(record, incident);
    const at = entry === undefined ? undefined : standingTime(record, entry, incident);
    if (entry !== undefined && at !== undefined && at - record.clock > AHEAD) {
      ahead.set(entry, at - record.clock);
    }
  }
  const entries = [...ahead.keys()];
  const [first] = entries;
  if (first === undefined) return [];
  const isMilestone = MILESTONES.some((name) => {
    const entry = milestone(incident, name)?.entry;
    return entry !== undefined && ahead.has(entry);
  });
  const most = formatDuration(Math.max(...ahead.values()));
  const time = entries.length === 1 ? `${telling.time(first)}, ` : 'times up to ';
  return [
    {
      level: isMilestone ? 'error' : 'warning',
      message: `${sentence(entriesNamed(entries))} ${form(entries.length, 'is', 'are')} of ${time}${most} after the clock by which ${form(entries.length, 'it was', 'they were')} written down.`,
      entries,
      fix: lineToComplete('Correct the time', `/at ${first.number} `),
    },
  ];
}

/** The time that this record gave, if it still stands so. */
function standingTime(
  record: IncidentRecord,
  entry: Entry,
  incident: Incident,
): number | undefined {
  const { body, type } = record;
  if (!('at' in body) || typeof body.at !== 'number') return undefined;
  // Most times are as they should be: only of the others it is asked how they stand.
  const seen = incident.see(record);
  const at = seen !== undefined && 'at' in seen.body ? seen.body.at : undefined;
  if (typeof at !== 'number') return undefined;
  const isTurn = type === 'entry.settled' || type === 'entry.reopened';
  const stands = isTurn ? entry.turns.some((turn) => turn.at === at) : entry.at === at;
  return stands ? at : undefined;
}

export const FROM_THE_FUTURE: Rule = {
  code: 'future-entry',
  levels: ['error', 'warning'],
  title: 'Entries from after their own recording',
  meaning:
    'The time lies more than ten minutes after the clock by which it was written down: nobody can have known it. On a milestone that is an error, because durations are wrong with it.',
  mending: 'Correct the time (`/at 12 14:05`).',
  find: fromTheFuture,
};

export const CLOCK_JUMP: Rule = {
  code: 'clock-jump',
  levels: ['warning'],
  title: 'The clock jumped',
  meaning:
    'A record was written by a clock that was more than a minute behind that of a record before it: a clock was set, or two machines disagree. Lines without a time took theirs from it.',
  mending: 'Check the times of these entries, and of those before them; correct them with `/at`.',
  find: clockJumps,
};
