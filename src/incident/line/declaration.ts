/** Declaring an incident: from what a person says of it to its first record. */

import type { Timing } from '../incident.ts';
import type { Change } from '../record/record.ts';
import { slugOf } from '../record/slug.ts';
import { SEVERITIES } from '../record/vocabulary.ts';
import { DAY } from '../time/duration.ts';
import { readTime, type TimeContext, wholeSecond } from '../time/time-reading.ts';
import { wholeTimeText } from '../time/time-text.ts';
import { incidentZone } from '../time/zones.ts';
import { Complaint } from './complaint.ts';
import { readSeverity, squeezed } from './severity.ts';
import { type FirstWord, takeSeverityAndTime } from './severity-and-time.ts';
import { timing } from './verbs/verb.ts';

/** What a person says of a new incident; times as at the beginning of a line. */
export interface DeclarationText {
  readonly title: string;
  readonly severity?: string | undefined;
  /** The names of severities, the worst first. */
  readonly severities?: readonly string[] | undefined;
  readonly zone: string;
  /** Nobody named the zone. */
  readonly isZoneAssumed: boolean;
  readonly started?: string | undefined;
  readonly declared?: string | undefined;
  readonly services: readonly string[];
}

export interface Declaration {
  /** Its slug may be taken: the journal makes it unique. */
  readonly change: Extract<Change, { type: 'incident.declared' }>;
  /** What else was said, as lines to be read on the new incident, in the same act. */
  readonly lines: readonly string[];
}

/** What a line says of a new incident. */
type DeclarationLine = Pick<DeclarationText, 'title' | 'severity' | 'started'>;

/**
 * Takes a line apart that declares an incident: `[time it started] [severity] title`; the severity
 * may also stand before the time.
 *
 * @param severities their names; a hyphen in them may stand or not
 * @throws Complaint for a verb, and for what has the shape of a time and cannot be one
 */
export function declarationLine(
  line: string,
  severities: readonly string[] = SEVERITIES,
): DeclarationLine {
  const { severity, started, rest } = takeSeverityAndTime(line.trim(), (text) =>
    severityBefore(text, severities),
  );
  if (rest.startsWith('/')) {
    const [verb] = rest.split(/\s/);
    throw new Complaint(`${verb} is for an open incident: a title says what fails.`);
  }
  return { title: rest, severity, started };
}

/** A name in front of a text; `p1: …` and `p1 - …` are the same. */
function severityBefore(text: string, severities: readonly string[]): FirstWord | undefined {
  const [beginning = '', word = ''] = /^(\S+?)[:,]?\s+(?:[-–—]\s+)?(?=\S)/.exec(text) ?? [];
  const isSeverity = severities.some((name) => squeezed(name) === squeezed(word));
  return isSeverity ? { word, rest: text.slice(beginning.length) } : undefined;
}

/** Once it started so long ago, now is no plausible time of its declaration. */
const LONG_AGO = DAY;

/**
 * Reads a declaration. Without a time of declaration it was declared now, unless it started more
 * than a day ago: then the time is not known.
 *
 * @param now UTC milliseconds
 * @throws Complaint for an empty title, an unknown severity or zone, an impossible time
 */
export function readDeclaration(text: DeclarationText, now: number): Declaration {
  const title = text.title.toWellFormed().replace(/\s+/g, ' ').trim();
  if (title === '')
    throw new Complaint('An incident needs a title: say in a few words what fails.');
  const zone = incidentZone(text.zone);
  const context = { zone, now, anchor: undefined };
  const started = wholeTime('--started', text.started, context);
  // Of an old incident, a bare time is that of the day on which it started.
  const anchor = isLongAgo(started, now) ? (started?.at ?? undefined) : undefined;
  const declared =
    wholeTime('--declared', text.declared, { ...context, anchor }) ?? untold(started, now);
  const body = {
    title,
    severity: text.severity === undefined ? null : readSeverity(text.severity, text.severities),
    zone,
    ...(text.isZoneAssumed ? { zoneAssumed: true } : {}),
    slug: slugOf(title, started?.at ?? declared.at ?? now, zone),
    ...timing(declared),
  };
  const startLine = text.started === undefined ? [] : [`${text.started.trim()} /started`];
  const serviceLines = text.services.map((service) => `/service ${service}`);
  return { change: { type: 'incident.declared', body }, lines: [...startLine, ...serviceLines] };
}

/** When it was declared, if nobody says so. */
function untold(started: Timing | undefined, now: number): Timing {
  const at = isLongAgo(started, now) ? null : wholeSecond(now);
  return { at, approximate: false, bareIn: undefined };
}

function isLongAgo(started: Timing | undefined, now: number): boolean {
  return started !== undefined && started.at !== null && now - started.at > LONG_AGO;
}

/** `undefined` when no time was given. */
function wholeTime(
  option: string,
  text: string | undefined,
  context: TimeContext,
): Timing | undefined {
  if (text === undefined) return undefined;
  if (text.trim() === '??') return { at: null, approximate: false, bareIn: undefined };
  const time = wholeTimeText(text.trim());
  if (time !== undefined) return readTime(time, context);
  throw new Complaint(`${option}: "${text}" is not a time: write 14:30, or 2026-11-20 14:30.`);
}
