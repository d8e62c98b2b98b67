/** The way back from `export --format records`: a record a line, nothing lost. */
import { z } from 'zod';
import { envelope, type StoredRecord } from '../../incident/record/record.ts';
import { BadRecord, understand } from '../../incident/record/understand.ts';
import { ImportError } from '../reading/import-error.ts';
import { linesOf } from '../reading/lines-of.ts';
import { parsedJson } from '../reading/parsed-json.ts';

const recordLike = z.object({ id: z.string(), batch: z.string(), incident: z.string() });

/** Is this a file of records? Its first line is one. */
export function looksLikeRecords(text: string): boolean {
  const [first = ''] = linesOf(text);
  if (!first.startsWith('{')) return false;
  try {
    return recordLike.safeParse(parsedJson(first, 'line 1')).success;
  } catch {
    return false;
  }
}

/**
 * The records of a file, as they are, for `journal.adopt`: also those of a type that this version does
 * not know. Blank lines are passed over.
 *
 * @throws ImportError that names the first line that is no record; then nothing of the file counts
 */
export function readRecords(text: string): readonly StoredRecord[] {
  const records: StoredRecord[] = [];
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    if (line.trim() !== '') records.push(readRecord(line, `Line ${number}`));
  }
  if (records.length > 0) return records;
  throw new ImportError('There is no record in the file: write one with export --format records.');
}

function readRecord(line: string, where: string): StoredRecord {
  const { data, error } = envelope.safeParse(parsedJson(line, where));
  if (data === undefined) throw new ImportError(`${where} is no record${fault(error)}.`);
  try {
    understand(data);
  } catch (cause) {
    if (!(cause instanceof BadRecord)) throw cause;
    throw new ImportError(`${where}: ${cause.message}`, { cause });
  }
  return data;
}

function fault(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return '';
  const field = issue.path.join('.');
  return ` (${field === '' ? '' : `${field}: `}${issue.message})`;
}
