/**
 * What looks as if it were meant for the grammar, and is read as text: a time, a sigil, a verb that
 * is nearly one. Nothing is refused for it, and where a text is as likely, nothing is said.
 */
import { type Incident, outcome } from '../incident.ts';
import { marksOf } from '../measures/milestones.ts';
import { OUTCOMES } from '../record/vocabulary.ts';
import type { TimeContext } from '../time/time-reading.ts';
import { orNothing } from './complaint.ts';
import { type Line, parseLine, VERB_OF_SIGIL } from './line.ts';
import { timeSlip } from './time-slips.ts';
import { isOneSlipFrom } from './verbs/suggestion.ts';
import { VERB_NAMES, verbNamed } from './verbs/table.ts';
import { takeName, type Verb } from './verbs/verb.ts';

/**
 * What may have been meant otherwise in a line, in whole sentences.
 *
 * @param context against what the line's time is read
 */
export function slips(line: string, incident: Incident, context: TimeContext): readonly string[] {
  const [first = ''] = line.trim().split(/[\r\n]/, 1);
  // What cannot be read is complained of elsewhere.
  const parsed = orNothing(() => parseLine(first));
  if (parsed === undefined || parsed.isPlain) return [];
  const found = [
    parsed.time === undefined ? timeSlip(beginningOf(parsed), context) : zoneSlip(parsed),
    parsed.verb === undefined ? textSlip(parsed.rest, incident) : undefined,
  ];
  return found.filter((notice) => notice !== undefined);
}

/** `GET /report` and the like are what somebody saw. */
const METHOD = /^(?:get|head|post|put|patch|delete|options)$/i;

/** `7:09 AM Eastern /detected report`: behind the time a word that no zone has, and behind that a verb. */
function zoneSlip({ time, verb, rest }: Line): string | undefined {
  if (time?.form !== 'clock' || verb !== undefined) return undefined;
  const [, word = '', name = ''] = /^(\p{L}{2,})\s+\/([a-z]+)(?=\s|$)/iu.exec(rest) ?? [];
  const meant = verbNamed(name.toLowerCase());
  if (meant === undefined || METHOD.test(word)) return undefined;
  return `"${word}" is no zone that is known, so /${meant.name} behind it is text: write the zone as America/New_York or -04:00.`;
}

/** Where a time may stand: in front, and behind a sigil, a verb, or the label behind a verb. */
function beginningOf({ verb: name, rest }: Line): string {
  if (name === undefined) return rest;
  const verb = verbNamed(name);
  if (verb === undefined || !takesTimeAndText(verb)) return '';
  const named = verb.isAboutEntry === true ? takeName(rest) : { name: undefined, rest };
  // Behind `/done`, a number is no label.
  return named.name !== undefined && /^\d/.test(named.name) ? rest : named.rest;
}

function takesTimeAndText({ arguments: args }: Verb): boolean {
  return args.includes('time') && args.includes('text');
}

function textSlip(text: string, incident: Incident): string | undefined {
  return (
    sigilSlip(text) ?? todoSlip(text) ?? outcomeSlip(text, incident) ?? verbSlip(text, incident)
  );
}

/** What the verbs of the sigils log. */
const NAMED: Readonly<Record<string, string>> = {
  action: 'an action',
  hypothesis: 'a hypothesis',
  decision: 'a decision',
  told: 'an update',
  escalate: 'an escalation',
  todo: 'a follow-up',
};

/** `?cache`, and neither `?page=2`, `^C` nor `>90 %`. */
const GLUED = /^([!?=>^+])(?![A-Z](?:\s|$)|\w+=)[\p{L}@]/u;

function sigilSlip(text: string): string | undefined {
  const sigil = GLUED.exec(text)?.[1];
  const named = NAMED[VERB_OF_SIGIL.get(sigil ?? '') ?? ''];
  return named === undefined ? undefined : `"${sigil}" needs a space behind it to be ${named}.`;
}

/** In small letters it may be the beginning of a sentence about such a list. */
const BARE_TODO = /^(?:TODO|[Tt]odo(?!\s(?:app|list|service|item|board|page|api)))\s+\p{L}/u;

function todoSlip(text: string): string | undefined {
  return BARE_TODO.test(text) ? '"TODO:" with a colon makes it a follow-up.' : undefined;
}

const OUTCOME = `${OUTCOMES.join('|')}|fail|abandon|confirm|refute`;
const OUTCOME_BEHIND = new RegExp(
  `^([AHF]\\d+):? (?:is |was )?(${OUTCOME})(?![\\p{L}\\p{N}-])`,
  'iu',
);
const OUTCOME_BEFORE = new RegExp(`^(${OUTCOME}):? ([AHF]\\d+)(?![\\p{L}\\p{N}-])`, 'iu');

/** `A1 done`, `done A1`, while it waits for that. */
function outcomeSlip(text: string, incident: Incident): string | undefined {
  const behind = OUTCOME_BEHIND.exec(text);
  const before = OUTCOME_BEFORE.exec(text);
  const label = (behind?.[1] ?? before?.[2])?.toUpperCase();
  const word = (behind?.[2] ?? before?.[1])?.toLowerCase();
  if (label === undefined || word === undefined || !waits(incident, label)) return undefined;
  return `Did you mean /${verbNamed(word)?.name} ${label}?`;
}

function waits(incident: Incident, label: string): boolean {
  const entry = incident.entry(label);
  if (entry !== undefined) return entry.retracted === undefined && outcome(entry) === undefined;
  const status = incident.followup(label)?.status;
  return status !== undefined && status !== 'done' && status !== 'dropped';
}

/** Words that hardly begin a sentence about anything else; `started` and `reopened` do. */
const UNMISTAKABLE = ['detected', 'acknowledged', 'identified', 'mitigated', 'resolved'] as const;

/** A verb alone on the line, `ack @maria has it`, `detcted alert on the shop`. */
function verbSlip(text: string, incident: Incident): string | undefined {
  const [word = ''] = /^[a-z]+/i.exec(text) ?? [];
  const typed = word.toLowerCase();
  const isAlone = text.trim() === word;
  if ((isAlone && VERB_NAMES.includes(typed)) || (typed === 'ack' && /^ack\s/i.test(text))) {
    return `Did you mean /${typed}?`;
  }
  const meant = UNMISTAKABLE.find((name) => isMisspelt(typed, name));
  const isNew = meant !== undefined && marksOf(incident, meant).length === 0;
  return isNew ? `Did you mean /${meant}?` : undefined;
}

/** `resolver`, `identifies` and the like are words of their own. */
function isMisspelt(word: string, name: string): boolean {
  return /(?:d|de)$/.test(word) && word !== name && isOneSlipFrom(word, name);
}
