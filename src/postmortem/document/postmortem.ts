/** From an incident to its postmortem. */

import { type Incident, isSettleable, severity, standing } from '../../incident/incident.ts';
import { began, isDeclaredAfterwards } from '../../incident/measures/declaration.ts';
import { endpointOf, impairments, timeImpaired } from '../../incident/measures/impairment.ts';
import type { Measure } from '../../incident/measures/measure.ts';
import { responseTimes } from '../../incident/measures/measures.ts';
import { type Mark, milestone, resolution } from '../../incident/measures/milestones.ts';
import { timesAtSeverity } from '../../incident/measures/severities.ts';
import { longestSilence } from '../../incident/measures/silence.ts';
import { MILESTONES } from '../../incident/record/vocabulary.ts';
import {
  formatHours,
  type SupportHours,
  type SupportHoursSetting,
} from '../../incident/time/support-hours.ts';
import { documentFollowups, documentSections } from './afterwards.ts';
import { causesAmong } from './causes.ts';
import type { PostmortemDocument } from './document.ts';
import type { DocumentEnd, DocumentSupportHours } from './document-times.ts';
import { efforts } from './efforts.ts';
import {
  documentDetectedBy,
  documentImpact,
  documentImpactOf,
  documentMatters,
  documentSeverities,
  documentStated,
} from './facts.ts';
import { documentEnd, documentMeasure, measureInHours } from './lengths.ts';
import { misleadingPaths } from './misleading-paths.ts';
import { documentRoles, respondersOf } from './people.ts';
import { Reasoning } from './reasoning.ts';
import { timelineRows } from './timeline-rows.ts';
import { Times } from './times.ts';

export interface PostmortemOptions {
  /** IANA name of the zone to show times in; the incident's own when left out. */
  readonly zone?: string | undefined;
  /** Hours to measure times in as well; without a zone they are in the incident's own. */
  readonly supportHours?: SupportHoursSetting | undefined;
}

/**
 * The postmortem of an incident. It depends on the incident and the options alone: not on the clock
 * of this machine, its zone or its language; an incident that goes on has no length yet.
 */
export function postmortem(
  incident: Incident,
  options: PostmortemOptions = {},
): PostmortemDocument {
  const { zone } = incident.facts;
  const { supportHours } = options;
  const times = new Times(options.zone ?? zone, instantsOf(incident));
  const hours = supportHours && { ...supportHours, zone: supportHours.zone ?? zone };
  return {
    version: 1,
    isPublic: false,
    ...story(incident, times),
    ...account(incident, hours, times),
  };
}

/**
 * Every instant that decides how times are shown. Those of roles only where they are shown; a
 * declaration that was recorded only afterwards is shown with its date, whatever the others need.
 */
function instantsOf(incident: Incident): readonly number[] {
  const { declaredAt, severities, roles } = incident.facts;
  const entries = standing(incident).flatMap(({ at, until, turns }) => [
    at,
    until,
    ...turns.map((turn) => turn.at),
  ]);
  return [
    isDeclaredAfterwards(incident) ? null : declaredAt,
    ...severities.map(({ at }) => at),
    ...roles.map(({ until }) => until),
    ...entries,
  ].flatMap((instant) => instant ?? []);
}

/** The head of the document: the facts, and what is computed of them. */
function story(incident: Incident, times: Times) {
  const { facts } = incident;
  const mark = (found: Mark | undefined) => markEnd(found, times);
  const resolved = resolution(incident);
  const start = milestone(incident, 'started');
  const first = began(incident);
  const roles = documentRoles(incident, times);
  const efforts = standing(incident).filter(isSettleable);
  return {
    slug: facts.slug,
    title: facts.title,
    date: start?.date ?? (first === null ? null : times.day(first)),
    resolved: resolved !== undefined,
    status: statusOf(incident),
    severity: severity(incident) ?? null,
    severities: documentSeverities(incident, times),
    zone: times.zone,
    services: facts.services,
    declared: times.show({ at: facts.declaredAt, approximate: facts.isDeclaredAbout }),
    start: mark(start),
    end: mark(resolved),
    milestones: MILESTONES.map((name) => ({ name, mark: mark(milestone(incident, name)) })),
    roles,
    responders: respondersOf(roles, efforts),
    detectedBy: documentDetectedBy(facts),
    impact: documentImpact(facts),
    impactOf: documentImpactOf(facts),
    stated: documentStated(facts, times),
    document: documentMatters(facts),
  };
}

/** The body of the document: measures, timeline, and what is drawn from it. */
function account(incident: Incident, hours: SupportHours | undefined, times: Times) {
  const timeline = timelineRows(incident, times);
  const reasoning = new Reasoning(incident);
  const ofKind = (kind: string) => timeline.filter((row) => row.kind === kind);
  const measured = (measures: readonly Measure[]) =>
    measures.map((measure) => measureInHours(measure, hours, times));
  return {
    ...(hours && { supportHours: documentHours(hours) }),
    measures: [
      ...measured([...responseTimes(incident), timeImpaired(incident)]),
      documentMeasure(longestSilence(incident), times),
    ],
    impairedWindows: measured(impairments(incident)),
    timeAtSeverity: measured(timesAtSeverity(incident)),
    timeline,
    actions: efforts(incident, 'action', reasoning, times),
    hypotheses: efforts(incident, 'hypothesis', reasoning, times),
    misleading: misleadingPaths(incident, reasoning, times),
    causes: causesAmong(timeline),
    escalations: ofKind('escalation'),
    updates: ofKind('update'),
    decisions: ofKind('decision'),
    reports: ofKind('report'),
    followups: documentFollowups(incident),
    sections: documentSections(incident),
  };
}

function documentHours(hours: SupportHours): DocumentSupportHours {
  const { days, from, until, zone } = hours;
  return { days, from, until, zone, shown: `${formatHours(hours)}, ${zone}` };
}

function markEnd(found: Mark | undefined, times: Times): DocumentEnd | null {
  return documentEnd(found === undefined ? undefined : endpointOf(found), times);
}

function statusOf(incident: Incident): PostmortemDocument['status'] {
  if (resolution(incident) !== undefined) return 'resolved';
  const isReopened = milestone(incident, 'resolved') !== undefined;
  return isReopened ? 'reopened, not resolved since' : 'not resolved';
}
