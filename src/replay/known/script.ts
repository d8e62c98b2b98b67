/** An incident as it was known: its records, act by act, as they came. */
import { LiveIncident } from '../../incident/fold/fold.ts';
import { Timeline } from '../../incident/fold/timeline.ts';
import type { Counters, Incident } from '../../incident/incident.ts';
import type { IncidentRecord } from '../../incident/record/record.ts';
import { redact } from '../../incident/record/redaction.ts';
import type { Change } from '../stage/change.ts';
import type { Script, ScriptStep } from '../stage/script.ts';
import { KnownThings } from './known-things.ts';
import { RecordArchive } from './record-archive.ts';
import { toldAsRecorded } from './told.ts';

/**
 * After each step it is exactly the fold of the records so far. A step is all records of one act that
 * follow each other and share their time. What was redacted is without its words from the first.
 */
export function knownScript(incident: Incident): Script {
  const records = withoutRedacted(incident.records);
  const live = new LiveIncident(incident.id);
  const { facts, counters } = live;
  const things = new KnownThings(live);
  const countersAfter: Counters[] = [counters];
  const recordsAfter: number[] = [0];
  const steps = actsOf(records).map((act): ScriptStep => {
    const changes = things.changed(act.flatMap((record) => live.apply(record)));
    countersAfter.push(live.counters);
    recordsAfter.push((recordsAfter.at(-1) ?? 0) + act.length);
    return {
      at: act[0].recordedAt,
      entries: entriesOf(changes),
      decides: decisionsOf(act, incident),
      changes,
      tell: (after) => act.map((record) => toldAsRecorded(record, after)),
    };
  });
  const archive = new RecordArchive(records, live);
  return {
    id: incident.id,
    facts,
    steps,
    newOrder: () => new Timeline(),
    recordsAfter: (count) =>
      archive.upTo(recordsAfter[count] ?? 0, countersAfter[count] ?? counters),
  };
}

function withoutRedacted(records: readonly IncidentRecord[]): readonly IncidentRecord[] {
  const redacted = new Set(
    records.flatMap((record) => (record.type === 'records.redacted' ? record.body.records : [])),
  );
  if (redacted.size === 0) return [...records];
  return records.map((record) => (redacted.has(record.id) ? redact(record) : record));
}

type Act = readonly [IncidentRecord, ...IncidentRecord[]];

function actsOf(records: readonly IncidentRecord[]): readonly Act[] {
  const acts: [IncidentRecord, ...IncidentRecord[]][] = [];
  for (const record of records) {
    const last = acts.at(-1);
    const isSame = last?.[0].batch === record.batch && last[0].recordedAt === record.recordedAt;
    if (isSame) last.push(record);
    else acts.push([record]);
  }
  return acts;
}

function entriesOf(changes: readonly Change[]): readonly string[] {
  return changes.flatMap((change) =>
    change.sort === 'entry' && change.after !== undefined ? change.after.id : [],
  );
}

/** Those that stand in the end: what was a slip is nothing that anybody decided. */
function decisionsOf(act: Act, incident: Incident): readonly string[] {
  return act.flatMap(({ type, id }) => {
    const entry = type === 'entry.logged' ? incident.entry(id) : undefined;
    if (entry === undefined || entry.retracted !== undefined) return [];
    return entry.kind === 'action' || entry.kind === 'decision' ? id : [];
  });
}
