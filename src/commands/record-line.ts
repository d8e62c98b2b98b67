import { describe } from '../incident/describe.ts';
import type { Occasion } from '../incident/occasion.ts';
import { readLine } from '../incident/read-line.ts';
import type { Change, IncidentRecord } from '../incident/record.ts';
import type { Act } from '../journal/act.ts';
import { safeLine } from '../terminal/safe-text.ts';

/** A line that was recorded, and how it is echoed. */
export interface RecordedLine {
  readonly changes: readonly Change[];
  readonly records: readonly IncidentRecord[];
  /** Safe to show: what was recorded, a line for each record, with what the reader should know. */
  readonly echo: readonly string[];
}

/**
 * Reads a line and records what it asks for in this act.
 *
 * @throws Complaint when it cannot be read; then nothing of it is recorded
 */
export function recordLine(act: Act, line: string, occasion: Occasion): RecordedLine {
  const { changes, notices } = readLine(act.incident, line, occasion);
  const records = changes.map((change) => act.record(change));
  const described = records.map((record) => describe(record, act.incident, occasion.now));
  return { changes, records, echo: [...described, ...notices].map(safeLine) };
}
