import { describe, expect, test } from 'vitest';
import { occasion } from '../../../../src/incident/line/occasion.ts';
import { VERB_GROUPS } from '../../../../src/incident/line/verbs/table.ts';
import { MILESTONES } from '../../../../src/incident/record/vocabulary.ts';
import { timeline } from '../../print.ts';
import { HALF_PAST_TWO, instant, story } from '../../story.ts';
import { changed, oneOfEach, said, TWENTY_TO_THREE } from '../../verb-table.ts';

describe('every kind is a verb', () => {
  test.each([
    ['/event x', '7  14:40  event  x'],
    ['/action x', '7  14:40  action A3  x'],
    ['/hypothesis x', '7  14:40  hypothesis H3  x'],
    ['/decision x', '7  14:40  decision  x'],
    ['/report x', '7  14:40  report  x'],
    ['/told x', '7  14:40  update  x'],
    ['/escalate x', '7  14:40  escalation  x'],
    ['/note x', '7  14:40  note  x'],
    ['/todo x', 'F2  follow-up  x'],
    ['/NOTE x', '7  14:40  note  x'],
    ['14:35 /note x', '7  14:35  note  x'],
    ['/note 14:35 x', '7  14:35  note  x'],
    ['/note -5m: x', '7  14:35  note  x'],
    [
      '14:35 /note 14:36 x',
      'complaint: The time is given twice, 14:35 and 14:36: leave one out, or put a "\\" before the text.',
    ],
    ['14:35 \\14:36 x', '7  14:35  event  14:36 x'],
    ['/note', 'complaint: /note: write what happened behind it.'],
    ['/todo', 'complaint: /todo: write what is to be done behind it.'],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  test('the entry that is logged', () => {
    expect(changed('~14:35-14:38 ! restarted api-3 by @ada #api, as A1 failed')).toBe(
      'entry.logged {number:7,label:A3,kind:action,text:restarted api-3 by @ada #api, as A1 failed,' +
        'at:14:35,approximate:true,bare:Africa/Lagos,until:14:38,people:[ada],tags:[api],links:[],refs:[A1],' +
        'milestones:[],typed:~14:35-14:38 ! restarted api-3 by @ada #api, as A1 failed}',
    );
  });

  test('the default of a line without verb and sigil can be another', () => {
    const told = story();
    const now = instant(HALF_PAST_TWO);
    told.say('14:20 restarted', { ...occasion(told.incident, now, 'ada'), verb: 'action' });
    told.say('? why', { ...occasion(told.incident, now, 'ada'), verb: 'action' });
    expect(timeline(told.incident)).toBe(
      [
        '1  2026-11-20 14:20  action A1 open  restarted',
        '2  2026-11-20 14:30  hypothesis H1 open  why',
      ].join('\n'),
    );
  });
});

/** What the table of verbs leaves open. */
const LEFT_OPEN = 'A1 still runs, H1 is open, no detection is recorded, nobody was told.';

describe('every milestone is a verb', () => {
  test.each(MILESTONES.map((milestone) => [milestone]))('/%s', (milestone) => {
    // Entry 1 of the table bears it.
    const twice = milestone === 'started' ? '\nMarked started too: entry 1.' : '';
    const open = milestone === 'resolved' ? `\n${LEFT_OPEN}` : '';
    expect(said(`/${milestone}`)).toBe(`7  14:40  event  ${milestone}${twice}${open}`);
    expect(said(`14:35 /${milestone} all of it`)).toBe(
      `7  14:35  event  all of it  [${milestone}]${twice}${open}`,
    );
  });

  test.each([
    ['/ack', '7  14:40  event  acknowledged'],
    ['/ack 14:35', '7  14:35  event  acknowledged'],
    ['14:35 /ack', '7  14:35  event  acknowledged'],
    ['14:35 /ack by @ada', '7  14:35  event  by @ada  [acknowledged]'],
    ['?? /detected', '7  time unknown  event  detected'],
    ['14:35-14:38 /mitigated', '7  14:35–14:38  event  mitigated'],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  test.each([
    [['/mitigated'], '/mitigated', '8  14:40  event  mitigated\nMarked mitigated too: entry 7.'],
    [
      ['/detected', '/detected'],
      '/detected',
      '9  14:40  event  detected\nMarked detected too: entries 7, 8.',
    ],
    [
      ['/ack'],
      '/milestone 6 ack',
      'entry 6 now marked acknowledged 14:38\nMarked acknowledged too: entry 7.',
    ],
    // Again resolved and reopened is no matter, nor is the entry itself.
    [['/resolved', '/reopened'], '/resolved', `9  14:40  event  resolved\n${LEFT_OPEN}`],
    [['/resolved', '/reopened'], '/reopened', '9  14:40  event  reopened'],
    [['/ack'], '/milestone 7 ack', 'entry 7 now marked acknowledged 14:40'],
    [['/ack', '/undo'], '/ack', '8  14:40  event  acknowledged'],
    [['/ack', '/retract 7'], '/ack', '8  14:40  event  acknowledged'],
    [[], '14:20 /detected', '7  14:20  event  detected\nBefore the start, 14:30 (entry 1).'],
    [
      ['14:20 it looked odd'],
      '/milestone 7 detected',
      'entry 7 now marked detected 14:20\nBefore the start, 14:30 (entry 1).',
    ],
    [
      ['14:35 /detected'],
      '14:20 /detected',
      '8  14:20  event  detected\nBefore the start, 14:30 (entry 1).\nMarked detected too: entry 7.',
    ],
    [[], '?? /detected', '7  time unknown  event  detected'],
  ])('after %j: %s', (before, line, expected) => {
    const told = oneOfEach();
    for (const each of before) told.tell(TWENTY_TO_THREE, each);
    expect(said(line, told)).toBe(expected);
  });

  test.each([
    [[], LEFT_OPEN],
    [['/done A1'], 'H1 is open, no detection is recorded, nobody was told.'],
    [['/done A1', '/refute H1', '/detected'], 'Nobody was told.'],
    [['/done A1', '/refute H1', '/detected', '> all is well'], ''],
    // What was retracted counts for nothing, and an internal update tells nobody.
    [
      ['/done A1', '/refute H1', '/detected', '/retract', '> all is well', '/internal'],
      'No detection is recorded, nobody was told.',
    ],
    [
      ['! drain', '! scale up', '? dns', '/detected', '> all is well'],
      'A1, A3 and A4 still run, H1 and H3 are open.',
    ],
    [
      ['! drain', '! scale up', '! page', '/refute H1', '/detected', '> all is well'],
      '4 actions still run.',
    ],
    [['! 14:30-14:35 drain', '/done A1', '/refute H1', '/detected', '> all is well'], ''],
  ])('after %j, what is left open once it is resolved: %s', (before, expected) => {
    const told = oneOfEach();
    for (const each of before) told.tell(TWENTY_TO_THREE, each);
    const number = told.incident.counters.entries + 1;
    const [logged, ...notices] = told.tell(TWENTY_TO_THREE, '/resolved');
    expect(logged).toBe(`${number}  14:40  event  resolved`);
    expect(notices.join(' ')).toBe(expected);
    told.tell(TWENTY_TO_THREE, '/undo');
    told.tell(TWENTY_TO_THREE, 'all is well');
    expect(told.tell(TWENTY_TO_THREE, '/milestone resolved').slice(1)).toEqual(notices);
  });

  test('in a batch nothing is said of what is open: the next lines may settle it', () => {
    const told = oneOfEach();
    expect(told.tell(TWENTY_TO_THREE, ['/resolved', '/done A1'])).toEqual([
      '7  14:40  event  resolved',
      'A1 done 14:40 (10m)',
    ]);
  });

  test('with a block below it, it logs its own name and the block as detail', () => {
    const block = '\n  from: pager\n  5xx above 5 %';
    expect(said(`/detected${block}`)).toBe('7  14:40  event  detected  (+2 lines of detail)');
    expect(said(`/detected 14:35${block}`)).toBe('7  14:35  event  detected  (+2 lines of detail)');
    expect(said(`/detected by a pager${block}`)).toBe(
      '7  14:40  event  by a pager  [detected]  (+2 lines of detail)',
    );
  });
});

describe('follow-ups', () => {
  test.each([
    ['+ add an alert', 'followup.added {label:F2,task:add an alert,at:14:40}'],
    ['+ add an alert @ada', 'followup.added {label:F2,task:add an alert @ada,owner:ada,at:14:40}'],
    ['+ ask @ada or @bo', 'followup.added {label:F2,task:ask @ada or @bo,at:14:40}'],
    ['14:35 TODO: x', 'followup.added {label:F2,task:x,at:14:35,bare:Africa/Lagos}'],
    ['/owner F1 @ada', 'followup.amended {followup:F1,owner:ada}'],
    ['/owner @ada', 'followup.amended {followup:F1,owner:ada}'],
    ['/owner f1 none', 'followup.amended {followup:F1,owner:null}'],
    ['/due F1 2026-12-01', 'followup.amended {followup:F1,due:2026-12-01}'],
    ['/due none', 'followup.amended {followup:F1,due:null}'],
  ])('%s', (line, expected) => {
    expect(changed(line)).toBe(expected);
  });

  test.each([
    ['+ add an alert @ada', 'F2  follow-up  add an alert @ada  (owner ada)'],
    ['/owner F1 @ada', 'F1 now of ada'],
    ['/owner F1 none', 'F1 now without owner'],
    ['/due F1 2026-12-01', 'F1 now due 2026-12-01'],
    ['/due F1 none', 'F1 now without date'],
    ['/owner F1', 'complaint: /owner: write the owner behind it.'],
    ['/owner F7 @ada', 'complaint: There is no follow-up F7; there is F1.'],
    ['/owner A1 @ada', 'complaint: There is no follow-up A1; there is F1.'],
    ['/due F1', 'complaint: /due: write the day behind it.'],
    ['/due F1 tomorrow', 'F1 now due 2026-11-21'],
    ['/due F1 today', 'F1 now due 2026-11-20'],
    [
      '/due F1 next week',
      'complaint: /due: "next week" is not a day: write one such as 2026-12-01, tomorrow, or none.',
    ],
    [
      '/due F1 2026-02-30',
      'complaint: /due: "2026-02-30" is not a day: write one such as 2026-12-01, tomorrow, or none.',
    ],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  test('there may be none', () => {
    expect(said('/owner @ada', story())).toBe(
      'complaint: There is no follow-up; none is recorded yet.',
    );
  });
});

test('a verb has one name, which nothing else has, and says what it does', () => {
  const verbs = VERB_GROUPS.flatMap((group) => group.verbs);
  const names = verbs.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
  expect(verbs.filter(({ help }) => help.trim() === '')).toEqual([]);
  expect(names.filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
});
