/** Verbs about follow-ups: who does it, by when, what it is for, and how it stands. */

import type { Followup } from '../../incident.ts';
import type { BodyOf } from '../../record/record.ts';
import type { Outcome } from '../../record/vocabulary.ts';
import { Complaint } from '../complaint.ts';
import { isNone, textOrNone } from './clearing.ts';
import { readDay } from './day.ts';
import { FOLLOWUP_WORDS, readFollowupWords } from './followup-words.ts';
import {
  type Call,
  namedFollowup,
  nothingElse,
  type Reading,
  required,
  takeName,
  type Verb,
} from './verb.ts';

type Amendment = Omit<BodyOf<'followup.amended'>, 'followup'>;

function amended(followup: Followup, amendment: Amendment): Reading {
  const body = { followup: followup.id, ...amendment };
  return { changes: [{ type: 'followup.amended', body }], notices: [] };
}

/** The follow-up that the arguments begin with, for verbs that take entries too. */
export function takeFollowupNamed(call: Call): FollowupNamed | undefined {
  const { name, rest } = takeName(call.rest);
  if (name === undefined || !name.startsWith('F')) return undefined;
  return { followup: namedFollowup(call.incident, name), rest };
}

interface FollowupNamed {
  readonly followup: Followup;
  readonly rest: string;
}

/** `/amend F1 text`. */
export function amendFollowup(call: Call, { followup, rest }: FollowupNamed): Reading {
  const task = required(call, rest, 'the task as it should be').replace(/\s+/g, ' ');
  return amended(followup, { task });
}

/** `/done F1`, `/abandon F1`: when it was settled is not recorded. */
export function settleFollowup(
  call: Call,
  { followup, rest }: FollowupNamed,
  outcome: Outcome,
): Reading {
  if (call.time !== undefined) {
    throw new Complaint(
      `/${call.verb} ${followup.label} takes no time: leave out ${call.time.typed}.`,
    );
  }
  nothingElse(call, rest);
  const status = STATUS_OF[outcome];
  if (status !== undefined) return amended(followup, { status });
  throw new Complaint(`${followup.label} is a follow-up: /done and /abandon settle it.`);
}

/** What becomes of a follow-up where an action would end so. */
export const STATUS_OF: Readonly<Partial<Record<Outcome, 'done' | 'dropped'>>> = {
  done: 'done',
  abandoned: 'dropped',
};

/** The one named, else the last. */
function takeFollowup(call: Call): { followup: Followup; rest: string } {
  const { name, rest } = takeName(call.rest);
  return { followup: namedFollowup(call.incident, name), rest };
}

/** `/reopen F1`: what is done or dropped is to be done again. */
export function reopenFollowup(call: Call, { followup, rest }: FollowupNamed): Reading {
  const { label, status } = followup;
  if (call.time !== undefined) {
    throw new Complaint(`/reopen ${label} takes no time: leave out ${call.time.typed}.`);
  }
  nothingElse(call, rest);
  if (status === 'open') throw new Complaint(`${label} is open already.`);
  if (status !== 'in progress') return amended(followup, { status: 'open' });
  throw new Complaint(`${label} is in progress: /followup ${label} open says that it is not.`);
}

/** `/internal F1`: not for the outside, or for it again. */
export function toggleInternalFollowup(call: Call, { followup, rest }: FollowupNamed): Reading {
  nothingElse(call, rest);
  return amended(followup, { internal: !followup.internal });
}

function classify(call: Call): Reading {
  const { name, rest } = takeName(call.rest);
  const said = readFollowupWords(rest);
  return amended(namedFollowup(call.incident, name), said);
}

function ticket(call: Call): Reading {
  const { followup, rest } = takeFollowup(call);
  const text = required(call, rest, 'the ticket, such as a number or a link').replace(/\s+/g, ' ');
  const stands = followup.ticket;
  return amended(followup, {
    ticket: textOrNone(text, { stands, what: `ticket of ${followup.label}` }),
  });
}

function owner(call: Call): Reading {
  const { followup, rest } = takeFollowup(call);
  const person = required(call, rest, 'the owner').replace(/^@/, '');
  return amended(followup, { owner: isNone(person) ? null : person });
}

function due(call: Call): Reading {
  const { followup, rest } = takeFollowup(call);
  const word = required(call, rest, 'the day');
  const day = isNone(word) ? null : readDay(call, word);
  if (day !== undefined) return amended(followup, { due: day });
  throw new Complaint(
    `/due: "${word}" is not a day: write one such as 2026-12-01, tomorrow, or none.`,
  );
}

const LISTS = FOLLOWUP_WORDS.map(({ words }) => words.join(', ')).join('; ');

export const FOLLOWUP_VERBS: readonly Verb[] = [
  {
    name: 'followup',
    aliases: [],
    usage: '[follow-up] word… | -word',
    arguments: ['follow-up', 'followup word'],
    help: `what it is for, and how it stands: ${LISTS}`,
    isTimeless: true,
    read: classify,
  },
  {
    name: 'owner',
    aliases: [],
    usage: '[follow-up] @person | none',
    arguments: ['follow-up', ['person', 'none']],
    help: 'who does the follow-up',
    isTimeless: true,
    read: owner,
  },
  {
    name: 'due',
    aliases: [],
    usage: '[follow-up] YYYY-MM-DD | none',
    arguments: ['follow-up', ['day', 'none']],
    help: 'until when it is to be done',
    isTimeless: true,
    read: due,
  },
  {
    name: 'ticket',
    aliases: [],
    usage: '[follow-up] text | none',
    arguments: ['follow-up', ['text', 'none']],
    help: 'where the follow-up is tracked: a number or a link',
    isTimeless: true,
    read: ticket,
  },
];
