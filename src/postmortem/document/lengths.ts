/** Measures as the document shows them, with both their ends. */

import type { Endpoint, Measure } from '../../incident/measures/measure.ts';
import { supportTime } from '../../incident/measures/support-time.ts';
import { formatDuration } from '../../incident/time/duration.ts';
import type { SupportHours } from '../../incident/time/support-hours.ts';
import type { DocumentEnd, DocumentLength, DocumentMeasure } from './document-times.ts';
import type { Times } from './times.ts';

/** A known length. @param milliseconds may be negative */
export function knownLength(milliseconds: number, about: boolean): DocumentLength {
  const shown = `${about ? 'about ' : ''}${formatDuration(milliseconds)}`;
  return { milliseconds, about, missing: null, shown };
}

/** A length that is not known, for this reason. */
export function missingLength(missing: string): DocumentLength {
  return { milliseconds: null, about: false, missing, shown: `not recorded (${missing})` };
}

export function lengthOf(measure: Measure): DocumentLength {
  return 'missing' in measure
    ? missingLength(measure.missing)
    : knownLength(measure.milliseconds, measure.about);
}

export function documentMeasure(measure: Measure, times: Times): DocumentMeasure {
  return {
    name: measure.name,
    ...lengthOf(measure),
    from: documentEnd(measure.from, times),
    to: documentEnd(measure.to, times),
  };
}

/** A measure, with the part of it that lies in support hours where such hours are set. */
export function measureInHours(
  measure: Measure,
  hours: SupportHours | undefined,
  times: Times,
): DocumentMeasure {
  const shown = documentMeasure(measure, times);
  if (hours === undefined) return shown;
  const part = supportTime(measure, hours);
  return { ...shown, inSupportHours: part === undefined ? null : knownLength(part, shown.about) };
}

/** An end of a measure; `null` when there is none. */
export function documentEnd(end: Endpoint | undefined, times: Times): DocumentEnd | null {
  if (end === undefined) return null;
  const time = times.show(end);
  const isNothingKnown = end.at === null && end.date == null;
  const when = isNothingKnown ? 'at an unknown time' : time.shown;
  const number = end.entry?.number;
  // An end that is no more than an entry goes by that entry's number.
  const isEntryOnly = number !== undefined && end.name === String(number);
  const place = number === undefined ? '' : ` (entry ${number})`;
  return {
    name: isEntryOnly ? `entry ${number}` : end.name,
    entry: number ?? null,
    time,
    shown: isEntryOnly ? `entry ${number}, ${when}` : `${end.name} ${when}${place}`,
  };
}
