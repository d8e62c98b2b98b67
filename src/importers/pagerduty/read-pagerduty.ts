/** PagerDuty's log entries as incidents: https://developer.pagerduty.com, `/log_entries`. */
import { NO_FACTS } from '../reading/empty.ts';
import { ImportError } from '../reading/import-error.ts';
import { oldestFirst } from '../reading/oldest-first.ts';
import { oneLine, UniqueKeys } from '../reading/prose.ts';
import type { ReadFinding } from '../reading/read-finding.ts';
import type {
  Inference,
  ReadEntry,
  ReadFacts,
  ReadIncident,
  ReadingOptions,
} from '../reading/reading.ts';
import { statedTimes, unknownTimes } from '../reading/service-times.ts';
import { severityWord } from '../reading/severity-word.ts';
import type { JsonSource } from '../reading/source.ts';
import { isoInstant } from '../reading/written-instant.ts';
import { zoneOfOffsets } from '../reading/zone-of-offsets.ts';
import { entryOf } from './entry-of.ts';
import { detectorOf, plainType } from './entry-types.ts';
import type { LogEntry, Reference } from './log-entry.ts';
import { type Log, logsOf } from './logs.ts';

/**
 * The incidents of an export, each with its entries from the oldest on.
 *
 * @throws ImportError when nothing in it can be read
 */
export function* readPagerDuty(
  source: JsonSource,
  options: ReadingOptions,
): Iterable<ReadIncident> {
  const { logs, findings } = logsOf(source.value);
  if (logs.length === 0) {
    throw new ImportError(
      `${source.file} has no log entries of PagerDuty in it: export /incidents/{id}/log_entries.`,
    );
  }
  for (const [index, log] of logs.entries()) {
    const read = readLog(log, source.file, options);
    yield index === 0 ? { ...read, findings: [...findings, ...read.findings] } : read;
  }
}

function readLog(log: Log, file: string, options: ReadingOptions): ReadIncident {
  const logEntries = oldestFirst(log.entries, ({ created_at: time }) => time);
  const keys = new UniqueKeys();
  const entries = firstMilestonesOnly(logEntries.map(entryOf)).map((entry) => {
    return { ...entry, key: keys.of(entry.key) };
  });
  const { facts, inferred } = factsOf(log, logEntries);
  return {
    key: log.id === undefined ? (entries[0]?.key ?? 'pagerduty:') : `pagerduty:${log.id}`,
    file,
    facts: { ...facts, title: facts.title === '' ? (entries[0]?.text ?? file) : facts.title },
    amendments: priorityChanges(logEntries),
    zone: zoneOfOffsets(entries, options),
    entries,
    sections: [],
    followups: [],
    inferred,
    findings: findingsIn(log, entries),
  };
}

/** Alerts may trigger and people acknowledge again and again: the first time is the milestone. */
function firstMilestonesOnly(entries: readonly ReadEntry[]): readonly ReadEntry[] {
  const passed = new Set<string>();
  return entries.map((entry) => {
    const [milestone] = entry.milestones;
    if (milestone !== 'detected' && milestone !== 'acknowledged') return entry;
    const isRepeated = passed.has(milestone);
    passed.add(milestone);
    return isRepeated ? { ...entry, milestones: [] } : entry;
  });
}

interface Facts {
  readonly facts: ReadFacts;
  readonly inferred: readonly Inference[];
}

function factsOf(log: Log, entries: readonly LogEntry[]): Facts {
  const { incident } = log;
  const { title, number } = titleOf(log, entries);
  const services = [incident?.service, ...entries.map(({ service }) => service)].flatMap(
    (service) => service?.summary ?? service?.name ?? [],
  );
  const severity = severityOf(log, entries);
  const detected = detectedBy(entries);
  return {
    facts: {
      ...NO_FACTS,
      title,
      severity: severity.word,
      services: [...new Set(services.map(oneLine))],
      detectedBy: detected.by,
      document: number === undefined ? {} : { number },
      stated: statedTimes(incident?.created_at, incident?.resolved_at),
    },
    inferred: [...severity.inferred, ...detected.inferred],
  };
}

/** `[#12] Checkout is down` is number 12. */
function titleOf({ incident }: Log, entries: readonly LogEntry[]) {
  const reference = entries.find((entry) => entry.incident?.summary !== undefined)?.incident;
  const summary = oneLine(incident?.summary ?? reference?.summary ?? '');
  const [, inSummary, rest = ''] = /^\[#(\d{1,12})\] ?(.*)$/s.exec(summary) ?? [
    '',
    undefined,
    summary,
  ];
  const title = oneLine(incident?.title ?? incident?.description ?? rest);
  const number = incident?.incident_number ?? inSummary;
  return { title, number: number === undefined ? undefined : `#${number}` };
}

/** With what it began: a change of priority says what was before. */
function severityOf({ incident }: Log, entries: readonly LogEntry[]) {
  const change = entries.find(({ channel }) => channel?.new_priority !== undefined);
  const first = change === undefined ? incident?.priority : change.channel?.old_priority;
  if (first !== undefined || change !== undefined) {
    return { word: priorityWord(first), inferred: [] };
  }
  const urgency = incident?.urgency;
  if (urgency === undefined) return { word: undefined, inferred: [] };
  const why = `from the urgency "${urgency}": there is no priority`;
  return { word: severityWord(urgency), inferred: [{ field: 'severity', why }] };
}

function priorityWord(priority: Reference | undefined): string | undefined {
  return severityWord(priority?.summary ?? priority?.name ?? '');
}

function priorityChanges(entries: readonly LogEntry[]): NonNullable<ReadIncident['amendments']> {
  return entries.flatMap(({ channel, created_at: time }) => {
    const severity = priorityWord(channel?.new_priority);
    const at = isoInstant(time ?? '')?.at ?? null;
    return severity === undefined ? [] : [{ at, severity }];
  });
}

function detectedBy(entries: readonly LogEntry[]) {
  const trigger = entries.find(({ type }) => plainType(type) === 'trigger');
  const type = trigger?.channel?.type;
  const source = type === undefined ? undefined : detectorOf(type);
  if (source === undefined) return { by: undefined, inferred: [] };
  const inferred = [{ field: 'detectedBy', why: `the trigger came through "${type}"` }];
  return { by: { source }, inferred };
}

function findingsIn({ incident }: Log, entries: readonly ReadEntry[]): readonly ReadFinding[] {
  const unknown = unknownTimes(entries);
  if (incident === undefined || incident.log_entries !== undefined || entries.length > 1) {
    return unknown;
  }
  const message =
    'The log of the incident is not in the file: import /incidents/{id}/log_entries with it.';
  return [...unknown, { code: 'no-log', level: 'warning', message, line: undefined }];
}
