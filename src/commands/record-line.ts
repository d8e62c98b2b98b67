import { describe } from '../incident/describe/describe.ts';
import type { Occasion } from '../incident/line/occasion.ts';
import { readLine } from '../incident/line/read-line.ts';
import type { Timed } from '../incident/line/verbs/verb.ts';
import type { IncidentRecord } from '../incident/record/record.ts';
import type { Act } from '../journal/act.ts';
import { safeLine } from '../terminal/safe-text.ts';

/** A line that was recorded, and what is told of it. */
export interface RecordedLine {
  /** When it says that something happened. */
  readonly time: Timed | undefined;
  readonly records: readonly IncidentRecord[];
  /** Safe to show: what was recorded, a line for each record. */
  readonly echo: readonly string[];
  /** Safe to show: what the writer should know of how it was read. */
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
  const echo = records.map((record) => shown(describe(record, act.incident, occasion.now)));
  return { time, records, echo, notices: notices.map(shown) };
}

/** A line as long as a novel need not pass the terminal twice. */
const SHOWN = 400;

function shown(text: string): string {
  const line = safeLine(text.slice(0, SHOWN + 1));
  return text.length > SHOWN ? `${line.slice(0, SHOWN).toWellFormed()}…` : line;
}
