/** What there is to choose from in the list of incidents: those that the typed words are found in. */
import { goesOn, type IncidentSummary } from '../../journal/incident-summary.ts';
import { passes } from '../../library/filter/passes.ts';
import { Kept } from '../lines/kept.ts';
import { isEmpty, type PromptLine, wholeText } from '../prompt/prompt-line.ts';
import type { IncidentsScreen, State } from '../state/state.ts';
import { type ListLine, readListLine } from './list-line.ts';

export interface IncidentChoice {
  readonly line: ListLine;
  /** `undefined` while they have not been read. */
  readonly incidents: readonly IncidentSummary[] | undefined;
  /** How many there are, also those that are not found; and of them unresolved. */
  readonly all: number;
  readonly unresolved: number;
  /**
   * The place of the one that is chosen among all rows, the first of which is the line that would be
   * declared, if it would; -1 where none is.
   */
  readonly chosen: number;
}

/** What stands in the list, with what is typed at the prompt. */
export function incidentChoice(state: State): IncidentChoice {
  const line = listLine(state);
  const { screen } = state;
  if (screen.name !== 'incidents' || screen.incidents === undefined) {
    return {
      line,
      incidents: undefined,
      all: 0,
      unresolved: 0,
      chosen: line.means === 'verb' ? -1 : 0,
    };
  }
  const incidents = meant(screen.incidents, line, screen.tagged);
  return {
    line,
    incidents,
    all: screen.incidents.length,
    unresolved: unresolvedOf(screen.incidents),
    chosen: chosenPlace(screen, line, incidents),
  };
}

/** What the line at the prompt says, or the one behind the question of what it does not say. */
export function listLine({ prompt: { origin, line, waiting }, severities }: State): ListLine {
  if (origin.kind === 'question') {
    return { ...readListLine(origin.title, severities), means: 'new', declares: origin.title };
  }
  // Behind the words that all incidents are searched for, the list stays as it is.
  const typed = origin.kind === 'search' ? waiting[0]?.line : line;
  if (typed === undefined || isEmpty(typed)) return readListLine('', severities);
  return lines.of(typed, [severities], () => readListLine(wholeText(typed), severities));
}

/** A line is read once, however often it is asked for between two keys. */
const lines = new Kept<PromptLine, ListLine>();

/** What is drawn and asked again and again with the same line is found once. */
const found = new Kept<readonly IncidentSummary[], readonly IncidentSummary[]>();

function meant(
  all: readonly IncidentSummary[],
  { means, filter, declares = '', only }: ListLine,
  tagged: IncidentsScreen['tagged'],
): readonly IncidentSummary[] {
  if (means === 'nothing' || means === 'verb') return all;
  const isTagged = (tag: string) => tagged.get(tag) ?? NONE;
  return found.of(all, [means, declares, only.join(' '), tagged], () => {
    // What fails may be declared already, and be thought less or more bad.
    const any = { ...filter, severities: [] };
    return all.filter((incident) => {
      const isOpen = means === 'new' && goesOn(incident);
      return passes(incident, isOpen ? any : filter, isTagged);
    });
  });
}

const NONE: ReadonlySet<string> = new Set();

const counts = new Kept<readonly IncidentSummary[], number>();

function unresolvedOf(all: readonly IncidentSummary[]): number {
  return counts.of(all, [], () => all.filter(goesOn).length);
}

/**
 * Where nobody has chosen: words that are found in an incident that goes on are about that one, and it
 * is chosen. Those that are found in none, or say when it started or how bad it is, are a new one. What
 * can only be a filter declares nothing by itself.
 */
function chosenPlace(
  { chosen }: IncidentsScreen,
  { means, declares }: ListLine,
  incidents: readonly IncidentSummary[],
): number {
  const first = declares === undefined ? 0 : 1;
  if (means === 'verb') return -1;
  if (chosen === DECLARE && declares !== undefined) return 0;
  const index = chosen === undefined ? -1 : incidents.findIndex(({ id }) => id === chosen);
  if (index !== -1) return index + first;
  if (means === 'new') return 0;
  if (means === 'words') return incidents.findIndex(goesOn) + first;
  return incidents.length === 0 ? -1 : first;
}

/** What is chosen where the line above all incidents is. */
export const DECLARE = 'declare';

/** The incident that is chosen; none where the line above them is, or where there are none. */
export function chosenIncident(choice: IncidentChoice): IncidentSummary | undefined {
  const { incidents, line, chosen } = choice;
  return incidents?.[line.declares === undefined ? chosen : chosen - 1];
}

/** Is the line above all incidents chosen? */
export function isDeclaring({ line, chosen }: IncidentChoice): boolean {
  return line.declares !== undefined && chosen === 0;
}

/** The place so many rows further down, or at the end; none where that is the chosen one, or none can be. */
export function placeBy({ incidents = [], line, chosen }: IncidentChoice, by: number) {
  const rows = incidents.length + (line.declares === undefined ? 0 : 1);
  const next = Math.max(Math.min(chosen + by, rows - 1), 0);
  return line.means === 'verb' || rows === 0 || next === chosen ? undefined : next;
}
