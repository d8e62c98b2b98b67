import { describe, expect, test } from 'vitest';
import { RUN } from '../../../src/incident/lost.ts';
import { instant, story, type Told } from '../../incident/story.ts';
import { counts, drawn } from './drawn.ts';

const DEPLOY: Told = ['2026-11-20T13:40:00Z', '! deploying the fix @maria'];
const AT = { columns: 44, rows: 12 };

/** The rows of the actions alone. */
function actions(lines: readonly Told[], now: string): readonly string[] {
  const rows = drawn(story({ lines }).incident, { ...AT, now }).split('\n');
  return rows.filter((row) => /^A\d/.test(row));
}

describe('an action is asked after', () => {
  test.each<[string, readonly Told[], string, string]>([
    ['not yet', [DEPLOY], '2026-11-20T13:59:59Z', 'A1 ▸ deploying the fix @maria        19m 59s'],
    [
      'when nothing was written down of it for 20 minutes',
      [DEPLOY],
      '2026-11-20T14:00:00Z',
      'A1 ! deploying the fix @mar… forgotten? 20m',
    ],
    [
      'not within 20 minutes of an entry that names it',
      [DEPLOY, ['2026-11-20T13:55:00Z', 'A1 at 60 %']],
      '2026-11-20T14:14:59Z',
      'A1 ▸ deploying the fix @maria        34m 59s',
    ],
    [
      'but 20 minutes after that',
      [DEPLOY, ['2026-11-20T13:55:00Z', 'A1 at 60 %']],
      '2026-11-20T14:15:00Z',
      'A1 ! deploying the fix @mar… forgotten? 35m',
    ],
    [
      'what names it and is taken back says nothing',
      [DEPLOY, ['2026-11-20T13:55:00Z', 'A1 at 60 %'], ['2026-11-20T13:56:00Z', '/retract 2']],
      '2026-11-20T14:00:00Z',
      'A1 ! deploying the fix @mar… forgotten? 20m',
    ],
    [
      'not within 20 minutes of its reopening',
      [DEPLOY, ['2026-11-20T13:45:00Z', '/done'], ['2026-11-20T13:55:00Z', '/reopen A1']],
      '2026-11-20T14:14:59Z',
      'A1 ▸ deploying the fix @maria        24m 59s',
    ],
    [
      'not because it was written down late',
      [['2026-11-20T14:10:00Z', '14:35 ! deploying the fix @maria']],
      '2026-11-20T14:12:00Z',
      'A1 ▸ deploying the fix @maria            37m',
    ],
    [
      'at once when the incident is resolved',
      [DEPLOY, ['2026-11-20T13:42:00Z', '/resolved']],
      '2026-11-20T13:42:30Z',
      'A1 ! deploying the fix @… forgotten? 2m 30s',
    ],
    [
      'never once it is settled',
      [DEPLOY, ['2026-11-20T13:42:00Z', '/done A1'], ['2026-11-20T13:43:00Z', '/resolved']],
      '2026-11-20T16:00:00Z',
      'A1 ✓ deploying the fix @maria             2m',
    ],
  ])('%s', (_, lines, now, expected) => {
    expect(actions(lines, now).map((row) => row.replace(/ +/g, ' '))).toEqual([
      expected.replace(/ +/g, ' '),
    ]);
  });
});

test('a command that is watched needs no reminder before the resolution', () => {
  const told = story();
  const at = instant('2026-11-20T13:40:00Z');
  const body = { kind: 'action' as const, text: 'npm run migrate', typed: '', at, milestones: [] };
  const mentions = { people: [], tags: [], links: [], refs: [] };
  const source = { file: RUN, key: 'a process' };
  told.record(at, [{ type: 'entry.logged', body: { ...body, ...mentions, source } }]);
  const now = '2026-11-20T16:00:00Z';
  expect(drawn(told.incident, { ...AT, now })).toContain('A1 ▸ npm run migrate');
  told.tell('2026-11-20T15:59:00Z', '/resolved');
  expect(drawn(told.incident, { ...AT, now })).toContain(
    'A1 ! npm run migrate      forgotten? 2h 20m',
  );
});

test('its sign and its word stay, whatever else is cut', () => {
  const { incident } = story({
    lines: [DEPLOY, ['2026-11-20T14:08:00Z', '! restarting'], ['2026-11-20T14:09:00Z', '+ alert']],
  });
  expect(drawn(incident, { columns: 30, rows: 12 })).toBe(`
── Hypotheses
none yet
── Actions
A1 ! deploying th… forgotten?
A2 ▸ restarting        4m 17s
── Follow-ups
F1 + alert no owner · no date
── People
no lead yet
also  @maria
`);
  expect(drawn(incident, { columns: 30, rows: 1 })).toBe(`
── Actions
1 running, 1 forgotten?
── … F 1 open
`);
  expect(`\n${[80, 50, 40, 30].map((columns) => counts(incident, columns)).join('\n')}\n`).toBe(`
A 1 running 4m 17s, 1 forgotten? 32m 17s · F 1 open
A 1 running, 1 forgotten? · F 1 open
A 1 running, 1 forgotten? · F 1 open
A 2, 1 forgotten? · F 1
`);
});

test('of too many that run, those are shown that may be forgotten', () => {
  const late = Array.from(
    { length: 5 },
    (_, index): Told => [`2026-11-20T14:0${index}:00Z`, `! step ${index + 2}`],
  );
  const { incident } = story({ lines: [DEPLOY, ...late] });
  expect(drawn(incident, { columns: 40, rows: 3 })).toBe(`
── Actions
A1 ! deploying the … forgotten? 32m 17s
A6 ▸ step 6                      8m 17s
… 4 running more
`);
});
