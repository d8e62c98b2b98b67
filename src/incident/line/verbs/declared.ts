/** `/declared`: when the incident was declared, where the record has another time or none. */
import { formatInstant } from '../../time/clock.ts';
import { AHEAD } from '../../time/time-reading.ts';
import { Complaint } from '../complaint.ts';
import { isNone } from './clearing.ts';
import { amendedFacts } from './facts-amendment.ts';
import { storyStart, timedNear } from './near-story.ts';
import type { Call, Reading, Timed, Verb } from './verb.ts';

const NOT_KNOWN: Timed = {
  at: null,
  approximate: false,
  bareIn: undefined,
  until: undefined,
  notices: [],
  isTyped: true,
  rest: '',
};

function declared(call: Call): Reading {
  const text = call.rest.trim();
  const isUnknown = call.time === undefined && (text === '??' || isNone(text));
  const time = isUnknown ? NOT_KNOWN : timedNear(call, text, storyStart(call.incident));
  if (!time.isTyped || time.rest !== '' || time.until !== undefined) {
    throw new Complaint(
      '/declared: write one time, such as 14:30 or 2026-11-20 14:30, or ?? where nobody knows.',
    );
  }
  const { incident, occasion } = call;
  if (time.at !== null && time.at > occasion.now + AHEAD) {
    const when = formatInstant(time.at, incident.facts.zone);
    throw new Complaint(`/declared: ${when} is still to come: write the date that is meant.`);
  }
  return { ...amendedFacts(time, { declared: true }), time };
}

export const DECLARED_VERB: Verb = {
  name: 'declared',
  aliases: [],
  usage: 'time | ?? | none',
  arguments: [['time', 'none']],
  help: 'correct when it was declared; ??: not known',
  read: declared,
};
