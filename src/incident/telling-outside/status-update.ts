/** The draft of what people outside of the call are told: a few lines of what the record says. */
import { type Incident, severity } from '../incident.ts';
import { timeImpaired, windows } from '../measures/impairment.ts';
import { isTimed } from '../measures/measure.ts';
import { responseTimes } from '../measures/measures.ts';
import { milestone } from '../measures/milestones.ts';
import { formatDuration } from '../time/duration.ts';
import { causeTold } from './cause-told.ts';
import { promiseOf, type UpdateTimes } from './next-update.ts';
import { OutsideTimes } from './outside-times.ts';
import { OutsideWords } from './outside-words.ts';
import { type Standpoint, whereItStands } from './where-it-stands.ts';
import { workDone, workInProgress } from './work-told.ts';

/** UTF-16 units, of the longest texts. */
const TITLE = 100;
const IMPACT = 160;
const IMPACT_FIELD = 80;

/**
 * A status update for people outside of the call, in at most six lines of plain text, to be edited
 * before it goes out. It holds only what is recorded: no guess for what is not, no hypothesis that
 * nobody has confirmed, nothing internal, no names. Its first line begins with a bracket, which no
 * time and no verb does.
 */
export function statusUpdate(incident: Incident, { now, nextUpdateAt }: UpdateTimes): string {
  const words = new OutsideWords(incident);
  const times = new OutsideTimes(incident.facts.zone, now);
  const standpoint = whereItStands(incident);
  const isOver = standpoint.state === 'resolved';
  return [
    headline(incident, standpoint, words, times),
    impactTold(incident, standpoint, words, times),
    causeTold(incident, standpoint, words),
    isOver ? undefined : workInProgress(incident, words),
    workDone(incident, isOver, words, times),
    isOver ? lengthTold(incident, times) : undefined,
    isOver || nextUpdateAt === undefined ? undefined : promiseOf(nextUpdateAt, times),
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}

const STATES: Readonly<Record<Standpoint['state'], string>> = {
  investigating: 'investigating since',
  reopened: 'investigating again since',
  identified: 'identified at',
  mitigated: 'mitigated at',
  resolved: 'resolved at',
};

/** `[SEV1] Checkout returns 500s: identified at 14:52 UTC+1`. */
function headline(
  incident: Incident,
  { state, since }: Standpoint,
  words: OutsideWords,
  times: OutsideTimes,
): string {
  const title = words.of(incident.facts.title, TITLE).replace(/[.:;,]+$/, '');
  const when = times.at(since);
  const name = STATES[state];
  const stands = when === undefined ? name.replace(/ (?:since|at)$/, '') : `${name} ${when}`;
  const rank = `[${severity(incident)?.toUpperCase() ?? 'Incident'}]`;
  return title === '' ? `${rank} ${stands}` : `${rank} ${title}: ${stands}`;
}

function impactTold(
  incident: Incident,
  { state }: Standpoint,
  words: OutsideWords,
  times: OutsideTimes,
): string | undefined {
  const { impact, services } = incident.facts;
  const fields = [
    { name: 'services', text: impact.services ?? services.join(', ') },
    { name: 'users', text: impact.users ?? '' },
    { name: 'share', text: impact.share ?? '' },
  ];
  const described = words.of(impact.description ?? '', IMPACT);
  const stated = fields.flatMap(({ name, text }) => {
    const value = words.of(text, IMPACT_FIELD);
    return value === '' ? [] : [`${name}: ${value}`];
  });
  const all = described === '' ? stated : [described, ...stated];
  const told = all.map((part, index) => (index < all.length - 1 ? part.replace(/\.$/, '') : part));
  const name = `Impact${impactTime(incident, state, times)}`;
  if (told.length > 0) return `${name}: ${told.join('; ')}`;
  // What is recorded, but not told outside, is known.
  const isUnknown = services.length === 0 && Object.keys(impact).length === 0;
  return isUnknown ? `${name}: not yet known` : undefined;
}

/**
 * ` since 14:30 UTC+1`, of what began last where it was interrupted; once all is over, the line with
 * its length says when it was.
 */
function impactTime(incident: Incident, state: Standpoint['state'], times: OutsideTimes): string {
  const start = windows(incident).at(-1)?.from;
  if (!isTimed(start) || state === 'resolved') return '';
  if (state !== 'mitigated') return ` since ${times.at(start)}`;
  const end = milestone(incident, 'mitigated');
  const isInOrder = typeof end?.at === 'number' && end.at >= start.at;
  return isInOrder ? ` from ${times.range(start, end)}` : '';
}

/** `Lasted 50m, from 14:30 to 15:20 UTC+1`; nothing where the record cannot say it. */
function lengthTold(incident: Incident, times: OutsideTimes): string | undefined {
  const whole = responseTimes(incident).find(({ name }) => name === 'time to resolve');
  if (whole === undefined || 'missing' in whole || whole.milliseconds < 0) return undefined;
  if (!isTimed(whole.from) || !isTimed(whole.to)) return undefined;
  const about = whole.about ? 'about ' : '';
  const length = `Lasted ${about}${formatDuration(whole.milliseconds)}`;
  const impaired = timeImpaired(incident);
  const isInterrupted = windows(incident).length > 1 && !('missing' in impaired);
  const part = isInterrupted
    ? `, with problems for ${formatDuration(impaired.milliseconds)} of it`
    : '';
  return `${length}, from ${times.range(whole.from, whole.to)}${part}`;
}
