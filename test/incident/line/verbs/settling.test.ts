import { describe, expect, test } from 'vitest';
import { occasion } from '../../../../src/incident/line/occasion.ts';
import { timeline } from '../../print.ts';
import { instant, type Plot, story } from '../../story.ts';
import { changed, oneOfEach, said } from '../../verb-table.ts';

const AT_THREE = '2026-11-20T14:00:00Z';

describe('settling', () => {
  test.each([
    ['/done F1', 'followup.amended {followup:F1,status:done}'],
    ['/abandon F1', 'followup.amended {followup:F1,status:dropped}'],
    ['/done A1', 'entry.settled {entry:A1,outcome:done,at:14:40,note:}'],
    [
      '/failed A1 -5m out of memory',
      'entry.settled {entry:A1,outcome:failed,at:14:35,note:out of memory}',
    ],
    ['/abandon 2', 'entry.settled {entry:A1,outcome:abandoned,at:14:40,note:}'],
    [
      '14:35 /confirm h1 heap dump',
      'entry.settled {entry:H1,outcome:confirmed,at:14:35,bare:Africa/Lagos,note:heap dump}',
    ],
    [
      '~14:35 /refute H1',
      'entry.settled {entry:H1,outcome:refuted,at:14:35,approximate:true,bare:Africa/Lagos,note:}',
    ],
    ['?? /inconclusive H1', 'entry.settled {entry:H1,outcome:inconclusive,at:null,note:}'],
    ['/reopen A2 still broken', 'entry.reopened {entry:A2,at:14:40,note:still broken}'],
  ])('%s', (line, expected) => {
    expect(changed(line)).toBe(expected);
  });

  test.each([
    ['/done A1', 'A1 done 14:40 (10m)'],
    ['/done A1 14:35:30 by @ada', 'A1 done 14:35:30 (5m 30s)  by @ada'],
    ['/fail A1', 'A1 failed 14:40 (10m)'],
    ['/abandoned A1', 'A1 abandoned 14:40 (10m)'],
    ['/confirmed H1', 'H1 confirmed 14:40 (10m)'],
    ['/refuted H1', 'H1 refuted 14:40 (10m)'],
    ['/inconclusive H1', 'H1 inconclusive 14:40 (10m)'],
    ['/done A1 14:25', 'A1 done 14:25 (-5m)\nBefore A1 began, 14:30.'],
    [
      '/done A1 yesterday 14:35',
      'A1 done 2026-11-19 14:35 (-23h 55m)\nBefore A1 began, 14:30.\n1d 3m before entry 6.',
    ],
    ['?? /done A1', 'A1 done time unknown'],
    ['/reopen A2', 'A2 open again 14:40'],
    ['/reopen H2 14:39', 'H2 open again 14:39'],
    ['/reopen A2 14:35', 'A2 open again 14:35'],
    ['/reopen A2 14:34', 'A2 open again 14:34\nBefore A2 was settled, 14:35.'],
    ['?? /reopen A2', 'A2 open again time unknown'],
    // Corrections of a settled one.
    ['/failed A2', 'A2 failed 14:40 (10m)\nA2 was done before.'],
    ['/done A2 14:39', 'A2 done 14:39 (9m)'],
    ['14:39 /done A2 after all', 'A2 done 14:39 (9m)  after all'],
    ['/done A2 now', 'A2 done 14:40 (10m)'],
    ['/confirm H2 14:36', 'H2 confirmed 14:36 (6m)\nH2 was refuted before.'],
    // Without a label when exactly one is open: A1 and H1.
    ['/done', 'A1 done 14:40 (10m)'],
    ['/done 14:35 by hand', 'A1 done 14:35 (5m)  by hand'],
    ['/done by hand', 'A1 done 14:40 (10m)  by hand'],
    ['/done ~14:35', 'A1 done ~14:35 (about 5m)'],
    // The time may stand before the label too; behind it a number is the note's.
    ['/done 14:39 A1', 'A1 done 14:39 (9m)'],
    ['/done -5m a1 by hand', 'A1 done 14:35 (5m)  by hand'],
    ['/refute 14:39 h1', 'H1 refuted 14:39 (9m)'],
    ['/done 14:39 2 of 3', 'A1 done 14:39 (9m)  2 of 3'],
    // Follow-ups.
    ['/done F1', 'F1 now done'],
    ['/abandon f1', 'F1 now dropped'],
    ['/confirm heap dump says so', 'H1 confirmed 14:40 (10m)  heap dump says so'],
    // A number that belongs to a time is no number of an entry.
    ['/done 5 min ago', 'A1 done 14:35 (5m)'],
    ['/done 2 minutes ago', 'A1 done 14:38 (8m)'],
    ['/done 2 pm', 'A1 done 14:00 (-30m)\nBefore A1 began, 14:30.'],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  test.each([
    ['/done A9', 'There is no A9; there are A1, A2.'],
    ['/done 99', 'There is no entry 99; the last entry is 6.'],
    ['/done H9', 'There is no H9; there are H1, H2.'],
    [
      '/done A2',
      'A2 is done already: write a time or a note to correct it, such as /done A2 14:39.',
    ],
    [
      '/refuted H2',
      'H2 is refuted already: write a time or a note to correct it, such as /refute H2 14:39.',
    ],
    ['/done H1', 'H1 is no action: /done settles one. Open: A1.'],
    ['/confirm 2', '2 is no hypothesis: /confirm settles one. Open: H1.'],
    ['/done 1', '1 is no action: /done settles one. Open: A1.'],
    ['/done F2', 'There is no follow-up F2; there is F1.'],
    ['/failed F1', 'F1 is a follow-up: /done and /abandon settle it.'],
    ['/confirm F1', 'F1 is a follow-up: /done and /abandon settle it.'],
    ['/done F1 14:39', '/done: "14:39" means nothing here; leave it out.'],
    ['14:39 /abandon F1', '/abandon F1 takes no time: leave out 14:39.'],
    [
      '/done 14:39 F1',
      'F1 is a follow-up: /followup, /owner, /due, /ticket, /internal, /amend, /done, /abandon and /reopen take one.',
    ],
    [
      '/done A1 25:00',
      '25:00 is not a time of day: write 14:05 or 2:05 PM, or start the line with "\\" to log it as text.',
    ],
    ['/reopen', '/reopen: name what to open again, such as A1 or H2.'],
    ['/reopen A1', 'A1 is open already.'],
    ['/reopen 1', '1 is neither action nor hypothesis.'],
    ['/reopen A9', 'There is no A9; there are A1, A2.'],
    ['/reopen F1', 'F1 is open already.'],
    ['/reopen F9', 'There is no follow-up F9; there is F1.'],
    ['/reopen F1 14:35', '/reopen: "14:35" means nothing here; leave it out.'],
    ['14:35 /reopen F1', '/reopen F1 takes no time: leave out 14:35.'],
  ])('complains: %s', (line, expected) => {
    expect(said(line)).toBe(`complaint: ${expected}`);
  });

  test('of an action that is not there it says what is', () => {
    expect(said('/done A1', story())).toBe('complaint: There is no A1; nothing is logged yet.');
    const told = story({ lines: [[AT_THREE, 'a']] });
    expect(said('/done A1', told)).toBe('complaint: There is no A1; the last entry is 1.');
    told.tell(AT_THREE, '! b');
    expect(said('/done A2', told)).toBe('complaint: There is no A2; there is A1.');
  });

  test('what is not corrected of a settling stays', () => {
    const told = story({ lines: [[AT_THREE, '14:30 ! restarted api-3']] });
    expect(told.tell(AT_THREE, '14:35 /done by hand')).toEqual(['A1 done 14:35 (5m)  by hand']);
    expect(told.tell(AT_THREE, '/done A1 14:36')).toEqual(['A1 done 14:36 (6m)  by hand']);
    expect(told.tell(AT_THREE, '/done A1 with gloves')).toEqual([
      'A1 done 14:36 (6m)  with gloves',
    ]);
    told.tell(AT_THREE, '/undo');
    // The length that is told is never that of another end.
    expect(told.tell(AT_THREE, '/undo')).toEqual(['undone: A1 done 14:36  by hand']);
  });

  test('without a label it is about the selected one, where one of its kind is selected', () => {
    const told = oneOfEach();
    told.tell(AT_THREE, '! x');
    const at = (selected: number) => ({
      ...occasion(told.incident, instant(AT_THREE), 'ada'),
      selected,
    });
    expect(() => told.say('/done', at(1))).toThrow('2 actions are open: name one of A1, A3.');
    expect(told.say('/done', at(2))).toEqual(['A1 done 15:00 (30m)']);
    expect(told.say('/reopen', at(2))).toEqual(['A1 open again 15:00']);
  });

  test('without a label it is about what runs, not about what has ended without an outcome', () => {
    const told = story({ lines: [[AT_THREE, '14:35-14:40 ! ran a script']] });
    told.tell(AT_THREE, '14:45-14:50 ! ran it again');
    expect(said('/done', told)).toBe(
      'complaint: No action is open, and 2 actions ended without a word: name one of A1, A2.',
    );
    expect(said('/reopen A1', told)).toBe(
      'complaint: A1 has ended, and nobody has said how: /done or /failed does.',
    );
    told.tell(AT_THREE, '14:55 ! deploying');
    expect(said('/confirm A1', told)).toBe('complaint: A1 is no hypothesis: /confirm settles one.');
    expect(told.tell(AT_THREE, '/failed A1')).toEqual(['A1 failed 14:40 (5m)']);
    expect(told.tell(AT_THREE, '/done')).toEqual(['A3 done 15:00 (5m)']);
    expect(told.tell(AT_THREE, '/done')).toEqual(['A2 done 14:50 (5m)']);
  });

  test('without a label it complains when none is open, or several', () => {
    const none = oneOfEach();
    none.tell(AT_THREE, '/done');
    none.tell(AT_THREE, '/refute');
    expect(said('/done', none)).toBe('complaint: No action is open.');
    expect(said('/refute', none)).toBe('complaint: No hypothesis is open.');
    const several = oneOfEach();
    several.tell(AT_THREE, '! x');
    several.tell(AT_THREE, '? y');
    expect(said('/done', several)).toBe('complaint: 2 actions are open: name one of A1, A3.');
    expect(said('/refute', several)).toBe('complaint: 2 hypotheses are open: name one of H1, H3.');
    several.tell(AT_THREE, '/retract A1');
    expect(said('/done', several)).toBe('A3 done 14:40 (-20m)\nBefore A3 began, 15:00.');
  });
});

describe('how long it took', () => {
  const answers = (lines: Plot['lines']) =>
    story({ lines: lines ?? [] })
      .answers.slice(1)
      .flat();

  test('the time that it was settled and not yet reopened does not count', () => {
    expect(
      answers([
        ['2026-11-20T14:00:00Z', '! x'],
        ['2026-11-20T14:10:00Z', '/done'],
        ['2026-11-20T14:30:00Z', '/reopen A1'],
        ['2026-11-20T14:35:00Z', '/failed'],
      ]),
    ).toEqual([
      '1  15:00  action A1  x',
      'A1 done 15:10 (10m)',
      'A1 open again 15:30',
      // 10 + 5
      'A1 failed 15:35 (15m)',
    ]);
  });

  test('a correction replaces what it corrects', () => {
    expect(
      answers([
        ['2026-11-20T14:00:00Z', '? x'],
        ['2026-11-20T14:10:00Z', '/confirm'],
        ['2026-11-20T14:30:00Z', '/refute H1 15:20'],
      ]),
    ).toEqual([
      '1  15:00  hypothesis H1  x',
      'H1 confirmed 15:10 (10m)',
      'H1 refuted 15:20 (20m)',
      'H1 was confirmed before.',
    ]);
  });

  test('a ranged action that is settled without a time ended with its range', () => {
    expect(
      answers([
        ['2026-11-20T14:40:00Z', '15:00-15:20 ! x'],
        ['2026-11-20T14:41:00Z', '/done'],
        ['2026-11-20T14:42:00Z', '15:00-15:20 ! y'],
        ['2026-11-20T14:43:00Z', '/done A2 15:30'],
      ]),
    ).toEqual([
      '1  15:00–15:20  action A1  x',
      'A1 done 15:20 (20m)',
      '2  15:00–15:20  action A2  y',
      'A2 done 15:30 (30m)',
    ]);
  });

  test('the outcome stands in the timeline', () => {
    const told = oneOfEach();
    told.tell(AT_THREE, '/done A1');
    told.tell(AT_THREE, '/reopen H2');
    expect(timeline(told.incident)).toBe(
      [
        '1  2026-11-20 14:30  event  started  [started]',
        '2  2026-11-20 14:30  action A1 done  restarting api @ops',
        '3  2026-11-20 14:30  hypothesis H1 open  memory leak',
        '4  2026-11-20 14:30  action A2 done  rolling back',
        '5  2026-11-20 14:30  hypothesis H2 open  bad deploy',
        '6  2026-11-20 14:38  event  errors at 5 %',
      ].join('\n'),
    );
  });
});
