/** The page of statistics: what stands in it, and how it looks in a real browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { GROUPED_BY } from '../../../src/library/statistics/groups.ts';
import { statisticsPage } from '../../../src/library/statistics/html/statistics-page.ts';
import { statisticsOf } from '../../../src/library/statistics/statistics.ts';
import { hasChromium, launch, Window } from '../../postmortem/html/browser.ts';
import { overhang, pictures, violations } from '../../postmortem/html/in-page.ts';
import { incident, type Told } from './incidents.ts';

const HOSTILE = '<script>alert(1)</script>\u202e';

/** So many incidents over a year and a half, of every size: from nothing to months. */
function stories(count: number): readonly Told[] {
  return Array.from({ length: count }, (_, index) => ({
    started: new Date(Date.UTC(2025, 0, 3 + index * 5, 12)).toISOString(),
    severities: [`sev${1 + (index % 3)}`],
    services: index % 4 === 0 ? ['shop', 'a-service-with-a-rather-long-name'] : ['mail'],
    detect: index % 7 === 0 ? 'no detected time' : (index * index) % 90,
    resolve: index % 9 === 0 ? `~${index * 900}` : 10 + (index % 13) ** 3,
    isToldAfterwards: index % 5 === 0,
  }));
}

function page(told: readonly Told[], words = ''): string {
  const options = { severities: ['sev1', 'sev2', 'sev3'], by: GROUPED_BY };
  return statisticsPage(statisticsOf(told.map(incident), options), words);
}

const STORIES: Readonly<Record<string, () => string>> = {
  'a year and a half': () => page(stories(110)),
  'a few': () => page(stories(3), 'sev1 2026'),
  'all alike': () => page(Array.from({ length: 12 }, () => ({ detect: 5, resolve: 0 }))),
  'one, with a hostile name': () => page([{ services: [HOSTILE, 'x'.repeat(300)], detect: 4 }]),
  none: () => page([], HOSTILE),
};

test('a picture says in words what it shows', () => {
  // of 5 minutes and 15: the median is 10
  const html = page([{ detect: 5 }, { detect: 15 }, {}]);

  expect(html).toContain(`\
<title id="time-to-detect-figure-wide-title">Time to detect: how many incidents took how long</title>
<desc id="time-to-detect-figure-wide-desc">Only 2 of 3: median 10m, 5m to 15m, mean 10m.</desc>`);
  const [picture = ''] = /<svg class="wide".*?<\/svg>/s.exec(html) ?? [];
  const labels = [...picture.matchAll(/<text[^>]*>([^<]*)/g)].map(([, label]) => label);
  expect(labels.join(' | ')).toBe('1 | 2 | 3 | 4 | 5m | 15m | 10m | Median 10m');
});

test('the medians of the months stand over time, each with how many it is of', () => {
  const html = page([
    ...[4, 5, 6, 7, 8].map((detect) => ({ started: '2026-01-10T12:00:00Z', detect })),
    { started: '2026-03-10T12:00:00Z', detect: 60 },
    { started: '2026-04-10T12:00:00Z', detect: 'no detected time' },
  ]);

  expect(html).toContain(`\
<title id="time-to-detect-course-wide-title">Time to detect: the median of each month</title>
<desc id="time-to-detect-course-wide-desc">2026-01: 6m, of 5; 2026-03: 1h, of 1.</desc>`);
  const [picture = ''] = /<figure id="time-to-detect-course">.*?<\/svg>/s.exec(html) ?? [];
  const labels = [...picture.matchAll(/<text[^>]*>([^<]*)/g)].map(([, label]) => label);
  expect(labels.join(' | ')).toBe(
    '0s | 1h | 2026-01 | 5 | 2026-02 | 0 | 2026-03 | 1 | 2026-04 | 0',
  );
  expect([...picture.matchAll(/<circle class="(\w+)/g)].map(([, kind]) => kind)).toEqual([
    ...['fill', 'hollow'],
  ]);
  expect(page([{ started: '2026-01-10T12:00:00Z', detect: 4 }])).not.toContain('-course"');
});

test('what people typed stands there as text', () => {
  const html = STORIES['one, with a hostile name']?.() ?? '';

  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;</th>');
});

test('every measure has a row, and says of how many', () => {
  const html = page([{ detect: 5 }, { detect: 15 }, {}]);
  const rows = [...html.matchAll(/<tr><th scope="row" class="medium">(.*)<\/tr>/g)];
  const shown = rows.map(([, row = '']) => row.replaceAll(/(?:<[^>]+>)+/g, ' ').trim());

  expect(shown).toEqual([
    'Time to detect 2 of 3 10m only 2 5m – 15m 10m',
    'Time to acknowledge 0 of 3 – – – –',
    'Time to identify 0 of 3 – – – –',
    'Time to mitigate 0 of 3 – – – –',
    'Time to resolve 0 of 3 – – – –',
    'Time impaired 0 of 3 – – – –',
    'Time with a refuted hypothesis open 0 of 3 – – – –',
    'Longest silence 0 of 3 – – – –',
  ]);
});

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(!hasChromium)(
  'in Chromium (skipped where /usr/bin/chromium is not installed)',
  () => {
    let browser: Browser;
    let window: Window;
    beforeAll(async () => {
      browser = await launch();
      window = await Window.on(browser);
    });
    afterAll(() => browser.close());

    it.each(Object.entries(STORIES))(
      'fits a phone, a tablet, a large screen and paper, and no label stands on another one: %s',
      async (_, story) => {
        const { page: tab, complaints } = window;
        await window.show(story());
        for (const [width, media] of [
          [360, 'screen'],
          [768, 'screen'],
          [1400, 'screen'],
          [690, 'print'],
        ] as const) {
          await tab.setViewportSize({ width, height: 900 });
          await tab.emulateMedia({ media });
          expect(await tab.evaluate(overhang), `${width} px, ${media}`).toBe(0);
          for (const { out, clashes } of await tab.evaluate(pictures)) {
            expect({ out, clashes }, `${width} px, ${media}`).toEqual({ out: [], clashes: [] });
          }
        }
        expect(complaints).toEqual([]);
      },
    );

    it.each(['light', 'dark'] as const)('axe has nothing against it: %s', async (colorScheme) => {
      const { page: tab } = window;
      await tab.setViewportSize({ width: 360, height: 900 });
      await tab.emulateMedia({ media: 'screen', colorScheme });
      for (const story of [STORIES['a few'], STORIES['none']]) {
        await window.show(story?.() ?? '');
        await tab.evaluate(AXE);
        expect(await tab.evaluate(violations)).toEqual([]);
      }
    });
  },
);
