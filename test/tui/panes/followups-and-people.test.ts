import { describe, expect, test } from 'vitest';
import { story, type Told } from '../../incident/story.ts';
import { counts, drawn, told } from './drawn.ts';

describe('follow-ups', () => {
  const incident = told(
    '+ write the runbook for failovers',
    '/owner F1 @bo',
    '/due F1 2026-12-01',
    '+ alert on the heap',
    '+ test the backups',
    '/owner F3 @cy',
    '/due F3 2026-11-19',
    '+ buy a bigger machine',
    '/abandon F4',
    '+ rotate the keys',
    '/owner F5 @dee',
    '/done F5',
    '+ review all limits',
    '/owner F6 Platform team',
    '/due F6 2027-01-15',
  );

  test('who does it and by when, as far as there is room', () => {
    expect(drawn(incident, { columns: 60, rows: 14 })).toBe(`
── Hypotheses
none yet
── Actions
none yet
── Follow-ups
F1 + write the runbook for failovers        @bo · due 12-01
F2 + alert on the heap                   no owner · no date
F3 + test the backups                   @cy · overdue 11-19
F4 - buy a bigger machine                           dropped
F5 ✓ rotate the keys                            @dee · done
F6 + review all limits       Platform team · due 2027-01-15
── People
no lead yet
`);
    expect(drawn(incident, { columns: 32, rows: 14 })).toBe(`
── Hypotheses
none yet
── Actions
none yet
── Follow-ups
F1 + write the runbook for… @bo
F2 + alert on the heap no owner
F3 + test the backups   overdue
F4 - buy a bigger mach… dropped
F5 ✓ rotate the ke… @dee · done
F6 + review all … Platform team
── People
no lead yet
`);
  });

  test('those that are to be done stay, then the last of the others', () => {
    expect(drawn(incident, { columns: 60, rows: 5 })).toBe(`
── Follow-ups
F1 + write the runbook for failovers        @bo · due 12-01
F2 + alert on the heap                   no owner · no date
F3 + test the backups                   @cy · overdue 11-19
F6 + review all limits       Platform team · due 2027-01-15
… 1 done, 1 dropped more
`);
    expect(counts(incident)).toBe('F 4 open, 1 done, 1 dropped');
  });
});

describe('people', () => {
  const roles: readonly Told[] = [
    ['2026-11-20T13:32:00Z', '@maria sees errors @ops'],
    ['2026-11-20T13:35:00Z', '/role responder @cy'],
    ['2026-11-20T13:36:00Z', '/role scribe @grace'],
    ['2026-11-20T13:37:00Z', '/role responder @dee'],
    ['2026-11-20T13:38:00Z', '@cy asked @nils'],
  ];

  test('roles first, as long as they are held, then who was mentioned last', () => {
    const lead: readonly Told[] = [
      ['2026-11-20T13:40:00Z', '/lead @ada'],
      ['2026-11-20T14:00:00Z', '/lead @bo'],
    ];
    expect(drawn(story({ lines: roles }).incident, { columns: 36, rows: 12 })).toBe(`
── Hypotheses
none yet
── Actions
none yet
── Follow-ups
none yet
── People
no lead yet
scribe     @grace
responder  @cy, @dee
also       @nils, @maria, @ops
`);
    expect(drawn(story({ lines: [...roles, ...lead] }).incident, { columns: 36, rows: 12 })).toBe(`
── Hypotheses
none yet
── Actions
none yet
── Follow-ups
none yet
── People
lead       @bo
scribe     @grace
responder  @cy, @dee
also       @nils, @maria, @ops
`);
  });

  test('where there is little room, the others share a row', () => {
    const { incident } = story({ lines: [...roles, ['2026-11-20T13:40:00Z', '/lead @ada']] });
    expect([3, 2, 1].map((rows) => drawn(incident, { columns: 46, rows })).join('')).toBe(`
── People
lead    @ada
scribe  @grace
responder @cy, @dee · also @nils, @maria, @o…

── People
lead  @ada
scribe @grace · responder @cy, @dee · also @…

── People
lead @ada · scribe @grace · responder @cy, @…
`);
  });

  test('many of them', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => `/role responder @person${index}`);
    const talk = Array.from({ length: 30 }, (_, index) => `@guest${index} joins`);
    expect(drawn(told(...crowd, ...talk), { columns: 46, rows: 9 })).toBe(`
── Hypotheses
none yet
── Actions
none yet
── Follow-ups
none yet
── People
no lead yet
responder  @person0, @person1, @person2 +27
also       @guest29, @guest28, @guest27, @gu…
`);
  });

  test('names and roles that are long, wide, or would move the cursor', () => {
    const incident = told(
      '/role 決済サービスの担当者 @山田太郎',
      '/role a\u001b[2Jb @e\u202evil\u0007',
      `/role ${'x'.repeat(40)} @${'y'.repeat(40)}`,
    );
    expect(drawn(incident, { columns: 36, rows: 9 })).toBe(`
── People
no lead yet
決済サービ…   @山田太郎
a␛[2jb        evil␇
xxxxxxxxxxx…  @yyyyyyyyyyyyyyyyyyy…
`);
  });

  test('once it is resolved nobody has to lead any more', () => {
    const resolved: Told = ['2026-11-20T14:00:00Z', '/resolved'];
    expect(drawn(story({ lines: [resolved] }).incident, { columns: 36, rows: 9 })).toBe(`
── Hypotheses
none yet
── Actions
none yet
── Follow-ups
none yet
── People
nobody named
`);
  });
});
