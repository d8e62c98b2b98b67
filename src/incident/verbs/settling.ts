/** Verbs that settle actions and hypotheses, and open them again. */
import { Complaint } from '../complaint.ts';
import { type Entry, type Incident, isSettleable, outcome, standing } from '../incident.ts';
import type { Change } from '../record.ts';
import { ACTION_OUTCOMES, type Outcome } from '../vocabulary.ts';
import { type Call, namedEntry, type Reading, takeName, timed, type Verb } from './verb.ts';

type Settleable = 'action' | 'hypothesis';

function settlingVerb(
  name: string,
  ending: Outcome,
  help: string,
  aliases: readonly string[] = [],
): Verb {
  const usage = '[label] [time] [note]';
  return { name, aliases, usage, help, read: (call) => settled(call, ending) };
}

function settled(call: Call, ending: Outcome): Reading {
  const kind = ACTION_OUTCOMES.some((other) => other === ending) ? 'action' : 'hypothesis';
  const { entry, rest } = takeOpen(call, kind);
  const before = outcome(entry);
  if (before === ending) throw new Complaint(`${entry.label} is ${ending} already.`);
  const time = timed(call, rest);
  const isRanged = entry.until !== undefined && !time.isTyped && entry.turns.length === 0;
  const at = isRanged ? (entry.until ?? null) : time.at;
  const change: Change = {
    type: 'entry.settled',
    body: {
      entry: entry.id,
      outcome: ending,
      at,
      ...(time.approximate && !isRanged ? { approximate: true } : {}),
      note: time.rest.trim(),
      typed: call.typed,
    },
  };
  const correction = before === undefined ? [] : [`${entry.label} was ${before} before.`];
  return { changes: [change], notices: [...correction, ...time.notices, ...wrongOrder(entry, at)] };
}

function wrongOrder(entry: Entry, at: number | null): readonly string[] {
  const isBefore = at !== null && entry.at !== null && at < entry.at;
  return isBefore ? [`That is before ${entry.label} began.`] : [];
}

/** The one named, or the only open one of its kind. */
function takeOpen(call: Call, kind: Settleable): { entry: Entry; rest: string } {
  const { name, rest } = takeName(call.rest);
  if (name === undefined) return { entry: onlyOpen(call.incident, kind), rest };
  const entry = namedEntry(call.incident, name);
  if (entry.kind === kind) return { entry, rest };
  throw new Complaint(
    `${name} is no ${kind}: /${call.verb} settles one.${openOnes(call.incident, kind)}`,
  );
}

function onlyOpen(incident: Incident, kind: Settleable): Entry {
  const open = openEntries(incident, kind);
  const [only] = open;
  if (only !== undefined && open.length === 1) return only;
  if (only === undefined) throw new Complaint(`No ${kind} is open.`);
  throw new Complaint(`${open.length} ${plural(kind)} are open: name one of ${labels(open)}.`);
}

function openOnes(incident: Incident, kind: Settleable): string {
  const open = openEntries(incident, kind);
  return open.length === 0 ? '' : ` Open: ${labels(open)}.`;
}

function openEntries(incident: Incident, kind: Settleable): readonly Entry[] {
  return standing(incident).filter((entry) => entry.kind === kind && outcome(entry) === undefined);
}

function labels(entries: readonly Entry[]): string {
  return entries.map(({ label, number }) => label ?? number).join(', ');
}

function plural(kind: Settleable): string {
  return kind === 'action' ? 'actions' : 'hypotheses';
}

function reopen(call: Call): Reading {
  const { name, rest } = takeName(call.rest);
  if (name === undefined)
    throw new Complaint('/reopen: name what to open again, such as A1 or H2.');
  const entry = namedEntry(call.incident, name);
  if (!isSettleable(entry)) throw new Complaint(`${name} is neither action nor hypothesis.`);
  if (outcome(entry) === undefined) throw new Complaint(`${name} is open already.`);
  const time = timed(call, rest);
  return {
    changes: [
      {
        type: 'entry.reopened',
        body: {
          entry: entry.id,
          at: time.at,
          ...(time.approximate ? { approximate: true } : {}),
          note: time.rest.trim(),
          typed: call.typed,
        },
      },
    ],
    notices: time.notices,
  };
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
    help: 'the action or hypothesis is open again',
    read: reopen,
  },
];
