import { describe, expect, test } from 'vitest';
import { story } from '../../story.ts';
import { changed, oneOfEach, said, TWENTY_TO_THREE } from '../../verb-table.ts';

const LISTS =
  'corrective, preventive; technical, process, training; immediate, long-term; open, in-progress, done, dropped';

describe('what a follow-up is for, and how it stands', () => {
  test.each([
    [
      '/followup F1 preventive technical long-term',
      'followup.amended {followup:F1,purpose:preventive,area:technical,horizon:long-term}',
    ],
    ['/followup f1 In Progress', 'followup.amended {followup:F1,status:in progress}'],
    ['/followup F1 -training', 'followup.amended {followup:F1,area:null}'],
    ['/ticket F1 @ops OPS-12', 'followup.amended {followup:F1,ticket:@ops OPS-12}'],
    ['/internal F1', 'followup.amended {followup:F1,internal:true}'],
  ])('%s', (line, expected) => {
    expect(changed(line)).toBe(expected);
  });

  test.each([
    ['/followup F1 preventive, technical, long term', 'F1 now preventive, technical, long-term'],
    ['/followup F1 in progress', 'F1 now in progress'],
    ['/followup F1 in-progress', 'F1 now in progress'],
    ['/followup F1 inprogress corrective', 'F1 now corrective, in progress'],
    // The last one, when none is named.
    ['/followup training done', 'F1 now training, done'],
    ['/followup F1 preventive -corrective', 'F1 now preventive'],
    ['/followup F1 -preventive', 'F1 now without purpose'],
    ['/followup F1 -long-term -process', 'F1 now without area, without horizon'],
    ['/ticket F1 https://tickets.example/12', 'F1 now ticket https://tickets.example/12'],
    ['/ticket OPS-12   (Jira)', 'F1 now ticket OPS-12 (Jira)'],
    ['/ticket F1 \\none', 'F1 now ticket none'],
    ['/internal F1', 'F1 now internal'],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  test.each([
    ['/followup', `/followup: write any of ${LISTS}.`],
    ['/followup F1', `/followup: write any of ${LISTS}.`],
    [
      '/followup F1 corrective preventive',
      '/followup: it is either corrective or preventive: write one of them.',
    ],
    [
      '/followup open F1',
      `/followup: "f1" says nothing of a follow-up: write any of ${LISTS}. To add a follow-up, write "+" and the task.`,
    ],
    [
      '/followup F1 open in progress',
      '/followup: it is either open or in progress: write one of them.',
    ],
    ['/followup F1 process -process', '/followup: write process or -process, not both.'],
    [
      '/followup F1 preventve',
      '/followup: "preventve" says nothing of a follow-up: did you mean preventive?',
    ],
    [
      '/followup alert on the heap',
      `/followup: "alert" says nothing of a follow-up: write any of ${LISTS}. To add a follow-up, write "+" and the task.`,
    ],
    ['/followup F1 -done', '/followup: "-done" says nothing of a follow-up: did you mean done?'],
    ['/followup F7 done', 'There is no follow-up F7; there is F1.'],
    ['14:35 /followup F1 done', '/followup takes no time: leave out 14:35.'],
    ['/ticket F1', '/ticket: write the ticket, such as a number or a link behind it.'],
    [
      '/ticket F1 none',
      'There is no ticket of F1 to take away; to record the word itself, write \\none.',
    ],
    ['/internal F7', 'There is no follow-up F7; there is F1.'],
    ['/internal F1 please', '/internal: "please" means nothing here; leave it out.'],
  ])('complains: %s', (line, expected) => {
    expect(said(line)).toBe(`complaint: ${expected}`);
  });

  test('each word stands until another of its list is said', () => {
    const told = oneOfEach();
    told.tell(TWENTY_TO_THREE, '/followup preventive training in progress');
    told.tell(TWENTY_TO_THREE, '/followup corrective long-term');
    told.tell(TWENTY_TO_THREE, '/followup -training');
    expect(told.incident.followup('F1')).toMatchObject({
      purpose: 'corrective',
      area: undefined,
      horizon: 'long-term',
      status: 'in progress',
    });
  });

  test('a ticket is taken away, "internal" as it is given, and undoing brings both back', () => {
    const told = oneOfEach();
    const say = (line: string) => said(line, told);
    expect(
      ['/ticket OPS-12', '/ticket none', '/undo', '/internal F1', '/internal F1'].map(say),
    ).toEqual([
      'F1 now ticket OPS-12',
      'F1 now without ticket',
      'undone: F1 now without ticket',
      'F1 now internal',
      'F1 now not internal',
    ]);
    expect(told.incident.followup('F1')).toMatchObject({ ticket: 'OPS-12', internal: false });
  });

  test('what is done or dropped is opened again', () => {
    const told = oneOfEach();
    const say = (line: string) => said(line, told);
    expect(
      [
        '/done F1',
        '/reopen F1',
        '/abandon F1',
        '/reopen f1',
        '/followup in progress',
        '/reopen F1',
      ].map(say),
    ).toEqual([
      'F1 now done',
      'F1 now open',
      'F1 now dropped',
      'F1 now open',
      'F1 now in progress',
      'complaint: F1 is in progress: /followup F1 open says that it is not.',
    ]);
  });

  test('there may be none', () => {
    expect(said('/followup done', story())).toBe(
      'complaint: There is no follow-up; none is recorded yet.',
    );
  });
});
