/** The list of incidents, and the one that is chosen. */
import type { IncidentSummary } from '../../journal/incident-summary.ts';
import {
  chosenIncident,
  type IncidentChoice,
  incidentChoice,
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
  if (is.incidents === undefined) return [];
  const hasBegun = is.declares !== undefined && was.declares === undefined;
  const isOther = chosenIncident(is)?.id !== chosenIncident(was)?.id || isBackAtTheTop(was, is);
  return [
    ...(hasBegun || is.incidents.length !== was.incidents?.length ? matches(is) : []),
    ...(isOther && !hasBegun ? chosenInWords(is, after.now) : []),
  ];
}

/** `2 of 5 match, Down chooses; Enter declares a new one.` */
function matches({ declares, incidents = [], all }: IncidentChoice): readonly string[] {
  if (declares === undefined || all === 0) return [];
  const found =
    incidents.length === 0
      ? `None of ${all} matches`
      : `${incidents.length} of ${all} match, Down chooses`;
  return [`${found}; Enter declares a new one.`];
}

/** From the incidents to the line above them, which declares a new one. */
function isBackAtTheTop(was: IncidentChoice, is: IncidentChoice): boolean {
  return is.declares !== undefined && is.chosen === 0 && was.chosen > 0;
}

function chosenInWords(choice: IncidentChoice, now: number): readonly string[] {
  const chosen = chosenIncident(choice);
  if (chosen === undefined) {
    return choice.declares === undefined ? [] : ['Chosen: a new incident, as it is typed.'];
  }
  const { chosen: index, declares, incidents = [] } = choice;
  const place = declares === undefined ? index + 1 : index;
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

function state({ isResolved, startedAt, resolvedAt }: IncidentSummary, now: number): string {
  const end = isResolved ? resolvedAt : now;
  if (startedAt === null || end === null) return isResolved ? 'resolved' : 'unresolved';
  const shown = coarseLength(end - startedAt);
  return isResolved ? `resolved after ${shown}` : `unresolved for ${shown}`;
}
