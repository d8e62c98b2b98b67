/** What there is to choose from in the list of incidents: those that the typed words are found in. */
import { Complaint } from '../../incident/line/complaint.ts';
import { declarationLine } from '../../incident/line/declaration.ts';
import type { IncidentSummary } from '../../journal/incident-summary.ts';
import { isEmpty, wholeText } from '../prompt/prompt-line.ts';
import { verbLine } from '../prompt/verb-line.ts';
import type { State } from '../state/state.ts';
import { folded } from '../timeline/search-text.ts';

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
export function incidentChoice({ screen, prompt, severities }: State): IncidentChoice {
  const { origin, line } = prompt;
  const all = screen.name === 'incidents' ? screen.incidents : undefined;
  const text = origin.kind === 'question' ? origin.title : isEmpty(line) ? '' : wholeText(line);
  const isVerb = verbLine(text) !== undefined;
  const declares = text === '' || isVerb ? undefined : text;
  const incidents = declares === undefined ? all : all && matching(all, searched(text, severities));
  const rows = (incidents?.length ?? 0) + (declares === undefined ? 0 : 1);
  const place = screen.name === 'incidents' ? Math.min(screen.chosen, Math.max(rows - 1, 0)) : 0;
  const unresolved = all?.filter(({ isResolved }) => !isResolved).length ?? 0;
  return { declares, incidents, all: all?.length ?? 0, unresolved, chosen: isVerb ? -1 : place };
}

/** The incident that is chosen; none where the line above them is, or where there are none. */
export function chosenIncident(choice: IncidentChoice): IncidentSummary | undefined {
  const { incidents, declares, chosen } = choice;
  return incidents?.[declares === undefined ? chosen : chosen - 1];
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
  const words = folded(text)
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
  const all = folded([title, slug, severity ?? '', ...services, state].join(' '));
  said.set(incident, all);
  return all;
}
