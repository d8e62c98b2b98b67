/** Where in a replay a typed word leads to: a time, a milestone, an entry. */
import { Complaint } from '../../incident/line/complaint.ts';
import { plainLetters } from '../../incident/line/plain-letters.ts';
import { MILESTONES } from '../../incident/record/vocabulary.ts';
import { DAY } from '../../incident/time/duration.ts';
import { readTime } from '../../incident/time/time-reading.ts';
import { type TimeText, wholeTimeText } from '../../incident/time/time-text.ts';
import { milestoneTimes } from '../../replay/milestone-times.ts';
import type { Tape } from '../../replay/tape.ts';

export interface Target {
  /** UTC milliseconds, maybe outside of the tape. */
  readonly at: number;
  /** So many steps have been taken there, where a certain one is meant. */
  readonly count?: number;
  /** What is found there; `undefined` of a mere time. Not yet safe to be shown. */
  readonly name?: string;
}

/** UTC milliseconds. */
interface Bearings {
  /** Where the replay is: of several times or milestones that may be meant, it decides which. */
  readonly from: number;
  /** What the wall clock shows: from there `yesterday` counts. */
  readonly now: number;
}

/**
 * Reads where to go.
 *
 * @throws Complaint where nothing in the tape is called so
 */
export function readTarget(typed: string, tape: Tape, bearings: Bearings): Target {
  const words = typed.trim();
  const found =
    entryTarget(words, tape) ??
    milestoneTarget(words, tape, bearings.from) ??
    timeTarget(words, tape, bearings);
  if (found !== undefined) return found;
  throw new Complaint('No such place. A place is 14:35, -5m, resolved, 14 or H2.');
}

/** What may be typed, while nothing is. */
export const TARGETS = 'a time (14:35, -5m), a milestone, or an entry (14, H2)';

/** `14`, `A1`, `H2`: the step with which the entry appears. */
function entryTarget(words: string, tape: Tape): Target | undefined {
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

/** The next one of its name; behind the last one, the first. */
function milestoneTarget(words: string, tape: Tape, from: number): Target | undefined {
  const typed = plainLetters(words);
  if (typed.length < LEAST_LETTERS) return undefined;
  const milestone = MILESTONES.find((name) => plainLetters(name).startsWith(typed));
  if (milestone === undefined) return undefined;
  const times = milestoneTimes(tape).filter((each) => each.milestone === milestone);
  const found = times.find(({ at }) => at > from) ?? times.at(0);
  if (found === undefined) throw new Complaint(`No entry of this incident is marked ${milestone}.`);
  return { at: found.at, name: milestone };
}

function timeTarget(words: string, tape: Tape, bearings: Bearings): Target | undefined {
  const text = wholeTimeText(words);
  if (text === undefined) return undefined;
  const times = instantsOf(text, tape, bearings);
  const at = times.find((each) => tape.from <= each && each <= tape.until) ?? times.at(0);
  return at === undefined ? undefined : { at };
}

/** A time of day is that nearest to where the replay is; or to one of its ends, if only that is in it. */
function instantsOf(text: TimeText, tape: Tape, { from, now }: Bearings): readonly number[] {
  const { zone } = tape.incident.facts;
  if (text.form === 'ago') return [from - text.milliseconds];
  const isDated = text.form === 'clock' && text.day !== undefined;
  const latest = isDated ? now : tape.until + DAY;
  return [from, tape.from, tape.until].flatMap((anchor) => {
    const { at } = readTime(text, { zone, now: latest, anchor });
    return at === null ? [] : [at];
  });
}
