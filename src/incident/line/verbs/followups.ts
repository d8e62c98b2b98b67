/** Verbs about follow-ups: who does it, and by when. */

import type { Followup } from '../../incident.ts';
import type { BodyOf } from '../../record/record.ts';
import type { Outcome } from '../../record/vocabulary.ts';
import { formatDay, isDay } from '../../time/clock.ts';
import { Complaint } from '../complaint.ts';
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

function owner(call: Call): Reading {
  const { followup, rest } = takeFollowup(call);
  const person = required(call, rest, 'the owner').replace(/^@/, '');
  return amended(followup, { owner: person === 'none' ? null : person });
}

function due(call: Call): Reading {
  const { followup, rest } = takeFollowup(call);
  const word = required(call, rest, 'the day');
  if (word === 'none') return amended(followup, { due: null });
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word);
  const day = { year: Number(match?.[1]), month: Number(match?.[2]), day: Number(match?.[3]) };
  if (match === null || !isDay(day)) {
    throw new Complaint(`/due: "${word}" is not a day: write one such as 2026-12-01, or none.`);
  }
  return amended(followup, { due: formatDay(day) });
}

export const FOLLOWUP_VERBS: readonly Verb[] = [
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
];
