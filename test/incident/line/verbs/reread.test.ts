import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clock, timeline } from '../../print.ts';
import { lines, tell } from '../../random-story.ts';
import { standingStory } from '../../snapshot.ts';
import { type Story, story } from '../../story.ts';

/** 21:00 in Tokyo, 12:00 in Lisbon. */
const NOON = '2026-11-20T12:00:00Z';

/** The scribe sat in Lisbon, and the incident was declared with Tokyo's zone. */
function inTokyo(...lines: (string | readonly string[])[]) {
  return story({ zone: 'Asia/Tokyo', declared: NOON, lines: lines.map((line) => [NOON, line]) });
}

test('/zone shows the same instants on another clock', () => {
  const { incident, answers } = inTokyo('20:30 /started', '20:40-20:50 ! x', '/zone Europe/Lisbon');
  expect(answers.at(-1)).toEqual(['zone Europe/Lisbon']);
  expect(timeline(incident)).toBe(
    '1  2026-11-20 11:30  event  started  [started]\n' +
      '2  2026-11-20 11:40–2026-11-20 11:50  action A1 open  x',
  );
});

test('/zone --reread: bare times show in the new zone what they showed in the old one', () => {
  const { incident, answers } = inTokyo(
    '11:30 /started',
    '11:40-11:50 ! x',
    '11:45 UTC told by others',
    '5m ago seen',
    'now looking',
    '\\11:55 is in the text',
    '/done A1 11:55',
    '2026-11-19 10:00 deployed',
    '/zone Europe/Lisbon --reread',
  );
  expect(answers.at(-1)).toEqual([
    'zone Europe/Lisbon',
    '4 times read again',
    '4 bare times read again in Europe/Lisbon.',
  ]);
  expect(timeline(incident)).toBe(
    [
      '7  2026-11-19 10:00  event  deployed',
      '1  2026-11-20 11:30  event  started  [started]',
      '2  2026-11-20 11:40–2026-11-20 11:50  action A1 done  x',
      '3  2026-11-20 11:45  event  told by others',
      '4  2026-11-20 11:55  event  seen',
      '5  2026-11-20 12:00  event  looking',
      '6  2026-11-20 12:00  event  11:55 is in the text',
    ].join('\n'),
  );
  expect(incident.entry('A1')?.turns.map(({ at }) => clock(at, 'Europe/Lisbon'))).toEqual([
    '2026-11-20 11:55',
  ]);
});

test('a corrected time is read again when it was typed bare', () => {
  const { incident } = inTokyo(
    '11:30 a',
    '11:30 b',
    '/at 1 11:35',
    '/at 2 11:35 UTC',
    '/zone Europe/Lisbon --reread',
  );
  expect(timeline(incident)).toBe('1  2026-11-20 11:35  event  a\n2  2026-11-20 11:35  event  b');
});

describe('the zone was changed before, without reading anything again', () => {
  const LINES = ['11:30 a', '/zone Europe/Lisbon', '11:40 b'] as const;
  const READ_IN_LISBON = '1  2026-11-20 11:30  event  a\n2  2026-11-20 11:40  event  b';

  test('each time is read from the zone in which it was typed', () => {
    // Half past eleven of the night before in Tokyo: 02:30 in Lisbon.
    expect(timeline(inTokyo(...LINES).incident)).toBe(
      '1  2026-11-20 02:30  event  a\n2  2026-11-20 11:40  event  b',
    );
    const { incident, answers } = inTokyo(...LINES, '/zone Europe/Lisbon --reread');
    expect(answers.at(-1)).toEqual([
      'zone Europe/Lisbon',
      '1 time read again',
      '1 bare time read again in Europe/Lisbon.',
    ]);
    expect(timeline(incident)).toBe(READ_IN_LISBON);
  });

  test('twice in a row, the second time there is nothing to do', () => {
    const { incident, answers } = inTokyo(
      ...LINES,
      '/zone Europe/Lisbon --reread',
      '/zone Europe/Lisbon --reread',
    );
    expect(answers.at(-1)).toEqual([
      'zone Europe/Lisbon',
      '0 bare times read again in Europe/Lisbon.',
    ]);
    expect(timeline(incident)).toBe(READ_IN_LISBON);
  });

  test('twice, in two zones: on each clock all show what was typed', () => {
    const { incident } = inTokyo(
      ...LINES,
      '/zone America/New_York --reread',
      '/zone Europe/Lisbon --reread',
    );
    expect(timeline(incident)).toBe(READ_IN_LISBON);
  });

  test('undone, each is where it was', () => {
    const told = inTokyo(...LINES, '/zone America/New_York --reread', '/undo');
    expect(timeline(told.incident)).toBe(
      '1  2026-11-20 02:30  event  a\n2  2026-11-20 11:40  event  b',
    );
    told.tell(NOON, '/redo');
    expect(told.incident.facts.zone).toBe('America/New_York');
    expect(timeline(told.incident)).toBe(
      '1  2026-11-20 11:30  event  a\n2  2026-11-20 11:40  event  b',
    );
  });
});

test('the first of two readings undone, the second stands', () => {
  const told = story({
    zone: 'Asia/Tokyo',
    declared: NOON,
    lines: [
      [NOON, '11:30 a', 'ann'],
      [NOON, '/zone America/New_York --reread', 'ann'],
      [NOON, '/zone Europe/Lisbon --reread', 'ben'],
      [NOON, '/undo', 'ann'],
    ],
  });
  expect(told.incident.facts.zone).toBe('Europe/Lisbon');
  expect(timeline(told.incident)).toBe('1  2026-11-20 11:30  event  a');
});

test('an entry that was redacted moves too, and one whose words go later stays where it moved', () => {
  const { incident } = inTokyo(
    '11:30 a',
    '11:40 b',
    '/redact 1',
    '/zone Europe/Lisbon --reread',
    '/redact 2',
  );
  expect(timeline(incident)).toBe(
    '1  2026-11-20 11:30  event  [redacted]\n2  2026-11-20 11:40  event  [redacted]',
  );
});

test('a time read in a zone that this Node does not know stays where it is', () => {
  const told = inTokyo('11:30 a');
  const entry = told.incident.entry(1)?.id ?? '';
  const at = Date.parse('2026-11-20T10:00:00Z');
  told.record(NOON, [{ type: 'entry.amended', body: { entry, at, bare: 'Mars/Olympus' } }]);
  told.tell(NOON, '/zone Europe/Lisbon --reread');
  expect(timeline(told.incident)).toBe('1  2026-11-20 10:00  event  a');
});

test('it is one act, which undo takes back', () => {
  const told = inTokyo('11:30 a', '11:40 b', '/zone Europe/Lisbon --reread');
  told.tell(NOON, '/undo');
  expect(told.incident.facts.zone).toBe('Asia/Tokyo');
  expect(timeline(told.incident)).toBe(
    '1  2026-11-20 11:30  event  a\n2  2026-11-20 11:40  event  b',
  );
});

test('a time that the new zone skips stops it', () => {
  const told = story({
    zone: 'Africa/Lagos',
    declared: '2026-03-29T12:00:00Z',
    lines: [['2026-03-29T12:00:00Z', '02:30 ! x']],
  });
  expect(() => told.tell('2026-03-29T12:00:00Z', '/zone Europe/Berlin --reread')).toThrow(
    '/zone: Europe/Berlin skips 2026-03-29 02:30: correct the entry of that time with /at first.',
  );
  expect(told.incident.facts.zone).toBe('Africa/Lagos');
});

/** What a reread leaves of the facts and the turns, on the clock of Lisbon. */
function shown({ incident }: Story): string[] {
  const time = (at: number | null | undefined) => clock(at ?? null, 'Europe/Lisbon').slice(11);
  const { declaredAt, severities, roles } = incident.facts;
  return [
    `declared ${time(declaredAt)}`,
    ...severities.map(({ severity, at }) => `${severity} ${time(at)}`.trim()),
    ...roles.map(({ role, person, from, until }) =>
      [role, person, `${time(from)}–${until === undefined ? '…' : time(until)}`].join(' '),
    ),
    ...incident.recorded.flatMap(({ label, turns }) =>
      turns.map(({ outcome, at, note }) =>
        `${label} ${outcome ?? 'reopened'} ${time(at)} ${note}`.trim(),
      ),
    ),
    ...incident.followups.map(({ label, at }) => `${label} ${time(at)}`),
  ];
}

/** One of each that has a time, typed bare with the clock of Lisbon. */
const EVERYTHING = [
  '11:00 ! x',
  '/done A1 11:10 it seems',
  '/reopen A1 11:20 not yet',
  '/done A1 ~11:30',
  '11:40 /sev 1',
  '11:42 /sev 3',
  '11:45 /lead @ada',
  '11:46 /role responder @cy until 11:55',
  '11:47 /lead @bo',
  '11:50 + alert',
];

const EVERYTHING_SHOWN = [
  'declared 10:50',
  'sev2',
  'sev1 11:40',
  'sev3 11:42',
  'lead ada 11:45–11:47',
  'responder cy 11:46–11:55',
  'lead bo 11:47–…',
  'A1 done 11:10 it seems',
  'A1 reopened 11:20 not yet',
  'A1 done 11:30',
  'F1 11:50',
];

describe('everything with a bare time is read again', () => {
  const everything = () =>
    story({
      zone: 'Asia/Tokyo',
      severity: 'sev2',
      declared: NOON,
      declaration: '10:50',
      lines: EVERYTHING.map((line) => [NOON, line]),
    });

  test('and says what became of it', () => {
    const told = everything();
    expect(told.tell(NOON, '/zone Europe/Lisbon --reread')).toEqual([
      'zone Europe/Lisbon',
      '11 times read again',
      '11 bare times read again in Europe/Lisbon.',
    ]);
    expect(shown(told)).toEqual(EVERYTHING_SHOWN);
  });

  test('there and back again, and once more', () => {
    const told = everything();
    told.tell(NOON, '/zone Europe/Lisbon --reread');
    told.tell(NOON, '/zone America/New_York --reread');
    told.tell(NOON, '/zone Europe/Lisbon --reread');
    expect(shown(told)).toEqual(EVERYTHING_SHOWN);
  });

  test('undo takes all of it back', () => {
    const told = everything();
    const before = shown(told);
    told.tell(NOON, '/zone Europe/Lisbon --reread');
    told.tell(NOON, '/undo');
    expect(shown(told)).toEqual(before);
  });
});

test('what has its zone, or no time typed, stays where it is', () => {
  const told = story({
    zone: 'Asia/Tokyo',
    severity: 'sev2',
    declared: NOON,
    lines: [
      '11:00 UTC ! x',
      '/done A1 11:10 UTC',
      '/reopen A1',
      '11:40 UTC /sev 1',
      '/lead @ada',
      '-10m /role responder @cy until 11:55 UTC',
      '11:50 UTC + alert',
    ].map((line) => [NOON, line]),
  });
  expect(told.tell(NOON, '/zone Europe/Lisbon --reread')).toEqual([
    'zone Europe/Lisbon',
    '0 bare times read again in Europe/Lisbon.',
  ]);
  expect(shown(told)).toEqual([
    'declared 12:00',
    'sev2',
    'sev1 11:40',
    'lead ada 12:00–…',
    'responder cy 11:50–11:55',
    'A1 done 11:10',
    'A1 reopened 12:00',
    'F1 11:50',
  ]);
});

test('where bare times pass others by, severities and roles stand in the new order', () => {
  // On the clock of Tokyo in the evening; in Lisbon in the evening it is nine hours later.
  const told = story({
    zone: 'Asia/Tokyo',
    severity: 'sev4',
    declared: NOON,
    lines: ['20:30 /sev 1', '20:40 /lead @ada', '11:50 UTC /sev 2', '11:55 UTC /lead @bo'].map(
      (line) => [NOON, line],
    ),
  });
  expect(shown(told)).toEqual([
    'declared 12:00',
    'sev4',
    'sev1 11:30',
    'sev2 11:50',
    'lead ada 11:40–11:55',
    'lead bo 11:55–…',
  ]);
  told.tell(NOON, '/zone Europe/Lisbon --reread');
  expect(shown(told)).toEqual([
    'declared 12:00',
    'sev4',
    'sev2 11:50',
    'sev1 20:30',
    'lead ada 20:40–…',
    'lead bo 11:55–20:40',
  ]);
});

test('a line of a batch that took the time of the line before moves with it', () => {
  const { incident } = inTokyo(
    ['11:30 ! a', 'b', '/done A1', '11:40 UTC c', 'd'],
    '/zone Europe/Lisbon --reread',
  );
  expect(timeline(incident)).toBe(
    [
      '1  2026-11-20 11:30  action A1 done  a',
      '2  ~2026-11-20 11:30  event  b',
      '3  2026-11-20 11:40  event  c',
      '4  ~2026-11-20 11:40  event  d',
    ].join('\n'),
  );
  expect(incident.entry('A1')?.turns.map(({ at }) => clock(at, 'Europe/Lisbon'))).toEqual([
    '2026-11-20 11:30',
  ]);
});

test('a shifted time is as bare as before, one set to unknown no longer', () => {
  const { incident } = inTokyo(
    '11:30 a',
    '11:30 b',
    '/shift 1 +5m',
    '/at 2 ??',
    '/at 2 -10m',
    '/zone Europe/Lisbon --reread',
  );
  expect(timeline(incident)).toBe('1  2026-11-20 11:35  event  a\n2  2026-11-20 11:50  event  b');
});

/** Zones whose clocks are not changed in the days of the stories. */
const ELSEWHERE = ['Asia/Kolkata', 'America/New_York'] as const;

test('read again by way of another zone, every story is as if read again at once', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom(...ELSEWHERE), (all, elsewhere) => {
      const atOnce = tell(all);
      const detour = tell(all);
      const { zone } = atOnce.incident.facts;
      atOnce.tell(NOON, `/zone ${zone} --reread`);
      detour.tell(NOON, `/zone ${elsewhere} --reread`);
      detour.tell(NOON, `/zone ${zone} --reread`);
      expect(standingStory(detour.incident)).toEqual(standingStory(atOnce.incident));
    }),
    { numRuns: 60 },
  );
});

test('undone, every story is as it was before', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom(...ELSEWHERE), (all, elsewhere) => {
      const told = tell(all);
      const before = standingStory(told.incident);
      told.tell(NOON, `/zone ${elsewhere} --reread`);
      told.tell(NOON, '/undo');
      expect(standingStory(told.incident)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});
