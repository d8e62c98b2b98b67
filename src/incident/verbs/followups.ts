/** Verbs about follow-ups: who does it, and by when. */
import { formatDay, isDay } from '../clock.ts';
import { Complaint } from '../complaint.ts';
import type { Followup } from '../incident.ts';
import type { BodyOf } from '../record.ts';
import { type Call, namedFollowup, type Reading, required, takeName, type Verb } from './verb.ts';

type Amendment = Omit<BodyOf<'followup.amended'>, 'followup'>;

function amended(followup: Followup, amendment: Amendment): Reading {
  const body = { followup: followup.id, ...amendment };
  return { changes: [{ type: 'followup.amended', body }], notices: [] };
}

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
    help: 'who does the follow-up',
    isTimeless: true,
    read: owner,
  },
  {
    name: 'due',
    aliases: [],
    usage: '[follow-up] YYYY-MM-DD | none',
    help: 'until when it is to be done',
    isTimeless: true,
    read: due,
  },
];
