/** The list of incidents, and the one that is chosen. */
import type { IncidentSummary } from '../../journal/incident-summary.ts';
import {
  chosenIncident,
  type IncidentChoice,
  incidentChoice,
  isDeclaring,
} from '../incidents/incident-choice.ts';
import type { State } from '../state/state.ts';
import { clean, coarseLength, counted, sentence, severityInWords } from './words.ts';

/** How many there are, which is chosen, and what may be done. */
export function listInWords(state: State): readonly string[] {
  const choice = incidentChoice(state);
  const { incidents, all, unresolved } = choice;
  if (incidents === undefined) return [];
  if (all === 0) {
    return [
      'No incident is declared yet.',
      'Type what fails, in a few words, and press Enter. What is not said is asked.',
      'In front of it may stand when it started, and how bad it is: 14:30 sev1 Checkout returns 500s.',
    ];
  }
  return [
    `${counted(all, 'incident')}, ${unresolved} unresolved. Up and Down choose, Enter opens; or type what fails.`,
    ...chosenInWords(choice, state.now),
  ];
}

/** What has changed in the list: the choice, or how many match. */
export function listChange(before: State, after: State): readonly string[] {
  const [was, is] = [incidentChoice(before), incidentChoice(after)];
  // Where there are none, nothing can be chosen.
  if (is.incidents === undefined || is.all === 0) return [];
  const hasBegun = isAsking(is) && !isAsking(was);
  const isOther = chosenIncident(is)?.id !== chosenIncident(was)?.id || isBackAtTheTop(was, is);
  return [
    ...(hasBegun || is.incidents.length !== was.incidents?.length ? matches(is) : []),
    ...(isOther && !hasBegun ? chosenInWords(is, after.now) : []),
  ];
}

/** Is something typed that incidents are looked for with? */
function isAsking({ line: { means } }: IncidentChoice): boolean {
  return means !== 'nothing' && means !== 'verb';
}

/** `2 of 5 match, Down chooses; Enter declares a new one.` */
function matches(choice: IncidentChoice): readonly string[] {
  const { incidents = [], all, line } = choice;
  if (!isAsking(choice) || all === 0) return [];
  const found =
    incidents.length === 0
      ? `None of ${all} matches`
      : `${incidents.length} of ${all} match, Down chooses`;
  if (isDeclaring(choice)) return [`${found}; Enter declares a new one.`];
  if (line.means === 'filter' && incidents.length === 0 && line.declares !== undefined) {
    return [`${found}; Up and Enter declare a new one.`];
  }
  if (incidents.length === 0) return [`${found}.`];
  return incidents.length === 1
    ? [`1 of ${all} matches; Enter opens it.`]
    : [`${found}; Enter opens the first.`];
}

/** From the incidents to the line above them, which declares a new one. */
function isBackAtTheTop(was: IncidentChoice, is: IncidentChoice): boolean {
  return isDeclaring(is) && isAsking(was) && !isDeclaring(was);
}

function chosenInWords(choice: IncidentChoice, now: number): readonly string[] {
  const chosen = chosenIncident(choice);
  if (chosen === undefined) {
    return isDeclaring(choice) ? ['Chosen: a new incident, as it is typed.'] : [];
  }
  const { chosen: index, line, incidents = [] } = choice;
  const place = line.declares === undefined ? index + 1 : index;
  return [`${place} of ${incidents.length}: ${summaryInWords(chosen, now)}`];
}

/** `Checkout returns 500s, severity 1, unresolved for 42 minutes, 14 entries.` */
function summaryInWords(incident: IncidentSummary, now: number): string {
  const { title, severity, services, entries } = incident;
  return sentence(
    [
      clean(title),
      severityInWords(severity),
      state(incident, now),
      ...services.map(clean),
      counted(entries, 'entry', 'entries'),
    ].join(', '),
  );
}

function state(
  { isResolved, startedAt, isStartAbout, resolvedAt }: IncidentSummary,
  now: number,
): string {
  const end = isResolved ? resolvedAt : now;
  if (startedAt === null || end === null) return isResolved ? 'resolved' : 'unresolved';
  const shown = (isStartAbout ? 'about ' : '') + coarseLength(end - startedAt);
  return isResolved ? `resolved after ${shown}` : `unresolved for ${shown}`;
}
