/** What there is to choose from in the list of incidents: those that the typed words are found in. */
import { Complaint } from '../../incident/line/complaint.ts';
import { declarationLine } from '../../incident/line/declaration.ts';
import { plainLetters } from '../../incident/line/plain-letters.ts';
import type { IncidentSummary } from '../../journal/incident-summary.ts';
import { isEmpty, wholeText } from '../prompt/prompt-line.ts';
import { verbLine } from '../prompt/verb-line.ts';
import type { State } from '../state/state.ts';

export interface IncidentChoice {
  /** The line that would be declared: it stands above all incidents, and is chosen first. */
  readonly declares: string | undefined;
  /** `undefined` while they have not been read. */
  readonly incidents: readonly IncidentSummary[] | undefined;
  /** How many there are, also those that are not found; and of them unresolved. */
  readonly all: number;
  readonly unresolved: number;
  /** The place of the one that is chosen among all rows; -1 where the line is a verb. */
  readonly chosen: number;
}

/** What stands in the list, with what is typed at the prompt. */
export function incidentChoice(state: State): IncidentChoice {
  const { screen, severities } = state;
  const all = screen.name === 'incidents' ? screen.incidents : undefined;
  const text = typedText(state);
  const isVerb = verbLine(text) !== undefined;
  const declares = text === '' || isVerb ? undefined : text;
  const incidents = declares === undefined ? all : all && matching(all, searched(text, severities));
  const unresolved = all?.filter(({ isResolved }) => !isResolved).length ?? 0;
  const choice = { declares, incidents, all: all?.length ?? 0, unresolved };
  return { ...choice, chosen: isVerb ? -1 : chosenPlace(state, choice) };
}

/** The line at the prompt, or the one behind the question of what it does not say. */
function typedText({ prompt: { origin, line } }: State): string {
  if (origin.kind === 'question') return origin.title;
  return isEmpty(line) ? '' : wholeText(line);
}

/**
 * Where nobody has chosen: words that are found in an incident that goes on are about that one, and it
 * is chosen. Those that are found in none, or say when it started or how bad it is, are a new one.
 */
function chosenPlace(
  { screen, prompt, severities }: State,
  { declares, incidents = [] }: Pick<IncidentChoice, 'declares' | 'incidents'>,
): number {
  const { chosen } = screen.name === 'incidents' ? screen : {};
  const first = declares === undefined ? 0 : 1;
  if (chosen === DECLARE) return 0;
  const index = incidents.findIndex(({ id }) => id === chosen);
  if (index !== -1) return index + first;
  if (declares === undefined) return 0;
  const isNew = prompt.origin.kind === 'question' || saysMore(declares, severities);
  return isNew ? 0 : incidents.findIndex(({ isResolved }) => !isResolved) + first;
}

/** What is chosen where the line above all incidents is. */
export const DECLARE = 'declare';

/** The incident that is chosen; none where the line above them is, or where there are none. */
export function chosenIncident(choice: IncidentChoice): IncidentSummary | undefined {
  const { incidents, declares, chosen } = choice;
  return incidents?.[declares === undefined ? chosen : chosen - 1];
}

/** Does a line say more of an incident than its title? */
function saysMore(text: string, severities: readonly string[]): boolean {
  try {
    const { severity, started, title } = declarationLine(text, severities);
    return title.trim() !== '' && (severity !== undefined || started !== undefined);
  } catch (error) {
    if (error instanceof Complaint) return true;
    throw error;
  }
}

/** A time and a severity in front of a title say nothing of older incidents. */
function searched(text: string, severities: readonly string[]): string {
  try {
    const { title, severity } = declarationLine(text, severities);
    return title.trim() === '' ? (severity ?? text) : title;
  } catch (error) {
    if (error instanceof Complaint) return text;
    throw error;
  }
}

/** Those in which all of these words are found: in the title, the slug, a service, the severity. */
function matching(incidents: readonly IncidentSummary[], text: string): readonly IncidentSummary[] {
  const words = plainLetters(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return incidents.filter((incident) => {
    const said = saidOf(incident);
    return words.every((word) => said.includes(word));
  });
}

/** Summaries never change; each is looked through on every key. */
const said = new WeakMap<IncidentSummary, string>();

function saidOf(incident: IncidentSummary): string {
  const before = said.get(incident);
  if (before !== undefined) return before;
  const { title, slug, severity, services, isResolved } = incident;
  const state = isResolved ? 'resolved' : 'open unresolved';
  const all = plainLetters([title, slug, severity ?? '', ...services, state].join(' '));
  said.set(incident, all);
  return all;
}
