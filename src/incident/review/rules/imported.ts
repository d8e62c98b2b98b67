/** What an import brought as it stood in the source, and what it read from the wording. */
import { isImported } from '../../imported.ts';
import { type Entry, isProposed } from '../../incident.ts';
import { formatDuration, MINUTE } from '../../time/duration.ts';
import { lookAt, wholeLine } from '../fixes.ts';
import { sourcePlace } from '../origin.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { type TimedEntry, timedEntries } from '../timed-entries.ts';
import { form, listed } from '../words.ts';

/** An entry that stands in the source behind one of a later time. */
interface StepBack {
  readonly before: TimedEntry;
  readonly entry: TimedEntry;
}

function outOfOrder({ incident, telling }: Reviewed): readonly Found[] {
  const back = [...runs(timedEntries(incident.recorded)).values()].flatMap(stepsBack);
  const [first] = back;
  if (first === undefined) return [];
  const named = back.map(({ before, entry }) => {
    const distance = formatDuration(before.at - entry.at);
    return `${entry.number} (${telling.time(entry)}, ${distance} before entry ${before.number})`;
  });
  return [
    {
      message: `${form(back.length, 'Entry', 'Entries')} ${listed(named)} ${form(back.length, 'stands', 'stand')} behind a later one in the source: ${form(back.length, 'is its time or its', 'are the times or the')} day right?`,
      entries: back.map(({ entry }) => entry),
      fix: lookAt(`Compare it with ${sourcePlace(first.entry) ?? 'its source'}`, first.entry),
    },
  ];
}

/** Entries of one source in the order of its lines. What has no lines has no order to be out of. */
function runs(entries: readonly TimedEntry[]): ReadonlyMap<string, readonly TimedEntry[]> {
  const placed = entries.filter((entry) => isImported(entry) && entry.source?.line !== undefined);
  const byFile = Map.groupBy(placed, ({ source }) => source?.file ?? '');
  for (const [, run] of byFile) run.sort((a, b) => lineOf(a) - lineOf(b) || a.number - b.number);
  return byFile;
}

function lineOf({ source }: Entry): number {
  return source?.line ?? 0;
}

/** None in a source that begins with the newest: then it goes back more often than forward. */
function stepsBack(run: readonly TimedEntry[]): readonly StepBack[] {
  const steps = run.slice(1).map((entry, index) => ({ before: run[index] ?? entry, entry }));
  const back = steps.filter(({ before, entry }) => before.at - entry.at >= MINUTE);
  const forward = steps.filter(({ before, entry }) => entry.at - before.at >= MINUTE);
  return run.length > 2 && back.length > forward.length ? [] : back;
}

function proposed({ entries }: Reviewed): readonly Found[] {
  const found = entries.filter(isProposed);
  const [first] = found;
  if (first === undefined) return [];
  const fields = listed(FIELDS.flatMap(({ name, many }) => (isIn(found, name) ? many : [])));
  const count = form(found.length, `Entry ${first.number} has`, `${found.length} entries have`);
  const what = fields === '' ? 'something' : fields;
  return [
    {
      message: `${count} ${what} that the import read from the wording, and nobody has confirmed.`,
      entries: found,
      fix: wholeLine(
        'Correct what is wrong (/kind, /milestone); if the rest is right',
        '/accept all',
      ),
    },
  ];
}

const FIELDS = [
  { name: 'kind', many: 'kinds' },
  { name: 'milestones', many: 'milestones' },
  { name: 'outcome', many: 'outcomes' },
] as const;

function isIn(entries: readonly Entry[], field: string): boolean {
  return entries.some((entry) => entry.proposed.includes(field));
}

export const OUT_OF_ORDER: Rule = {
  code: 'out-of-order',
  levels: ['warning'],
  title: 'Imported entries out of order',
  meaning:
    'The source tells them in another order than their times: a time or its day may be wrong there, or it was told so. Each stands in the timeline by its time. A source that begins with the newest is in order.',
  mending: 'Correct the time (`/at 12 16:20`), or leave it if it was then.',
  find: outOfOrder,
};

export const PROPOSED: Rule = {
  code: 'proposed',
  levels: ['hint'],
  title: 'Read from the wording by an import',
  meaning:
    'A source says what happened, and not what it was: that an entry is an action, a milestone, or was done, an import read from its words. Durations and lists are made of that, so somebody should look at it.',
  mending:
    'Correct what is wrong (`/kind 3 event`, `/milestone 3 -detected`), which confirms it as well; the rest is accepted with `/accept 4, 5` or `/accept all`.',
  find: proposed,
};
