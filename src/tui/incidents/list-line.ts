/**
 * What the line at the prompt of the list says. It may be the title of the next incident, a filter of
 * those that there are, or both: so only words that can be no title are nothing else than a filter.
 */
import { Complaint } from '../../incident/line/complaint.ts';
import { declarationLine } from '../../incident/line/declaration.ts';
import { type IncidentFilter, NO_FILTER } from '../../library/filter/filter.ts';
import { readFilter } from '../../library/filter/read-filter.ts';
import { verbLine } from '../prompt/verb-line.ts';

export interface ListLine {
  /**
   * `new`: it says when or how badly something began to fail, or was asked that; `filter`: it is none,
   * or none that anybody would declare without saying so; `words`: it may be either.
   */
  readonly means: 'nothing' | 'verb' | 'new' | 'words' | 'filter';
  /** The line that would be declared. */
  readonly declares: string | undefined;
  readonly filter: IncidentFilter;
  /** What is filtered but for words, as it was understood, and those words: `open`, `sev1`, `#db`. */
  readonly only: readonly string[];
}

const EMPTY: ListLine = { means: 'nothing', declares: undefined, filter: NO_FILTER, only: [] };

/**
 * @param text as it is typed
 * @param severities their names, the worst first
 */
export function readListLine(text: string, severities: readonly string[]): ListLine {
  if (text.trim() === '') return EMPTY;
  if (verbLine(text) !== undefined) return { ...EMPTY, means: 'verb' };
  const declaration = declarationOf(text, severities);
  if (declaration?.started !== undefined) {
    const filter = readFilter(beginningOf(declaration.title), { severities });
    return { means: 'new', declares: text, filter, only: [] };
  }
  const said = withoutHalfOfDay(beginningOf(text));
  const filter = readFilter(said, { severities });
  const only = hasOthers(filter) ? understood(said, severities) : [];
  if (filter.words.length === 0) return { means: 'filter', declares: undefined, filter, only };
  if (isNoTitle(filter)) return { means: 'filter', declares: text, filter, only };
  const isNew = declaration === undefined || declaration.severity !== undefined;
  return { means: isNew ? 'new' : 'words', declares: text, filter, only };
}

/** Nobody filters by more than this: of a report that is pasted, each of thousands of words would be looked for. */
const LONGEST_FILTER = 500;

function beginningOf(text: string): string {
  return text.slice(0, LONGEST_FILTER);
}

/** While a day is typed, `2026-0` is the year still: nothing is to jump about with each key. */
function withoutHalfOfDay(text: string): string {
  return text.replace(/(?<=^|\s)((?:19|20)\d\d(?:-\d\d)?)-\d?$/, '$1');
}

/** Nothing where the line cannot declare anything: then it says why. */
function declarationOf(text: string, severities: readonly string[]) {
  try {
    return declarationLine(text, severities);
  } catch (error) {
    if (error instanceof Complaint) return undefined;
    throw error;
  }
}

/** Does it ask for more than words? */
function hasOthers(filter: IncidentFilter): boolean {
  const { state, severities, services, tags } = filter;
  const named = severities.length + services.length + tags.length;
  return state !== undefined || named > 0 || hasPeriod(filter);
}

function hasPeriod({ since, until }: IncidentFilter): boolean {
  return since !== undefined || until !== undefined;
}

/** What fails now is not resolved, and was not on a day: such words are about what is over. */
function isNoTitle(filter: IncidentFilter): boolean {
  return filter.state === 'resolved' || hasPeriod(filter);
}

/** What of a line stands in texts: its words, and its tags. */
export function wordsIn(text: string, severities: readonly string[]): string {
  return wordsOf(beginningOf(text))
    .filter((word) => {
      const { words, tags } = readFilter(word, { severities });
      return words.length + tags.length > 0;
    })
    .join(' ');
}

/** Each word as it was understood. */
function understood(text: string, severities: readonly string[]): readonly string[] {
  return wordsOf(text).map((word) => {
    const { state, severities: named } = readFilter(word, { severities });
    return state ?? named[0] ?? word;
  });
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
