/** `/stated`: what another document claims of the incident, kept beside what the record says. */
import { Telling } from '../../describe/telling.ts';
import type { Incident } from '../../incident.ts';
import { formatInstant } from '../../time/clock.ts';
import { DAY, formatDuration, MINUTE } from '../../time/duration.ts';
import { readSpelledDuration } from '../../time/spelled-duration.ts';
import { AHEAD } from '../../time/time-reading.ts';
import { Complaint } from '../complaint.ts';
import { isNone } from './clearing.ts';
import { amendedTimelessFacts } from './facts-amendment.ts';
import { storyStart, timedNear } from './near-story.ts';
import { type Call, type Reading, required, type Verb } from './verb.ts';

/** What can be stated, and what each tells. */
export const STATED_FIELDS = [
  { name: 'start', tells: 'when it began, as another document says' },
  { name: 'end', tells: 'when it was over, as another document says' },
  { name: 'duration', tells: 'how long it took, as another document says' },
  { name: 'zone', tells: 'of what zone its times are, as another document writes it' },
] as const;
type StatedField = (typeof STATED_FIELDS)[number]['name'];
type Side = Exclude<StatedField, 'duration' | 'zone'>;

const FIELD = /^([a-z]+)(?:\s*[:=]\s*|\s+|$)/i;

/** The field that a text begins with, and what follows it; `undefined` where it names none. */
export function takeStatedField(
  text: string,
): { readonly field: StatedField; readonly rest: string } | undefined {
  const [typed = '', word = ''] = FIELD.exec(text) ?? [];
  const field = STATED_FIELDS.find(({ name }) => name === word.toLowerCase())?.name;
  return field && { field, rest: text.slice(typed.length) };
}

function stated(call: Call): Reading {
  const found = takeStatedField(call.rest.trim());
  if (found === undefined) {
    throw new Complaint(
      '/stated: write start or end and a time, duration and a length, or zone and its name: /stated duration 2h 15m.',
    );
  }
  const { field, rest } = found;
  if (isNone(rest)) return cleared(call, field);
  switch (field) {
    case 'duration':
      return duration(call, rest);
    case 'zone':
      return zone(call, rest);
    default:
      return side(call, field, rest);
  }
}

function cleared(call: Call, field: StatedField): Reading {
  const name = field === 'duration' ? 'minutes' : field;
  if (call.incident.facts.stated[name] === undefined) {
    throw new Complaint(`There is no stated ${field} to take away.`);
  }
  return amendedTimelessFacts(call, { stated: { [name]: null } });
}

function zone(call: Call, text: string): Reading {
  const written = required(call, text, 'the zone as the other document writes it');
  return amendedTimelessFacts(call, { stated: { zone: written } });
}

function side(call: Call, field: Side, text: string): Reading {
  const time = timedNear(call, text, anchorOf(call.incident, field));
  const { at, until, approximate } = time;
  const isOneTime = time.isTyped && time.rest === '' && until === undefined && !approximate;
  if (at === null || !isOneTime) {
    throw new Complaint(
      `/stated ${field}: write one time, such as 14:30 or 2026-11-20 14:30, or none.`,
    );
  }
  const { incident, occasion } = call;
  if (at > occasion.now + AHEAD) {
    const when = formatInstant(at, incident.facts.zone);
    throw new Complaint(
      `/stated ${field}: ${when} is still to come: write the date that is meant.`,
    );
  }
  const notices = [...time.notices, ...outOfOrder(call, field, at)];
  return amendedTimelessFacts(call, { stated: { [field]: at } }, notices);
}

/**
 * The start is that nearest to the incident's own. The end is the first such time behind the start:
 * the one nearest to half a day behind it.
 */
function anchorOf(incident: Incident, field: Side): number | undefined {
  const start = storyStart(incident);
  if (field === 'start') return start;
  const from = incident.facts.stated.start ?? start;
  return from === undefined ? undefined : from + DAY / 2;
}

/** What a document claims may be impossible: it is recorded, and told. */
function outOfOrder({ incident, occasion }: Call, field: Side, at: number): readonly string[] {
  const { start, end } = incident.facts.stated;
  const telling = new Telling(incident, occasion.now);
  const shown = (instant: number) => telling.time({ at: instant, approximate: false });
  if (field === 'start' && end !== undefined && at > end) {
    return [`That is after the stated end, ${shown(end)}.`];
  }
  if (field === 'end' && start !== undefined && at < start) {
    return [`That is before the stated start, ${shown(start)}.`];
  }
  return [];
}

/** Ten years: what is longer is a slip. */
const LONGEST = 3_650 * DAY;

function duration(call: Call, text: string): Reading {
  const milliseconds = readSpelledDuration(text);
  if (milliseconds === undefined || milliseconds === 0 || milliseconds > LONGEST) {
    throw new Complaint(
      '/stated duration: write days, hours and minutes, such as 2h 15m, 135m or 1d 2h, or none.',
    );
  }
  const minutes = milliseconds / MINUTE;
  return amendedTimelessFacts(call, { stated: { minutes } }, otherLength(call, milliseconds));
}

function otherLength({ incident }: Call, milliseconds: number): readonly string[] {
  const { start, end } = incident.facts.stated;
  if (start === undefined || end === undefined || end - start === milliseconds) return [];
  return [`From the stated start to the stated end it is ${formatDuration(end - start)}.`];
}

export const STATED_VERB: Verb = {
  name: 'stated',
  aliases: [],
  usage: 'start time | end time | zone name | duration length | none',
  arguments: ['stated field', 'stated value'],
  help: 'what another document claims; kept beside what the record says',
  isTimeless: true,
  read: stated,
};
