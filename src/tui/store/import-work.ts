/** What an import asks of the journal. Loaded when something is first imported. */
import { recordReadings } from '../../importers/recording/record-readings.ts';
import type { RecordedIncident } from '../../importers/recording/recorded.ts';
import { standingsOf } from '../../importers/recording/standings.ts';
import type { Journal } from '../../journal/journal.ts';
import type { AskedSource, ImportDeed, OfImport, ReadSource } from '../state/importing.ts';
import type { ReadingDone } from './import-reading.ts';

/** @throws JournalError */
export function withStandings(journal: Journal, done: ReadingDone, asked: AskedSource): ReadSource {
  const { readings, records } = done;
  const standings =
    records === undefined
      ? standingsOf(journal, readings, { isZoneNamed: asked.zone !== undefined })
      : recordStandings(journal, done);
  return { asked, readings, standings, records };
}

/** Bridgelog's own are known by their ids. */
function recordStandings(journal: Journal, { readings }: ReadingDone): ReadSource['standings'] {
  const incidents = new Map(journal.incidents().map(({ id, slug }) => [id, slug]));
  return readings.map(({ key, entries }) => {
    const slug = incidents.get(key);
    if (slug === undefined) {
      return { incident: undefined, entries: entries.map(() => 'new' as const) };
    }
    const incident = journal.incident(key);
    return {
      incident: { id: key, slug },
      entries: entries.map(({ key: id }) =>
        incident.entry(id) === undefined ? ('new' as const) : ('known' as const),
      ),
    };
  });
}

interface Recording {
  readonly journal: Journal;
  readonly author: string;
  readonly now: number;
}

/**
 * Records all of it, or nothing.
 *
 * @throws JournalError, ImportError
 */
export function recorded(
  deed: Extract<ImportDeed, { type: 'record-source' }>,
  { journal, author, now }: Recording,
): readonly OfImport[] {
  const { readings, records, isZoneNamed, titles } = deed;
  if (records !== undefined) {
    const { added, known } = journal.adopt(records);
    const text = `${counted(added, 'record', 'records')} taken over${known === 0 ? '' : `, ${known} known`}`;
    const [first] = records;
    return first === undefined
      ? [{ is: 'not-recorded', reason: 'There are no records in it.' }]
      : [
          { is: 'recorded', incident: first.incident },
          { is: 'told', incident: first.incident, text, notice: undefined },
        ];
  }
  const options = { author, now, isZoneNamed, into: undefined, titles };
  const all = recordReadings(journal, readings, options);
  const first = all.find(({ isNew, added }) => isNew || added > 0) ?? all[0];
  if (first === undefined) return [{ is: 'not-recorded', reason: 'Nothing was found in it.' }];
  return [
    { is: 'recorded', incident: first.id },
    { is: 'told', incident: first.id, text: toldOf(all), notice: noticeOf(all) },
  ];
}

/** `Imported: 11 entries recorded, 2 follow-ups, 3 sections, 2 known, 1 changed`. */
function toldOf(all: readonly RecordedIncident[]): string {
  const sum = (count: (each: RecordedIncident) => number): number =>
    all.reduce((total, each) => total + count(each), 0);
  const added = sum((each) => each.added);
  const followups = sum((each) => each.followups);
  const sections = sum(({ sections: written }) => written.length);
  const known = sum((each) => each.known);
  const changed = sum((each) => each.changed.length);
  const parts = [
    ...(all.length === 1 ? [] : [`${all.length} incidents`]),
    added === 0 ? 'no new entry' : `${counted(added, 'entry', 'entries')} recorded`,
    ...(followups === 0 ? [] : [counted(followups, 'follow-up', 'follow-ups')]),
    ...(sections === 0 ? [] : [counted(sections, 'section', 'sections')]),
    ...(known === 0 ? [] : [`${known.toLocaleString('en')} known`]),
    ...(changed === 0 ? [] : [`${changed.toLocaleString('en')} changed`]),
  ];
  return `Imported: ${parts.join(', ')}`;
}

/** What stays as it is here, though the source says something else. */
function noticeOf(all: readonly RecordedIncident[]): string | undefined {
  const kept = all.flatMap((each) => each.kept);
  return kept.length === 0 ? undefined : `left as written here: ${kept.join(', ')}`;
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
