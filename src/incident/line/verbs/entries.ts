/** Verbs about an entry that is there already: the one named, else the selected, else the last. */

import { MILESTONES, type Milestone } from '../../record/vocabulary.ts';
import { Complaint } from '../complaint.ts';
import { mentions } from '../mentions.ts';
import { amended } from './amendment.ts';
import { CAUSE_VERB } from './causes.ts';
import { TIME_VERBS } from './entry-times.ts';
import { amendFollowup, takeFollowupNamed, toggleInternalFollowup } from './followups.ts';
import { laterEndNotice, milestoneNotices } from './milestone-notices.ts';
import { PROPOSED_VERBS } from './proposed.ts';
import { takeSection, toggleInternalSection } from './sections.ts';
import {
  type Call,
  isLabel,
  nothingElse,
  type Reading,
  required,
  splitDetail,
  takeEntry,
  type Verb,
} from './verb.ts';

function amend(call: Call): Reading {
  const followup = takeFollowupNamed(call);
  if (followup !== undefined) return amendFollowup(call, followup);
  const { entry, rest } = takeEntry(call);
  const text = required(call, rest, 'the text as it should be').replace(/^\\/, '');
  const { first, detail } = splitDetail(text);
  const found = mentions(first, (label) => isLabel(call.incident, label));
  const block = detail === undefined ? {} : { detail };
  return amended(entry, { text: first, typed: splitDetail(call.typed).first, ...found, ...block });
}

function milestone(call: Call): Reading {
  const { entry, rest } = takeEntry(call);
  const words = rest.trim().toLowerCase().split(/\s+/);
  const remove = words.filter((word) => word.startsWith('-')).map((word) => named(word.slice(1)));
  const add = words.filter((word) => !word.startsWith('-')).map(named);
  const notices = add
    .filter((each) => !entry.milestones.includes(each))
    .flatMap((each) => [
      ...milestoneNotices(call, each, entry.at, entry.id),
      ...laterEndNotice(call, each, entry),
    ]);
  const milestones = {
    ...(add.length > 0 ? { add } : {}),
    ...(remove.length > 0 ? { remove } : {}),
  };
  return amended(entry, { milestones }, notices);
}

function named(word: string): Milestone {
  const found = MILESTONES.find((other) => other === (word === 'ack' ? 'acknowledged' : word));
  if (found !== undefined) return found;
  throw new Complaint(
    `/milestone: write one of ${MILESTONES.join(', ')}; with a "-" to take it away.`,
  );
}

function toggle(call: Call, field: 'starred' | 'internal'): Reading {
  const { entry, rest } = takeEntry(call);
  nothingElse(call, rest);
  return amended(entry, { [field]: !entry[field] });
}

/** Follow-ups and sections can be internal too. */
function internal(call: Call): Reading {
  const followup = takeFollowupNamed(call);
  if (followup !== undefined) return toggleInternalFollowup(call, followup);
  const section = takeSection(call.incident, call.rest);
  if (section !== undefined) return toggleInternalSection(call, section);
  return toggle(call, 'internal');
}

function retract(call: Call): Reading {
  const { entry, rest } = takeEntry(call);
  if (entry.retracted !== undefined) {
    throw new Complaint(`Entry ${entry.number} is retracted already; /restore brings it back.`);
  }
  const body = { entry: entry.id, reason: rest.trim() };
  return { changes: [{ type: 'entry.retracted', body }], notices: [] };
}

function restore(call: Call): Reading {
  const { entry, rest } = takeEntry(call);
  if (entry.retracted === undefined) throw new Complaint(`Entry ${entry.number} is not retracted.`);
  const body = { entry: entry.id, reason: rest.trim() };
  return { changes: [{ type: 'entry.restored', body }], notices: [] };
}

export const ENTRY_VERBS: readonly Verb[] = [
  {
    name: 'amend',
    aliases: [],
    usage: '[entry | follow-up] text',
    arguments: [['entry', 'follow-up'], 'text'],
    help: 'replace the text; the old one stays in the history',
    isAboutEntry: true,
    isTimeless: true,
    read: amend,
  },
  ...TIME_VERBS,
  {
    name: 'milestone',
    aliases: [],
    usage: '[entry] milestone… | -milestone',
    arguments: ['entry', 'milestone'],
    help: 'mark the entry as a milestone, or no longer',
    isAboutEntry: true,
    isTimeless: true,
    read: milestone,
  },
  CAUSE_VERB,
  ...PROPOSED_VERBS,
  {
    name: 'star',
    aliases: [],
    usage: '[entry]',
    arguments: ['entry'],
    help: 'mark the entry as important, or no longer',
    isAboutEntry: true,
    isTimeless: true,
    read: (call) => toggle(call, 'starred'),
  },
  {
    name: 'internal',
    aliases: [],
    usage: '[entry | follow-up | section]',
    arguments: [['entry', 'follow-up', 'written section']],
    help: 'mark it as not for the outside, or no longer',
    isAboutEntry: true,
    isTimeless: true,
    read: internal,
  },
  {
    name: 'retract',
    aliases: [],
    usage: '[entry] [reason]',
    arguments: ['entry', 'text'],
    help: 'take the entry out of the story; it stays in the record',
    isAboutEntry: true,
    isTimeless: true,
    read: retract,
  },
  {
    name: 'restore',
    aliases: [],
    usage: '[entry] [reason]',
    arguments: ['retracted entry', 'text'],
    help: 'bring a retracted entry back',
    isAboutEntry: true,
    isTimeless: true,
    read: restore,
  },
];
