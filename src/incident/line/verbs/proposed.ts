/** What an import read from the wording of its source: right as it is, or to be corrected. */
import { type Entry, isProposed, standing } from '../../incident.ts';
import { KINDS } from '../../record/vocabulary.ts';
import { Complaint } from '../complaint.ts';
import { amended } from './amendment.ts';
import { takeEntries } from './entry-list.ts';
import { type Call, nothingElse, type Reading, takeEntry, type Verb } from './verb.ts';

function accept(call: Call): Reading {
  const changes = acceptedBy(call).flatMap((entry) => amended(entry, { proposed: [] }).changes);
  return { changes, notices: [] };
}

/** Those named; of all it is those that are proposed. */
function acceptedBy(call: Call): readonly Entry[] {
  if (call.rest.trim().toLowerCase() === 'all') {
    const all = standing(call.incident).filter(isProposed);
    if (all.length > 0) return all;
    throw new Complaint('/accept: nothing that an import read from the wording waits for a word.');
  }
  const { entries, rest } = takeEntries(call);
  nothingElse(call, rest);
  const plain = entries.find((entry) => !isProposed(entry));
  if (plain === undefined) return entries;
  throw new Complaint(`/accept: nothing of entry ${plain.number} is only proposed.`);
}

function kind(call: Call): Reading {
  const { entry, rest } = takeEntry(call);
  const word = rest.trim().toLowerCase();
  const found = KINDS.find((other) => other === word);
  if (found === undefined) throw new Complaint(`/kind: write one of ${KINDS.join(', ')}.`);
  return amended(entry, { kind: found });
}

export const PROPOSED_VERBS: readonly Verb[] = [
  {
    name: 'kind',
    aliases: [],
    usage: `[entry] ${KINDS.join(' | ')}`,
    arguments: ['entry', 'kind'],
    help: 'what the entry is, where it was logged or imported as something else',
    isAboutEntry: true,
    isTimeless: true,
    read: kind,
  },
  {
    name: 'accept',
    aliases: [],
    usage: '[entry, entry…] | all',
    arguments: [['entries', 'all']],
    help: 'what an import read from the wording of the entry is right',
    isAboutEntry: true,
    isTimeless: true,
    read: accept,
  },
];
