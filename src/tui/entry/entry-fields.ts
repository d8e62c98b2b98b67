/** All that is known of an entry beside its text, in words. */
import { type Entry, type Incident, outcome } from '../../incident/incident.ts';
import { formatLongDay } from '../../incident/time/calendar.ts';
import { clockAt, dayNamed, formatTimeOfDay, isSameDay } from '../../incident/time/clock.ts';
import { formatOffset } from '../../incident/time/zones.ts';
import { CAUSE_WORDS } from '../timeline/marks.ts';

/** A name, and its values, each in rows of its own. */
export type Field = readonly [name: string, values: readonly string[]];

export const REFERS_TO = 'Refers to';

/** The fields that have a value. Their words are as people typed them. */
export function entryFields(
  entry: Entry,
  incident: Incident,
  isRecordingTold: boolean,
): readonly Field[] {
  const { zone } = incident.facts;
  const all: readonly Field[] = [
    ['Time', [timeText(entry, zone)]],
    ['Said by', entry.speaker === undefined ? [] : [entry.speaker]],
    ['Milestones', joined(entry.milestones)],
    ['Note', noteOf(entry)],
    ['Cause', entry.cause === undefined ? [] : [CAUSE_WORDS[entry.cause]]],
    ['People', joined(entry.people.map((name) => `@${name}`))],
    ['Tags', joined(entry.tags.map((tag) => `#${tag}`))],
    [REFERS_TO, entry.refs.map((label) => referred(label, incident))],
    ['Links', entry.links],
    ['Marked', joined([entry.starred ? 'starred' : [], entry.internal ? 'internal' : []].flat())],
    ['Retracted', entry.retracted === undefined ? [] : [entry.retracted || 'without a reason']],
    ['Proposed', proposedOf(entry)],
    ['Source', sourceOf(entry)],
    ['Recorded', isRecordingTold ? [recordedText(entry, zone)] : []],
  ];
  return all.filter(([, values]) => values.length > 0);
}

function joined(words: readonly string[]): readonly string[] {
  return words.length === 0 ? [] : [words.join(', ')];
}

/** `Fri 20 Nov 2026 14:35 to 14:40 UTC+1 (Africa/Lagos), approximate`. */
function timeText(entry: Entry, zone: string): string {
  const { at, until, date, approximate, bareIn } = entry;
  if (at === null)
    return date === undefined ? 'not known' : `${formatLongDay(dayNamed(date))}, time not known`;
  const span = until === undefined ? instantText(at, zone) : spanText(at, until, zone);
  const known = approximate ? ', approximate' : '';
  const read = bareIn === undefined || bareIn === zone ? '' : `, typed as of ${bareIn}`;
  // UTC is its own offset.
  const named = span.endsWith(` ${zone}`) ? span : `${span} (${zone})`;
  return `${named}${known}${read}`;
}

/** What the two ends have in common is said once. */
function spanText(at: number, until: number, zone: string): string {
  const [start, end] = [clockAt(at, zone), clockAt(until, zone)];
  if (!isSameDay(start, end) || start.offset !== end.offset) {
    return `${instantText(at, zone)} to ${instantText(until, zone)}`;
  }
  const times = `${formatTimeOfDay(start)} to ${formatTimeOfDay(end)}`;
  return `${formatLongDay(start)} ${times} ${formatOffset(start.offset)}`;
}

function recordedText({ clock, author }: Entry, zone: string): string {
  return `${instantText(clock, zone, true)} by ${author}`;
}

/** @param withSeconds also where there are none */
function instantText(at: number, zone: string, withSeconds?: boolean): string {
  const face = clockAt(at, zone);
  const time = formatTimeOfDay(face, withSeconds);
  return `${formatLongDay(face)} ${time} ${formatOffset(face.offset)}`;
}

/** What was said when it was settled, or opened again. */
function noteOf(entry: Entry): readonly string[] {
  const note = entry.turns.at(-1)?.note ?? '';
  return note === '' ? [] : [`${outcome(entry) ?? 'open again'}: ${note}`];
}

function referred(label: string, incident: Incident): string {
  const text = incident.entry(label)?.text ?? incident.followup(label)?.task;
  return text === undefined ? label : `${label} ${text}`;
}

/** What an import read from the wording, and how one says that it is right. */
function proposedOf({ proposed, number }: Entry): readonly string[] {
  if (proposed.length === 0) return [];
  return [`${proposed.join(', ')}: read from the wording; /accept ${number} if right`];
}

function sourceOf({ source }: Entry): readonly string[] {
  if (source === undefined) return [];
  return [source.line === undefined ? source.file : `${source.file}, line ${source.line}`];
}
