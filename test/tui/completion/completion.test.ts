import { describe, expect, test } from 'vitest';
import { story } from '../../incident/story.ts';
import { completed, knownOf, offered, texts } from './offered.ts';

describe('verbs', () => {
  test('that begin with what is typed, with their arguments and what they do', () => {
    expect(offered('/re|')).toBe(
      `
/report [time] text                           the lead's status report on the call
/resolved [time] [text]                       all runs as normal
/reopened [time] [text]                       it came back
/refute [label] [time] [note]                 the hypothesis was refuted
/reopen label [time] [note]                   the action, hypothesis or follow-up is open again
/retract [entry] [reason]                     take the entry out of the story; it stays in the record
/restore [entry] [reason]                     bring a retracted entry back
/redo                                         bring back what you have just undone
/redact entry | follow-up | section | facts   wipe all words of it for good, also from the file; cannot be undone
`.trim(),
    );
  });

  test('behind a time, those that take one', () => {
    expect(offered('14:05 /re|')).toBe(
      `
/report [time] text             the lead's status report on the call
/resolved [time] [text]         all runs as normal
/reopened [time] [text]         it came back
/refute [label] [time] [note]   the hypothesis was refuted
/reopen label [time] [note]     the action, hypothesis or follow-up is open again
`.trim(),
    );
  });

  test.each([
    ['/RES|', '/resolved /restore'],
    ['  /res|', '/resolved /restore'],
    ['/res| all is well', '/resolved /restore'],
    ['-5m /res|', '/resolved'],
    ['?? /res|', '/resolved'],
    ['yesterday 23:50 WAT - /res|', '/resolved'],
    // Those of the prompt too, which take no time.
    ['/q|', '/quit'],
    ['/decl|', '/declared /declare'],
    ['14:05 /q|', 'nothing'],
    // By another name.
    ['/ticke|', '/ticket'],
    ['/fai|', '/failed'],
    // What is typed in full stands first.
    ['/reopen|', '/reopen /reopened'],
    // In full, and the only one; also by another name.
    ['/resolved|', 'nothing'],
    ['/ack|', 'nothing'],
    ['/sev|', 'nothing'],
    ['/exit|', 'nothing'],
    // Only at its end, and at the front.
    ['/re|s', 'nothing'],
    ['|/res', 'nothing'],
    ['see /re|', 'nothing'],
    ['\\/re|', 'nothing'],
    ['25:00 /re|', 'nothing'],
    ['/etc/re|', 'nothing'],
    ['x\n/re|', 'nothing'],
    ['|', 'nothing'],
  ])('%s', (text, expected) => {
    expect(texts(text)).toBe(expected);
  });

  test('all of them behind a slash', () => {
    expect(completed('/|')?.offers.length).toBeGreaterThan(40);
  });
});

describe('what a verb is about', () => {
  test('actions that are open, and follow-ups', () => {
    expect(offered('/done |')).toBe(
      `
A1   restarted api-3 @ops
A3   cleared the cache #cache
F1   add an alert
F2   write to customers @maria
`.trim(),
    );
  });

  test('an action that has ended is not open, though nobody has said how', () => {
    const ended = story({ lines: [['2026-11-20T13:45:00Z', '14:35-14:40 ! ran a script']] });
    expect(offered('/done |', knownOf(ended.incident))).toBe('nothing');
    ended.tell('2026-11-20T13:45:00Z', '! restarted api-3');
    expect(offered('/done |', knownOf(ended.incident))).toBe('A2   restarted api-3');
  });

  test('entries by number, the newest first', () => {
    expect(offered('/amend |')).toBe(
      `
6    H2 bad deploy
5    A3 cleared the cache #cache
4    A2 rolling back @maria
3    H1 memory leak
2    A1 restarted api-3 @ops
1    5xx on checkout #checkout
F1   add an alert
F2   write to customers @maria
`.trim(),
    );
  });

  test('what was settled, with its outcome', () => {
    expect(offered('/reopen |')).toBe('H2   refuted: bad deploy\nA2   done: rolling back @maria');
  });

  test.each([
    ['/done a|', 'A1 A3'],
    ['/done 2|', 'nothing'],
    ['14:05 /done |', 'A1 A3 F1 F2'],
    // Behind the time too; a follow-up has none.
    ['/done 14:05 |', 'A1 A3'],
    ['/done A1 14:05 |', 'nothing'],
    ['/done A1|', 'nothing'],
    ['/done a1|', 'A1'],
    ['/done A1 |', 'nothing'],
    ['/done A1 in the end |', 'nothing'],
    ['/done 5m ago|', 'nothing'],
    ['/done 25:00 |', 'nothing'],
    ['/done 25:00 by @ol|', '@olga'],
    ['/failed |', 'A1 A3'],
    ['/abandon f|', 'F1 F2'],
    ['/confirm |', 'H1'],
    ['/refuted |', 'H1'],
    ['/amend h|', 'H2 H1'],
    ['/amend 4 |', 'nothing'],
    ['/retract |', '6 5 4 3 2 1'],
    ['/restore |', '7'],
    ['/redact |', '7 6 5 4 3 2 1 F1 F2 facts'],
    ['/owner F|', 'F1 F2'],
  ])('%s', (text, expected) => {
    expect(texts(text)).toBe(expected);
  });

  test('a number that others begin with stands before them', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);
    const { incident } = story({ lines: [['2026-11-20T13:31:00Z', lines]] });
    expect(texts('/amend 1|', knownOf(incident))).toBe('1 19 18 17 16 15 14 13 12 11 10');
    expect(texts('/amend 2|', knownOf(incident))).toBe('2 29 28 27 26 25 24 23 22 21 20');
    // The newest twenty.
    expect(texts('/star |', knownOf(incident))).toMatch(/^30 29 .* 11$/);
  });
});

describe('the words of the field', () => {
  test.each([
    ['/milestone 1 |', 'detected acknowledged identified mitigated resolved reopened -started'],
    ['/milestone 1 detected |', 'acknowledged identified mitigated resolved reopened -started'],
    ['/milestone 1 r|', 'resolved reopened'],
    ['/milestone 1 -|', '-started'],
    ['/milestone 2 s|', 'started'],
    ['/cause H2 |', 'root contributing trigger none'],
    ['/cause H2 R|', 'root'],
    ['/cause |', '6 5 4 3 2 1 root contributing trigger none'],
    ['/sev |', 'sev1 sev2 sev3'],
    ['/severity 14:05 |', 'sev1 sev2 sev3'],
    ['/role |', 'lead deputy scribe comms responder'],
    ['/role 14:05 l|', 'lead'],
    ['/section root|', 'root-cause root-cause-technical root-cause-human root-cause-process'],
    ['/section summary |', 'nothing'],
    [
      '/impact |',
      'description: services: users: share: accounts: requests: notifications: events: business: revenue: other:',
    ],
    ['/impact sh|', 'share:'],
    ['/detectedby m|', 'monitoring'],
    ['/service |', '-checkout'],
    ['/due F1 |', 'today tomorrow none'],
    ['/shift 1 |', 'nothing'],
    ['/undo |', 'nothing'],
    ['/new 14:05 s|', 'sev1 sev2 sev3'],
    ['/nonsense |', 'nothing'],
  ])('%s', (text, expected) => {
    expect(texts(text)).toBe(expected);
  });

  test('with what they mean, and how they stand', () => {
    expect(offered('/cause H1 |')).toBe(
      `
root           the root cause
contributing   made it possible, or worse
trigger        set it off
none           no cause after all
`.trim(),
    );
    expect(offered('/sev |')).toBe('sev1\nsev2   as it stands\nsev3');
    expect(offered('/role l|')).toBe('lead   @grace');
    expect(offered('/section t|')).toBe('trigger   Trigger: what set it off');
  });
});

describe('what the document is to say', () => {
  /** The night, and what is said of its document. */
  const said = (...lines: readonly string[]) =>
    knownOf(
      story({
        lines: [
          ['2026-11-20T13:30:00Z', '/started'],
          ['2026-11-20T13:39:00Z', '+ write to customers @maria'],
          ['2026-11-20T13:40:00Z', [...lines]],
        ],
      }).incident,
    );

  test('fields of the impact, with what they are to tell, or what stands there', () => {
    expect(offered('/impact |', said('/impact nobody could pay', '/impact share: 80 %'))).toBe(
      `
description:     nobody could pay
services:        which services, and how
users:           which users, and how many
share:           80 %
accounts:        how many accounts
requests:        how many support requests were raised
notifications:   how many notifications were sent later than was promised
events:          how many events were dropped
business:        what it meant for the business
revenue:         what was lost of the revenue
other:           what else was affected
none             take it away: nobody could pay
`.trim(),
    );
  });

  test('fields of the document too', () => {
    const known = said('/document status: in review', '/document prepared: @bo 2026-03-20');
    expect(offered('/document |', known)).toBe(
      `
status:      in review
number:      what the incident is called elsewhere
owner:       who sees to the document
authors:     who wrote it
meeting:     when or where it is talked over
recording:   where the call is recorded
prepared:    bo 2026-03-20
reviewed:    by whom, and on what day
approved:    by whom, and on what day
`.trim(),
    );
    expect(offered('/document status: |', known)).toBe(
      'draft\nin-review\nreviewed\nclosed\nnone        take it away: in review',
    );
  });

  test('what another document claims', () => {
    expect(offered('/stated |', said('/stated start 14:28', '/stated duration 2h 15m'))).toBe(
      `
start      2026-11-20 14:28
end        when it was over, as another document says
duration   2h 15m
zone       of what zone its times are, as another document writes it
`.trim(),
    );
  });

  test('sections, with what each asks, and whether it is written', () => {
    const known = said('/section lucky It was noon.');
    expect(offered('/section l|', known)).toBe(
      `
leadup            Lead-up: what led to it, before anything was noticed
long-term-fixes   Long-term fixes: what will mend it for good
lessons           Lessons: what to do better in general
lucky             Where we got lucky, written: what could have been worse
`.trim(),
    );
    expect(offered('/internal l|', known)).toBe('lucky   the section Where we got lucky');
  });

  test.each([
    ['/impact share: |', 'none'],
    ['/impact users: |', 'nothing'],
    ['/impact share: n|', 'none'],
    ['/impact share: 80 n|', 'nothing'],
    ['/impact n|', 'notifications: none'],
    ['/document st|', 'status:'],
    ['/document status: in|', 'in-review'],
    ['/document status draft |', 'nothing'],
    ['/document owner: |', '@maria @bo @olga @ops @Oscar none'],
    ['/document number: |', 'nothing'],
    ['/document authors: @bo, |', '@maria @bo @olga @ops @Oscar'],
    ['/document authors: @bo |', 'nothing'],
    ['/document prepared: |', '@maria @bo @olga @ops @Oscar today yesterday'],
    ['/document prepared: @m|', '@maria'],
    ['/document prepared: @bo |', 'today yesterday'],
    ['/document prepared: @bo t|', 'today'],
    ['/document prepared: @bo today |', 'nothing'],
    ['/document prepared: 2026-03-20 |', 'nothing'],
    ['/document colour: |', 'nothing'],
    ['/stated start |', 'none'],
    ['/stated end |', 'nothing'],
    ['/stated start 14:30 |', 'nothing'],
    ['/section lucky |', 'none'],
    ['/section lucky It n|', 'nothing'],
    ['/section summary |', 'nothing'],
  ])('%s', (text, expected) => {
    const known = said(
      '/impact nobody could pay',
      '/impact share: 80 %',
      '/document owner: @bo',
      '/stated start 14:28',
      '/section lucky It was noon.',
    );
    expect(texts(text, known)).toBe(expected);
  });
});

describe('what is said of a follow-up', () => {
  const tasks = (...lines: readonly string[]) =>
    knownOf(
      story({
        lines: [
          ['2026-11-20T13:38:00Z', '+ add an alert'],
          ['2026-11-20T13:39:00Z', ['+ write to customers @maria', ...lines]],
        ],
      }).incident,
    );

  test.each([
    [
      '/followup |',
      'F1 F2 corrective preventive technical process training immediate long-term in-progress done dropped',
    ],
    ['/followup F2 p|', 'preventive process'],
    [
      '/followup F2 preventive |',
      'technical process training immediate long-term in-progress done dropped',
    ],
    ['/followup F2 preventive technical in progress |', 'immediate long-term'],
    ['/followup F9 |', 'nothing'],
    // What it has already may be taken away.
    [
      '/followup F1 |',
      'corrective process training immediate long-term open done dropped -preventive -technical',
    ],
    ['/followup F1 -|', '-preventive -technical'],
    ['/followup F1 -technical |', 'corrective immediate long-term open done dropped -preventive'],
    ['/ticket |', 'F1 F2 none'],
    ['/ticket F1 OPS-1 |', 'nothing'],
    ['/internal f|', 'F1 F2'],
    ['/reopen |', 'nothing'],
    ['/due F2 |', 'today tomorrow 2026-12-01 none'],
  ])('%s', (text, expected) => {
    const known = tasks('/followup F1 preventive technical in progress', '/due F1 2026-12-01');
    expect(texts(text, known)).toBe(expected);
  });

  test('with what it has, and what others have', () => {
    const known = tasks('/followup F1 preventive', '/due F1 2026-12-01', '/done F1');
    expect(offered('/followup F1 c|', known)).toBe('corrective   now preventive');
    expect(offered('/due F2 2|', known)).toBe('2026-12-01   as F1');
    expect(offered('/reopen |', known)).toBe('F1   done: add an alert');
  });
});

test('several entries as causes, one behind another', () => {
  expect(texts('/cause H1, |')).toBe('6 5 4 3 2 1');
  expect(texts('/cause H1, h|')).toBe('H2');
  expect(texts('/cause H1, H2 |')).toBe('root contributing trigger none');
});

describe('zones, once two letters are typed', () => {
  test.each([
    ['/zone |', 'nothing'],
    ['/zone u|', 'nothing'],
    ['/zone ut|', 'UTC'],
    ['/zone africa/la|', 'Africa/Lagos'],
    // By a place too, and by the names of today.
    ['/zone lagos|', 'Africa/Lagos'],
    ['/zone kolk|', 'Asia/Kolkata'],
    ['/zone buenos|', 'America/Argentina/Buenos_Aires'],
    ['/zone Lagos|', 'Africa/Lagos'],
    ['/zone Africa/Lagos|', 'nothing'],
    ['/zone UTC |', '--reread'],
    ['/zone UTC --|', '--reread'],
  ])('%s', (text, expected) => {
    expect(texts(text)).toContain(expected);
  });

  test("the incident's own before all others", () => {
    expect(texts('/zone af|')).toMatch(/^Africa\/Lagos Africa\/Abidjan /);
  });
});

describe('people and tags', () => {
  test.each([
    // Those of the incident first, the one used last at the front.
    ['by @|', '@grace @maria @ops @olga @Oscar'],
    ['@o|', '@ops @olga @Oscar'],
    ['@O|', '@ops @olga @Oscar'],
    ['(@o|)', '@ops @olga @Oscar'],
    ['@ol|, and so on', '@olga'],
    ['#|', '#cache #checkout #database'],
    ['#ch|', '#checkout'],
    ['#Checkout|', '#checkout'],
    ['! restarted @ol|', '@olga'],
    ['14:05 @ol|', '@olga'],
    ['/done A1 by @ol|', '@olga'],
    ['/resolved see #da| and more', '#database'],
    ['\\@ol|', '@olga'],
    ['TODO: ask @ol|', '@olga'],
    ['@ol|\nmore', '@olga'],
    // Near to one that was used; never forced.
    ['#chekout|', '#checkout'],
    ['#checkuot|', '#checkout'],
    ['@magia|', '@maria'],
    ['@somebody|', 'nothing'],
    // In full.
    ['@olga|', 'nothing'],
    // Where none counts.
    ['a@o|', 'nothing'],
    ['`@o|`', 'nothing'],
    ['ran `kill @o|', 'nothing'],
    ['`kill` @ol|', '@olga'],
    ['https://a.example/@o|', 'nothing'],
    ['@o|lga', 'nothing'],
    ['x\n@o|', 'nothing'],
    ['#1|', 'nothing'],
  ])('%s', (text, expected) => {
    expect(texts(text)).toBe(expected);
  });

  test.each([
    ['/owner F1 |', '@grace @maria @ops @olga @Oscar none'],
    ['/owner |', 'F1 F2 @grace @maria @ops @olga @Oscar none'],
    ['/owner F1 m|', '@maria'],
    ['/role lead |', '@grace @maria @ops @olga @Oscar'],
    ['/role lead @m|', '@maria'],
    ['/role lead maria |', 'nothing'],
    ['/lead OS|', '@Oscar'],
    ['/lead ops|', 'nothing'],
  ])('%s', (text, expected) => {
    expect(texts(text)).toBe(expected);
  });

  test('whatever their accents, as in a filter', () => {
    const known = knownOf(undefined, { people: ['José', 'josefa', 'ops'] });
    expect(['@jose|', '@JOSÉ|', '/lead jos|'].map((text) => texts(text, known))).toEqual([
      '@José @josefa',
      '@José @josefa',
      '@José @josefa',
    ]);
  });

  test('what differs in its digits is no slip', () => {
    const known = knownOf(undefined, { tags: ['api-1', 'apis'], people: [] });
    expect(texts('#api-2|', known)).toBe('nothing');
    expect(texts('#apos|', known)).toBe('#apis');
  });

  test('in a role, as the owner of a follow-up, or in an entry: the one used last first', () => {
    const { incident } = story({
      lines: [
        ['2026-11-20T13:31:00Z', '/lead @grace'],
        ['2026-11-20T13:32:00Z', 'told @bo and @ada'],
        ['2026-11-20T13:33:00Z', '+ write to customers @maria'],
        ['2026-11-20T13:34:00Z', 'told @cy and @ada'],
      ],
    });
    const known = knownOf(incident, { people: ['ada', 'olga'] });
    expect(texts('@|', known)).toBe('@cy @ada @maria @bo @grace @olga');
  });

  test('of a batch too, the last one first', () => {
    const batch = ['down #first', 'down #second #third'];
    const { incident } = story({ lines: [['2026-11-20T13:31:00Z', batch]] });
    expect(texts('#|', knownOf(incident, { tags: ['first'] }))).toBe('#second #third #first');
  });

  test('what was corrected or taken back is not offered again', () => {
    const told = story({
      lines: [
        ['2026-11-20T13:31:00Z', 'slow #chekout'],
        ['2026-11-20T13:32:00Z', '/amend 1 slow #checkout'],
        ['2026-11-20T13:33:00Z', 'slow #chaos'],
        ['2026-11-20T13:34:00Z', '/undo'],
      ],
    });
    const known = knownOf(told.incident, { tags: [] });
    expect(texts('#ch|', known)).toBe('#checkout');
    // Its records come in in place.
    told.tell('2026-11-20T13:35:00Z', 'wrong #chart');
    expect(texts('#ch|', known)).toBe('#chart #checkout');
  });

  test('names that would be something else in a line are left out', () => {
    const known = knownOf(story().incident, {
      people: ['ada lovelace', 'ada\nbo', '\u001b[31mada', '1ada', 'ada:x', 'ada'],
      tags: ['', 'a b', '[redacted]'],
    });
    expect(texts('@|', known)).toBe('@ada');
    expect(texts('#|', known)).toBe('nothing');
  });

  test('services too, and roles', () => {
    const { incident } = story({
      lines: [
        ['2026-11-20T13:31:00Z', '/service a\u001b[31m'],
        ['2026-11-20T13:31:00Z', '/service b\nc'],
        ['2026-11-20T13:31:00Z', '/service the shop'],
        ['2026-11-20T13:31:00Z', '/role \u202eliaison @ada'],
        ['2026-11-20T13:31:00Z', '/role liaison @ada'],
      ],
    });
    expect(texts('/service |', knownOf(incident))).toBe('-the shop');
    expect(texts('/role |', knownOf(incident))).toBe('lead deputy scribe comms responder liaison');
  });
});

test('a line that is longer than people type is not looked into', () => {
  expect(texts(`${'x '.repeat(1_001)}@o|`)).toBe('nothing');
  expect(texts(`${'x '.repeat(900)}@ol|`)).toBe('@olga');
});
