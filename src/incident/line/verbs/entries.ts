/** Verbs about an entry that is there already: the one named, else the selected, else the last. */

import type { Entry } from '../../incident.ts';
import type { BodyOf, Change } from '../../record/record.ts';
import { CAUSES, type Cause, MILESTONES, type Milestone } from '../../record/vocabulary.ts';
import { clockAt, formatDay, isSameDay } from '../../time/clock.ts';
import { DAY, readDuration } from '../../time/duration.ts';
import { type TimeText, takeTime } from '../../time/time-text.ts';
import { Complaint } from '../complaint.ts';
import { mentions } from '../mentions.ts';
import type { Occasion } from '../occasion.ts';
import { amendFollowup, takeFollowupNamed } from './followups.ts';
import { milestoneNotices } from './milestone-notices.ts';
import {
  type Call,
  isLabel,
  nothingElse,
  type Reading,
  type Reference,
  required,
  splitDetail,
  type Timed,
  takeEntry,
  timed,
  timing,
  type Verb,
} from './verb.ts';

type Amendment = Omit<BodyOf<'entry.amended'>, 'entry'>;

function amended(entry: Entry, amendment: Amendment, notices: readonly string[] = []): Reading {
  const change: Change = { type: 'entry.amended', body: { entry: entry.id, ...amendment } };
  return { changes: [change], notices };
}

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

function shift(call: Call): Reading {
  const { entry, rest } = takeEntry(call);
  const match = /^([+-])(\S+)$/.exec(rest.trim());
  const length = match === null ? undefined : readDuration(match[2] ?? '');
  if (length === undefined)
    throw new Complaint('/shift: write by how much, such as +2m or -1h30m.');
  if (entry.at === null) {
    throw new Complaint(`Entry ${entry.number} has no time to shift: use /at.`);
  }
  const by = match?.[1] === '-' ? -length : length;
  const end = entry.until === undefined ? {} : { until: entry.until + by };
  const at = entry.at + by;
  const bare = entry.bareIn === undefined ? {} : { bare: entry.bareIn };
  return amended(entry, { at, ...end, ...bare });
}

function at(call: Call): Reading {
  const { entry, rest } = takeEntry(call);
  const time = timed(call, rest, referenceOf(entry, call.occasion));
  if (isUnknownTime(time.rest))
    return amended(entry, { at: null, until: null, approximate: false });
  if (!time.isTyped || time.rest.trim() !== '') {
    throw new Complaint('/at: write the time as it should be, such as 14:03, or ?? for unknown.');
  }
  const { approximate, until = null } = time;
  const times = { ...timing(time), until, approximate, typed: call.typed };
  const isDayTyped = hasDay(call.time ?? takeTime(rest)?.time);
  const moved = isDayTyped ? [] : otherDay(call, entry, time);
  return amended(entry, times, [...moved, ...time.notices]);
}

/**
 * What is corrected is the hour, the minutes, or the day that was taken for the wrong one: so a bare
 * time is read as when the entry was written down. Where its day was said with it, or in backfill,
 * the day holds, and the time is the one nearest to that of the entry.
 */
function referenceOf({ at: stands, clock }: Entry, { anchor }: Occasion): Reference {
  if (anchor !== undefined) return { anchor: stands ?? anchor };
  const isDaySaid = stands !== null && Math.abs(clock - stands) > DAY;
  return isDaySaid ? { anchor: stands } : { anchor: undefined, writtenDown: clock };
}

function hasDay(time: TimeText | undefined): boolean {
  return time?.form === 'clock' && time.day !== undefined;
}

/** Nobody is to move an entry to another day and not see it. */
function otherDay({ incident }: Call, entry: Entry, time: Timed): readonly string[] {
  if (time.at === null || entry.at === null) return [];
  const [from, to] = [entry.at, time.at].map((each) => clockAt(each, incident.facts.zone));
  if (from === undefined || to === undefined || isSameDay(from, to)) return [];
  return [`Now on ${formatDay(to)}: it was on ${formatDay(from)}.`];
}

/** In a line `??` is a time only when more follows; here it is the whole argument. */
function isUnknownTime(rest: string): boolean {
  return rest.trim() === '??';
}

function milestone(call: Call): Reading {
  const { entry, rest } = takeEntry(call);
  const words = rest.trim().toLowerCase().split(/\s+/);
  const remove = words.filter((word) => word.startsWith('-')).map((word) => named(word.slice(1)));
  const add = words.filter((word) => !word.startsWith('-')).map(named);
  const notices = add
    .filter((each) => !entry.milestones.includes(each))
    .flatMap((each) => milestoneNotices(call, each, entry.at, entry.id));
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

function cause(call: Call): Reading {
  const { entry, rest } = takeEntry(call);
  const word = rest.trim().toLowerCase();
  const found: Cause | undefined = word === '' ? 'root' : CAUSES.find((other) => other === word);
  if (word === 'none') return amended(entry, { cause: null });
  if (found === undefined) {
    throw new Complaint(`/cause: write ${CAUSES.join(', ')}, or none to take it away.`);
  }
  return amended(entry, { cause: found });
}

function toggle(call: Call, field: 'starred' | 'internal'): Reading {
  const { entry, rest } = takeEntry(call);
  nothingElse(call, rest);
  return amended(entry, { [field]: !entry[field] });
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
  {
    name: 'shift',
    aliases: [],
    usage: '[entry] +2m | -1h30m',
    arguments: ['entry', 'distance'],
    help: 'move the time by so much',
    isAboutEntry: true,
    isTimeless: true,
    read: shift,
  },
  {
    name: 'at',
    aliases: [],
    usage: '[entry] time | ??',
    arguments: ['entry', 'time'],
    help: 'set the time, read nearest to when it was logged',
    isAboutEntry: true,
    read: at,
  },
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
  {
    name: 'cause',
    aliases: [],
    usage: `[entry] [${CAUSES.join(' | ')} | none]`,
    arguments: ['entry', 'cause'],
    help: 'mark the entry as a cause; root when nothing else is said',
    isAboutEntry: true,
    isTimeless: true,
    read: cause,
  },
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
    usage: '[entry]',
    arguments: ['entry'],
    help: 'mark the entry as not for the outside, or no longer',
    isAboutEntry: true,
    isTimeless: true,
    read: (call) => toggle(call, 'internal'),
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
