/** Entries that lie after the end that a source document states. */
import { resolution } from '../../measures/milestones.ts';
import { formatDuration, MINUTE } from '../../time/duration.ts';
import { lookAt } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { type TimedEntry, timedEntries } from '../timed-entries.ts';
import { entriesNamed, form } from '../words.ts';

function afterStatedEnd({ incident, entries, telling }: Reviewed): readonly Found[] {
  const { start, end, minutes } = incident.facts.stated;
  const over = end ?? endAfter(start, minutes);
  if (over === undefined || isToldOfResolution(end, incident)) return [];
  const later = timedEntries(entries).filter((entry) => lastOf(entry) - over >= MINUTE);
  const [first] = later;
  if (first === undefined) return [];
  const last = later.reduce((time, entry) => Math.max(time, lastOf(entry)), over);
  const claim = telling.time({ at: over, approximate: false });
  const what = end === undefined ? 'The stated start and duration end at' : 'The stated end is';
  return [
    {
      level: isResolvedBy(over, incident) ? 'hint' : 'warning',
      message: `${what} ${claim}; ${entriesNamed(later)} ${form(later.length, 'lies', 'lie')} after it, up to ${formatDuration(last - over)} later.`,
      entries: later,
      fix: lookAt('See whether it went on, or the stated end or a time is wrong', first),
    },
  ];
}

function endAfter(start: number | undefined, minutes: number | undefined): number | undefined {
  return start === undefined || minutes === undefined ? undefined : start + minutes * MINUTE;
}

/** Then `stated-end` says by how much the stated end is too early. */
function isToldOfResolution(end: number | undefined, incident: Reviewed['incident']): boolean {
  const resolved = resolution(incident)?.at;
  return end !== undefined && typeof resolved === 'number' && resolved - end >= MINUTE;
}

function lastOf({ at, until = at }: TimedEntry): number {
  return Math.max(at, until);
}

/** Then what follows is the aftermath. */
function isResolvedBy(over: number, incident: Reviewed['incident']): boolean {
  const resolved = resolution(incident)?.at;
  return typeof resolved === 'number' && resolved - over < MINUTE;
}

export const AFTER_STATED_END: Rule = {
  code: 'after-stated-end',
  levels: ['warning', 'hint'],
  title: 'Entries after the stated end',
  meaning:
    'Another document states an end, or a start and a duration, and entries lie after it. Either it went on for longer than is stated, or a time or its day is wrong. Where the record is resolved by then, what follows is the aftermath, and it is a hint. Where the stated end lies before the resolution, `stated-end` says so instead.',
  mending:
    'Correct what was stated (`/stated end 16:45`) or the times (`/at 12 16:20`). Leave it where that is what the source says.',
  find: afterStatedEnd,
};
