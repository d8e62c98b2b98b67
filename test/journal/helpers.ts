import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { BodyOf, Change, StoredRecord } from '../../src/incident/record/record.ts';
import type { Random } from '../../src/journal/act.ts';
import { type Journal, openJournal } from '../../src/journal/journal.ts';
import { JournalError } from '../../src/journal/journal-error.ts';
import { ADA, CHECKOUT, HALF_PAST_TWO, line } from './samples.ts';

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bridgelog-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens a journal, by default in a new folder and with a clock that stands still. */
export function open({
  path = join(temporaryFolder(), 'journal.db'),
  clock = () => HALF_PAST_TWO,
  random = counting(),
} = {}): Journal {
  const journal = openJournal({ path, clock, random });
  onTestFinished(() => journal.close());
  return journal;
}

let streams = 0;
const LENGTH_OF_A_STEP = 4;

/**
 * Bytes that differ from call to call, and from one stream to the next. Ids that are made anew in one
 * millisecond lie so far apart that the steps from one to the next lead to none of the others.
 */
function counting(): Random {
  streams += 1;
  const stream = streams;
  let calls = 0;
  return (bytes) => {
    calls += 1;
    const differing = [stream, calls >> 8, calls & 0xff];
    bytes.fill(0).set(differing, bytes.length - differing.length);
    if (bytes.length > LENGTH_OF_A_STEP) bytes.set(differing, 1);
    return bytes;
  };
}

/** Declares the checkout incident and returns its id. */
export function declare(
  journal: Journal,
  declaration: BodyOf<'incident.declared'> = CHECKOUT,
): string {
  return journal.declare(ADA, declaration, (act) => act.incident.id);
}

/** Logs one line as an act of its own and returns the record's id. */
export function log(journal: Journal, incident: string, change: Change): string {
  return journal.act({ incident, ...ADA }, (act) => act.record(change).id);
}

/** A record from elsewhere; `count` makes its id. */
export function foreign(count: number, fields: Partial<StoredRecord> = {}): StoredRecord {
  const digits = count.toString(16).padStart(12, '0');
  return {
    id: `01930000-0000-7000-8000-${digits}`,
    batch: 'batch',
    incident: 'incident',
    type: 'entry.logged',
    version: 1,
    recordedAt: HALF_PAST_TWO + count,
    clock: HALF_PAST_TWO + count,
    author: 'grace',
    body: { ...line(`entry ${count}`).body, number: count },
    ...fields,
  };
}

/** The texts of the entries, in the order of their numbers. */
export function texts(journal: Journal, incident: string): string[] {
  return journal.incident(incident).recorded.map(({ number, text }) => `${number} ${text}`);
}

/** The error for people that this ends in: its code and its one line, the path written as PATH. */
export function failure(path: string, work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (!(error instanceof JournalError)) throw error;
    return `${error.code}: ${error.message.replace(path, 'PATH')}`;
  }
  return 'no error';
}

/** Which of the folder's files hold this text in their bytes. */
export function filesHolding(folder: string, text: string): string[] {
  return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text));
}
