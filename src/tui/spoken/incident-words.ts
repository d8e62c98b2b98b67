/** An incident in a few sentences: what a glance at the screen would tell. */
import { type Incident, severity, standing as standingEntries } from '../../incident/incident.ts';
import { durationSoFar, responseTimes } from '../../incident/measures/measures.ts';
import { isResolved } from '../../incident/measures/milestones.ts';
import { type Cadence, outsideClock } from '../../incident/measures/outside-clock.ts';
import { rolesHeldAt } from '../../incident/measures/roles-held.ts';
import { formatDuration, MINUTE } from '../../incident/time/duration.ts';
import { personName } from '../lines/person.ts';
import { type Effort, effortsOf } from '../panes/effort.ts';
import { timeTaken } from '../panes/effort-time.ts';
import type { LogScreen, State } from '../state/state.ts';
import { entryInWords } from './entry-words.ts';
import { clean, coarseLength, counted, lengthInWords, sentence, severityInWords } from './words.ts';

export function incidentInWords({ incident, lost }: LogScreen, state: State): readonly string[] {
  const { now, cadence } = state;
  const { actions, hypotheses } = effortsOf(incident, { now, lost });
  return [
    headline(incident, now),
    ...entriesInWords(incident, { now, lost }),
    ...openEfforts(actions, 'action', now),
    ...openEfforts(hypotheses, 'hypothesis', now),
    ...leads(incident, now),
    ...nextUpdate(incident, cadence, now),
  ];
}

/** `Checkout returns 500s, severity 1, unresolved, 42 minutes since start.` */
function headline(incident: Incident, now: number): string {
  const { title } = incident.facts;
  const front = `${clean(title)}, ${severityInWords(severity(incident))}`;
  if (!isResolved(incident)) return sentence(`${front}, unresolved${soFar(incident, now)}`);
  const measure = responseTimes(incident).find(({ name }) => name === 'time to resolve');
  if (measure === undefined || 'missing' in measure) return `${front}, resolved.`;
  return `${front}, resolved after ${lengthInWords(formatDuration(measure.milliseconds))}.`;
}

function soFar(incident: Incident, now: number): string {
  const measure = durationSoFar(incident, now);
  if ('missing' in measure) return '';
  return `, ${measure.about ? 'about ' : ''}${coarseLength(measure.milliseconds)} since start`;
}

function entriesInWords(
  incident: Incident,
  occasion: Parameters<typeof entryInWords>[2],
): readonly string[] {
  const entries = standingEntries(incident);
  const last = entries.at(-1);
  if (last === undefined) return ['Nothing is logged yet: type what happens, and press Enter.'];
  const count = counted(entries.length, 'entry', 'entries');
  const told = entryInWords(last, incident, occasion).replace(/^E/, 'e');
  return [`${count}; the last: ${told}`];
}

/** `2 actions are running: A2, for 4 minutes: deploy the fix; A3 …` */
function openEfforts(efforts: readonly Effort[], one: string, now: number): readonly string[] {
  const open = efforts.filter(({ look }) => look.isOpen);
  if (open.length === 0) return [];
  const many = one === 'action' ? 'actions' : 'hypotheses';
  const are = open.length === 1 ? 'is' : 'are';
  const word = one === 'action' ? 'running' : 'open';
  const each = open.map((effort) => effortInWords(effort, now)).join('; ');
  return [sentence(`${counted(open.length, one, many)} ${are} ${word}: ${each}`)];
}

function effortInWords(effort: Effort, now: number): string {
  const { entry, state } = effort;
  const measure = timeTaken(effort, now);
  const length =
    measure === undefined || 'missing' in measure
      ? ''
      : `, for ${coarseLength(measure.milliseconds)}`;
  const unusual = state === 'lost' || state === 'forgotten?' ? `, ${state.replace('?', '')}` : '';
  return `${entry.label ?? entry.number}${length}${unusual}: ${clean(entry.text)}`;
}

function leads(incident: Incident, now: number): readonly string[] {
  const people = rolesHeldAt(incident, now).get('lead');
  if (people !== undefined) return [`Lead: ${people.map(personName).join(', ')}.`];
  return isResolved(incident) ? [] : ['Nobody leads yet.'];
}

/** When the outside is to be told next. */
function nextUpdate(incident: Incident, cadence: Cadence, now: number): readonly string[] {
  const { dueAt } = outsideClock(incident, cadence);
  if (dueAt === undefined) return [];
  return [dueAt <= now ? updateDue(now - dueAt) : `Next update in ${coarseLength(dueAt - now)}.`];
}

/** The reminder, so many milliseconds after it was due. */
export function updateDue(late: number): string {
  const since = late < MINUTE ? '' : `, since ${coarseLength(late)}`;
  return `An update for the outside is due${since}: slash update drafts one.`;
}
