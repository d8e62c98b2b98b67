/** Incidents as plain text, for whole outputs to be compared and read. */
import type { Entry, Incident } from '../../src/incident/incident.ts';
import type { Endpoint, Measure } from '../../src/incident/measures/measure.ts';

/** The timeline, a line for each entry: number, time, kind, state, text, and what else is marked. */
export function timeline(incident: Incident): string {
  return incident.timeline.map((entry) => entryLine(entry, incident.facts.zone)).join('\n');
}

function entryLine(entry: Entry, zone: string): string {
  const start = `${entry.approximate ? '~' : ''}${clock(entry.at, zone)}`;
  const end = entry.until === undefined ? '' : `–${clock(entry.until, zone)}`;
  const marks = [
    ...entry.milestones,
    ...(entry.cause === undefined ? [] : [`cause ${entry.cause}`]),
    ...(entry.starred ? ['starred'] : []),
    ...(entry.internal ? ['internal'] : []),
    ...(entry.retracted === undefined ? [] : ['retracted']),
  ];
  const marked = marks.length === 0 ? '' : `  [${marks.join(', ')}]`;
  return `${entry.number}  ${start}${end}  ${kind(entry)}  ${entry.text}${marked}`;
}

function kind(entry: Entry): string {
  if (entry.label === undefined) return entry.kind;
  return `${entry.kind} ${entry.label} ${entry.turns.at(-1)?.outcome ?? 'open'}`;
}

/** `2026-11-20 14:30`, with seconds when there are any; not made by the code under test. */
export function clock(at: number | null, zone: string): string {
  if (at === null) return '??';
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return format.format(at).replace(/:00$/, '');
}

/** Measures, a line for each: its length, or why there is none, and its two ends. */
export function measureTable(measures: readonly Measure[], zone: string): string {
  return measures.map((measure) => measureLine(measure, zone)).join('\n');
}

export function measureLine(measure: Measure, zone: string): string {
  if ('missing' in measure) return `${measure.name}: not recorded (${measure.missing})`;
  const about = measure.about ? 'about ' : '';
  const ends = `${endpoint(measure.from, zone)} → ${endpoint(measure.to, zone)}`;
  return `${measure.name}: ${about}${minutes(measure.milliseconds)} (${ends})`;
}

function endpoint(end: Endpoint | undefined, zone: string): string {
  if (end === undefined) return 'nothing';
  return `${end.name} ${clock(end.at, zone)}`;
}

/** Minutes, as one counts them by hand: `90 min`, `-5 min`, `1.5 min`. */
export function minutes(milliseconds: number): string {
  return `${milliseconds / 60_000} min`;
}
