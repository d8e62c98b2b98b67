import { expect, test } from 'vitest';
import { clock, timeline } from './print.ts';
import { story } from './story.ts';

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
  expect(answers.at(-1)?.slice(-1)).toEqual(['4 bare times read again in Europe/Lisbon.']);
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
    '2026-11-20 02:55',
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
    '/zone: Europe/Berlin skips the time of entry 1: correct that one with /at first.',
  );
  expect(told.incident.facts.zone).toBe('Africa/Lagos');
});

// Only entries and their last settling are read again.
test.fails('severities, roles, follow-ups and reopenings with a bare time are read again too', () => {
  const { incident } = inTokyo(
    '11:00 ! x',
    '/done A1 11:10',
    '/reopen A1 11:20',
    '/done A1 11:30',
    '11:40 /sev 1',
    '11:45 /lead @ada',
    '11:50 + alert',
    '/zone Europe/Lisbon --reread',
  );
  const shown = (at: number | null | undefined) => clock(at ?? null, 'Europe/Lisbon').slice(11);
  const { severities, roles } = incident.facts;
  expect([
    ...(incident.entry('A1')?.turns ?? []).slice(-3).map(({ at }) => shown(at)),
    shown(severities.at(-1)?.at),
    shown(roles.at(-1)?.from),
    shown(incident.followup('F1')?.at),
  ]).toEqual(['11:10', '11:20', '11:30', '11:40', '11:45', '11:50']);
});

// It keeps its instant, and lands hours away from the line whose time it took.
test.fails('a line of a batch that took the time of the line before moves with it', () => {
  const { incident } = inTokyo(['11:30 a', 'b'], '/zone Europe/Lisbon --reread');
  expect(timeline(incident)).toBe('1  2026-11-20 11:30  event  a\n2  ~2026-11-20 11:30  event  b');
});
