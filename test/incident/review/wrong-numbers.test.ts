/** Numbers that tools for incidents get wrong; at the level of the document that goes out. */
import { expect, test } from 'vitest';
import type { PostmortemDocument } from '../../../src/postmortem/document/document.ts';
import { postmortem } from '../../../src/postmortem/document/postmortem.ts';
import { Shell } from '../../commands/shell.ts';
import { documentOf, told } from '../../postmortem/helpers.ts';
import { story } from '../story.ts';

/** Times of response, each with its two ends. */
function times({ measures }: PostmortemDocument): readonly string[] {
  return measures
    .filter(({ name }) => name.startsWith('time'))
    .map(({ name, shown, from, to }) => {
      const ends = [from, to].map((end) => end?.shown ?? 'nothing').join(' → ');
      return `${name}: ${shown} (${ends})`;
    });
}

const LINES = ['14:30 /started', '14:31 /detected', '14:34 /ack', '15:50 /resolved'];

test('lengths do not depend on when they are exported', async () => {
  using shell = new Shell('2022-05-10T18:00:00Z');
  await shell.bridgelog(['new', 'Shop answers 500', '--zone', 'Africa/Lagos']);
  await shell.bridgelog(['log'], LINES.join('\n'));
  const out: string[] = [];

  for (const now of ['2022-05-10T18:00:00Z', '2022-05-11T18:00:01Z', '2031-01-01T00:00:00Z']) {
    shell.now = now;
    out.push((await shell.bridgelog(['export', '--format', 'json', '-o', '-'])).out);
  }

  expect(out[0]).toContain('"shown": "1h 20m"');
  expect(out).toEqual([out[0], out[0], out[0]]);
});

test('an incident that still runs has no length yet, and none that grows', () => {
  expect(times(documentOf({ lines: LINES.slice(0, 3) }))).toEqual([
    'time to detect: 1m (started 14:30 (entry 1) → detected 14:31 (entry 2))',
    'time to acknowledge: 3m (detected 14:31 (entry 2) → acknowledged 14:34 (entry 3))',
    'time to identify: not recorded (no identified time) (started 14:30 (entry 1) → nothing)',
    'time to mitigate: not recorded (no mitigated time) (started 14:30 (entry 1) → nothing)',
    'time to resolve: not recorded (not resolved) (started 14:30 (entry 1) → nothing)',
    'time impaired: not recorded (not resolved) (started 14:30 (entry 1) → nothing)',
  ]);
});

test('lengths do not begin again after a day, or after a year', () => {
  const long = (end: string) => {
    const lines = ['14:30 /started', `${end} /resolved`];
    const [resolve] = times(documentOf({ lines, typed: '2022-05-10T18:00:00Z' })).slice(4);
    return resolve?.replace(/ \(.*/, '');
  };

  expect(long('2022-05-11 14:29')).toBe('time to resolve: 23h 59m');
  expect(long('2022-05-11 14:30')).toBe('time to resolve: 1d');
  expect(long('2022-05-11 14:31')).toBe('time to resolve: 1d 1m');
  expect(long('2023-05-10 14:31')).toBe('time to resolve: 365d 1m');
});

test('what counts is when it happened, and not when it was typed', () => {
  const lines = [...LINES, '14:36 ! restarted the shop @ops', '14:40 /done A1 no change'];
  const typedFrom = (hour: string) =>
    story({
      declared: '2022-05-10T13:32:00Z',
      lines: lines.map((line, index) => [`${hour}:0${index}:30Z`, `2022-05-10 ${line}`]),
    });

  const document = postmortem(typedFrom('2022-05-10T15').incident);

  expect(times(document).at(4)).toBe(
    'time to resolve: 1h 20m (started 14:30 (entry 1) → resolved 15:50 (entry 4))',
  );
  expect(document.actions[0]?.duration.shown).toBe('4m');
  expect(postmortem(typedFrom('2022-06-01T08').incident)).toEqual(document);
});

test('entries stand in the order in which things happened, not in that of their typing', () => {
  const lines = ['15:00 second', '14:30 first', '15:30 third'];

  expect(documentOf({ lines }).timeline.map(({ when, text }) => `${when} ${text}`)).toEqual([
    '14:30 first',
    '15:00 second',
    '15:30 third',
  ]);
});

test('a correction long afterwards makes nothing longer', () => {
  const shop = told({ lines: LINES });
  const before = times(postmortem(shop.incident));

  shop.tell('2022-07-01T10:00:00Z', '/amend 4 all orders pass');
  shop.tell('2022-07-01T10:01:00Z', '/section summary Orders failed.');
  shop.tell('2022-07-01T10:02:00Z', '/impact share: 30 %');
  shop.tell('2022-07-01T10:03:00Z', 'TODO: alert on connections @bo');

  expect(times(postmortem(shop.incident))).toEqual(before);
});

test('a corrected time is the one that counts', () => {
  const shop = told({ lines: LINES });

  shop.tell('2022-07-01T10:00:00Z', '/at 4 15:20');

  expect(times(postmortem(shop.incident)).at(4)).toBe(
    'time to resolve: 50m (started 14:30 (entry 1) → resolved 15:20 (entry 4))',
  );
});

test('an unknown detection is not the declaration, nor the acknowledgement, nor the start', () => {
  const document = documentOf({ lines: ['14:30 /started', '14:34 /ack', '15:50 /resolved'] });

  expect(document.declared.shown).toBe('14:32');
  expect(times(document).slice(0, 2)).toEqual([
    'time to detect: not recorded (no detected time) (started 14:30 (entry 1) → nothing)',
    'time to acknowledge: not recorded (no detected time) (nothing → acknowledged 14:34 (entry 2))',
  ]);
});

test('a milestone at an unknown time is not the time of its typing, nor that of its neighbours', () => {
  const lines = ['?? /started nobody knows', '14:31 /detected', '15:50 /resolved'];

  const unknown = 'not recorded (started at an unknown time) (started at an unknown time (entry 1)';
  expect(times(documentOf({ lines }))).toEqual([
    `time to detect: ${unknown} → detected 14:31 (entry 2))`,
    'time to acknowledge: not recorded (no acknowledged time) (detected 14:31 (entry 2) → nothing)',
    `time to identify: ${unknown} → nothing)`,
    `time to mitigate: ${unknown} → nothing)`,
    `time to resolve: ${unknown} → resolved 15:50 (entry 3))`,
    `time impaired: ${unknown} → resolved 15:50 (entry 3))`,
  ]);
});

test('without a start the declaration is none, nor is the first entry', () => {
  const document = documentOf({ lines: ['14:20 a customer calls', '15:50 /resolved'] });

  expect(document.start).toBe(null);
  expect(times(document).slice(4)).toEqual([
    'time to resolve: not recorded (no started time) (nothing → resolved 15:50 (entry 2))',
    'time impaired: not recorded (no started time) (nothing → nothing)',
  ]);
});

test('what ends at an unknown time has no length, and not that up to now', () => {
  const lines = ['14:36 ! restarted the shop @ops', '?? /done A1', '14:40 ? memory leak'];
  const { actions, hypotheses } = documentOf({ lines });

  expect(actions[0]?.duration).toMatchObject({ milliseconds: null });
  expect(hypotheses[0]?.duration).toMatchObject({ milliseconds: null });
});

test('ends in the wrong order are printed so, neither clamped nor turned round', () => {
  const lines = ['14:30 /started', '14:20 /detected', '14:10 /resolved'];

  expect(times(documentOf({ lines })).filter((line) => line.includes('-'))).toEqual([
    'time to detect: -10m (started 14:30 (entry 1) → detected 14:20 (entry 2))',
    'time to resolve: -20m (started 14:30 (entry 1) → resolved 14:10 (entry 3))',
    'time impaired: -20m (started 14:30 (entry 1) → resolved 14:10 (entry 3))',
  ]);
});

test('a length from or to a time that is only about known is only about known', () => {
  expect(times(documentOf({ lines: ['~14:30 /started', '15:50 /resolved'] })).at(4)).toBe(
    'time to resolve: about 1h 20m (started ~14:30 (entry 1) → resolved 15:50 (entry 2))',
  );
});

test('what another document states changes no number of ours', () => {
  const shop = told({ lines: LINES });
  const before = times(postmortem(shop.incident));
  const stated = { start: 0, end: 86_400_000, minutes: 5 };

  shop.record('2022-05-10T19:00:00Z', [{ type: 'incident.amended', body: { at: null, stated } }]);

  expect(times(postmortem(shop.incident))).toEqual(before);
});
