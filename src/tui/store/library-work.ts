/** What takes its time with all incidents: measuring them, and comparing two. Loaded when it is first asked for. */
import { Complaint } from '../../incident/line/complaint.ts';
import type { SupportHoursSetting } from '../../incident/time/support-hours.ts';
import type { Journal } from '../../journal/journal.ts';
import { readFilter } from '../../library/filter/read-filter.ts';
import { namedIncident } from '../../library/named-incident.ts';
import { GROUPED_BY } from '../../library/statistics/groups.ts';
import { libraryStatistics } from '../../library/statistics/library-statistics.ts';
import { postmortem } from '../../postmortem/document/postmortem.ts';
import type { LibraryDeed, OfLibrary } from '../state/event.ts';

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
 * Does what is asked, in steps between which keys are taken, and gives what each of them tells, if anything.
 *
 * @throws Complaint where the name of an incident is that of none, or of several
 */
export function* libraryWork(
  deed: LongDeed,
  settings: LibrarySettings,
): Generator<OfLibrary | undefined, undefined> {
  if (deed.type === 'compare') yield compared(deed.names, settings);
  else yield* measured(deed.words, settings);
}

/** Below the prompt there is hardly room for one slug; those that may be meant are offered. */
const MOST_SAID = 0;

function compared(
  [first, second]: readonly [string, string],
  { journal, supportHours }: LibrarySettings,
): OfLibrary {
  const document = (name: string) => {
    const named = namedIncident(journal, name, { most: MOST_SAID, list: '/incidents' });
    if ('refused' in named) throw new Complaint(named.refused);
    return postmortem(journal.incident(named.incident.id), { supportHours });
  };
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
): Generator<OfLibrary | undefined, undefined> {
  const work = journal.measured.measuring();
  const { of } = work;
  yield { type: 'measuring', words, done: 0, of };
  while (work.done < of) {
    work.step();
    yield { type: 'measuring', words, done: work.done, of };
  }
  const filter = readFilter(words, { severities });
  const statistics = yield* libraryStatistics(journal, filter, { severities, by: GROUPED_BY });
  yield { type: 'measured', words, statistics };
}
