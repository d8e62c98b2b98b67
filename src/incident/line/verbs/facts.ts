/** Verbs about the incident as a whole. */

import { Telling } from '../../describe/telling.ts';
import { severityCourse } from '../../measures/severity-course.ts';
import type { Change } from '../../record/record.ts';
import { DETECTORS, ROLES } from '../../record/vocabulary.ts';
import { DAY } from '../../time/duration.ts';
import { takeTime } from '../../time/time-text.ts';
import { incidentZone } from '../../time/zones.ts';
import { Complaint } from '../complaint.ts';
import { readSeverity } from '../severity.ts';
import { DECLARED_VERB } from './declared.ts';
import { amendedFacts } from './facts-amendment.ts';
import { IMPACT_VERB } from './impact.ts';
import { reread } from './reread.ts';
import { type Call, type Reading, required, type Timed, timed, type Verb } from './verb.ts';

function title(call: Call): Reading {
  const text = required(call, call.rest, 'the title').replace(/\s+/g, ' ');
  return amendedFacts(timed(call, ''), { title: text });
}

function severity(call: Call): Reading {
  const time = timed(call, call.rest);
  const { severities } = call.occasion;
  const severity = readSeverity(required(call, time.rest, 'the severity'), severities);
  const { changes, notices } = amendedFacts(time, { severity });
  return { changes, notices: [...repeated(call, severity, time.at), ...notices], time };
}

/** It may be said again, as it was said; it is just no change. */
function repeated(
  { incident, occasion }: Call,
  severity: string,
  at: number | null,
): readonly string[] {
  const held = severityCourse(incident).findLast(
    (change) => change.at === null || at === null || change.at <= at,
  );
  if (held?.severity !== severity) return [];
  if (held.at === null) return [`It is ${severity} already.`];
  return [`It is ${severity} already, since ${new Telling(incident, occasion.now).time(held)}.`];
}

function zone(call: Call): Reading {
  const words = required(call, call.rest, 'the zone').split(/\s+/);
  const [name = '', option] = words;
  if (words.length > 2 || (option !== undefined && option !== '--reread')) {
    throw new Complaint('/zone: write a zone, and --reread to read bare times again in it.');
  }
  const to = incidentZone(name);
  if (option === undefined) return amendedFacts(timed(call, ''), { zone: to });
  const times = reread(call.incident, to);
  const { changes } = amendedFacts(timed(call, ''), { zone: to });
  const retimed: Change = { type: 'records.retimed', body: { times } };
  return {
    changes: times.length === 0 ? changes : [...changes, retimed],
    notices: [`${count(times.length)} read again in ${to}.`, ...statedTimes(call)],
  };
}

function count(times: number): string {
  return times === 1 ? '1 bare time' : `${times} bare times`;
}

/** Those of another document are none of its records' times. */
function statedTimes({ incident }: Call): readonly string[] {
  const { start, end } = incident.facts.stated;
  return start === undefined && end === undefined
    ? []
    : ['The stated times stay as they are: say them again, where they were meant in it.'];
}

/** One service more; behind a `-`, one less. */
function service(call: Call): Reading {
  const word = required(call, call.rest, 'the name of a service');
  const name = word.replace(/^-\s*/, '');
  const time = timed(call, '');
  if (!word.startsWith('-')) return amendedFacts(time, { services: { add: [name] } });
  const { services } = call.incident.facts;
  if (services.includes(name)) return amendedFacts(time, { services: { remove: [name] } });
  throw new Complaint(`/service: ${name} is not among the services (${services.join(', ')}).`);
}

const ROLE = /^(\S+)\s+@?([\p{L}\p{N}][^\s]*)(?:\s+until\s+(\S.*))?$/iu;

function role(call: Call): Reading {
  const time = timed(call, call.rest);
  const match = ROLE.exec(time.rest.trim());
  if (match === null) {
    throw new Complaint('/role: write a role and a person, such as /role lead @ada.');
  }
  return holding(call, time, match[1] ?? '', match[2] ?? '', match[3]);
}

function lead(call: Call): Reading {
  const time = timed(call, call.rest);
  const person = /^@?([\p{L}\p{N}]\S*)$/u.exec(time.rest.trim())?.[1];
  if (person === undefined) throw new Complaint('/lead: write who leads, such as /lead @ada.');
  return holding(call, time, 'lead', person);
}

function holding(
  call: Call,
  time: Timed,
  name: string,
  person: string,
  untilText?: string,
): Reading {
  const end = untilText === undefined ? undefined : endOf(call, time, untilText);
  if (end !== undefined && (end.at === null || !end.isTyped || end.rest !== '')) {
    throw new Complaint('/role: write a time behind "until", such as until 15:00.');
  }
  const until = end?.at ?? undefined;
  const held = { role: name.toLowerCase(), person, ...(until === undefined ? {} : { until }) };
  return { ...amendedFacts(time, { roles: [held] }), time };
}

/** The end of a role may still be to come, so a bare time is the one nearest to its beginning. */
function endOf(call: Call, { at }: Timed, text: string): Timed {
  const { occasion } = call;
  const found = takeTime(text)?.time;
  const isBare = found?.form === 'clock' && found.day === undefined;
  const now = isBare ? occasion.now + DAY : occasion.now;
  const anchor = at ?? occasion.anchor ?? occasion.now;
  return timed({ ...call, time: undefined, occasion: { ...occasion, now } }, text, { anchor });
}

function detectedBy(call: Call): Reading {
  const [word = ''] = call.rest.trim().split(/\s/, 1);
  const source = DETECTORS.find((name) => name === word.toLowerCase());
  if (source === undefined) {
    throw new Complaint(`/detectedby: write one of ${DETECTORS.join(', ')}, and maybe how.`);
  }
  const detail = call.rest.trim().slice(word.length).trim();
  return amendedFacts(timed(call, ''), {
    detectedBy: { source, ...(detail === '' ? {} : { detail }) },
  });
}

export const FACT_VERBS: readonly Verb[] = [
  {
    name: 'title',
    aliases: [],
    usage: 'text',
    arguments: ['text'],
    help: 'change the title',
    read: title,
  },
  {
    name: 'severity',
    aliases: ['sev'],
    usage: '[time] sev1 … sev5',
    arguments: ['time', 'severity'],
    help: 'change the severity, from that time on',
    read: severity,
  },
  {
    name: 'zone',
    aliases: [],
    usage: 'zone [--reread]',
    arguments: ['zone', 'reread'],
    help: 'show times in another zone; --reread: bare times were meant in it',
    read: zone,
  },
  DECLARED_VERB,
  {
    name: 'service',
    aliases: [],
    usage: 'name | -name',
    arguments: ['service'],
    help: 'add an affected service, or take it away',
    read: service,
  },
  {
    name: 'role',
    aliases: [],
    usage: '[time] role @person [until time]',
    arguments: ['time', 'role', 'person', 'end'],
    help: `who holds a role: ${ROLES.join(', ')}…`,
    read: role,
  },
  {
    name: 'lead',
    aliases: [],
    usage: '[time] @person',
    arguments: ['time', 'person'],
    help: 'who leads',
    read: lead,
  },
  IMPACT_VERB,
  {
    name: 'detectedby',
    aliases: [],
    usage: `${DETECTORS.join(' | ')} [how]`,
    arguments: ['detector', 'text'],
    help: 'by whom or what it was detected',
    read: detectedBy,
  },
];
