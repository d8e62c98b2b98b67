import { describe, expect, test } from 'vitest';
import { occasion } from '../../../../src/incident/line/occasion.ts';
import { timeline } from '../../print.ts';
import { instant, story } from '../../story.ts';
import { changed, oneOfEach, said, TWENTY_TO_THREE } from '../../verb-table.ts';

describe('correcting an entry', () => {
  test.each([
    [
      '/amend 6 errors at 50 % @ada',
      'entry.amended {entry:entry,text:errors at 50 % @ada,people:[ada],tags:[],links:[],refs:[],typed:/amend 6 errors at 50 % @ada}',
    ],
    ['/amend F1 two alerts', 'followup.amended {followup:F1,task:two alerts}'],
    ['/shift A1 +2m', 'entry.amended {entry:A1,at:14:32}'],
    [
      '/at A1 14:28-14:35',
      'entry.amended {entry:A1,at:14:28,approximate:false,bare:Africa/Lagos,until:14:35,typed:/at A1 14:28-14:35}',
    ],
    ['/at A1 ??', 'entry.amended {entry:A1,at:null,approximate:false,until:null}'],
    ['/milestone 6 detected', 'entry.amended {entry:entry,milestones:{add:[detected]}}'],
    [
      '/milestone 1 -started ack',
      'entry.amended {entry:entry,milestones:{add:[acknowledged],remove:[started]}}',
    ],
    ['/cause H1', 'entry.amended {entry:H1,cause:root}'],
    ['/star A1', 'entry.amended {entry:A1,starred:true}'],
    ['/internal A1', 'entry.amended {entry:A1,internal:true}'],
    ['/retract A1 a mistake', 'entry.retracted {entry:A1,reason:a mistake}'],
  ])('%s', (line, expected) => {
    expect(changed(line)).toBe(expected);
  });

  test.each([
    ['/amend 6 errors at 50 %', 'entry 6 now "errors at 50 %"'],
    ['/amend errors at 50 %', 'entry 6 now "errors at 50 %"'],
    ['/amend a1 restarted', 'A1 now "restarted"'],
    ['/amend 6 errors\n  at 50 %', 'entry 6 now "errors"'],
    ['/amend F1 add  two alerts', 'F1 now "add two alerts"'],
    ['/shift 6 -1h30m', 'entry 6 now 13:08'],
    ['/shift +2m', 'entry 6 now 14:40'],
    ['/at 6 14:03', 'entry 6 now 14:03'],
    ['/at 14:03', 'entry 6 now 14:03'],
    ['/at 6 ~14:03', 'entry 6 now ~14:03'],
    ['/at 6 14:03-14:20', 'entry 6 now 14:03–14:20'],
    ['/at 6 14:39-14:45', 'entry 6 now 14:39–14:45\n5m ahead of this clock.'],
    ['/at 6 yesterday 14:03', 'entry 6 now 2026-11-19 14:03'],
    ['/at 6 5m ago', 'entry 6 now 14:35'],
    ['/at 5 min ago', 'entry 6 now 14:35'],
    ['14:03 /at 6', 'entry 6 now 14:03'],
    ['/at ??', 'entry 6 now time unknown'],
    ['/milestone 6 detected acknowledged', 'entry 6 now marked detected, acknowledged 14:38'],
    ['/milestone ack', 'entry 6 now marked acknowledged 14:38'],
    ['/milestone 1 -started', 'entry 1 now not marked started'],
    // It counts from the beginning of an action that took a while.
    [
      '/milestone A2 mitigated',
      'A2 now marked mitigated 14:30\nA2 began 14:30 and ended 14:35: /mitigated 14:35 … logs its end, and /milestone A2 -mitigated takes the mark away here.',
    ],
    ['/milestone A2 ack', 'A2 now marked acknowledged 14:30'],
    ['/at 6 2026-11-19', 'entry 6 now 2026-11-19 --:--'],
    ['/kind 6 note', 'entry 6 now note'],
    ['/milestone A1 mitigated', 'A1 now marked mitigated 14:30'],
    ['/milestone 1 started', 'entry 1 now marked started 14:30'],
    ['/cause H1', 'H1 now root cause'],
    ['/cause H1 trigger', 'H1 now trigger cause'],
    ['/cause contributing', 'entry 6 now contributing cause'],
    ['/cause H1 none', 'H1 now no cause'],
    ['/star', 'entry 6 now starred'],
    ['/internal 6', 'entry 6 now internal'],
    ['/retract', 'entry 6 retracted'],
    ['/retract 6 seen by nobody else', 'entry 6 retracted'],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  test.each([
    ['/amend 6', '/amend: write the text as it should be behind it.'],
    ['/amend 66 x', 'There is no entry 66; the last entry is 6.'],
    ['/amend A3 x', 'There is no A3; there are A1, A2.'],
    ['/amend F2 x', 'There is no follow-up F2; there is F1.'],
    ['/amend F1', '/amend: write the task as it should be behind it.'],
    ['/shift 6', '/shift: write by how much, such as +2m or -1h30m.'],
    ['/shift 6 2m', '/shift: write by how much, such as +2m or -1h30m.'],
    ['/shift 6 +2', '/shift: write by how much, such as +2m or -1h30m.'],
    [
      '/at 6',
      '/at: write the time as it should be, such as 14:03, a day alone, or ?? for unknown.',
    ],
    [
      '/at 6 2026-11-31',
      '2026-11-31 is not in the calendar: write a day such as 2026-11-20, or start the line with "\\" to log it as text.',
    ],
    [
      '/at 6 14:03 sharp',
      '/at: write the time as it should be, such as 14:03, a day alone, or ?? for unknown.',
    ],
    [
      '/milestone 6',
      '/milestone: write one of started, detected, acknowledged, identified, mitigated, resolved, reopened; with a "-" to take it away.',
    ],
    [
      '/milestone 6 declared',
      '/milestone: write one of started, detected, acknowledged, identified, mitigated, resolved, reopened; with a "-" to take it away.',
    ],
    ['/cause H1 maybe', '/cause: write root, contributing, trigger, or none to take it away.'],
    ['/restore 6', 'Entry 6 is not retracted.'],
    [
      '/star F1',
      'F1 is a follow-up: /followup, /owner, /due, /ticket, /internal, /amend, /done, /abandon and /reopen take one.',
    ],
  ])('complains: %s', (line, expected) => {
    expect(said(line)).toBe(`complaint: ${expected}`);
  });

  test.each([['/amend x'], ['/star'], ['/at 14:03'], ['/retract'], ['/cause']])(
    '%s with nothing logged',
    (line) => {
      const verb = line.split(' ')[0];
      expect(said(line, story())).toBe(`complaint: ${verb}: nothing is logged yet.`);
    },
  );

  test('a star and "internal" are taken away as they are given', () => {
    const told = oneOfEach();
    told.tell(TWENTY_TO_THREE, '/star 6');
    told.tell(TWENTY_TO_THREE, '/internal 6');
    expect(timeline(told.incident)).toContain('errors at 5 %  [starred, internal]');
    expect(said('/star 6', told)).toBe('entry 6 now not starred');
    expect(said('/internal 6', told)).toBe('entry 6 now not internal');
  });

  test('a retracted entry stays in the record and can come back', () => {
    const told = oneOfEach();
    told.tell(TWENTY_TO_THREE, '/retract 1 no');
    expect(told.incident.milestoned).toEqual([]);
    expect(said('/retract 1', told)).toBe(
      'complaint: Entry 1 is retracted already; /restore brings it back.',
    );
    expect(said('/restore 1', told)).toBe('entry 1 restored');
    expect(told.incident.milestoned.map(({ number }) => number)).toEqual([1]);
  });

  test('an unknown time cannot be shifted, but set', () => {
    const told = story({ lines: [[TWENTY_TO_THREE, '?? x']] });
    expect(said('/shift 1 +2m', told)).toBe('complaint: Entry 1 has no time to shift: use /at.');
    expect(said('/at 1 14:03', told)).toBe('entry 1 now 14:03');
  });

  test('of an entry whose day was said, a corrected time is read nearest to the one it has', () => {
    const told = story({ lines: [[TWENTY_TO_THREE, '2022-05-10 23:50 x']] });
    expect(said('/at 1 00:10', told)).toBe(
      'entry 1 now 2022-05-11 00:10\nNow on 2022-05-11: it was on 2022-05-10.',
    );
  });

  describe('else it is read as when the entry was logged', () => {
    const LOGGED = '2026-11-20T08:00:00Z';

    test.each([
      // Of a time that was taken for one of the day before.
      ['13:20 x', '/at 1 08:50', TWENTY_TO_THREE, '1  2026-11-20 08:50'],
      ['x', '/at 1 14:03', TWENTY_TO_THREE, '1  2026-11-20 14:03'],
      // A day later it is of the same day still.
      ['x', '/at 1 09:10', '2026-11-21T18:00:00Z', '1  2026-11-20 09:10'],
      ['?? x', '/at 1 09:10', '2026-11-21T18:00:00Z', '1  2026-11-20 09:10'],
      ['yesterday 22:00 x', '/at 1 22:10', TWENTY_TO_THREE, '1  2026-11-19 22:10'],
      ['x', '/at 1 yesterday 09:10', TWENTY_TO_THREE, '1  2026-11-19 09:10'],
    ])('%s, %s', (line, correction, clock, expected) => {
      const told = story({ lines: [[LOGGED, line]] });
      told.tell(clock, correction);
      expect(timeline(told.incident)).toBe(`${expected}  event  x`);
    });

    test('another day is told, where none was typed; a time a little ahead is refused', () => {
      const told = story({ lines: [[LOGGED, '13:20 x']] });
      expect(said('/at 1 14:03', told)).toBe(
        'entry 1 now 14:03\nNow on 2026-11-20: it was on 2026-11-19.',
      );
      expect(said('/at 1 14:52', told)).toBe(
        'complaint: 14:52 is 12 minutes from now: write when it happened, or "yesterday 14:52".',
      );
    });
  });

  test('a shift moves both ends of a range', () => {
    const told = story({ lines: [[TWENTY_TO_THREE, '14:00-14:10 ! x']] });
    told.tell(TWENTY_TO_THREE, '/shift 1 -5m');
    expect(timeline(told.incident)).toBe('1  2026-11-20 13:55–2026-11-20 14:05  action A1 open  x');
  });

  test('without a name it is the selected entry, not the last', () => {
    const told = oneOfEach();
    const when = occasion(told.incident, instant(TWENTY_TO_THREE), 'ada');
    expect(told.say('/star', { ...when, selected: 2 })).toEqual(['A1 now starred']);
    expect(told.say('/retract 3', { ...when, selected: 2 })).toEqual(['H1 retracted']);
  });

  test('a new text replaces the people and tags of the old one, a new block its detail', () => {
    const told = story({ lines: [[TWENTY_TO_THREE, 'called @ada #db\n  block']] });
    told.tell(TWENTY_TO_THREE, '/amend 1 called @bo');
    expect(told.incident.entry(1)).toMatchObject({ people: ['bo'], tags: [], detail: '  block' });
    told.tell(TWENTY_TO_THREE, '/amend 1 called @bo\n  another');
    expect(told.incident.entry(1)).toMatchObject({ text: 'called @bo', detail: '  another' });
  });
});

/** Whatever is typed and has no effect would be taken for done. */
describe('nothing that was typed is dropped without a word', () => {
  test.each([
    ['/star 6 and more'],
    ['/internal yes'],
    ['/undo 3'],
    ['/redo all'],
    ['14:35 /star 6'],
    ['14:35 /shift 6 +2m'],
    ['14:35 /milestone 6 detected'],
    ['14:35 /cause H1'],
    ['14:35 /amend 6 x'],
    ['14:35 /undo'],
    ['14:35 /owner F1 @ada'],
    ['14:35 /due F1 none'],
    ['14:35 /section summary x'],
  ])('%s', (line) => {
    expect(said(line)).toMatch(/^complaint: /);
  });
});
