import { isOnlyImported } from '../incident/imported.ts';
import { type Incident, severity, standing } from '../incident/incident.ts';
import { began } from '../incident/measures/declaration.ts';
import { isResolved, milestone, resolution } from '../incident/measures/milestones.ts';

/** One incident in a list. Times are UTC milliseconds; `null` says that a time is not known. */
export interface IncidentSummary {
  readonly id: string;
  /** Empty while the incident's declaration has not arrived. */
  readonly slug: string;
  readonly title: string;
  readonly severity: string | null;
  /** Each that it ever had, once, in the order in which it first had them. */
  readonly severities: readonly string[];
  /** Those affected, as they stand now. */
  readonly services: readonly string[];
  readonly zone: string;
  /**
   * When it began, as far as that is recorded: its start, else its declaration where that is of its
   * time, else its first entry.
   */
  readonly beganAt: number | null;
  readonly startedAt: number | null;
  /** Is the time of its start only about known? */
  readonly isStartAbout: boolean;
  readonly declaredAt: number | null;
  /** When the resolution that stands was; `null` also where it is resolved at an unknown time. */
  readonly resolvedAt: number | null;
  readonly isResolved: boolean;
  /** Only told by an import: nobody logs in it, whether or not its source says that it was resolved. */
  readonly isImported: boolean;
  /** How many entries stand: retracted ones are not counted. */
  readonly entries: number;
  /** `recordedAt` of the newest record. */
  readonly lastWrittenAt: number;
  /** Arrival position of the record that arrived last: the highest of all is the incident last written to. */
  readonly lastPosition: number;
}

/** Is somebody still at work on it, as far as is recorded? */
export function goesOn({ isResolved, isImported }: IncidentSummary): boolean {
  return !isResolved && !isImported;
}

/** Up to where an incident's records go in the journal. */
export interface Extent {
  readonly lastWrittenAt: number;
  readonly lastPosition: number;
}

export function summarize(incident: Incident, extent: Extent): IncidentSummary {
  const { facts } = incident;
  const start = milestone(incident, 'started');
  return {
    id: incident.id,
    slug: facts.slug,
    title: facts.title,
    severity: severity(incident) ?? null,
    severities: [...new Set(facts.severities.map((change) => change.severity))],
    services: facts.services,
    zone: facts.zone,
    beganAt: began(incident),
    startedAt: start?.at ?? null,
    isStartAbout: start !== undefined && start.at !== null && start.approximate,
    declaredAt: facts.declaredAt,
    resolvedAt: resolution(incident)?.at ?? null,
    isResolved: isResolved(incident),
    isImported: isOnlyImported(incident),
    entries: standing(incident).length,
    ...extent,
  };
}
