import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml } from '../../../src/postmortem/html/to-html.ts';
import { documentOf } from '../helpers.ts';
import { OUTAGE } from '../outage.ts';
import { hasChromium, launch, Window } from './browser.ts';
import { elements, withoutStyle } from './elements.ts';
import { elementNames, looks, overhang, pictures, violations } from './in-page.ts';
import { STORIES, WRITTEN } from './stories.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HEIGHT = 900;
const outage = () => toHtml(documentOf(OUTAGE), WRITTEN);

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
      async (story, document) => {
        const { page, complaints } = window;
        await page.emulateMedia({ media: 'screen' });
        await window.show(toHtml(document(), story === 'a small outage' ? WRITTEN : ''));
        for (const [width, media] of [
          [360, 'screen'],
          [768, 'screen'],
          [1400, 'screen'],
          [690, 'print'],
        ] as const) {
          await page.setViewportSize({ width, height: HEIGHT });
          await page.emulateMedia({ media });
          expect(await page.evaluate(overhang), `${width} px, ${media}`).toBe(0);
          for (const { out, clashes, labels } of await page.evaluate(pictures)) {
            expect({ out, clashes }, `${width} px, ${media}`).toEqual({ out: [], clashes: [] });
            expect(labels).toBeGreaterThan(3);
          }
        }
        expect(complaints).toEqual([]);
      },
    );

    it.each(['light', 'dark'] as const)('axe has nothing against it: %s', async (colorScheme) => {
      const { page } = window;
      await page.setViewportSize({ width: 360, height: HEIGHT });
      await page.emulateMedia({ media: 'screen', colorScheme });
      for (const document of [STORIES['it came back, and goes on'], STORIES['nothing at all']]) {
        await window.show(toHtml(document?.() ?? documentOf({}), WRITTEN));
        await page.locator('summary').click();
        await page.evaluate(AXE);
        expect(await page.evaluate(violations)).toEqual([]);
      }
    });

    it('has the elements that were written, and no others', async () => {
      const html = toHtml(documentOf({ title: '</title><script>x' }), WRITTEN);
      await window.show(html);
      const written = elements(withoutStyle(html)).map(({ name }) => name.toLowerCase());
      expect(await window.page.evaluate(elementNames)).toEqual(written);
      expect(await window.page.title()).toBe('</title><script>x');
    });

    it('says the same without JavaScript', async () => {
      const without = await Window.on(browser, { javaScriptEnabled: false });
      const texts: string[] = [];
      for (const { page, show } of [window, without].map((each) => ({
        page: each.page,
        show: each.show.bind(each),
      }))) {
        await page.setViewportSize({ width: 1400, height: HEIGHT });
        await page.emulateMedia({ media: 'screen' });
        await show(outage());
        texts.push(await page.locator('body').innerText());
      }
      expect(texts[0]).toContain('restarted api-3');
      expect(texts[1]).toBe(texts[0]);
    });

    it('is light on paper, with addresses behind links, and nothing scrolls', async () => {
      const { page } = window;
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
      await window.show(outage());
      expect(await page.evaluate(looks)).toEqual({
        ground: 'rgb(20, 23, 26)',
        contents: 'block',
        boxes: 'auto auto',
        behindLink: 'none',
        behindAddress: 'none',
      });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.evaluate(looks)).toEqual({
        ground: 'rgb(255, 255, 255)',
        contents: 'none',
        boxes: 'visible visible',
        behindLink: '" (https://x.example/runbook)"',
        behindAddress: 'none',
      });
    });
  },
);
