/** Entries that were written down long after they happened, in an incident that was told as it ran. */
import type { Incident } from '../../incident.ts';
import { HOUR } from '../../time/duration.ts';
import { lookAt } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { lateness, type TimedEntry, timedEntries } from '../timed-entries.ts';
import { entriesNamed, form, gist, sentence } from '../words.ts';

/** An act of more records than this was a batch, an import or a paste: it is late on purpose. */
const BATCH = 4;

function late({ incident, entries }: Reviewed): readonly Found[] {
  const told = timedEntries(incident.recorded);
  const behind = told.filter((entry) => lateness(entry) >= HOUR);
  // Where many are late, it was told afterwards, and none of them surprises.
  if (behind.length * 3 > told.length) return [];
  const surprising = outOfOrder(told, incident);
  const found = entries.filter((entry) => surprising.has(entry.id));
  const [first] = found;
  if (first === undefined) return [];
  const what = found.length === 1 ? ` ${gist(first.text)}` : '';
  return [
    {
      message: `${sentence(entriesNamed(found))}${what} ${form(found.length, 'was', 'were')} logged an hour or more after ${form(found.length, 'its time', 'their times')}, when later things stood there already: from memory?`,
      entries: found,
      fix: lookAt('Check the time against a log, a chat or a graph', first),
    },
  ];
}

/** Ids of those that were written down late and after something that happened later. */
function outOfOrder(told: readonly TimedEntry[], incident: Incident): ReadonlySet<string> {
  const found = new Set<string>();
  let latest = Number.NEGATIVE_INFINITY;
  for (const entry of told) {
    const isLate = lateness(entry) >= HOUR && entry.at < latest;
    if (isLate && !entry.approximate && isByItself(entry, incident)) found.add(entry.id);
    latest = Math.max(latest, entry.at);
  }
  return found;
}

function isByItself({ id, source }: TimedEntry, incident: Incident): boolean {
  const batch = incident.record(id)?.batch;
  return source === undefined && batch !== undefined && incident.act(batch).length <= BATCH;
}

export const LATE_ENTRIES: Rule = {
  code: 'late-entry',
  levels: ['hint'],
  title: 'Entries from memory',
  meaning:
    'In an incident that was told as it happened, single entries were logged an hour or more after their time, when later things stood in the record already. Such times come from memory. Backfill, batches, imports and times given as "about" are no finding.',
  mending: 'Check the time against a log, a chat or a graph, and correct it (`/at 12 22:47`).',
  isForAfterwards: true,
  find: late,
};
