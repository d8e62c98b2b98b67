/** The incidents of an export, each with its log entries, whatever shape the export has. */
import { z } from 'zod';
import { lenient, words } from '../reading/lenient.ts';
import type { ReadFinding } from '../reading/read-finding.ts';
import { type IncidentJson, incidentSchema, type LogEntry, logEntrySchema } from './log-entry.ts';

export interface Log {
  readonly id: string | undefined;
  /** What the export says of the incident beside its log. */
  readonly incident: IncidentJson | undefined;
  /** In the order of the file. */
  readonly entries: readonly LogEntry[];
}

export interface Logs {
  /** In the order in which they come up. */
  readonly logs: readonly Log[];
  readonly findings: readonly ReadFinding[];
}

const typed = z.object({ type: z.string().regex(/^[a-z_]{1,60}_log_entry(?:_reference)?$/) });
/** What tells an incident from a page of log entries. */
const incidentLike = z.union([
  z.object({ log_entries: z.array(z.unknown()), id: words }),
  z.object({ first_trigger_log_entry: z.looseObject({}) }),
  z.object({ incident_number: z.number(), urgency: z.string() }),
]);
const page = z.object({
  log_entries: lenient(z.array(z.unknown())),
  log_entry: z.unknown().optional(),
  incidents: lenient(z.array(z.unknown())),
  incident: z.unknown().optional(),
  more: lenient(z.boolean()),
});

/** Is this the JSON of PagerDuty: log entries, pages of them, or incidents? */
export function looksLikePagerDuty(value: unknown): boolean {
  if (Array.isArray(value)) return value.slice(0, 5).some(looksLikePagerDuty);
  if (fits(typed, value) || fits(incidentLike, value)) return true;
  const { data } = page.safeParse(value);
  if (data === undefined) return false;
  if (data.log_entries !== undefined || fits(typed, data.log_entry)) return true;
  return [data.incident, ...(data.incidents ?? [])].some((each) => fits(incidentLike, each));
}

function fits(schema: z.ZodType, value: unknown): boolean {
  return schema.safeParse(value).success;
}

/** A piece of the export: log entries, and the incident around them, where one stands there. */
interface Sheet {
  readonly incident: IncidentJson | undefined;
  readonly entries: readonly unknown[];
  readonly hasMore?: boolean | undefined;
}

function sheetsOf(value: unknown): readonly Sheet[] {
  if (Array.isArray(value)) return value.flatMap(sheetsOf);
  const { data } = page.safeParse(value);
  if (data === undefined || fits(typed, value)) return [{ incident: undefined, entries: [value] }];
  if (fits(incidentLike, value)) return [sheetOfIncident(value)];
  const { log_entries: entries = [], log_entry: entry, incident, incidents = [], more } = data;
  const all = [...entries, ...(entry === undefined ? [] : [entry])];
  return [
    ...[incident, ...incidents].flatMap((each) =>
      each === undefined ? [] : sheetOfIncident(each),
    ),
    ...(all.length === 0 ? [] : [{ incident: undefined, entries: all, hasMore: more }]),
  ];
}

/** Its log is in it; or only its trigger. */
function sheetOfIncident(value: unknown): Sheet {
  const incident = incidentSchema.safeParse(value).data;
  if (incident === undefined) return { incident, entries: [value] };
  const { log_entries: entries, first_trigger_log_entry: trigger } = incident;
  return { incident, entries: entries ?? (trigger === undefined ? [] : [trigger]) };
}

/** Every log entry goes to its incident; one that names none goes to the one before it in the file. */
export function logsOf(value: unknown): Logs {
  const gathering = new Gathering();
  for (const sheet of sheetsOf(value)) gathering.take(sheet);
  return { logs: gathering.logs(), findings: gathering.findings };
}

class Gathering {
  readonly findings: ReadFinding[] = [];
  readonly #incidents = new Map<string | undefined, IncidentJson>();
  readonly #entries = new Map<string | undefined, LogEntry[]>();
  readonly #ids = new Set<string>();
  #items = 0;
  #last: string | undefined;

  take({ incident, entries, hasMore = false }: Sheet): void {
    if (incident !== undefined) {
      this.#last = incident.id;
      this.#incidents.set(incident.id, incident);
      this.#listOf(incident.id);
    }
    for (const entry of entries) this.#takeEntry(entry, incident?.id);
    if (hasMore) this.#find('more-pages', 'warning', MORE);
  }

  logs(): readonly Log[] {
    const ids = [...this.#entries.keys()];
    const [only, ...others] = ids.filter((id) => id !== undefined);
    const strays = this.#entries.get(undefined);
    if (strays !== undefined && only !== undefined && others.length === 0) {
      this.#entries.set(only, [...this.#listOf(only), ...strays]);
      this.#entries.delete(undefined);
    }
    return [...this.#entries].map(([id, entries]) => {
      return { id, incident: this.#incidents.get(id), entries };
    });
  }

  #takeEntry(value: unknown, incident: string | undefined): void {
    this.#items += 1;
    const entry = logEntrySchema.safeParse(value).data;
    if (entry === undefined) {
      const message = `Log entry ${this.#items} of the file is none that can be read; it was left out.`;
      this.#find('bad-item', 'warning', message);
      return;
    }
    if (entry.id !== undefined && this.#ids.has(entry.id)) {
      const message = `Log entry ${this.#items} of the file has the id of an earlier one; it was left out.`;
      this.#find('duplicate', 'hint', message);
      return;
    }
    if (entry.id !== undefined) this.#ids.add(entry.id);
    this.#last = entry.incident?.id ?? incident ?? this.#last;
    this.#listOf(this.#last).push(entry);
  }

  #listOf(id: string | undefined): LogEntry[] {
    const list = this.#entries.get(id) ?? [];
    this.#entries.set(id, list);
    return list;
  }

  #find(code: string, level: ReadFinding['level'], message: string): void {
    this.findings.push({ code, level, message, line: undefined });
  }
}

const MORE =
  'This is one page of the log, and there are more: export the others too, and import them together.';
