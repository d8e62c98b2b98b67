import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, type Incident, severity } from '../../../../src/incident/incident.ts';
import { isDeclaredAfterwards } from '../../../../src/incident/measures/declaration.ts';
import { postmortem } from '../../../../src/postmortem/document/postmortem.ts';
import { onlyStarred } from '../../../../src/postmortem/document/starred.ts';
import { happenedTrack } from '../../../../src/postmortem/html/replay/happened-track.ts';
import { declaredInTime } from '../../../../src/postmortem/html/replay/milestone-course.ts';
import { publicCopy } from '../../../../src/postmortem/public-copy/public-copy.ts';
import { tapeOf } from '../../../../src/replay/tape.ts';
import type { Track } from '../../../../src/replay/track.ts';
import { writeLiveJournal } from '../../../../tools/samples/live-journal.ts';
import { lines, tell } from '../../../incident/random-story.ts';
import { instant } from '../../../incident/story.ts';
import { open, temporaryFolder } from '../../../journal/helpers.ts';
import { documentOf, told, unheardOf } from '../../helpers.ts';
import { OUTAGE } from '../../outage.ts';
import { clocksOf, rolesOf, standingOf } from './on-screen.ts';
import { facesAt, headAt, rowsAt } from './shown.ts';

/** A time of 10 May 2022 in Lagos. */
const at = (time: string) => instant(`2022-05-10T${time}:00+01:00`);

function trackOf(document: Parameters<typeof happenedTrack>[0]): Track {
  const track = happenedTrack(document);
  if (track === undefined) throw new Error('It has no time.');
  return track;
}

describe('a small outage, at ten to three', () => {
  const track = trackOf(documentOf(OUTAGE));

  it('shows the entries until then, as they stood', () => {
    expect(rowsAt(track, at('14:50')).join('\n')).toBe(
      `1 14:30 started | 5xx above 5 % on checkout
2 14:31 detected | alert p99_latency fired
3 14:34 acknowledged | acknowledged
4 14:35 A1 done 4m | restarted api-3 @ops
5 14:36 H1 open | server configuration
6 14:40 H2 open | memory leak in the cart service`,
    );
  });

  it('shows what stood open, and since when, and the clocks as they ran', () => {
    expect(rowsAt(track, at('14:50'), 'hypothesis')).toEqual([
      '5 14:36 H1 open 00:14:00 | server configuration',
      '6 14:40 H2 open 00:10:00 | memory leak in the cart service',
    ]);
    expect(rowsAt(track, at('14:50'), 'action')).toEqual([
      '4 14:35 A1 done 4m | restarted api-3 @ops',
    ]);
    expect(headAt(track, at('14:50'))).toBe(
      'SEV1 / 00:20:00 since start / 00:10:00 since last entry / ',
    );
    expect(headAt(track, at('14:49'))).toBe(
      'SEV2 / 00:19:00 since start / 00:09:00 since last entry / ',
    );
  });

  it('says of each step what happened', () => {
    const tellings = track.steps
      .filter((step) => step.at <= at('14:50'))
      .flatMap((step) => step.told);
    expect(tellings).toEqual([
      '14:30 1 started event 5xx above 5 % on checkout',
      '14:31 2 detected event alert p99_latency fired',
      '14:32 declared',
      '14:34 3 event acknowledged',
      '14:35 4 action A1 restarted api-3 @ops',
      '14:36 5 hypothesis H1 server configuration',
      '14:39 A1 done 4m: no effect',
      '14:40 6 hypothesis H2 memory leak in the cart service',
      '14:50 SEV1',
    ]);
  });

  it('ends resolved, with all of it', () => {
    const { timeline } = documentOf(OUTAGE);
    const end = track.steps.at(-1)?.at ?? 0;
    expect(facesAt(track, end).map(({ number }) => number)).toEqual(
      timeline.map(({ number }) => number),
    );
    expect(headAt(track, at('15:40'))).toBe('SEV1 / resolved after 01:10:00 /  / ');
  });

  it('has an end of a range only once it is reached, and what has no time with the one before it', () => {
    const update = (time: string) =>
      facesAt(track, at(time)).find(({ kind }) => kind === 'update')?.when;
    expect(update('15:19')).toBe('15:10');
    expect(update('15:20')).toBe('15:10–15:20');
    expect(rowsAt(track, at('15:15')).slice(-2)).toEqual([
      '10 15:15 decision | roll back',
      '11 time unknown | somebody restarted the cache',
    ]);
  });

  it('marks the milestones', () => {
    expect(track.marks).toEqual([
      { at: at('14:30'), milestone: 'started', when: '14:30' },
      { at: at('14:31'), milestone: 'detected', when: '14:31' },
      { at: at('14:34'), milestone: 'acknowledged', when: '14:34' },
      { at: at('15:40'), milestone: 'resolved', when: '15:40' },
    ]);
  });
});

it('says how it ended of what was settled in the minute in which it began', () => {
  const lines = ['14:30 /started', '14:31 ! restarting api', '/done A1 14:31 no change'];
  const { steps } = trackOf(documentOf({ lines }));
  expect(steps.filter((step) => step.at === at('14:31')).map(({ told }) => told)).toEqual([
    ['14:31 2 action A1 restarting api'],
    ['14:31 A1 done 0s: no change'],
  ]);
});

describe('the steps of the replay screen', () => {
  const stepsOf = (lines: readonly string[]) => {
    const { incident } = told({ lines });
    const { steps } = trackOf(postmortem(incident));
    expect(steps.map((step) => step.at)).toEqual(
      tapeOf(incident, 'happened').steps.map((step) => step.at),
    );
    return steps.map((step) => step.told.join(' · '));
  };

  it('of the sample as it was logged', () => {
    const path = join(temporaryFolder(), 'night.db');
    writeLiveJournal(path);
    const journal = open({ path });
    const [summary] = journal.incidents();
    const incident = journal.incident(summary?.id ?? '');
    const tape = tapeOf(incident, 'happened');
    expect(trackOf(postmortem(incident)).steps.map((step) => step.at)).toEqual(
      tape.steps.map((step) => step.at),
    );
    expect(tape.steps).toHaveLength(55);
  });

  it('facts of one instant are one, and what has no time comes with what stands in front of it', () => {
    const lines = [
      '?? it was slow all week',
      '14:32 /sev sev2',
      '14:32 /lead @ada',
      '14:35 a',
      '?? b',
      '14:35 c',
      '14:40 /lead @bo',
      '14:50 d',
    ];
    expect(stepsOf(lines)).toEqual([
      '1 event it was slow all week (time unknown) · 14:32 declared · SEV2 · lead ada',
      '14:35 2 event a · 3 event b (time unknown)',
      '14:35 4 event c',
      '14:40 lead bo',
      '14:50 5 event d',
    ]);
  });

  it('what was settled in the minute in which it began is two, and the end of a range is one', () => {
    const lines = ['14:30 ! a', '/done A1 14:30', '14:31–14:40 ! b', '14:50–14:50 c', '15:00 d'];
    expect(stepsOf(lines)).toEqual([
      '14:30 1 action A1 a',
      '14:30 A1 done 0s',
      '14:31 2 action A2 b',
      '14:32 declared',
      '14:40 A2 ended 9m',
      '14:50–14:50 3 event c',
      '15:00 4 event d',
    ]);
  });

  it('says no date, which the place of the replay says', () => {
    const lines = ['2022-05-10 23:50 ! a', '/done A1 2022-05-11 00:10', '2022-05-10 23:55–00:20 b'];
    expect(stepsOf(lines)).toEqual([
      '14:32 declared',
      '23:50 1 action A1 a',
      '23:55 2 event b',
      '00:10 A1 done 20m',
      '00:20 entry 2 ended',
    ]);
  });
});

describe('turns of an action', () => {
  const lines = [
    '14:30 /started',
    '14:31 ! restarting api',
    '/done A1 14:35 one host',
    '14:40 /resolved',
    '15:00 /reopened',
    '/reopen A1 15:01 it was not done',
    '/failed A1 15:10 the other host',
    '15:20 /resolved',
  ];
  const track = trackOf(documentOf({ lines }));
  const action = (time: string) => rowsAt(track, at(time), 'action').join();

  it('come at their own times, and its clock goes on where it stopped', () => {
    expect(action('14:34')).toBe('2 14:31 A1 running 00:03:00 | restarting api');
    expect(action('14:35')).toBe('2 14:31 A1 done 4m | restarting api');
    expect(action('15:05')).toBe('2 14:31 A1 running 00:08:00 | restarting api');
    expect(action('15:10')).toBe('2 14:31 A1 failed 13m | restarting api');
  });

  it('and of the incident, whose clock stands still in between', () => {
    expect(headAt(track, at('14:50'))).toBe('SEV? / resolved after 00:10:00 /  / ');
    expect(headAt(track, at('15:00'))).toBe(
      'SEV? / 00:30:00 since start / 00:00:00 since last entry / ',
    );
    expect(headAt(track, at('15:20'))).toBe('SEV? / resolved after 00:50:00 /  / ');
  });

  it('at an unknown time come no later than the next that has one, else at the end', () => {
    const unknown = trackOf(
      documentOf({
        lines: [
          '14:30 ! a @ops',
          '/done A1 ?? somehow',
          '/reopen A1 14:50',
          '14:40 ! b @ops',
          '/done A2 ?? somehow',
          '15:00 c',
        ],
      }),
    );
    const standings = (time: string) =>
      facesAt(unknown, at(time), 'action').map(({ standing }) => standing);
    expect(standings('14:45')).toEqual(['running', 'running']);
    expect(standings('14:50')).toEqual(['running', 'running']);
    expect(standings('15:00')).toEqual(['running', 'done']);
  });
});

it('roles are held from when they were taken until they were given up', () => {
  const track = trackOf(
    documentOf({ lines: ['14:30 a', '14:35 /lead @ada', '15:00 /lead @bo', '15:30 b'] }),
  );
  const held = (time: string) => headAt(track, at(time)).split(' / ').at(-1);
  expect([held('14:34'), held('14:35'), held('15:00')]).toEqual(['', 'lead ada', 'lead bo']);
});

it('where no time is known there is nothing to replay', () => {
  expect(happenedTrack(postmortem(unheardOf()))).toBeUndefined();
});

describe('of a document that has not everything', () => {
  const story = told({
    lines: [
      '14:30 /started the secret start',
      '/internal 1',
      '14:35 ! ask @maria for the key of ACME',
      '/done A1 14:40',
      '14:45 ? a secret thought',
      '/internal H1',
      '14:50 a thing',
      '/star 4',
      '15:00 /resolved',
    ],
  });
  const whole = postmortem(story.incident);
  const textOf = (track: Track) => JSON.stringify(track);

  it('internal entries are left out, but for the times of their milestones', () => {
    const track = trackOf(whole);
    expect(textOf(track)).not.toContain('secret');
    expect(rowsAt(track, at('15:00')).map((row) => row.split(' ')[0])).toEqual(['2', '4', '5']);
    expect(headAt(track, at('14:35'))).toContain('00:05:00 since start');
    expect(track.steps[0]?.told).toEqual(['14:30 started']);
    expect(track.rows.filter(({ list }) => list === 'hypothesis')).toEqual([]);
  });

  it('a public copy has masked names and words only', () => {
    const { document } = publicCopy(whole, { mask: ['ACME'] });
    const text = textOf(trackOf(document));
    expect(text).not.toMatch(/maria|ACME|secret/);
    expect(text).toContain('ask ••• for the key of •••');
  });

  it('of a starred one the timeline has what is starred; what was tried is whole, as in the document', () => {
    const track = trackOf(onlyStarred(whole));
    expect(rowsAt(track, at('15:00')).map((row) => row.split(' ')[0])).toEqual(['4', '5']);
    expect(rowsAt(track, at('14:37'), 'action')).toEqual([
      '2 14:35 A1 running 00:02:00 | ask @maria for the key of ACME',
    ]);
  });

  it('times are those of the zone asked for', () => {
    const track = trackOf(postmortem(story.incident, { zone: 'Asia/Kolkata' }));
    expect(rowsAt(track, at('14:50')).at(-1)).toBe('4 19:20 | a thing');
    expect(track.clock).toEqual({
      zone: 'Asia/Kolkata',
      offsets: [[at('14:30'), 19_800_000, 'UTC+5:30']],
    });
  });
});

it('holds no text that was corrected, retracted, undone or redacted', () => {
  const track = trackOf(
    documentOf({
      lines: [
        '14:30 oldtext',
        '/amend 1 newtext',
        '14:31 gonetext',
        '/retract 2',
        '14:32 undonetext',
        '/undo',
        '14:33 redactedtext',
        '/redact 4',
      ],
    }),
  );
  expect(JSON.stringify(track)).not.toMatch(/oldtext|gonetext|undonetext|redactedtext/);
  expect(rowsAt(track, at('15:00'))).toEqual(['1 14:30 | newtext', '4 14:33 | [redacted]']);
});

it('shows at every instant what the replay screen shows', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const { incident } = tell(all);
      const document = postmortem(incident);
      const track = happenedTrack(document);
      const isDeclaredInTime =
        declaredInTime(document) !== undefined && !isDeclaredAfterwards(incident);
      const tape = tapeOf(incident, 'happened');
      if (track === undefined) return;
      // Of what an entry without a time leans on nothing is known where that is not in the document.
      const isWhole = shownIn(incident).length === incident.timeline.length;
      const isComparable = ({ number }: { number: number }) =>
        isWhole || incident.recorded.find((each) => each.number === number)?.at !== null;
      // The document has no times of follow-ups, with which a tape may begin.
      const begin = track.steps[0]?.at ?? 0;
      for (const { at: now } of tape.steps.filter((step) => step.at >= begin)) {
        const then = tape.after(tape.countAt(now));
        const named = ({ number, text }: { number: number; text: string }) => `${number} ${text}`;
        expect(facesAt(track, now).filter(isComparable).map(named)).toEqual(
          shownIn(then).filter(isComparable).map(named),
        );
        const [stated, clock, , roles] = headAt(track, now).split(' / ');
        if (isDeclaredInTime && isWhole) {
          expect(stated).toBe(severity(then)?.toUpperCase() ?? 'SEV?');
          expect(clock).toBe(clocksOf(then, now).find((each) => !each.endsWith('entry')) ?? '');
        }
        expect(roles?.split(' · ').sort()).toEqual(rolesOf(then, now));
        const standings = new Map(
          facesAt(track, now).map(({ number, standing }) => [number, standing]),
        );
        for (const entry of shownIn(then).filter((each) => isPlain(incident, each))) {
          expect(standings.get(entry.number), `${entry.number}`).toBe(standingOf(entry));
        }
      }
    }),
    { numRuns: 100 },
  );
});

function shownIn({ timeline }: Incident): readonly Entry[] {
  return timeline.filter(({ retracted, internal }) => retracted === undefined && !internal);
}

it('has the steps that the replay screen has, where the document knows of them', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const { incident } = tell(all);
      const document = postmortem(incident);
      const isSame = declaredInTime(document) !== undefined && !isDeclaredAfterwards(incident);
      const isWhole = shownIn(incident).length === incident.timeline.length;
      const isKnown = incident.timeline.every((entry) => isPlain(incident, entry));
      const track = happenedTrack(document);
      // The document has no times of follow-ups.
      if (!isSame || !isWhole || !isKnown || incident.followups.length > 0) return;
      const { steps } = tapeOf(incident, 'happened');
      expect(track?.steps.map((step) => step.at) ?? []).toEqual(
        track === undefined ? [] : steps.map((step) => step.at),
      );
    }),
    { numRuns: 300 },
  );
});

/**
 * A document knows no end that was corrected, and not when an end was recorded: such entries may stand
 * otherwise before the end of a replay.
 */
function isPlain(incident: Incident, { id }: Entry): boolean {
  const turns = incident.entry(id)?.turns ?? [];
  return turns.every(
    ({ at: when, outcome: end }, index) =>
      when !== null && (end !== undefined) === (index % 2 === 0),
  );
}
