/**
 * What Mermaid (11.17) makes of these sources was looked at in a browser, with some nine thousand
 * texts: each was drawn as it was typed. What was learnt there stands here as plain text.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gantt } from '../../../src/postmortem/formats/gantt.ts';
import { mermaidText, shortText } from '../../../src/postmortem/formats/gantt-text.ts';
import { anyString } from '../../any-string.ts';
import { documentOf } from '../helpers.ts';
import { OUTAGE } from '../outage.ts';

/** The chart of lines typed on the evening of 10 May 2022, in Lagos. */
function chart(...lines: string[]): string {
  return gantt(documentOf({ lines }));
}

/** The lines below the head. */
function drawn(...lines: string[]): string[] {
  return chart(...lines)
    .split('\n')
    .slice(5, -1)
    .map((line) => line.trim());
}

test('an outage: its phases, actions and hypotheses', () => {
  expect(gantt(documentOf(OUTAGE))).toBe(`gantt
    title Shop answers 500 (times in UTC+1)
    dateFormat YYYY-MM-DD HH:mm:ss
    axisFormat %H:%M
    todayMarker off
    section Phases
    started – 5xx above 5 #37; on checkout :milestone, 2022-05-10 14:30:00, 0s
    detected – alert p99_latency fired :milestone, 2022-05-10 14:31:00, 0s
    acknowledged :milestone, 2022-05-10 14:34:00, 0s
    resolved :milestone, 2022-05-10 15:40:00, 0s
    time to detect (1m) :active, 2022-05-10 14:30:00, 2022-05-10 14:31:00
    time to acknowledge (3m) :active, 2022-05-10 14:31:00, 2022-05-10 14:34:00
    time to resolve (1h 10m) :active, 2022-05-10 14:30:00, 2022-05-10 15:40:00
    section Actions
    A1 restarted api-3 @ops (done, 4m) :done, 2022-05-10 14:35:00, 2022-05-10 14:39:00
    A2 rolling back @maria (done, 14m) :done, 2022-05-10 15:25:00, 2022-05-10 15:39:00
    section Hypotheses
    H1 server configuration (refuted, 25m) :done, 2022-05-10 14:36:00, 2022-05-10 15:01:00
    H2 memory leak in the cart service (refuted, 30m) :done, 2022-05-10 14:40:00, 2022-05-10 15:10:00
    H3 bad deploy of api (confirmed, 20m) :crit, 2022-05-10 15:00:00, 2022-05-10 15:20:00
`);
});

test('what still goes on is a point where it began: nobody knows how long it will be', () => {
  expect(drawn('14:30 /started', '14:35 ! restarting api-3', '14:36 ? bad deploy')).toEqual([
    'section Phases',
    'started :milestone, 2022-05-10 14:30:00, 0s',
    'impaired (not resolved) :active, milestone, 2022-05-10 14:30:00, 0s',
    'section Actions',
    'A1 restarting api-3 (still running) :active, milestone, 2022-05-10 14:35:00, 0s',
    'section Hypotheses',
    'H1 bad deploy (still open) :active, milestone, 2022-05-10 14:36:00, 0s',
  ]);
});

test('an end that is not known is no end of a bar; without any time there is no place to draw', () => {
  const source = chart(
    '?? /detected',
    '14:35 ! restarted api-3',
    '/done A1 ?? worked',
    '?? ! asked the provider',
    '/failed A2 14:50',
    '?? ! somebody restarted the cache',
  );
  expect(source).toBe(`gantt
    title Shop answers 500 (times in UTC+1#59; not drawn, time unknown#58; detected, A3)
    dateFormat YYYY-MM-DD HH:mm:ss
    axisFormat %H:%M
    todayMarker off
    section Actions
    A1 restarted api-3 (done, end unknown) :done, milestone, 2022-05-10 14:35:00, 0s
    A2 asked the provider (failed, beginning unknown) :crit, milestone, 2022-05-10 14:50:00, 0s
`);
});

test('no length and a negative one are points, and say so', () => {
  expect(
    drawn('14:35-14:35 ! ran a script', '14:40 ! failed over', '/failed A2 14:38 no quorum'),
  ).toEqual([
    'section Actions',
    'A1 ran a script (outcome not recorded, 0s) :done, milestone, 2022-05-10 14:35:00, 0s',
    'A2 failed over (failed, -2m, ends before it begins) :crit, milestone, 2022-05-10 14:40:00, 0s',
  ]);
});

test('times that are only about known are marked, at either end', () => {
  expect(drawn('~14:30 /started', '14:35 ! restarted api-3', '/done A1 ~14:40')).toEqual([
    'section Phases',
    '~ started :milestone, 2022-05-10 14:30:00, 0s',
    '~ impaired (not resolved) :active, milestone, 2022-05-10 14:30:00, 0s',
    'section Actions',
    '~ A1 restarted api-3 (done, about 5m) :done, 2022-05-10 14:35:00, 2022-05-10 14:40:00',
  ]);
});

test('what was opened again has a bar for each time; several windows of impairment are drawn', () => {
  expect(
    drawn(
      '14:00 /started',
      '14:05 ? memory leak',
      '/refute H1 14:20',
      '14:30 /resolved',
      '15:00 /reopened',
      '/reopen H1 15:05',
      '/confirm H1 15:15',
      '15:45 /resolved',
    ),
  ).toEqual([
    'section Phases',
    'started :milestone, 2022-05-10 14:00:00, 0s',
    'resolved :milestone, 2022-05-10 14:30:00, 0s',
    'reopened :milestone, 2022-05-10 15:00:00, 0s',
    'resolved :milestone, 2022-05-10 15:45:00, 0s',
    'time to resolve (1h 45m) :active, 2022-05-10 14:00:00, 2022-05-10 15:45:00',
    'impaired (30m) :active, 2022-05-10 14:00:00, 2022-05-10 14:30:00',
    'impaired (45m) :active, 2022-05-10 15:00:00, 2022-05-10 15:45:00',
    'section Hypotheses',
    'H1 memory leak (refuted, 15m) :done, 2022-05-10 14:05:00, 2022-05-10 14:20:00',
    'H1 again memory leak (confirmed, 10m) :crit, 2022-05-10 15:05:00, 2022-05-10 15:15:00',
  ]);
});

test('where the clocks change, the chart has those of UTC: no bar is an hour longer or shorter', () => {
  const source = gantt(
    documentOf({
      zone: 'Europe/Berlin',
      declared: '2026-10-25T00:00:00Z',
      typed: '2026-10-25T12:00:00Z',
      lines: ['2026-10-25 02:30:15 CEST ! failed over', '/done A1 2026-10-25 02:30 CET'],
    }),
  );
  // From 00:30:15 to 01:30 UTC; both are half past two in Berlin.
  expect(source).toBe(`gantt
    title Shop answers 500 (times in UTC)
    dateFormat YYYY-MM-DD HH:mm:ss
    axisFormat %H:%M
    todayMarker off
    section Actions
    A1 failed over (done, 59m 45s) :done, 2026-10-25 00:30:15, 2026-10-25 01:30:00
`);
});

test('over several days the axis shows them', () => {
  const source = chart('2022-05-09 23:50 /started', '2022-05-10 00:10 /resolved');
  expect(source).toContain('\n    axisFormat %m-%d %H:%M\n');
  expect(source).toContain(
    '\n    time to resolve (20m) :active, 2022-05-09 23:50:00, 2022-05-10 00:10:00\n',
  );
});

test('of nothing there is a chart that says so', () => {
  expect(chart()).toBe(`gantt
    title Shop answers 500 (times in UTC+1#59; nothing to draw)
    dateFormat YYYY-MM-DD HH:mm:ss
    axisFormat %H:%M
    todayMarker off
`);
});

test('Mermaid takes 50,000 characters: the first tasks are drawn, and the others are counted', () => {
  const document = documentOf({ lines: ['14:35-14:40 ! restarted a server with quite a name'] });
  const actions = document.actions.flatMap((action) => Array(1_000).fill(action));
  const source = gantt({ ...document, actions });
  const bars = source.split('\n').filter((line) => line.includes(' A1 '));
  expect(source.length).toBeLessThan(50_000);
  expect(bars.length).toBeGreaterThan(300);
  expect(source).toContain(
    `title Shop answers 500 (times in UTC+1#59; ${1_000 - bars.length} more not drawn)\n`,
  );
});

test.each([
  ['14:05: too late; then #5', '14#58;05#58; too late#59; then #35;5'],
  ['100 %%{init: {}}%%', '100 #37;#37;#123;init#58; #123;#125;#125;#37;#37;'],
  ['<a href="x">&amp; `rm`', '#60;a href=#34;x#34;#62;#38;amp#59; #96;rm#96;'],
  ['🔥 漢字, done', '🔥 漢字, done'],
])('%j is written as %j', (text, written) => {
  expect(mermaidText(text)).toBe(written);
});

test('long texts are cut, and what is not one line becomes one', () => {
  expect(shortText('a\n  section b\tc\u0007')).toBe('a section b c␇');
  expect(shortText('restart '.repeat(20))).toBe(`${'restart '.repeat(7)}res…`);
  expect(shortText(`e${'\u0301'.repeat(1_000)}`)).toHaveLength(240);
});

const piece = fc.oneof(
  fc.constantFrom(
    ...['section x', 'click a', 'done', '%%', '%%{', ':', ';', '#', '#58;', ',', '\n', '"', '```'],
    ...['<br>', '&amp;', 'ﬂ°°58¶ß', 'title ', '}', '2022-05-10', ' ', '漢字', '👨‍👩‍👧'],
  ),
  anyString({ maxLength: 8 }),
);

test('whatever is typed, each line is a task of ours with that text', () => {
  const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
  const document = documentOf({ lines: ['14:35-14:40 ! x'] });
  fc.assert(
    fc.property(text, text, (title, words) => {
      const actions = document.actions.map((action) => ({ ...action, text: words }));
      const lines = gantt({ ...document, title, actions }).split('\n');
      const tail = ' (outcome not recorded, 5m) :done, 2022-05-10 14:35:00, 2022-05-10 14:40:00';
      const line = lines[6] ?? '';
      expect(lines).toHaveLength(8);
      expect(line.startsWith('    A1 ') && line.endsWith(tail)).toBe(true);
      const name = line.slice('    A1 '.length, -tail.length);
      expect(name).not.toMatch(/[:%<>"`{}]|#(?!\d+;)|(?<!#\d+);/);
      expect(decoded(name)).toBe(shortText(words));
      expect(decoded(lines[1] ?? '')).toBe(`    title ${shortText(title)} (times in UTC+1)`);
    }),
  );
});

/** As Mermaid reads it. */
function decoded(source: string): string {
  return source.replace(/#(\d+);/g, (_, number) => String.fromCodePoint(Number(number)));
}
