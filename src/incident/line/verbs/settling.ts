/** Verbs that settle actions and hypotheses, and open them again. */

import { Telling } from '../../describe/telling.ts';
import {
  type Entry,
  type Incident,
  isSettleable,
  type Moment,
  outcome,
  standing,
  type Timing,
} from '../../incident.ts';
import { isOpen } from '../../measures/spells.ts';
import type { Change } from '../../record/record.ts';
import { ACTION_OUTCOMES, type Outcome } from '../../record/vocabulary.ts';
import { Complaint } from '../complaint.ts';
import { reopenFollowup, STATUS_OF, settleFollowup, takeFollowupNamed } from './followups.ts';
import {
  type Call,
  namedEntry,
  type Reading,
  type Timed,
  takeName,
  timed,
  timing,
  type Verb,
} from './verb.ts';

type Settleable = 'action' | 'hypothesis';

function settlingVerb(
  name: string,
  ending: Outcome,
  help: string,
  aliases: readonly string[] = [],
): Verb {
  const label = `open ${settles(ending)}` as const;
  // A follow-up is either done or given up, and has no time behind which it could be named.
  const first = STATUS_OF[ending] === undefined ? label : ([label, 'open follow-up'] as const);
  return {
    name,
    aliases,
    usage: '[label] [time] [note]',
    arguments: [first, 'time', label, 'text'],
    help,
    isAboutEntry: true,
    read: (call) => settled(call, ending),
  };
}

function settles(ending: Outcome): Settleable {
  return ACTION_OUTCOMES.some((other) => other === ending) ? 'action' : 'hypothesis';
}

function settled(call: Call, ending: Outcome): Reading {
  const followup = takeFollowupNamed(call);
  if (followup !== undefined) return settleFollowup(call, followup, ending);
  const kind = settles(ending);
  const { entry, rest, time } = takeOpen(call, kind);
  const before = outcome(entry);
  const note = rest.trim();
  const turn = before === ending ? entry.turns.at(-1) : undefined;
  const isConfirmed = entry.proposed.includes('outcome');
  if (turn !== undefined && !time.isTyped && note === '' && !isConfirmed) {
    throw new Complaint(
      `${entry.label} is ${ending} already: write a time or a note to correct it, such as /${call.verb} ${entry.label} 14:39.`,
    );
  }
  const end = time.isTyped ? time : (turn ?? rangeEnd(entry) ?? time);
  const change: Change = {
    type: 'entry.settled',
    body: {
      entry: entry.id,
      outcome: ending,
      ...timing(end),
      // What is not corrected stays.
      note: note === '' ? (turn?.note ?? '') : note,
    },
  };
  const correction =
    before === undefined || before === ending ? [] : [`${entry.label} was ${before} before.`];
  return {
    changes: [change],
    notices: [...wrongOrder(call, entry, end.at), ...correction, ...time.notices],
    time,
  };
}

/** An action that was logged with both its ends ends there, where nothing else is said. */
function rangeEnd(entry: Entry): Timing | undefined {
  if (entry.until === undefined || entry.turns.length > 0) return undefined;
  return { ...entry, at: entry.until };
}

function wrongOrder(call: Call, entry: Entry, at: number | null): readonly string[] {
  const isBefore = at !== null && entry.at !== null && at < entry.at;
  return isBefore ? [`Before ${entry.label} began, ${timeText(call, entry)}.`] : [];
}

function timeText({ incident, occasion }: Call, moment: Moment): string {
  return new Telling(incident, occasion.now).time(moment);
}

/** The one named, before or behind the time, else the selected one, else the only one of its kind that waits. */
function takeOpen(call: Call, kind: Settleable): { entry: Entry; rest: string; time: Timed } {
  const first = takeName(call.rest);
  const time = timed(call, first.rest);
  const found = first.name === undefined ? takeLabel(time.rest) : { ...first, rest: time.rest };
  const { name = selectedOf(call, kind), rest } = found;
  if (name === undefined) return { entry: onlyWaiting(call.incident, kind), rest, time };
  const entry = namedEntry(call.incident, name);
  if (entry.kind === kind) return { entry, rest, time };
  throw new Complaint(
    `${name} is no ${kind}: /${call.verb} settles one.${openOnes(call.incident, kind)}`,
  );
}

function selectedOf({ incident, occasion }: Call, kind: Settleable): string | undefined {
  const { selected } = occasion;
  if (selected === undefined || incident.entry(selected)?.kind !== kind) return undefined;
  return String(selected);
}

/** Behind a time only a label names something: a number may be the note's. */
function takeLabel(text: string): { name: string | undefined; rest: string } {
  const { name, rest } = takeName(text);
  return name !== undefined && /^[AHF]/.test(name)
    ? { name, rest }
    : { name: undefined, rest: text };
}

/** The open one; where none is open, the one that has ended, and nobody has said yet how. */
function onlyWaiting(incident: Incident, kind: Settleable): Entry {
  const open = openEntries(incident, kind);
  const waiting = open.length > 0 ? open : endedEntries(incident, kind);
  const [only] = waiting;
  if (only === undefined) throw new Complaint(`No ${kind} is open.`);
  if (waiting.length === 1) return only;
  const count = `${waiting.length} ${plural(kind)}`;
  const why =
    open.length > 0 ? `${count} are open` : `No ${kind} is open, and ${count} ended without a word`;
  throw new Complaint(`${why}: name one of ${labels(waiting)}.`);
}

function openOnes(incident: Incident, kind: Settleable): string {
  const open = openEntries(incident, kind);
  return open.length === 0 ? '' : ` Open: ${labels(open)}.`;
}

function openEntries(incident: Incident, kind: Settleable): readonly Entry[] {
  return incident.timeline.filter((entry) => entry.kind === kind && isOpen(entry));
}

/** Those whose range is over, and whose outcome nobody has recorded. */
function endedEntries(incident: Incident, kind: Settleable): readonly Entry[] {
  return standing(incident).filter(
    (entry) => entry.kind === kind && outcome(entry) === undefined && !isOpen(entry),
  );
}

function labels(entries: readonly Entry[]): string {
  return entries.map(({ label, number }) => label ?? number).join(', ');
}

function plural(kind: Settleable): string {
  return kind === 'action' ? 'actions' : 'hypotheses';
}

function reopen(call: Call): Reading {
  const followup = takeFollowupNamed(call);
  if (followup !== undefined) return reopenFollowup(call, followup);
  const { selected } = call.occasion;
  const { name = selected?.toString(), rest } = takeName(call.rest);
  if (name === undefined)
    throw new Complaint('/reopen: name what to open again, such as A1 or H2.');
  const entry = namedEntry(call.incident, name);
  if (!isSettleable(entry)) throw new Complaint(`${name} is neither action nor hypothesis.`);
  if (isOpen(entry)) throw new Complaint(`${name} is open already.`);
  if (outcome(entry) === undefined) {
    const ways = entry.kind === 'action' ? '/done or /failed' : '/confirm or /refute';
    throw new Complaint(`${name} has ended, and nobody has said how: ${ways} does.`);
  }
  const time = timed(call, rest);
  const body = { entry: entry.id, ...timing(time), note: time.rest.trim() };
  const change: Change = { type: 'entry.reopened', body };
  const notices = [...tooEarly(call, entry, time.at), ...time.notices];
  return { changes: [change], notices, time };
}

function tooEarly(call: Call, entry: Entry, at: number | null): readonly string[] {
  const settling = entry.turns.at(-1);
  if (at === null || settling === undefined || settling.at === null) return [];
  if (at >= settling.at) return [];
  return [`Before ${entry.label} was settled, ${timeText(call, settling)}.`];
}

export const SETTLING_VERBS: readonly Verb[] = [
  settlingVerb('done', 'done', 'the action was done'),
  settlingVerb('failed', 'failed', 'the action failed', ['fail']),
  settlingVerb('abandon', 'abandoned', 'the action was given up', ['abandoned']),
  settlingVerb('confirm', 'confirmed', 'the hypothesis was confirmed', ['confirmed']),
  settlingVerb('refute', 'refuted', 'the hypothesis was refuted', ['refuted']),
  settlingVerb('inconclusive', 'inconclusive', 'the hypothesis was neither'),
  {
    name: 'reopen',
    aliases: [],
    usage: 'label [time] [note]',
    arguments: [['settled label', 'settled follow-up'], 'time', 'text'],
    help: 'the action, hypothesis or follow-up is open again',
    isAboutEntry: true,
    read: reopen,
  },
];
