/** What of an incident can be compared with others, and why the rest cannot. */
import { expect, test } from 'vitest';
import { COMPARABLE_MEASURES, measurementOf } from '../../../src/incident/measures/comparable.ts';
import { responseTimes } from '../../../src/incident/measures/measures.ts';
import { minutes } from '../print.ts';
import { story } from '../story.ts';

/** An incident of 20 November 2026 that is logged as it runs: `|` stands behind the clock; else a line's time is that. */
function logged(...lines: string[]): string {
  const told = lines.map((line) => {
    const clock = `2026-11-20T${line.slice(0, 5)}:00Z`;
    return [clock, line.split('|').at(-1) ?? ''] as const;
  });
  return table({ zone: 'UTC', declared: told[0]?.[0] ?? 0, lines: told });
}

/** The same, written down a week later. */
function afterwards(...lines: string[]): string {
  const now = '2026-11-27T12:00:00Z';
  const [first = '', ...rest] = lines;
  return table({ zone: 'UTC', declared: now, lines: [[now, [`2026-11-20 ${first}`, ...rest]]] });
}

function table(plot: Parameters<typeof story>[0]): string {
  const { isToldAfterwards, lengths } = measurementOf(story(plot).incident);
  const rows = COMPARABLE_MEASURES.map(({ name }, index) => {
    const length = lengths[index];
    if (length === undefined) return `${name}: nothing`;
    if ('missing' in length) return `${name}: ${length.missing}`;
    return `${name}: ${length.about ? 'about ' : ''}${minutes(length.milliseconds)}`;
  });
  return [...(isToldAfterwards ? ['told afterwards'] : []), ...rows].join('\n');
}

test('all of one that was logged as it ran', () => {
  expect(
    logged(
      '14:00 /started',
      '14:04 /detected',
      '14:10 /ack',
      '14:15 ? disk full',
      '14:35 /refute H1',
      '14:40 /identified',
      '14:50 /mitigated',
      '15:20 /resolved',
    ),
  ).toBe(`\
time to detect: 4 min
time to acknowledge: 6 min
time to identify: 40 min
time to mitigate: 50 min
time to resolve: 80 min
time impaired: 80 min
time with a refuted hypothesis open: 20 min
longest silence: 30 min`);
});

test('what may still grow is no length yet', () => {
  expect(
    logged('14:00 /started', '14:04 /detected', '14:15 ? disk full', '14:35 /refute H1'),
  ).toBe(`\
time to detect: 4 min
time to acknowledge: no acknowledged time
time to identify: no identified time
time to mitigate: no mitigated time
time to resolve: not resolved
time impaired: not resolved
time with a refuted hypothesis open: not resolved
longest silence: not resolved`);
});

test('one that came back: the time in between is in the time to resolve only', () => {
  const lines = ['14:00 /started', '14:30 ? disk full', '14:30 /resolved', '15:00 /reopened'];

  expect(logged(...lines)).toBe(`\
time to detect: no detected time
time to acknowledge: no detected time
time to identify: no identified time
time to mitigate: no mitigated time
time to resolve: reopened, not resolved since
time impaired: not resolved
time with a refuted hypothesis open: reopened, not resolved since
longest silence: reopened, not resolved since`);
  // 14:00–15:10 as a whole, 14:00–14:30 and 15:00–15:10 impaired
  expect(logged(...lines, '15:10 /resolved')).toBe(`\
time to detect: no detected time
time to acknowledge: no detected time
time to identify: no identified time
time to mitigate: no mitigated time
time to resolve: 70 min
time impaired: 40 min
time with a refuted hypothesis open: no hypothesis refuted
longest silence: 30 min`);
});

test('lengths whose ends are in the wrong order are none', () => {
  expect(
    logged('14:00 /started', '14:05|13:50 /detected', '14:10 /ack', '14:20|13:55 /resolved'),
  ).toBe(`\
time to detect: ends in the wrong order (detected before started)
time to acknowledge: 20 min
time to identify: no identified time
time to mitigate: no mitigated time
time to resolve: ends in the wrong order (resolved before started)
time impaired: ends in the wrong order (resolved before started)
time with a refuted hypothesis open: no hypothesis recorded
longest silence: fewer than two moments in it`);
});

test('one window of several that runs backwards leaves no time impaired', () => {
  const measured = logged(
    '14:00|13:55 /resolved',
    '14:01|14:00 /started',
    '14:10 /reopened',
    '14:30 /resolved',
  );
  expect(measured).toContain('time impaired: ends in the wrong order (resolved before started)\n');
});

test('what is told afterwards has no silences', () => {
  expect(afterwards('14:00 /started', '~14:10 /detected', '16:00 /resolved')).toBe(`\
told afterwards
time to detect: about 10 min
time to acknowledge: no acknowledged time
time to identify: no identified time
time to mitigate: no mitigated time
time to resolve: 120 min
time impaired: 120 min
time with a refuted hypothesis open: no hypothesis recorded
longest silence: told afterwards`);
});

test('where one refuted hypothesis stood for an unknown time, they all did together', () => {
  const lines = ['14:00 /started', '14:10 ? disk', '14:20 /refute H1', '14:20 ? memory'];

  expect(logged(...lines, '14:30|/refute H2 ?? by then', '15:00 /resolved')).toContain(
    'time with a refuted hypothesis open: not known how long a refuted hypothesis stood\n',
  );
  expect(logged(...lines, '14:30 /refute H2', '15:00 /resolved')).toContain(
    'time with a refuted hypothesis open: 20 min\n',
  );
});

test('no reason names anything of the one incident', () => {
  expect(logged('14:00 /started', '14:10|?? /resolved all is well')).toBe(`\
time to detect: no detected time
time to acknowledge: no detected time
time to identify: no identified time
time to mitigate: no mitigated time
time to resolve: resolved at an unknown time
time impaired: resolved at an unknown time
time with a refuted hypothesis open: no hypothesis recorded
longest silence: fewer than two moments in it`);
});

test('the times of response stand in the order in which they are named', () => {
  const names = responseTimes(story().incident).map(({ name }) => name);
  expect(COMPARABLE_MEASURES.slice(0, names.length).map(({ name }) => name)).toEqual(names);
});
