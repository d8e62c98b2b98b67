/** What was affected: in a sentence, and in fields beside it. */
import { IMPACT_FIELDS } from '../../impact-fields.ts';
import { Complaint } from '../complaint.ts';
import { textOrNone } from './clearing.ts';
import { amendedFacts } from './facts-amendment.ts';
import { suggestion } from './suggestion.ts';
import { type Call, type Reading, required, timed, type Verb } from './verb.ts';

const NAMES = IMPACT_FIELDS.map(({ name }) => name);
const FIELD = new RegExp(`^(${NAMES.join('|')})\\s*[:=]\\s*`, 'i');

/** The field that a text begins with, the description where it names none, and what is said of it. */
export function takeImpactField(text: string): {
  readonly field: (typeof NAMES)[number];
  readonly rest: string;
} {
  const [typed = '', word = ''] = FIELD.exec(text) ?? [];
  const field = NAMES.find((name) => name === word.toLowerCase()) ?? 'description';
  return { field, rest: text.slice(typed.length) };
}

/** `/impact share: 80%` sets a field; any other text is the description. */
function impact(call: Call): Reading {
  const text = required(call, call.rest, 'what the impact is');
  const { field, rest } = takeImpactField(text);
  if (rest === '') {
    throw new Complaint(`/impact: write the ${field} behind it, such as /impact share: 80%.`);
  }
  const stands = call.incident.facts.impact[field];
  const said = textOrNone(rest, { stands, what: `${field} of the impact` });
  const { changes, notices } = amendedFacts(timed(call, ''), { impact: { [field]: said } });
  return { changes, notices: [...notices, ...(rest === text ? slip(text) : [])] };
}

/** `user: 4,000`. */
const NEARLY_FIELD = /^([a-z]+)\s*[:=]/i;
/** `users 4,000`, and not `users cannot pay`. */
const WITHOUT_COLON = new RegExp(`^(${NAMES.join('|')})\\s+(?:about\\s+)?[~<>≈]?\\s*\\d`, 'i');

/** A description that was meant for a field stands in a document at the wrong place. */
function slip(text: string): readonly string[] {
  const nearly = NEARLY_FIELD.exec(text)?.[1]?.toLowerCase();
  const meant =
    WITHOUT_COLON.exec(text)?.[1]?.toLowerCase() ??
    (nearly === undefined ? undefined : suggestion(nearly, NAMES));
  return meant === undefined ? [] : [`It is the description now: did you mean "${meant}:"?`];
}

export const IMPACT_VERB: Verb = {
  name: 'impact',
  aliases: [],
  usage: '[field:] text | none',
  arguments: ['impact field', 'impact value'],
  help: `what was affected, in a sentence or in one field: ${NAMES.slice(1).join(', ')}`,
  read: impact,
};
