import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/importers/document/read-document.ts';
import type { ReadIncident, ReadingOptions } from '../../../src/importers/reading/reading.ts';
import { entryLines, findingLines } from '../reading-lines.ts';
import { OPTIONS } from '../reading-options.ts';

function read(
  text: string,
  options: Partial<ReadingOptions> = {},
  file = 'notes.md',
): ReadIncident {
  return readDocument({ file, text, markup: 'markdown' }, { ...OPTIONS, ...options });
}

const UNDATED = '# Outage\n\n## Timeline\n\n- 10:00 - down\n- 10:30 - up\n';

describe('the zone', () => {
  it('is assumed where none is named, and the finding says so', () => {
    const reading = read(UNDATED, { date: '2024-05-01' });
    expect(reading.zone).toEqual({ name: 'Europe/Berlin', stated: undefined });
    expect(findingLines(reading)).toContain(
      'warning assumed-zone: No time zone is named: the times were read in Europe/Berlin; say --zone Area/Place if it was another.',
    );
  });

  it('may be named by the person who imports, which nobody has to be told', () => {
    const reading = read(UNDATED, { date: '2024-05-01', zone: 'Africa/Lagos' });
    expect(reading.zone).toEqual({ name: 'Africa/Lagos', stated: undefined });
    expect(entryLines(reading)[0]).toBe('2024-05-01T10:00:00+01:00 event down');
    expect(reading.findings.map(({ code }) => code)).not.toContain('assumed-zone');
  });

  it('that the document names is stronger', () => {
    const text = UNDATED.replace('Timeline', 'Timeline (JST)');
    expect(read(text, { date: '2024-05-01', zone: 'Africa/Lagos' }).zone).toEqual({
      name: 'Asia/Tokyo',
      stated: 'JST',
    });
  });

  it('of one entry is its own: another for the incident does not move it', () => {
    const text = '## Timeline (UTC)\n\n- 2024-05-01 10:00 down\n- 11:00 CEST told\n- 10:30 up\n';
    expect(read(text).entries.map(({ zone, isZoneOwn }) => [zone, isZoneOwn])).toEqual([
      ['UTC', false],
      ['Europe/Berlin', true],
      ['UTC', false],
    ]);
  });
});

describe('a count such as +30s', () => {
  it('is no time among clocks, and one where all count from the start', () => {
    const lines = (text: string) => entryLines(read(text));
    const mixed =
      '# Outage 2024-05-05\n\n## Timeline (UTC)\n\n- 10:00 down\n- +30s: paged\n- 10:20 up\n';
    expect(lines(mixed)).toEqual([
      '2024-05-05T10:00:00Z event down',
      '2024-05-05 ?? event paged',
      '2024-05-05T10:20:00Z event up',
    ]);
    const counted =
      '# Outage 2024-05-05\n\n## Timeline (UTC)\n\n- 10:00 down\n- +30s: paged\n- +20m: up\n';
    expect(lines(counted)[1]).toBe('2024-05-05T10:00:30Z event paged');
  });
});

describe('the day', () => {
  it('has to be given where the document names none: that of the import only carries the times', () => {
    const reading = read(UNDATED);
    expect(entryLines(reading)).toEqual([
      '2026-11-21T10:00:00+01:00 event down',
      '2026-11-21T10:30:00+01:00 event up',
    ]);
    expect(reading.entries[0]?.inferred).toContainEqual({
      field: 'date',
      why: 'no day is written anywhere: that of the import is assumed',
    });
    expect(reading.entries.map(({ date }) => date)).toEqual([undefined, undefined]);
    expect(findingLines(reading)[1]).toBe(
      'error no-day (line 5): 2 times have no day, and the document names none (shown on 2026-11-21): say --date YYYY-MM-DD.',
    );
  });

  it('is looked for in the title, in the front matter, and in the name of the file', () => {
    const firstDay = (reading: ReadIncident) => reading.entries[0]?.date;
    expect(firstDay(read(UNDATED.replace('Outage', 'Outage on May 3, 2024')))).toBe('2024-05-03');
    expect(firstDay(read(`---\ndate: 2024-05-04\n---\n${UNDATED}`))).toBe('2024-05-04');
    expect(firstDay(read(UNDATED, {}, '2024-05-05-outage.md'))).toBe('2024-05-05');
    expect(firstDay(read(UNDATED, { date: '2024-05-06' }))).toBe('2024-05-06');
    const table = 'Outage\n\n| Date | 05 Nov 2024 |\n|---|---|\n| Team | A |';
    expect(firstDay(read(UNDATED.replace('Outage', table)))).toBe('2024-11-05');
  });

  it('is that beside the time of the first entry, rather than that of the title', () => {
    const text = UNDATED.replace(
      'Outage',
      'Report of May 9, 2024\n\nOn May 7, 2024 at 10:02 all was down.',
    );
    expect(read(text).entries[0]?.date).toBe('2024-05-07');
  });
});

describe('keys', () => {
  it('are the same when the document is read again, and differ for repeats', () => {
    const text =
      '## Timeline\n\n- 2024-05-01 10:00 ping\n- 2024-05-01 10:00 ping\n- 2024-05-01 10:01 pong\n';
    const keys = read(text).entries.map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    expect(keys[1]).toBe(`${keys[0]}-2`);
    expect(read(`Some more words before.\n\n${text}`).entries.map(({ key }) => key)).toEqual(keys);
  });
});

it('says when the incident was declared', () => {
  const text =
    '## Timeline (UTC)\n\n- 2024-05-01 10:00 down\n- 10:05 SEV2 declared\n- 10:30 incident declared resolved\n';
  expect(read(text).facts.declaredAt).toBe(Date.UTC(2024, 4, 1, 10, 5));
});

it('says that there is no timeline', () => {
  expect(read('# A title\n\nSome words.\n').findings.map(({ code }) => code)).toContain('empty');
});

const PIECE = fc.oneof(
  fc.constantFrom(
    '- ',
    '## ',
    '| ',
    '\n',
    '\n\n',
    '10:00',
    '25:99',
    '2024-02-30',
    'T+5m',
    '??',
    '**',
    '`',
    '> ',
    ' UTC',
    'PST',
    '12/13/14',
    ' - ',
    ':',
    'Timeline',
    'Mon',
    '\t',
    '<td>',
    '[x](y)',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

describe('any text', () => {
  it('is read without an error, every time and zone as clocks know them', () => {
    fc.assert(
      fc.property(
        fc.array(PIECE, { maxLength: 60 }),
        fc.constantFrom('markdown' as const, 'text' as const, 'html' as const),
        (pieces, markup) => {
          const reading = readDocument({ file: 'x', text: pieces.join(''), markup }, OPTIONS);
          expect(() => entryLines(reading)).not.toThrow();
          for (const { at, date } of reading.entries) {
            expect(at === null || Number.isSafeInteger(at)).toBe(true);
            expect(date ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
          }
        },
      ),
    );
  });
});

it('letters of a team behind one of many times are no zone, and stay in the text', () => {
  const text =
    '## Timeline\n\n- 2024-05-01 10:00 down\n- 10:05 IST began to look\n- 10:10 found\n- 10:30 up\n';
  const { entries } = read(text);
  expect(entries.map((entry) => entry.text)).toEqual(['down', 'IST began to look', 'found', 'up']);
  expect(new Set(entries.map(({ zone }) => zone)).size).toBe(1);
});
