import fc from 'fast-check';
import { expect, it } from 'vitest';
import { postmortem } from '../../../src/postmortem/document/postmortem.ts';
import { toCsv } from '../../../src/postmortem/formats/to-csv.ts';
import { safeBlock } from '../../../src/terminal/safe-text.ts';
import { anyString } from '../../any-string.ts';
import { lines, tell } from '../../incident/random-story.ts';
import { documentOf } from '../helpers.ts';
import { readCsv } from './csv-reader.ts';

/** A document whose one entry has this text. */
function documentWith(text: string) {
  const { timeline, ...document } = documentOf({ lines: ['14:30 it'] });
  return { ...document, timeline: timeline.map((row) => ({ ...row, text })) };
}

/** The only entry of a timeline, by the heads. */
function entryOf(csv: string): Record<string, string | undefined> {
  const [heads = [], cells = [], ...more] = readCsv(csv);
  expect(more).toEqual([]);
  return Object.fromEntries(heads.map((head, index) => [head, cells[index]]));
}

/** The text as it stands in its cell. */
function cellOf(text: string): string | undefined {
  return entryOf(toCsv(documentWith(text)))['text'];
}

it('is the timeline, entry by entry', () => {
  const csv = toCsv(
    documentOf({
      lines: [
        '14:30 /started 5xx, "many" of them',
        '/severity sev1',
        '~14:35-14:40 ! restarted api-3 @ops @ada #api see https://status.example/i/42',
        '/done A1 14:39:30 no effect',
        '?? ? the cache, as A1 shows\n- one\n- two',
        '/star 3',
        '/internal 3',
      ],
    }),
  );
  expect(csv.replaceAll('\r\n', '⏎\n')).toBe(`\
number,label,kind,phase,start,end,approximate,shown,milestones,cause,text,outcome,settled,seconds,duration,note,people,tags,links,refs,author,starred,internal,detail,date,speaker,proposed⏎
1,,event,response,2022-05-10T14:30:00+01:00,,false,14:30:00,started,,"5xx, ""many"" of them",,,,,,,,,,ada,false,false,,,,⏎
2,A1,action,response,2022-05-10T14:35:00+01:00,2022-05-10T14:40:00+01:00,true,~14:35:00–14:40:00,,,restarted api-3 @ops @ada #api see https://status.example/i/42,done,2022-05-10T14:39:30+01:00,270,about 4m 30s,no effect,ops; ada,api,https://status.example/i/42,,ada,false,false,,,,⏎
3,H1,hypothesis,response,,,false,time unknown,,,"the cache, as A1 shows",still open,,,not recorded (H1 opened at an unknown time),,,,,A1,ada,true,true,"'- one
'- two",,,⏎
`);
});

it('has heads alone when nothing was logged', () => {
  expect(readCsv(toCsv(documentOf({})))).toHaveLength(1);
});

it.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1', "'＝1"],
  ['−1', "'−1"],
  ['  =1', "'  =1"],
  ['\t=1', "'    =1"],
  ['\r=1', "\n'=1"],
  ['"=1"', '\'"=1"'],
  ["'=1", "''=1"],
  ['“=1', "'“=1"],
  ['slow;=1', "slow;'=1"],
  ['a; -5 % on checkout', "a;' -5 % on checkout"],
  ['a\n=1', "a\n'=1"],
  ['1 = 1', '1 = 1'],
  ['mail@example.org', 'mail@example.org'],
  ['"quoted" - and more', '"quoted" - and more'],
])('shows a spreadsheet no formula: %j', (text, cell) => {
  expect(cellOf(text)).toBe(cell);
});

it('leaves numbers numbers, also negative ones', () => {
  const lines = ['14:30 ! restart', '/done A1 14:25'];
  const { seconds, duration } = entryOf(toCsv(documentOf({ lines })));
  expect({ seconds, duration }).toEqual({ seconds: '-300', duration: "'-5m" });
});

it('has nothing in it that a terminal would act on', () => {
  expect(cellOf('red \u001b[31m, \u202edrow, \u0007, \u009b1m, zero\u200bwidth')).toBe(
    'red ␛[31m, drow, ␇, �1m, zerowidth',
  );
});

/** Characters that matter here; among more, texts with several of them would be too rare. */
const marks = ['=', '+', '-', '@', '＝', ' ', '\t', '\r', '\n', '"', "'", ';', ',', 'a', '“', '\0'];
const text = fc.oneof(fc.string({ unit: fc.constantFrom(...marks) }), anyString());

it('parses back to the same text, but for the apostrophes in front of formulas', () => {
  const apostrophe = /(?<=^|[;\n])'(?=(?:[^\S\n]|["'“”„‘’«»])*[=+\-@＝＋－＠﹦﹢﹣﹫−])/gu;
  const formula = /(?:^|[;\n])[ "“]*[=+\-@＝]/u;
  fc.assert(
    fc.property(text, (typed) => {
      const cell = cellOf(typed) ?? '';
      expect(cell.replace(apostrophe, '')).toBe(safeBlock(typed));
      expect(cell).not.toMatch(formula);
    }),
  );
});

it('has a line of as many cells for each entry of any story', () => {
  fc.assert(
    fc.property(lines, (told) => {
      const document = postmortem(tell(told).incident);
      const [heads = [], ...rows] = readCsv(toCsv(document));
      expect(rows.map((row) => row.length)).toEqual(rows.map(() => heads.length));
      expect(rows.map(([number]) => Number(number))).toEqual(
        document.timeline.map(({ number }) => number),
      );
    }),
    { numRuns: 30 },
  );
});
