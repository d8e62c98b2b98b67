import { dayNumber } from '../../../incident/time/calendar.ts';
import { DAY, HOUR, MINUTE } from '../../../incident/time/duration.ts';
import type { DocumentTime } from '../../document/document-times.ts';

/** A time of the document, as it can be drawn. */
export interface Instant {
  /** UTC milliseconds. */
  readonly at: number;
  readonly approximate: boolean;
}

const ISO =
  /^(\d{4,6})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{3}))?(?:Z|([+-])(\d\d):(\d\d)(?::(\d\d))?)$/;

/** When this was; `undefined` where nobody knows. */
export function instantOf(time: DocumentTime | null | undefined): Instant | undefined {
  const match = ISO.exec(time?.iso ?? '');
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, fraction = 0] = match
    .slice(1, 8)
    .map((digits) => Number(digits ?? 0));
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(9).map((digits) => Number(digits ?? 0));
  const offset = hours * HOUR + minutes * MINUTE + seconds * 1_000;
  const local =
    dayNumber({ year, month, day }) * DAY +
    hour * HOUR +
    minute * MINUTE +
    second * 1_000 +
    fraction;
  return {
    at: match[8] === '-' ? local + offset : local - offset,
    approximate: time?.approximate === true,
  };
}
