/** Where in a replay typed words lead to: a time, a milestone, an entry. */
import { Complaint, orNothing } from '../incident/line/complaint.ts';
import { plainLetters } from '../incident/line/plain-letters.ts';
import { MILESTONES } from '../incident/record/vocabulary.ts';
import { DAY, HOUR } from '../incident/time/duration.ts';
import { readTime } from '../incident/time/time-reading.ts';
import { type TimeText, wholeTimeText } from '../incident/time/time-text.ts';
import { milestoneTimes } from './milestone-times.ts';
import type { Tape } from './tape.ts';

export interface Place {
  /** UTC milliseconds, maybe outside of the tape. */
  readonly at: number;
  /** So many steps have been taken there, where a certain one is meant. */
  readonly count?: number;
  /** What is found there; `undefined` of a mere time. Not yet safe to be shown. */
  readonly name?: string;
}

/** UTC milliseconds. */
interface Bearings {
  /**
   * Where the replay is: of several times or milestones that may be meant, it decides which. Without
   * it, before the replay has begun: the milestone that counts for the incident, and the first time of
   * day from its beginning on.
   */
  readonly from?: number | undefined;
  /** What the wall clock shows: from there `yesterday` counts. */
  readonly now: number;
}

/** What may be typed. */
export const PLACES = 'a time (14:35, -5m), a milestone, or an entry (14, H2)';

/**
 * Reads where to go.
 *
 * @throws Complaint where nothing in the tape is called so
 */
export function readPlace(typed: string, tape: Tape, bearings: Bearings): Place {
  const words = typed.trim();
  const found =
    entryPlace(words, tape) ??
    milestonePlace(words, tape, bearings.from) ??
    timePlace(words, tape, bearings);
  if (found !== undefined) return found;
  throw new Complaint('No such place. A place is 14:35, -5m, resolved, 14 or H2.');
}

/** `14`, `A1`, `H2`: the step with which the entry appears. */
function entryPlace(words: string, tape: Tape): Place | undefined {
  if (!/^(?:\d{1,7}|[AH]\d{1,7})$/i.test(words)) return undefined;
  const name = /^\d/.test(words) ? Number(words) : words.toUpperCase();
  const entry = tape.incident.entry(name);
  if (entry === undefined) throw new Complaint(`There is no ${nameOf(name)}.`);
  const index = tape.steps.findIndex(({ entries }) => entries.includes(entry.id));
  const step = tape.steps[index];
  if (step === undefined) throw new Complaint(`${nameOf(name)} is not in this replay.`);
  return { at: step.at, count: index + 1, name: nameOf(name) };
}

function nameOf(name: number | string): string {
  return typeof name === 'number' ? `entry ${name}` : name;
}

/** So many letters name a milestone. */
const LEAST_LETTERS = 3;

function milestonePlace(words: string, tape: Tape, from: number | undefined): Place | undefined {
  const typed = plainLetters(words);
  if (typed.length < LEAST_LETTERS) return undefined;
  const milestone = MILESTONES.find((name) => plainLetters(name).startsWith(typed));
  if (milestone === undefined) return undefined;
  const times = milestoneTimes(tape).filter((each) => each.milestone === milestone);
  // Behind the last one of its name, the next is the first.
  const isNext = ({ at, counts }: (typeof times)[number]) =>
    from === undefined ? counts : at > from;
  const found = times.find(isNext) ?? times.at(0);
  if (found === undefined) throw new Complaint(`No entry of this incident is marked ${milestone}.`);
  return { at: found.at, name: milestone };
}

function timePlace(words: string, tape: Tape, { from, now }: Bearings): Place | undefined {
  const text = wholeTimeText(words);
  switch (text?.form) {
    case 'now':
      return { at: now };
    case 'ago':
      return { at: (from ?? now) - text.milliseconds };
    case 'clock':
      return text.until === undefined ? clockPlace(text, tape, { from, now }) : undefined;
    default:
      return undefined;
  }
}

const HALF_A_DAY = 12 * HOUR;

/**
 * A time of day is the one nearest to where the replay is, or to one of its ends, if only that is in it;
 * before it has begun, the first one from its beginning on.
 */
function clockPlace(
  text: Extract<TimeText, { form: 'clock' }>,
  tape: Tape,
  { from, now }: Bearings,
): Place | undefined {
  const { zone } = tape.incident.facts;
  const latest = text.day === undefined ? tape.until + DAY : now;
  const nearestTo = (anchor: number) => readTime(text, { zone, now: latest, anchor }).at;
  const anchors =
    from === undefined ? [tape.from + HALF_A_DAY, tape.from] : [from, tape.from, tape.until];
  // What the clocks skip on one day they may show on the other.
  const found = anchors.map((anchor) => orNothing(() => nearestTo(anchor)));
  const within = found.find((at) => at != null && tape.from <= at && at <= tape.until);
  const at = within ?? nearestTo(from ?? tape.from);
  return at === null ? undefined : { at };
}
