/** What takes its time with all incidents: measuring them, and comparing two. Loaded when it is first asked for. */
import type { SupportHoursSetting } from '../../incident/time/support-hours.ts';
import type { Journal } from '../../journal/journal.ts';
import { meantIncidents } from '../../library/filter/meant-incidents.ts';
import { readFilter } from '../../library/filter/read-filter.ts';
import { GROUPED_BY } from '../../library/statistics/groups.ts';
import { measuredIncidents } from '../../library/statistics/measure-library.ts';
import { type Statistics, statisticsOf } from '../../library/statistics/statistics.ts';
import { postmortem } from '../../postmortem/document/postmortem.ts';
import type { LibraryDeed, OfLibrary } from '../state/event.ts';
import { namedIncident } from './named-incident.ts';

/** Where all incidents are, and how they are measured. */
export interface LibrarySettings {
  readonly journal: Journal;
  /** The names of severities, the worst first. */
  readonly severities: readonly string[];
  readonly supportHours: SupportHoursSetting | undefined;
}

/** What is asked of a library, but for words. */
export type LongDeed = Exclude<LibraryDeed, { type: 'search' }>;

/**
 * Does what is asked, in steps between which keys are taken, and gives what each of them tells.
 *
 * @throws Complaint where the name of an incident is that of none, or of several
 */
export function* libraryWork(
  deed: LongDeed,
  settings: LibrarySettings,
): Generator<OfLibrary, undefined> {
  if (deed.type === 'compare') yield compared(deed.names, settings);
  else yield* measured(deed.words, settings);
}

function compared(
  [first, second]: readonly [string, string],
  { journal, supportHours }: LibrarySettings,
): OfLibrary {
  const all = journal.incidents();
  const document = (name: string) =>
    postmortem(journal.incident(namedIncident(all, name).id), { supportHours });
  return { type: 'compared', documents: [document(first), document(second)] };
}

/**
 * Measures what is not measured yet, and then all that a filter lets through: how far it is, and at
 * last the statistics.
 *
 * @param words the filter, as it was typed
 */
function* measured(
  words: string,
  { journal, severities }: LibrarySettings,
): Generator<OfLibrary, undefined> {
  const work = journal.measured.measuring();
  const { of } = work;
  yield { type: 'measuring', words, done: 0, of };
  while (work.done < of) {
    work.step();
    yield { type: 'measuring', words, done: work.done, of };
  }
  const summaries = meantIncidents(journal, readFilter(words, { severities }));
  yield { type: 'measuring', words, done: of, of };
  const incidents = measuredIncidents(journal, summaries);
  yield { type: 'measuring', words, done: of, of };
  let statistics: Statistics = statisticsOf(incidents, { severities, by: [] });
  for (const by of GROUPED_BY) {
    yield { type: 'measuring', words, done: of, of };
    const { groupings } = statisticsOf(incidents, { severities, by: [by] });
    statistics = { ...statistics, groupings: [...statistics.groupings, ...groupings] };
  }
  yield { type: 'measured', words, statistics };
}
