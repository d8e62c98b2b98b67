import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeRecords, readRecords } from '../../../src/importers/bridgelog/read-records.ts';
import { ImportError } from '../../../src/importers/reading/import-error.ts';
import type { StoredRecord } from '../../../src/incident/record/record.ts';
import { safeJson } from '../../../src/terminal/safe-json.ts';
import { anyString } from '../../any-string.ts';
import { lines, tell } from '../../incident/random-story.ts';
import { foreign, open } from '../../journal/helpers.ts';

/** As `export --format records` writes them. */
function exported(records: readonly StoredRecord[]): string {
  return records.map((record) => `${safeJson(record)}\n`).join('');
}

/** What is wrong with a text, in the words of the error. */
function fault(text: string): string {
  try {
    readRecords(text);
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
  return 'nothing';
}

const RECORD = foreign(1);

describe('records', () => {
  it('come back as they are, also of a type that is not known here', () => {
    const later = foreign(2, {
      type: 'entry.sung',
      version: 7,
      body: { tune: 'ä\u202e', 14: [null] },
    });
    expect(readRecords(exported([RECORD, later]))).toEqual([RECORD, later]);
  });

  it('may have blank lines, a byte order mark, and other line ends between', () => {
    const line = safeJson(RECORD);
    expect(readRecords(`\uFEFF${line}\r\n\r\n  \n${safeJson(foreign(2))}`)).toEqual([
      RECORD,
      foreign(2),
    ]);
  });

  it('are the same file again after they went through an empty journal', () => {
    fc.assert(
      fc.property(lines, anyString({ maxLength: 20 }), (acts, author) => {
        const { incident } = tell(acts);
        const records = incident.records.map((record, index) => {
          return { ...record, id: foreign(index + 1).id, author: author || 'ada' };
        });
        const text = exported(records);
        const journal = open();
        expect(journal.adopt(readRecords(text))).toEqual({ added: records.length, known: 0 });
        expect(exported(journal.records('incident'))).toBe(text);
        expect(journal.adopt(readRecords(text))).toEqual({ added: 0, known: records.length });
        expect(exported(journal.records('incident'))).toBe(text);
        journal.close();
      }),
      { numRuns: 10 },
    );
  });
});

describe('what is no record', () => {
  const line = safeJson(RECORD);

  it.each([
    ['', 'There is no record in the file: write one with export --format records.'],
    ['\n \n', 'There is no record in the file: write one with export --format records.'],
    [`${line}\n\n{"id"`, 'Line 3 is no valid JSON.'],
    [`${line}\n7`, 'Line 2 is no record (Invalid input: expected object, received number).'],
    [
      `${line}\n{}`,
      'Line 2 is no record (id: Invalid input: expected string, received undefined).',
    ],
    [
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
      'Line 1 is nested more than 200 levels deep: no export is.',
    ],
    [
      safeJson({ ...RECORD, body: { kind: 'song' } }),
      `Line 1: Record ${RECORD.id} (entry.logged) is not of its type's shape at body.number: Invalid input: expected number, received undefined.`,
    ],
  ])('is refused by its line: %#', (text, message) => {
    expect(fault(text)).toBe(message);
  });

  it('never crashes', () => {
    fc.assert(
      fc.property(anyString({ maxLength: 200 }), (text) => fault(`${line}\n${text}`) !== ''),
    );
  });
});

it('are known by their first line', () => {
  expect(looksLikeRecords(exported([RECORD, foreign(2)]))).toBe(true);
  const others = [
    '',
    '{}',
    '{"a": 1}\n{"b": 2}',
    '[]',
    'time,text\n',
    '{'.repeat(100_000),
    '# Postmortem',
  ];
  expect(others.map(looksLikeRecords)).toEqual(others.map(() => false));
});
