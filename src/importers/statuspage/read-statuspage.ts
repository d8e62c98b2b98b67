/** Incidents of a Statuspage, as its API and the public `incidents.json` give them. */
import { z } from 'zod';
import { knownZone } from '../../incident/time/zones.ts';
import { NO_FACTS } from '../reading/empty.ts';
import { ImportError } from '../reading/import-error.ts';
import { oldestFirst } from '../reading/oldest-first.ts';
import { digest, oneLine, UniqueKeys } from '../reading/prose.ts';
import type { ReadFinding } from '../reading/read-finding.ts';
import type {
  ReadEntry,
  ReadFacts,
  ReadIncident,
  ReadingOptions,
  ReadSection,
  ReadZone,
} from '../reading/reading.ts';
import { statedTimes, unknownTimes } from '../reading/service-times.ts';
import { severityWord } from '../reading/severity-word.ts';
import type { JsonSource } from '../reading/source.ts';
import { zoneOfOffsets } from '../reading/zone-of-offsets.ts';
import { entryOf, timeOf } from './entry-of.ts';
import { postmortemSections } from './postmortem-sections.ts';
import { milestonesOf } from './statuses.ts';
import {
  type IncidentJson,
  incidentSchema,
  pageSchema,
  type Update,
  updateSchema,
} from './statuspage-json.ts';

const incidentLike = z.object({ name: z.string(), incident_updates: z.array(z.unknown()) });
/** Of the page's own history, which tells of each incident no more than how it ended. */
const history = z.object({ months: z.array(z.object({ incidents: z.array(z.unknown()) })) });

/** Is this the JSON of a Statuspage: one incident, a list of them, or its history, which is refused? */
export function looksLikeStatuspage(value: unknown): boolean {
  if (history.safeParse(value).success) return true;
  return itemsOf(value)
    .slice(0, 5)
    .some((item) => incidentLike.safeParse(item).success);
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const { data } = pageSchema.safeParse(value);
  if (data === undefined) return [];
  const { incident, incidents = [], scheduled_maintenances: maintenances = [] } = data;
  const listed = [...(incident === undefined ? [] : [incident]), ...incidents, ...maintenances];
  return listed.length === 0 ? [value] : listed;
}

/**
 * The incidents in the order of the source, each with its updates from the oldest on.
 *
 * @throws ImportError when nothing in it can be read
 */
export function* readStatuspage(
  source: JsonSource,
  options: ReadingOptions,
): Iterable<ReadIncident> {
  const { file, value } = source;
  if (history.safeParse(value).success) {
    throw new ImportError(
      `${file} holds only the last word of each incident: save /api/v2/incidents.json of the page in its place.`,
    );
  }
  const timeZone = pageSchema.safeParse(value).data?.page?.time_zone;
  let waiting: ReadFinding[] = [];
  let count = 0;
  for (const [index, item] of itemsOf(value).entries()) {
    const incident = incidentSchema.safeParse(item).data;
    if (incident === undefined) {
      const message = `Incident ${index + 1} of the file cannot be read; it was left out.`;
      waiting.push(finding('bad-item', 'warning', message));
      continue;
    }
    const read = readIncident(incident, { file, timeZone, options });
    yield { ...read, findings: [...waiting, ...read.findings] };
    waiting = [];
    count += 1;
  }
  if (count > 0) return;
  throw new ImportError(
    `${file} has no incident of a Statuspage in it: save /api/v2/incidents.json of the page.`,
  );
}

interface Around {
  readonly file: string;
  /** The page's own, as it writes it. */
  readonly timeZone: string | undefined;
  readonly options: ReadingOptions;
}

function readIncident(incident: IncidentJson, around: Around): ReadIncident {
  const { updates, findings } = updatesOf(incident);
  const entries = withMilestones(updates, incident);
  const { facts, inferred } = factsOf(incident, updates);
  const key = incident.id ?? digest(incident.name, incident.created_at ?? '');
  return {
    key: `statuspage:${key}`,
    file: around.file,
    facts,
    zone: zoneOf(entries, around),
    entries,
    sections: sectionsOf(incident),
    followups: [],
    inferred,
    findings: [...findings, ...unknownTimes(entries)],
  };
}

/** The oldest first. */
function updatesOf(incident: IncidentJson): {
  readonly updates: readonly Update[];
  readonly findings: readonly ReadFinding[];
} {
  const findings: ReadFinding[] = [];
  const updates = incident.incident_updates.flatMap((item, index) => {
    const update = updateSchema.safeParse(item).data;
    if (update !== undefined && (update.body ?? update.status) !== undefined) return update;
    const message = `Update ${index + 1} of "${oneLine(incident.name)}" cannot be read; it was left out.`;
    findings.push(finding('bad-item', 'warning', message));
    return [];
  });
  return { updates: oldestFirst(updates, timeOf), findings };
}

/** A page tells milestones when it is told of them, maybe late: they are proposals. */
function withMilestones(updates: readonly Update[], incident: IncidentJson): readonly ReadEntry[] {
  const milestones = milestonesOf(updates.map(({ status }) => status));
  const keys = new UniqueKeys();
  return updates.map((update, index) => {
    const entry = entryOf(update, incident);
    const marks = milestones[index] ?? [];
    const why = `from the status "${oneLine(update.status ?? '')}" of the page`;
    return {
      ...entry,
      key: keys.of(entry.key),
      milestones: marks,
      proposed: marks.length === 0 ? [] : ['milestones'],
      inferred: marks.length === 0 ? [] : [{ field: 'milestones', why }],
    };
  });
}

function factsOf(incident: IncidentJson, updates: readonly Update[]) {
  const { name, components, started_at, created_at, scheduled_for, resolved_at } = incident;
  const impact = incident.impact_override ?? incident.impact;
  const severity = impact === undefined || impact === 'none' ? undefined : severityWord(impact);
  const affected = updates.flatMap((update) => update.affected_components);
  const services = [...components, ...affected].map((each) => oneLine(each.name));
  const facts: ReadFacts = {
    ...NO_FACTS,
    title: oneLine(name),
    severity,
    services: [...new Set(services)],
    stated: statedTimes(scheduled_for ?? started_at ?? created_at, resolved_at),
  };
  const why = `from the impact "${oneLine(impact ?? '')}" of the page`;
  return { facts, inferred: severity === undefined ? [] : [{ field: 'severity', why }] };
}

/** The page's own zone, where it names one that there is. */
function zoneOf(entries: readonly ReadEntry[], { timeZone, options }: Around): ReadZone {
  const named = timeZone === undefined ? undefined : knownZone(timeZone);
  if (timeZone === undefined || named !== timeZone) return zoneOfOffsets(entries, options);
  return { name: options.zone ?? named, stated: timeZone };
}

function sectionsOf({ postmortem_body: body, shortlink }: IncidentJson): readonly ReadSection[] {
  const sections = body === undefined ? [] : postmortemSections(body);
  if (shortlink === undefined) return sections;
  const link = `Status page: ${oneLine(shortlink)}`;
  const supporting = sections.find(({ section }) => section === 'supporting');
  const others = sections.filter((section) => section !== supporting);
  const text = supporting === undefined ? link : `${supporting.text}\n\n${link}`;
  return [...others, { line: undefined, section: 'supporting', text }];
}

function finding(code: string, level: ReadFinding['level'], message: string): ReadFinding {
  return { code, level, message, line: undefined };
}
