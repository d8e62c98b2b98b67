/** Lines as typed → records of an act, and what is told of them. */
import { describe } from '../incident/describe/describe.ts';
import { acceptedTogether } from '../incident/describe/together.ts';
import type { Occasion } from '../incident/line/occasion.ts';
import { readLine } from '../incident/line/read-line.ts';
import type { Timed } from '../incident/line/verbs/verb.ts';
import type { IncidentRecord } from '../incident/record/record.ts';
import type { Act } from './act.ts';

/** A line that was recorded, and what is told of it. People's words in it are as they were typed. */
export interface RecordedLine {
  /** When it says that something happened. */
  readonly time: Timed | undefined;
  readonly records: readonly IncidentRecord[];
  /** What was recorded, a line for each record; one line where all of them say the same. */
  readonly echo: readonly string[];
  /** What the writer should know of how it was read. */
  readonly notices: readonly string[];
}

/**
 * Reads a line and records what it asks for in this act.
 *
 * @throws Complaint when it cannot be read; then nothing of it is recorded
 */
export function recordLine(act: Act, line: string, occasion: Occasion): RecordedLine {
  const { changes, notices, time } = readLine(act.incident, line, occasion);
  const records = changes.map((change) => act.record(change));
  const together = acceptedTogether(records);
  const echo =
    together === undefined
      ? records.map((record) => describe(record, act.incident, occasion.now))
      : [together];
  return { time, records, echo, notices };
}
