/** Labels that name a fact of the incident or of the document, and which fact that is. */
import { headingWords } from '../outline/heading-text.ts';

export type Fact =
  | 'duration'
  | 'repair'
  | 'start'
  | 'end'
  | 'window'
  | 'severity'
  | 'services'
  | 'users'
  | 'share'
  | 'accounts'
  | 'requests'
  | 'notifications'
  | 'events'
  | 'business'
  | 'revenue'
  | 'detectedBy'
  | 'lead'
  | 'deputy'
  | 'scribe'
  | 'comms'
  | 'responder'
  | 'authors'
  | 'owner'
  | 'preparedBy'
  | 'reviewedBy'
  | 'approvedBy'
  | 'preparedOn'
  | 'reviewedOn'
  | 'approvedOn'
  | 'status'
  | 'number'
  | 'meeting'
  | 'recording';

/** Phrases apart by commas, in small letters, without accents and punctuation. */
const LABELS: Readonly<Record<Fact, string>> = {
  duration: `duration, total duration, outage duration, incident duration, duration of outage, duration of incident,
    duration of the outage, duration of the incident, downtime, total downtime, outage length, length of outage,
    length, total time, time to resolve, time to resolution, resolution time, total outage time, dauer, duracion, duracao, duree`,
  repair:
    'time to repair, time to recover, time to recovery, time to restore, time to mitigate, ttr, mttr',
  start: `start, start time, start date, started, started at, start of incident, start of outage, incident start, outage start,
    incident started, outage started, incident start time, began, began at, beginning, start of impact, impact start`,
  end: `end, end time, end date, ended, ended at, end of incident, end of outage, incident end, outage end, incident ended,
    incident end time, resolved, resolved at, resolved on, service restored, end of impact, impact end`,
  window: `date, dates, when, time, date and time, date time, incident date, incident date and time, date of incident,
    date and time of incident, date and time of the incident, outage window, incident window, incident time, time window, time frame, timeframe,
    outage time, time of incident, incident dates, outage dates, date of the incident, date of outage, occurred, occurred on, datum, fecha, data`,
  severity: `severity, sev, severity level, incident severity, priority, incident priority, impact level, incident level, criticality,
    schweregrad, severidad, severidade, gravite, prioritat`,
  services: `services, service, services affected, service affected, affected services, affected service, impacted services, services impacted,
    systems affected, affected systems, affected system, system affected, components affected, affected components, component, components, affected products,
    products affected, impacted systems`,
  users: `users affected, affected users, number of users affected, user impact, users impacted, impacted users, customers affected,
    affected customers, customer impact, impacted customers, number of affected users, user facing impact, who was affected`,
  share:
    'share, share of users, percentage of users, percentage of users affected, percent of users, percentage affected',
  accounts: 'accounts, accounts affected, affected accounts, number of accounts affected',
  requests:
    'support requests, support requests raised, support tickets, tickets raised, number of support requests',
  notifications: 'notifications out of sla, late notifications',
  events: 'events dropped, dropped events, events lost, lost events',
  business: 'business impact, impact on the business',
  revenue:
    'revenue, revenue impact, revenue loss, lost revenue, loss of revenue, financial impact, financial loss, estimated loss, estimated revenue loss, cost, costs',
  detectedBy:
    'detected by, detected via, detection method, method of detection, detection source, reported by, discovered by, how detected, how was it detected, noticed by',
  lead: `incident commander, incident lead, incident leader, incident manager, incident owner, commander, ic, lead, response lead, incident coordinator,
    responsible engineer`,
  deputy: 'deputy, deputy incident commander, deputy lead',
  scribe: 'scribe, incident scribe, note taker, notetaker',
  comms:
    'comms, comms lead, communications lead, communication lead, communications manager, comms manager, customer liaison, communications',
  responder: `responder, responders, responding engineers, responding engineer, on call, on call engineer, on call engineers, engineers, engineer on call,
    people involved, participants, team members involved, incident responders, incident responder`,
  authors:
    'author, authors, written by, created by, report by, post mortem author, postmortem author, postmortem authors, reporter, report author, autor, auteur',
  owner:
    'owner, document owner, postmortem owner, post mortem owner, report owner, owner of the process',
  preparedBy: 'prepared by, drafted by, erstellt von, preparado por',
  reviewedBy: 'reviewed by, reviewer, reviewers, gepruft von, revisado por',
  approvedBy:
    'approved by, approver, approvers, signed off by, freigegeben von, aprobado por, aprovado por',
  preparedOn:
    'date of preparation, date prepared, prepared on, report date, date of report, date written, written on',
  reviewedOn: 'date of review, review date, reviewed on, date reviewed',
  approvedOn: 'date of approval, approval date, approved on, date approved',
  status: 'status, document status, report status, postmortem status, state',
  number:
    'incident number, incident id, incident no, incident, incident ticket, incident reference, incident key, reference number, case number, id',
  meeting:
    'meeting, postmortem meeting, review meeting, post mortem meeting, incident review meeting, meeting date, retro, retrospective meeting',
  recording: 'recording, call recording, meeting recording, incident recording',
};

const FACTS: ReadonlyMap<string, Fact> = new Map(
  pairs().flatMap(([fact, list]) =>
    list.split(',').map((words) => [words.trim().replaceAll(/\s+/g, ' '), fact] as const),
  ),
);

function pairs(): readonly (readonly [Fact, string])[] {
  const found: (readonly [Fact, string])[] = [];
  let fact: Fact;
  for (fact in LABELS) found.push([fact, LABELS[fact]]);
  return found;
}

/** `Total impact duration`; the time until it was detected is another. */
function isLength(words: readonly string[]): boolean {
  const isOther = words.some((word) => /^detect|^respon/u.test(word));
  return words.at(-1) === 'duration' && words.length <= 4 && !isOther;
}

/** Which fact a label names; `undefined` for none that is known. */
export function factNamed(label: string): Fact | undefined {
  const words = headingWords(label);
  return FACTS.get(words.join(' ')) ?? (isLength(words) ? 'duration' : undefined);
}
