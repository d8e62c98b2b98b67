import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, reelOf } from '../../../../src/browser/reel.ts';
import { firstClock, rolesHeld, secondClock } from '../../../../src/browser/words.ts';
import { severity } from '../../../../src/incident/incident.ts';
import { knownReplay } from '../../../../src/postmortem/html/replay/known-replay.ts';
import { tapeOf } from '../../../../src/replay/tape.ts';
import { lines, tell } from '../../../incident/random-story.ts';
import { instant, type Plot, story } from '../../../incident/story.ts';
import { clocksOf, rolesOf, standingOf } from './on-screen.ts';
import { headAt, rowsAt } from './shown.ts';

/** 20 November 2026 in Lagos. */
const at = (time: string) => instant(`2026-11-20T${time}:00+01:00`);

function trackOf(told: readonly (readonly [time: string, line: string])[], plot: Plot = {}) {
  const lines = told.map(([time, line]) => [at(time), line] as const);
  return knownReplay(story({ ...plot, lines }).incident);
}

describe('what was written down later', () => {
  const track = trackOf([
    ['14:31', '/started'],
    ['14:35', '! restarted api @ops'],
    ['14:40', 'heap at 96 %'],
    ['15:10', '14:20 a deploy went out'],
  ]);

  it('is not there before, and then stands at its own time, with what is said of it', () => {
    expect(rowsAt(track, at('15:09'))).toEqual([
      '1 14:31 started | started',
      '2 14:35 A1 running | restarted api @ops',
      '3 14:40 | heap at 96 %',
    ]);
    expect(rowsAt(track, at('15:10'))[0]).toBe('4 14:20 | a deploy went out');
    expect(track.steps.at(-1)?.told).toEqual([
      '15:10  4  event  a deploy went out  (happened 14:20, 50m before)',
    ]);
  });

  it('counts the silence from when it was written down', () => {
    expect(headAt(track, at('15:10'))).toBe(
      'SEV? / 00:39:00 since start / 00:00:00 since last entry / ',
    );
  });
});

describe('what was changed later', () => {
  const track = trackOf([
    ['14:31', '14:31 ? the old text'],
    ['14:32', '/amend H1 the new text'],
    ['14:33', 'a slip'],
    ['14:34', '/undo'],
    ['14:35', 'nothing'],
    ['14:36', '/retract 3 it was nothing'],
    ['14:37', '/at H1 14:40'],
    ['14:50', '/refute H1 14:45'],
  ]);

  it('stands as it stood then', () => {
    expect(rowsAt(track, at('14:31'))).toEqual(['1 14:31 H1 open | the old text']);
    expect(rowsAt(track, at('14:33'))).toEqual([
      '1 14:31 H1 open | the new text',
      '2 14:33 | a slip',
    ]);
    expect(rowsAt(track, at('14:34'))).toEqual(['1 14:31 H1 open | the new text']);
    expect(rowsAt(track, at('14:36')).at(-1)).toBe('3 14:35 retracted | nothing');
  });

  it('goes where it is moved to, and stays open until somebody settles it', () => {
    expect(rowsAt(track, at('14:37'))).toEqual([
      '3 14:35 retracted | nothing',
      '1 14:40 H1 open | the new text',
    ]);
    expect(rowsAt(track, at('14:49'), 'hypothesis')).toEqual([
      '1 14:40 H1 open 00:09:00 | the new text',
    ]);
    expect(rowsAt(track, at('14:50'), 'hypothesis')).toEqual([
      '1 14:40 H1 refuted 5m | the new text',
    ]);
  });
});

it('says the day of every time where one was of another day before it was corrected', () => {
  const track = trackOf([
    ['14:31', 'a thing'],
    ['14:32', '2026-11-19 14:20 a deploy went out'],
    ['14:33', '/at 2 2026-11-20 14:20'],
  ]);
  expect(rowsAt(track, at('14:32'))).toEqual([
    '2 2026-11-19 14:20 | a deploy went out',
    '1 2026-11-20 14:31 | a thing',
  ]);
  expect(rowsAt(track, at('14:33'))).toEqual([
    '2 2026-11-20 14:20 | a deploy went out',
    '1 2026-11-20 14:31 | a thing',
  ]);
});

it('has no redacted words', () => {
  const track = trackOf([
    ['14:31', 'the password is hunter2'],
    ['14:32', '/redact 1'],
  ]);
  expect(JSON.stringify(track)).not.toContain('hunter2');
  expect(rowsAt(track, at('14:31'))).toEqual(['1 14:31 | [redacted]']);
});

it('marks the milestones where they became known', () => {
  const track = trackOf([
    ['14:40', '14:30 /started'],
    ['14:41', '/detected'],
  ]);
  expect(track.marks).toEqual([
    { at: at('14:40'), milestone: 'started', when: '14:30', known: '14:40' },
    { at: at('14:41'), milestone: 'detected', when: '14:41' },
  ]);
});

it('says on which day a milestone became known, where that is another', () => {
  const track = trackOf([
    ['14:40', 'yesterday 23:50 /started'],
    ['14:41', '/detected'],
  ]);
  expect(track.marks).toEqual([
    { at: at('14:40'), milestone: 'started', when: '2026-11-19 23:50', known: '2026-11-20 14:40' },
    { at: at('14:41'), milestone: 'detected', when: '2026-11-20 14:41' },
  ]);
});

it('says in which zone it was told, where the page shows another', () => {
  const { incident } = story({ lines: [[at('14:40'), 'a thing']] });
  const track = knownReplay(incident, 'Asia/Tokyo');
  expect(rowsAt(track, at('14:40'))).toEqual(['1 22:40 | a thing']);
  expect(track.steps.at(-1)?.told).toEqual(['14:40  1  event  a thing (times in Africa/Lagos)']);
});

it('shows after every step what the replay screen shows', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const { incident } = tell(all);
      const track = knownReplay(incident);
      const reel = reelOf(track);
      const tape = tapeOf(incident, 'known');
      const shown = track.rows.map(() => -1);
      for (const [index, step] of track.steps.entries()) {
        for (const [row, face] of changesBetween(reel, index, index + 1)) shown[row] = face;
        const then = tape.after(index + 1);
        const faces = (list: string) =>
          track.rows.flatMap((row, place) => {
            const face = row.list === list ? row.faces[shown[place] ?? -1] : undefined;
            return face === undefined ? [] : [`${face.number} ${face.text} ${face.standing}`];
          });
        const isPresent = ({ retracted }: { retracted: unknown }) => retracted === undefined;
        const standing = then.timeline.filter(isPresent);
        const words = (entry: (typeof standing)[number]) =>
          `${entry.number} ${entry.text} ${standingOf(entry)}`;
        expect(faces('timeline').map((row) => row.split(' ')[0])).toEqual(
          then.timeline.map(({ number }) => String(number)),
        );
        for (const list of ['hypothesis', 'action']) {
          expect(faces(list)).toEqual(standing.filter(({ kind }) => kind === list).map(words));
        }
        const head = track.heads[step.head];
        if (head === undefined) throw new Error('There is no head.');
        expect(head.severity).toBe(severity(then)?.toUpperCase());
        expect(rolesHeld(head, step.at).split(' · ').sort()).toEqual(rolesOf(then, step.at));
        const clocks = [firstClock(head, step.at), secondClock(head, step, step.at)];
        expect(clocks.filter((clock) => clock !== '')).toEqual(clocksOf(then, step.at));
      }
    }),
    { numRuns: 100 },
  );
});
