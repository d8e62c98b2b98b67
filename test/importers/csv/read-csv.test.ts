import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readColumns } from '../../../src/importers/csv/columns.ts';
import { looksLikeCsv, readCsv, type TableOptions } from '../../../src/importers/csv/read-csv.ts';
import { ImportError } from '../../../src/importers/reading/import-error.ts';
import type { ReadIncident } from '../../../src/importers/reading/reading.ts';
import { toCsv } from '../../../src/postmortem/formats/to-csv.ts';
import { anyString } from '../../any-string.ts';
import { documentOf } from '../../postmortem/helpers.ts';
import { OUTAGE } from '../../postmortem/outage.ts';
import { entryLines, findingLines } from '../reading-lines.ts';
import { OPTIONS } from '../reading-options.ts';

function read(text: string, options: Partial<TableOptions> = {}): ReadIncident {
  const pieces = [...readCsv({ file: 'shop_down.csv', text }, { ...OPTIONS, ...options })];
  const [first] = pieces;
  if (first === undefined) throw new Error('nothing');
  return {
    ...first,
    entries: pieces.flatMap(({ entries }) => entries),
    findings: pieces.flatMap(({ findings }) => findings),
  };
}

/** The entries and the findings, a line each. */
function told(text: string, options: Partial<TableOptions> = {}): readonly string[] {
  const reading = read(text, options);
  return [...entryLines(reading), ...findingLines(reading)];
}

/** What is wrong with it, in the words of the error. */
function fault(text: string, options: Partial<TableOptions> = {}): string {
  try {
    read(text, options);
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
  return 'nothing';
}

describe('a table', () => {
  it('is an incident with an entry for each row', () => {
    const text = [
      'time,who,type,message,host,tags',
      '2026-03-04T14:30:12Z,Ada Obi,alert,"5xx above 5 %, on ""checkout""",api-3,web; checkout',
      '2026-03-04T14:35:00Z,,Action,"restarted api-3\r\n\r\nIt took long.",,',
    ].join('\r\n');
    expect(read(text)).toEqual({
      key: '58208f08375aeebf',
      file: 'shop_down.csv',
      facts: {
        title: 'shop down',
        severity: undefined,
        declaredAt: undefined,
        services: [],
        roles: [],
        detectedBy: undefined,
        impact: {},
        document: {},
        stated: {},
      },
      zone: { name: 'UTC', stated: 'UTC' },
      entries: [
        {
          line: 2,
          key: '39be299394d8bd71',
          at: Date.UTC(2026, 2, 4, 14, 30, 12),
          date: '2026-03-04',
          until: undefined,
          approximate: false,
          zone: 'UTC',
          isZoneOwn: true,
          kind: 'event',
          milestones: [],
          outcome: undefined,
          text: '5xx above 5 %, on "checkout"',
          detail: '- type: alert\n- host: api-3',
          speaker: 'Ada Obi',
          people: [],
          tags: ['web', 'checkout'],
          links: [],
          typed: '2026-03-04T14:30:12Z 5xx above 5 %, on "checkout"',
          proposed: [],
          inferred: [],
        },
        {
          line: 3,
          key: 'b771df0e22192870',
          at: Date.UTC(2026, 2, 4, 14, 35),
          date: '2026-03-04',
          until: undefined,
          approximate: false,
          zone: 'UTC',
          isZoneOwn: true,
          kind: 'action',
          milestones: [],
          outcome: undefined,
          text: 'restarted api-3',
          detail: 'It took long.',
          speaker: undefined,
          people: [],
          tags: [],
          links: [],
          typed: '2026-03-04T14:35:00Z restarted api-3',
          proposed: [],
          inferred: [],
        },
      ],
      sections: [],
      followups: [],
      inferred: [],
      findings: [],
    });
  });

  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('may be parted by %s, with a byte order mark in front', (_, delimiter) => {
    const rows = [
      ['time', 'text', 'note'],
      ['2026-03-04T14:30:00Z', `"a${delimiter}b"`, ''],
      ['', '', ''],
      ['2026-03-04T14:31:00Z', 'a 5" pipe', ''],
      [' 2026-03-04T14:32:00Z ', ' "c" ', 'more', 'than there are columns'],
      ['2026-03-04T14:33:00Z', '"open'],
      ['2026-03-04T14:34:00Z'],
    ];
    const text = `\uFEFF${rows.map((cells) => cells.join(delimiter)).join('\n')}`;
    expect(told(text)).toEqual([
      `2026-03-04T14:30:00Z event a${delimiter === '\t' ? ' ' : delimiter}b`,
      '2026-03-04T14:31:00Z event a 5" pipe',
      '2026-03-04T14:32:00Z event c',
      '2026-03-04T14:33:00Z event "open',
      '2026-03-04T14:34:00Z event ',
    ]);
    expect(read(text).entries.map(({ line, detail }) => [line, detail])).toEqual([
      [2, undefined],
      [4, undefined],
      [5, 'more\n\n- column 4: than there are columns'],
      [6, undefined],
      [7, undefined],
    ]);
  });

  it('may be JSON Lines', () => {
    const text = [
      '{"datetime": "2026-03-04T14:30:00Z", "message": "one", "timestamp": 3}',
      '',
      '{"datetime": "2026-03-04T14:31:00Z", "message": "two", "size": {"mb": 7}, "none": null}',
      '[7]',
      '{"datetime": ',
    ].join('\n');
    expect(told(text)).toEqual([
      '2026-03-04T14:30:00Z event one',
      '2026-03-04T14:31:00Z event two',
      'warning bad-item (line 4): Line 4 is no JSON object; it was left out.',
      'warning bad-item (line 5): Line 5 is no JSON object; it was left out.',
    ]);
    expect(read(text).entries.map(({ detail }) => detail)).toEqual([
      '- timestamp: 3',
      '- size: {"mb":7}',
    ]);
  });

  it('gives the same keys again, and each once', () => {
    const text = 'time,text\n2026-03-04 14:30Z,a\n2026-03-04 14:30Z,a\n2026-03-04 14:31Z,a\n';
    const keys = read(text).entries.map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    expect(keys[1]).toBe(`${keys[0]}-2`);
    const grown = read(text.replace('text\n', 'text\n2026-03-04 14:29Z,new\n'));
    expect(grown.entries.map(({ key }) => key).slice(1)).toEqual(keys);
    expect(grown.key).toBe(read(text).key);
    const ids = read('id,time,text\nE-1,2026-03-04 14:30Z,a\nlong and wordy,2026-03-04 14:30Z,b\n');
    expect(ids.entries.map(({ key }) => key)).toEqual(['csv:E-1', 'csv:c88953963538c3c2']);
  });
});

describe('columns', () => {
  const row = '2026-03-04,14:30,Ada,pool exhausted,see ticket';

  it.each([
    ['Day,Clock (UTC),Reporter,Description of activity,Notes'],
    ['Incident date,Time of event (UTC),Reported by,What happened?,Details'],
    ['eventDate,eventTime (UTC),Logged by,actionDescription,Comment'],
    ['Datum,Uhrzeit (UTC),Wer,Was passiert ist,Details'],
    ['Tag,Wann (UTC),Wer,Beschreibung des Ereignisses,Details'],
    ['Date,Heure (UTC),Qui,Événement,Notes'],
    ['Fecha,Hora (UTC),Quién,Descripción del evento,Notes'],
    ['Date,Time (UTC),Who,Event,Event type'],
  ])('are known by the words of their names: %s', (header) => {
    const { entries, zone } = read(`${header}\n${row}`);
    const [entry] = entries;
    expect([entry?.at, entry?.speaker, entry?.text]).toEqual([
      Date.UTC(2026, 2, 4, 14, 30),
      'Ada',
      'pool exhausted',
    ]);
    expect(entry?.detail).toMatch(/see ticket$/);
    expect(zone.stated).toBe('UTC');
  });

  it.each([
    ['Time to detect,Event', 'No column of shop_down.csv says when'],
    ['Time zone,Event', 'No column of shop_down.csv says when'],
  ])('that say something else are not taken: %s', (header, message) => {
    expect(fault(`${header}\n5 min,x`)).toContain(message);
  });

  it('are not seen in a sentence with commas', () => {
    expect(looksLikeCsv('The time of the outage, what happened\nIt was late, we slept\n')).toBe(
      false,
    );
  });
});

describe('times', () => {
  const at = (time: string, options: Partial<TableOptions> = {}) => {
    return told(`time,text\n${time},x`, options);
  };

  it.each([
    ['2026-03-04T14:30:12.999Z', '2026-03-04T14:30:12Z'],
    ['2026-03-04 14:30:12 UTC', '2026-03-04T14:30:12Z'],
    ['2026-03-04 14:30:12+0530', '2026-03-04T14:30:12+05:30'],
    ['2026-03-04T14:30-08', '2026-03-04T14:30:00-08:00'],
    ['1772634612', '2026-03-04T14:30:12Z'],
    ['1772634612.25', '2026-03-04T14:30:12Z'],
    ['1772634612345', '2026-03-04T14:30:12Z'],
    ['1772634612345678', '2026-03-04T14:30:12Z'],
    ['1772634612345678901', '2026-03-04T14:30:12Z'],
    ['2026-03-04 2:30 PM WAT', '2026-03-04T14:30:00+01:00'],
  ])('%s says its zone', (time, iso) => {
    expect(at(time)).toEqual([`${iso} event x`]);
  });

  it.each([
    ['2026-03-04 14:30', '2026-03-04T14:30:00'],
    ['"Mar 4, 2026 2:30:12 PM"', '2026-03-04T14:30:12'],
    ['04.03.2026 14:30', '2026-03-04T14:30:00'],
    ['~2026-03-04 14:30', '~2026-03-04T14:30:00'],
  ])('%s is read in the zone that is assumed, or named', (time, local) => {
    expect(at(time)).toEqual([
      `${local}+01:00 event x`,
      expect.stringMatching(
        /^warning assumed-zone: No zone is named for the times: they are read in Europe\/Berlin/,
      ),
    ]);
    expect(at(time, { zone: 'Asia/Tokyo' })).toEqual([`${local}+09:00 event x`]);
    expect(read(`time,text\n${time},x`).entries[0]?.isZoneOwn).toBe(false);
  });

  it.each([
    ['Time (WAT),text', '+01:00'],
    ['time_utc,text', 'Z'],
    ['Time [Asia/Tokyo],text', '+09:00'],
    ['timeUTC,text', 'Z'],
    ['created_at_utc,text', 'Z'],
    ['Time CET,text', '+01:00'],
    ['Start Time UTC+2,text', '+02:00'],
  ])('are in the zone that stands in the header: %s', (header, offset) => {
    const reading = read(`${header}\n2026-03-04 14:30,x`, { zone: 'America/Lima' });
    expect(entryLines(reading)).toEqual([`2026-03-04T14:30:00${offset} event x`]);
    expect(reading.entries[0]?.isZoneOwn).toBe(false);
    expect(reading.zone.stated).toBeDefined();
  });

  it('may have a column for their zones, their dates and their ends', () => {
    const text = [
      'date,time,end,tz,text',
      '2026-03-04,14:30,14:45,America/Lima,a',
      '2026-03-04,23:50,00:10,UTC,b',
      '2026-03-05,,,UTC,c',
    ].join('\n');
    expect(told(text)).toEqual([
      '2026-03-04T14:30:00-05:00–2026-03-04T14:45:00-05:00 event a',
      '2026-03-04T23:50:00Z–2026-03-05T00:10:00Z event b',
      '2026-03-05 ?? event c',
    ]);
  });

  it('keep the offset of a label, also on days on which no clock of the place shows it', () => {
    const text = [
      'time,tz,text',
      '2026-07-04 14:30,PST,a',
      '2026-07-04 14:31,PST,b',
      '2026-01-04 14:30,PST,c',
      '2026-01-04 14:30 BST,,d',
    ].join('\n');
    expect(told(text, { zone: 'UTC' })).toEqual([
      '2026-07-04T14:30:00-08:00 event a',
      '2026-07-04T14:31:00-08:00 event b',
      '2026-01-04T14:30:00-08:00 event c',
      '2026-01-04T14:30:00+01:00 event d',
      expect.stringMatching(/^warning zone-label \(line 2\): .*America\/Los_Angeles/),
      expect.stringMatching(/^warning zone-label \(line 5\): .*Europe\/London/),
    ]);
  });

  it('keep the offset of the label at the head, however far down the table they stand', () => {
    const winter = '2026-01-04 14:30,a\n'.repeat(200);
    const [last, finding] = told(`time (PST),text\n${winter}2026-07-04 14:30,b\n`).slice(-2);
    expect(last).toBe('2026-07-04T14:30:00-08:00 event b');
    expect(finding).toMatch(/^warning zone-label \(line 202\): .*America\/Los_Angeles/);
  });

  it('that the clocks skip, or show twice, are told, however they are written', () => {
    const text = [
      'time,text',
      '2026-03-29 02:30,a',
      '"Mar 29, 2026 2:30 AM",b',
      '2026-10-25T01:30:00,c',
      '2026-10-25T02:30:00,d',
      '2026-10-25T02:10:00,e',
    ].join('\n');
    expect(told(text, { zone: 'Europe/Berlin' })).toEqual([
      '2026-03-29T01:30:00+01:00 event a',
      '2026-03-29T01:30:00+01:00 event b',
      '2026-10-25T01:30:00+02:00 event c',
      '2026-10-25T02:30:00+02:00 event d',
      '2026-10-25T02:10:00+01:00 event e',
      'warning odd-time (line 2): 2026-03-29 02:30: the clocks in Europe/Berlin skip this time.',
      'warning odd-time (line 3): Mar 29, 2026 2:30 AM: the clocks in Europe/Berlin skip this time.',
      'warning odd-time (line 5): 2026-10-25T02:30:00: the clocks in Europe/Berlin show this time twice: the first was taken.',
      'warning odd-time (line 6): 2026-10-25T02:10:00: the clocks in Europe/Berlin show this time twice: the second was taken.',
    ]);
  });

  it('that are understood in part keep the rest, and what is not understood is told', () => {
    const text = [
      'time,end,tz,milestones,text',
      '2026-03-04 14:30,2026-03-04 14:00,Mars,resolved; mended,a',
      '2026-03-04 14:30 or so,soon,,,b',
      '2026-03-04 17:14pm,,,,c',
    ].join('\n');
    expect(told(text, { zone: 'UTC' })).toEqual([
      '2026-03-04T14:30:00Z event [resolved] a',
      '2026-03-04T14:30:00Z event b',
      '2026-03-04T17:14:00Z event c',
      'warning unknown-zone (line 2): "Mars" is no zone that is known; the time was read in UTC.',
      'warning unknown-end (line 2): The end "2026-03-04 14:00" cannot be read as a time behind the start; left open.',
      'warning unknown-end (line 3): The end "soon" cannot be read as a time behind the start; left open.',
      'warning odd-time (line 4): 17:14pm is read as 17:14.',
    ]);
    expect(read(text, { zone: 'UTC' }).entries.map(({ detail }) => detail)).toEqual([
      '- end: 2026-03-04 14:00\n- tz: Mars\n- milestones: resolved; mended',
      '- time: 2026-03-04 14:30 or so\n- end: soon',
      undefined,
    ]);
  });

  it('without a day have that of the row before, or the next', () => {
    const text = 'time,text\n2026-03-04 22:00,a\n23:50,b\n23:45,c\n00:10,d\n';
    expect(told(text, { zone: 'UTC' })).toEqual([
      '2026-03-04T22:00:00Z event a',
      '2026-03-04T23:50:00Z event b',
      '2026-03-04T23:45:00Z event c',
      '2026-03-05T00:10:00Z event d',
      'hint next-day (line 5): The clock goes back far here: this row was taken for the next day.',
    ]);
  });

  it('without any day ask for one', () => {
    const text = 'time,text\n14:30,a\n14:31,b\n';
    expect(told(text, { zone: 'UTC', date: '2026-03-04' })).toEqual([
      '2026-03-04T14:30:00Z event a',
      '2026-03-04T14:31:00Z event b',
    ]);
    expect(told(text, { zone: 'UTC' })[2]).toBe(
      'error no-day (line 2): No day is named for "14:30": name it, --date 2026-11-20.',
    );
  });

  it('that are missing in several rows are told, since a column may not have been found', () => {
    const text = 'day,event\n2026-03-04,a\n2026-03-05,b\n';
    expect(told(text, { zone: 'UTC' })).toEqual([
      '2026-03-04 ?? event a',
      '2026-03-05 ?? event b',
      'warning unknown-time (line 2): 2 rows have a day and no time: if a column has it, name it, --columns time=….',
    ]);
  });

  it('of two days that are nearer to each other with the month first are told as unclear', () => {
    const text = 'date,time,text\n3/11/2026,10:00,a\n3/12/2026,10:05,b\n';
    expect(told(text, { zone: 'UTC' })).toEqual([
      '2026-03-11T10:00:00Z event a',
      '2026-03-12T10:05:00Z event b',
      'warning unclear-date-order: Nothing says whether the day or the month stands first in "3/11/2026 10:00": look at the dates.',
    ]);
  });

  it('that may be read in two ways are read as the others are', () => {
    const days = (text: string) => read(text, { zone: 'UTC' }).entries.map(({ date }) => date);
    expect(days('time,text\n03/04/2026 14:30,a\n03/13/2026 14:31,b\n')).toEqual([
      '2026-03-04',
      '2026-03-13',
    ]);
    expect(days('time,text\n04/03/2026 14:30,a\n13/03/2026 14:31,b\n')).toEqual([
      '2026-03-04',
      '2026-03-13',
    ]);
    expect(told('time,text\n04/03/2026 14:30,a\n', { zone: 'UTC' })[1]).toBe(
      'warning unclear-date-order: Nothing says whether the day or the month stands first in "04/03/2026 14:30": look at the dates.',
    );
  });

  it.each(['soon', '??', '2026-02-30 14:00Z', '-0044-03-15T00:00Z', '99999999999999999999'])(
    'stay unknown where they cannot be read: "%s"',
    (time) => {
      expect(at(time, { zone: 'UTC' })).toEqual([
        '????-??-?? ?? event x',
        `warning unknown-time (line 2): The time "${time}" cannot be read; it stays unknown.`,
      ]);
    },
  );

  it('that are not there stay unknown too', () => {
    expect(at('', { zone: 'UTC' })).toEqual([
      '????-??-?? ?? event x',
      'warning unknown-time (line 2): No time is written here; it stays unknown.',
    ]);
  });

  it('that are unknown are told one by one as long as they are few', () => {
    const findings = findingLines(read(`time,text\n${'soon,x\n'.repeat(5_000)}`, { zone: 'UTC' }));
    expect(findings).toHaveLength(51);
    expect(findings.at(-1)).toBe(
      'warning unknown-time (line 5001): And 4950 more like these, the last in line 5001.',
    );
  });
});

describe('columns', () => {
  it('are named by the person where their names say nothing', () => {
    const text = 'a;b;c\n4.3.2026 14:30;Stau;Ada\n';
    expect(fault(text)).toBe(
      'No column of shop_down.csv says when (there are a, b, c): name it, --columns time=…,text=….',
    );
    const columns = readColumns('time=a, text=B,who=c');
    expect(told(text, { zone: 'UTC', columns })).toEqual(['2026-03-04T14:30:00Z event Ada: Stau']);
    expect(fault(text, { columns: readColumns('time=when') })).toBe(
      'There is no column "when"; there are a, b, c.',
    );
  });

  it.each(['', 'time', 'time=', 'colour=red', '=x', 'constructor=x'])(
    'are refused: "%s"',
    (option) => {
      expect(() => readColumns(option)).toThrow(ImportError);
    },
  );

  it.each([
    ['datetime,timestamp,message', '2026-03-04T14:30:00Z,1,x'],
    ['Start Time,End Time,Event', '2026-03-04T14:30:00Z,,x'],
    ['created_at,author,body', '2026-03-04T14:30:00Z,,x'],
    ['Zeitpunkt;Wer;Was', '2026-03-04T14:30:00Z;;x'],
    ['When?,What?', '2026-03-04T14:30:00Z,x'],
  ])('are found by their names: %s', (header, row) => {
    expect(told(`${header}\n${row}\n`)).toEqual(['2026-03-04T14:30:00Z event x']);
    expect(looksLikeCsv(`${header}\n${row}\n`)).toBe(true);
  });
});

describe("Bridgelog's own export", () => {
  it('comes back', () => {
    const document = documentOf({
      ...OUTAGE,
      lines: [...OUTAGE.lines, '15:50 =SUM(A1) "quoted"; -1\n+ more\n@all', '/star', '/internal'],
    });
    const reading = read(toCsv(document));
    const { timeline } = document;
    expect(reading.entries.map(({ text }) => text)).toEqual(timeline.map(({ text }) => text));
    expect(reading.entries.map(({ detail }) => detail ?? null)).toEqual(
      timeline.map(({ detail }) => detail),
    );
    expect(reading.entries.map(({ key }) => key)).toEqual(
      timeline.map(({ number }) => `bridgelog:${number}`),
    );
    const facts = reading.entries.map(
      ({ kind, milestones, people, tags, links, approximate, own }) => {
        const { refs, cause = null, isStarred: starred, isInternal: internal } = own ?? {};
        return {
          kind,
          milestones,
          people,
          tags,
          links,
          approximate,
          refs,
          cause,
          starred,
          internal,
        };
      },
    );
    expect(facts).toEqual(
      timeline.map(
        ({ kind, milestones, people, tags, links, time, refs, cause, starred, internal }) => {
          const { approximate } = time;
          return {
            kind,
            milestones,
            people,
            tags,
            links,
            approximate,
            refs,
            cause,
            starred,
            internal,
          };
        },
      ),
    );
    expect(entryLines(reading).slice(0, 5)).toEqual([
      '2022-05-10T14:30:00+01:00 event [started] 5xx above 5 % on checkout',
      '2022-05-10T14:31:00+01:00 event [detected] alert p99_latency fired',
      '2022-05-10T14:34:00+01:00 event [acknowledged] acknowledged',
      '2022-05-10T14:35:00+01:00 action done restarted api-3 @ops',
      '2022-05-10T14:36:00+01:00 hypothesis refuted server configuration',
    ]);
    expect(reading.entries[3]?.own?.turns).toEqual([
      { outcome: 'done', at: Date.UTC(2022, 4, 10, 13, 39), approximate: false, note: 'no effect' },
    ]);
  });

  it('has who said it, a day without a time, and what was only proposed', () => {
    const document = documentOf({ lines: ['14:30 down', '?? up'] });
    const [first, second] = document.timeline;
    if (first === undefined || second === undefined) throw new Error('no rows');
    const timeline = [
      { ...first, speaker: 'Ada Obi', proposed: ['kind'] },
      { ...second, date: '2022-05-11' },
    ];
    const reading = read(toCsv({ ...document, timeline }));
    expect(entryLines(reading)).toEqual([
      '2022-05-10T14:30:00+01:00 event Ada Obi: down',
      '2022-05-11 ?? event up',
    ]);
    expect(reading.entries.map(({ proposed }) => proposed)).toEqual([['kind'], []]);
  });

  it('of an older version has fewer columns', () => {
    const [header = '', row = ''] = toCsv(documentOf({ lines: ['14:30 down'] })).split('\r\n');
    const columns = header.split(',').indexOf('date');
    const older = [header, row].map((line) => line.split(',').slice(0, columns).join(','));
    expect(entryLines(read(older.join('\r\n')))).toEqual(['2022-05-10T14:30:00+01:00 event down']);
    expect(read(older.join('\r\n')).entries[0]?.detail).toBeUndefined();
  });
});

describe('anything else', () => {
  it.each([
    ['', 'No column of shop_down.csv says when (there are ): name it, --columns time=…,text=….'],
    ['time,text\n', 'shop_down.csv has no rows below its header.'],
  ])('is refused: "%s"', (text, message) => {
    expect(fault(text)).toBe(message);
  });

  it('is no table', () => {
    const others = [
      '',
      'time,text',
      '# Timeline\n\n- 14:30 down',
      'At 14:30, we saw, time, text\nand more',
      '{}',
      'time, text and tide\nwait for no man',
    ];
    expect(others.map(looksLikeCsv)).toEqual(others.map(() => false));
  });

  it('crashes nothing', () => {
    fc.assert(
      fc.property(
        anyString({ maxLength: 300 }),
        fc.constantFrom('time,text\n', 'time;text;date;end;tz\n', '{"time":1}\n', ''),
        (text, header) => {
          expect(fault(header + text)).not.toBe('');
          expect(typeof looksLikeCsv(header + text)).toBe('boolean');
        },
      ),
    );
  });

  it('keeps every cell of any table', () => {
    const cell = anyString({ maxLength: 12 }).map((text) =>
      text.replaceAll('\0', ' ').trim().replaceAll(/\s+/g, ' '),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = rows
          .map((cells) => ['2026-03-04T14:30Z', ...cells].map(quoted).join(','))
          .join('\r\n');
        const { entries } = read(`time,who,text\r\n${text}\r\n`);
        expect(entries.map(({ speaker = '', text: said }) => [speaker, said])).toEqual(rows);
      }),
    );
  });

  it('is done at once, however long a line is', () => {
    const long = 'x"'.repeat(1_000_000);
    expect(read(`time,text\n2026-03-04T14:30Z,${long}\n`).entries[0]?.text).toHaveLength(2_000_000);
    expect(looksLikeCsv('"'.repeat(3_000_000))).toBe(false);
  });
});
