/** The way in: one line as typed → what it asks for. */

import type { Incident } from '../incident.ts';
import { formatDuration, HOUR } from '../time/duration.ts';
import { Complaint } from './complaint.ts';
import { type Line, notAVerb, parseLine } from './line.ts';
import { lastTimed, type Occasion } from './occasion.ts';
import { suggestion } from './verbs/suggestion.ts';
import { VERB_NAMES, verbNamed } from './verbs/table.ts';
import type { Reading, Verb } from './verbs/verb.ts';

/** An entry this far from the one before is pointed out: its date may have been left out. */
const FAR = 12 * HOUR;

/**
 * Reads one line.
 *
 * @throws Complaint when it cannot be read as it was meant; nothing of it is then to be recorded
 */
export function readLine(incident: Incident, line: string, occasion: Occasion): Reading {
  const typed = line.toWellFormed().trim();
  const parsed = parseLine(typed);
  const verb = verbOf(parsed, occasion);
  if (verb.isAlone === true && occasion.isInBatch) {
    throw new Complaint(`/${verb.name} is an act of its own: it cannot stand in a batch.`);
  }
  const { time, rest, isPlain } = parsed;
  if (verb.isTimeless === true && time !== undefined) {
    throw new Complaint(`/${verb.name} takes no time: leave out ${time.typed}.`);
  }
  const reading = verb.read({ incident, occasion, verb: verb.name, rest, time, isPlain, typed });
  return { ...reading, notices: [...reading.notices, ...distanceNotices(incident, reading)] };
}

function verbOf({ verb, rest, isPlain }: Line, occasion: Occasion): Verb {
  const name = verb ?? (isPlain ? 'event' : occasion.verb);
  const found = verbNamed(name);
  if (found === undefined) {
    throw notAVerb(`/${name}`, `/${name} ${rest}`.trim(), suggestion(name, VERB_NAMES));
  }
  return found;
}

function distanceNotices(incident: Incident, { time }: Reading): readonly string[] {
  const before = lastTimed(incident);
  if (time === undefined || time.at === null || before === undefined) return [];
  const distance = time.at - before.at;
  if (Math.abs(distance) < FAR) return [];
  const direction = distance < 0 ? 'before' : 'after';
  return [`${formatDuration(Math.abs(distance))} ${direction} entry ${before.number}.`];
}
