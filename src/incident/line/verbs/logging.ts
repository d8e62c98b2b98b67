/** Verbs that log an entry: one for each kind, one for each milestone, and follow-ups. */

import type { BodyOf } from '../../record/record.ts';
import type { Kind, Milestone } from '../../record/vocabulary.ts';
import { mentions } from '../mentions.ts';
import { milestoneNotices } from './milestone-notices.ts';
import {
  type Call,
  entryDraft,
  isLabel,
  type Reading,
  required,
  splitDetail,
  timed,
  timing,
  type Verb,
} from './verb.ts';

/** The verb that logs each kind. */
export const VERB_OF_KIND: Readonly<Record<Kind, string>> = {
  event: 'event',
  action: 'action',
  hypothesis: 'hypothesis',
  decision: 'decision',
  report: 'report',
  update: 'told',
  escalation: 'escalate',
  note: 'note',
};

function kindVerb(kind: Kind, help: string): Verb {
  const name = VERB_OF_KIND[kind];
  return {
    name,
    aliases: [],
    usage: '[time] text',
    arguments: ['time', 'text'],
    help,
    read: (call) => logged(call, kind),
  };
}

function logged(call: Call, kind: Kind): Reading {
  const time = timed(call, call.rest);
  const text = required(call, time.rest, 'what happened');
  return {
    changes: [{ type: 'entry.logged', body: entryDraft(call, kind, time, text) }],
    notices: time.notices,
    time,
  };
}

export const KIND_VERBS: readonly Verb[] = [
  kindVerb('event', 'something happened'),
  kindVerb('action', 'somebody does something; runs until it is settled'),
  kindVerb('hypothesis', 'what the cause may be; stands until it is settled'),
  kindVerb('decision', 'what was decided'),
  kindVerb('report', "the lead's status report on the call"),
  kindVerb('update', 'what the outside was told'),
  kindVerb('escalation', 'whom it was escalated to'),
  kindVerb('note', 'a remark beside the story'),
];

function milestoneVerb(milestone: Milestone, help: string, aliases: readonly string[] = []): Verb {
  return {
    name: milestone,
    aliases,
    usage: '[time] [text]',
    arguments: ['time', 'text'],
    help,
    read: (call) => reached(call, milestone),
  };
}

/** Without a text the entry says the milestone's own name. */
function reached(call: Call, milestone: Milestone): Reading {
  const time = timed(call, call.rest);
  const text = splitDetail(time.rest).first === '' ? `${milestone}${time.rest}` : time.rest;
  return {
    changes: [{ type: 'entry.logged', body: entryDraft(call, 'event', time, text, [milestone]) }],
    notices: [...time.notices, ...milestoneNotices(call, milestone, time.at)],
    time,
  };
}

export const MILESTONE_VERBS: readonly Verb[] = [
  milestoneVerb('started', 'the system began to have problems'),
  milestoneVerb('detected', 'a monitor or a person noticed'),
  milestoneVerb('acknowledged', 'a responder took it on', ['ack']),
  milestoneVerb('identified', 'the problem is known'),
  milestoneVerb('mitigated', 'the impact has ended, perhaps not the problem'),
  milestoneVerb('resolved', 'all runs as normal'),
  milestoneVerb('reopened', 'it came back'),
];

/** A person mentioned alone is taken for the owner. */
function todo(call: Call): Reading {
  const time = timed(call, call.rest);
  const task = required(call, time.rest, 'what is to be done').replace(/\s+/g, ' ');
  const { people } = mentions(task, (label) => isLabel(call.incident, label));
  const owner: Pick<BodyOf<'followup.added'>, 'owner'> = people.length === 1
    ? { owner: people[0] }
    : {};
  return {
    changes: [{ type: 'followup.added', body: { task, ...timing(time), ...owner } }],
    notices: time.notices,
    ...(time.isTyped ? { time } : {}),
  };
}

export const TODO_VERB: Verb = {
  name: 'todo',
  aliases: [],
  usage: '[time] task [@owner]',
  arguments: ['time', 'text'],
  help: 'something to do afterwards',
  read: todo,
};
