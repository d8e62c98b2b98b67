/** Takes the value behind a label into the facts. */
import type { DOCUMENT_STATUSES } from '../../incident/record/vocabulary.ts';
import { calendarDay } from './calendar-day.ts';
import { detectorNamed } from './detector.ts';
import type { Draft, FactSaid } from './draft.ts';
import type { Fact } from './fact-labels.ts';
import { namesIn } from './names.ts';
import { severityIn } from './severity-in.ts';

/** Takes a value, where it can be read. Returns whether all of it is told now. */
type Take = (draft: Draft, said: FactSaid) => boolean;

const NOTHING = /^(?:n\/?a|none|unknown|tbd|-+|–|—|\?+|todo)?\.?$/iu;

/**
 * Takes what a label says.
 *
 * @returns whether the whole of it is told by the facts, so that it need not stand in a section
 */
export function takeFact(draft: Draft, said: FactSaid): boolean {
  if (NOTHING.test(said.value.trim())) return false;
  return TAKES[said.fact](draft, said);
}

const span: Take = (draft, said) => {
  draft.spans.push(said);
  return false;
};

function impact(
  name:
    | 'users'
    | 'share'
    | 'accounts'
    | 'requests'
    | 'notifications'
    | 'events'
    | 'business'
    | 'revenue',
): Take {
  return ({ impact: known }, { value }) => {
    if (known[name] !== undefined || value.length > 1000) return false;
    known[name] = value;
    return true;
  };
}

function role(name: string): Take {
  return (draft, { value }) => takeRole(draft, name, value);
}

/** Names of people who have a role. */
export function takeRole(draft: Draft, name: string, value: string): boolean {
  const people = namesIn(value);
  for (const person of people) {
    const isKnown = draft.roles.some((known) => known.role === name && known.person === person);
    if (!isKnown) draft.roles.push({ role: name, person: person.replace(/^@/u, '') });
  }
  return people.length > 0;
}

function documentText(
  name: 'owner' | 'authors' | 'preparedBy' | 'reviewedBy' | 'approvedBy' | 'meeting' | 'recording',
): Take {
  return ({ document }, { value }) => {
    if (document[name] !== undefined || value.length > 300) return false;
    document[name] = value;
    return true;
  };
}

function documentDay(name: 'preparedOn' | 'reviewedOn' | 'approvedOn'): Take {
  return ({ document }, { value }) => {
    const day = calendarDay(value);
    if (day === undefined || document[name] !== undefined) return false;
    document[name] = day;
    return value.length <= 40;
  };
}

const STATUSES: readonly (readonly [(typeof DOCUMENT_STATUSES)[number], RegExp])[] = [
  ['draft', /^(?:draft|wip|work in progress|in progress)\b/iu],
  ['in review', /^(?:in review|under review|pending review|awaiting review)\b/iu],
  ['reviewed', /^reviewed\b/iu],
  ['closed', /^(?:complete[d]?|final|closed|published|action items (?:complete|done))\b/iu],
];

const TAKES: Readonly<Record<Fact, Take>> = {
  duration: span,
  repair: span,
  start: span,
  end: span,
  window: span,
  severity: (draft, { value }) => {
    const severity = severityIn(value);
    if (severity === undefined || draft.severity !== undefined) return false;
    draft.severity = severity;
    return value.trim().length <= severity.length + 4;
  },
  services: (draft, { value }) => {
    const names = value.split(/\s*[,;]\s*|\s+and\s+/u).map((name) => name.replace(/[.\s]+$/u, ''));
    const isList = names.every(
      (name) => /^[^.!?()]{1,40}$/u.test(name) && name.split(/\s+/u).length <= 4,
    );
    if (isList && !/^(?:all|the|our|every)\b/iu.test(value)) {
      draft.services.push(...names.filter((name) => !draft.services.includes(name)));
      return true;
    }
    if (draft.impact.services !== undefined || value.length > 1000) return false;
    draft.impact.services = value;
    return true;
  },
  users: impact('users'),
  share: impact('share'),
  accounts: impact('accounts'),
  requests: impact('requests'),
  notifications: impact('notifications'),
  events: impact('events'),
  business: impact('business'),
  revenue: impact('revenue'),
  detectedBy: (draft, { value }) => {
    if (draft.detectedBy !== undefined) return false;
    draft.detectedBy = { source: detectorNamed(value) ?? 'other', detail: value };
    return true;
  },
  lead: role('lead'),
  deputy: role('deputy'),
  scribe: role('scribe'),
  comms: role('comms'),
  responder: role('responder'),
  authors: documentText('authors'),
  owner: documentText('owner'),
  preparedBy: documentText('preparedBy'),
  reviewedBy: documentText('reviewedBy'),
  approvedBy: documentText('approvedBy'),
  preparedOn: documentDay('preparedOn'),
  reviewedOn: documentDay('reviewedOn'),
  approvedOn: documentDay('approvedOn'),
  status: ({ document }, { value }) => {
    const status = STATUSES.find(([, words]) => words.test(value.trim()))?.[0];
    if (status === undefined || document.status !== undefined) return false;
    document.status = status;
    return value.trim().split(/\s+/u).length <= 2;
  },
  number: ({ document }, { value }) => {
    const isNumber = /^#?[A-Z]{0,12}[-_ #]?\d[\w-]{0,20}$/u.test(value.trim());
    if (!isNumber || document.number !== undefined) return false;
    document.number = value.trim();
    return true;
  },
  meeting: documentText('meeting'),
  recording: documentText('recording'),
};
