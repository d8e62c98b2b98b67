/** Two incidents side by side. */
import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../../../src/library/comparison/comparison.ts';
import { comparisonJson } from '../../../src/library/comparison/comparison-json.ts';
import { comparisonSchema } from '../../../src/library/comparison/comparison-schema.ts';
import {
  comparisonText,
  comparisonWords,
} from '../../../src/library/comparison/comparison-text.ts';
import { widthOf } from '../../../src/terminal/width.ts';
import { documentOf } from '../../postmortem/helpers.ts';
import { OUTAGE } from '../../postmortem/outage.ts';

const outage = () => documentOf(OUTAGE);

/** Goes on; some of its times are about, one hypothesis is refuted. */
const slow = () =>
  documentOf({
    title: 'Search is slow',
    declared: '2022-06-10T12:02:00Z',
    typed: '2022-06-10T18:00:00Z',
    zone: 'Europe/Berlin',
    severity: 'sev3',
    lines: [
      '14:00 /started',
      '~14:12 /detected',
      '14:20 ? cold cache',
      '14:30 ! warm the cache @bob',
      '/done 14:40',
      '/refute H1 14:50',
      '15:00 ? slow disk',
      '15:10 /mitigated',
    ],
  });

/** The documents of two incidents of a few lines each. */
function pair(a: readonly string[], b: readonly string[]) {
  return comparisonOf(documentOf({ lines: a }), documentOf({ lines: b }));
}

/** A length of both, and how they differ. */
function compared(a: readonly string[], b: readonly string[], name: string): string {
  const { phases, durations } = pair(a, b);
  const found = [...phases, ...durations].find((each) => each.name === name);
  return `${found?.a.shown} | ${found?.b.shown} | ${found?.difference?.shown ?? '-'}`;
}

describe('how they differ is said of the second one', () => {
  const START = '14:00 /started';

  test.each([
    ['14:05 /detected', '14:17 /detected', '5m | 17m | 12m longer'],
    ['14:17 /detected', '14:05 /detected', '17m | 5m | 12m shorter'],
    ['14:05 /detected', '14:05 /detected', '5m | 5m | as long'],
    ['~14:05 /detected', '14:17 /detected', 'about 5m | 17m | about 12m longer'],
  ])('%s and %s: %s', (a, b, shown) => {
    expect(compared([START, a], [START, b], 'time to detect')).toBe(shown);
  });

  test('and not where one is unknown, or its ends are in the wrong order', () => {
    const known = [START, '14:05 /detected'];

    expect(compared(known, [START], 'time to detect')).toBe(
      '5m | not recorded (no detected time) | -',
    );
    expect(compared(known, [START, '13:50 /detected'], 'time to detect')).toBe('5m | -10m | -');
  });

  test('nor where the same phase has other ends', () => {
    const identified = [START, '14:05 /detected', '14:20 /identified', '15:00 /resolved'];
    const never = [START, '14:05 /detected', '15:30 /resolved'];

    expect(compared(identified, identified, 'resolution')).toBe('40m | 40m | as long');
    // from its detection on, because nobody marked where it was identified
    expect(compared(identified, never, 'resolution')).toBe('40m | 1h 25m | -');
    expect(compared(identified, never, 'response')).toBe(
      '15m | not recorded (its end is not marked) | -',
    );
  });

  test('nor while one goes on, of what may still grow', () => {
    const over = [START, '14:10 ? disk', '/refute H1 14:30', '15:00 /resolved'];
    const open = [START, '14:10 ? disk', '/refute H1 14:20'];

    expect(compared(over, open, 'time with a refuted hypothesis open')).toBe(
      '20m | 10m so far | -',
    );
    expect(compared(over, open, 'longest silence')).toBe('30m | 10m so far | -');
  });

  test('nor of wrong turns that are only partly known', () => {
    const all = [START, '14:10 ? disk', '/refute H1 14:30', '15:00 /resolved'];
    const part = [...all, '14:40 ? memory', '/refute H2 ?? later'];

    expect(compared(all, part, 'time with a refuted hypothesis open')).toBe(
      '20m | at least 20m (not known of H2) | -',
    );
    expect(compared(all, [START, '15:00 /resolved'], 'time with a refuted hypothesis open')).toBe(
      '20m | none refuted | -',
    );
  });
});

test('side by side on 80 columns', () => {
  expect(`\n${comparisonText(outage(), slow(), 80).join('\n')}\n`).toBe(`
                     2022-05-10-shop-answers-500   2022-06-10-search-is-slow

Incident
title                Shop answers 500              Search is slow
severity             SEV2, then SEV1 from 14:50    SEV3
services             api, shop-web                 not recorded
status               resolved                      not resolved
started              2022-05-10 14:30              2022-06-10 14:00
resolved             2022-05-10 15:40              not recorded
time zone            Africa/Lagos (UTC+1)          Europe/Berlin (UTC+2)

Phases
detection            1m                            about 12m, about 11m longer
                     started 14:30 → detected      started 14:00 → detected
                     14:31                         ~14:12
response             not recorded (its end is not  about 58m
                     marked)                       detected ~14:12 → mitigated
                                                   15:10
resolution           1h 9m                         not recorded (not resolved)
                     detected 14:31 → resolved
                     15:40

Durations
time to detect       1m                            about 12m, about 11m longer
                     started 14:30 → detected      started 14:00 → detected
                     14:31                         ~14:12
time to acknowledge  3m                            not recorded (no acknowledged
                     detected 14:31 →              time)
                     acknowledged 14:34
time to identify     not recorded (no identified   not recorded (no identified
                     time)                         time)
time to mitigate     not recorded (no mitigated    1h 10m
                     time)                         started 14:00 → mitigated
                                                   15:10
time to resolve      1h 10m                        not recorded (not resolved)
                     started 14:30 → resolved
                     15:40
time impaired        1h 10m                        not recorded (not resolved)
                     started 14:30 → resolved
                     15:40
longest silence      20m                           about 12m so far
                     entry 6 14:40 → entry 7
                     15:00
time with a refuted  34m                           30m so far
hypothesis open

Hypotheses
                     H1 refuted after 25m (14:36   H1 refuted after 30m (14:20 →
                        → 15:01): server              14:50): cold cache
                        configuration              H2 still open (since 15:00):
                     H2 refuted after 30m (14:40      slow disk
                        → 15:10): memory leak in
                        the cart service
                     H3 confirmed after 20m
                        (15:00 → 15:20): bad
                        deploy of api

Actions
                     A1 done after 4m (14:35 →     A1 done after 10m (14:30 →
                        14:39): restarted api-3       14:40): warm the cache
                        @ops                          @bob
                     A2 done after 14m (15:25 →
                        15:39): rolling back
                        @maria
`);
});

test('one below the other on a narrow screen', () => {
  expect(`\n${comparisonText(outage(), slow(), 50).slice(0, 32).join('\n')}\n`).toBe(`
Incident
title:
2022-05-10-shop-answers-500: Shop answers 500
2022-06-10-search-is-slow: Search is slow
severity:
2022-05-10-shop-answers-500: SEV2, then SEV1 from
14:50
2022-06-10-search-is-slow: SEV3
services:
2022-05-10-shop-answers-500: api, shop-web
2022-06-10-search-is-slow: not recorded
status:
2022-05-10-shop-answers-500: resolved
2022-06-10-search-is-slow: not resolved
started:
2022-05-10-shop-answers-500: 2022-05-10 14:30
2022-06-10-search-is-slow: 2022-06-10 14:00
resolved:
2022-05-10-shop-answers-500: 2022-05-10 15:40
2022-06-10-search-is-slow: not recorded
time zone:
2022-05-10-shop-answers-500: Africa/Lagos (UTC+1)
2022-06-10-search-is-slow: Europe/Berlin (UTC+2)

Phases
detection:
2022-05-10-shop-answers-500: 1m; started 14:30 →
detected 14:31
2022-06-10-search-is-slow: about 12m, about 11m
longer; started 14:00 → detected ~14:12
response:
2022-05-10-shop-answers-500: not recorded (its end
`);
});

test('in sentences for whoever hears them', () => {
  expect(comparisonWords(outage(), slow()).slice(-8).join('\n')).toBe(`
Hypotheses
2022-05-10-shop-answers-500: H1 refuted after 25m (14:36 → 15:01): server configuration; H2 refuted after 30m (14:40 → 15:10): memory leak in the cart service; H3 confirmed after 20m (15:00 → 15:20): bad deploy of api
2022-06-10-search-is-slow: H1 refuted after 30m (14:20 → 14:50): cold cache; H2 still open (since 15:00): slow disk

Actions
2022-05-10-shop-answers-500: A1 done after 4m (14:35 → 14:39): restarted api-3 @ops; A2 done after 14m (15:25 → 15:39): rolling back @maria
2022-06-10-search-is-slow: A1 done after 10m (14:30 → 14:40): warm the cache @bob`);
});

test.each([30, 60, 79, 80, 133, 200])('no row is wider than %d columns', (columns) => {
  const wide = documentOf({ ...OUTAGE, title: '結帳 '.repeat(40) });
  const rows = comparisonText(wide, slow(), columns);
  expect(rows.filter((row) => widthOf(row) > columns)).toEqual([]);
});

test('for programs it has the shape that is told, and no person beside what was typed', () => {
  const json = comparisonJson(comparisonOf(outage(), slow()));

  expect(comparisonSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json);
  expect(json.durations[0]).toMatchObject({
    name: 'time to detect',
    a: { milliseconds: 60_000, shown: '1m', from: { shown: 'started 14:30 (entry 1)' } },
    b: { milliseconds: 720_000, about: true },
    difference: { milliseconds: 660_000, about: true, shown: 'about 11m longer' },
  });
  expect(json.actions.b).toMatchObject([{ label: 'A1', text: 'warm the cache @bob' }]);
  expect(JSON.stringify(json)).not.toContain('"people"');
});
