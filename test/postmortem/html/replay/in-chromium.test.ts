import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { severity } from '../../../../src/incident/incident.ts';
import { formatIso } from '../../../../src/incident/time/clock.ts';
import type { PostmortemDocument } from '../../../../src/postmortem/document/document.ts';
import { postmortem } from '../../../../src/postmortem/document/postmortem.ts';
import { happenedTrack } from '../../../../src/postmortem/html/replay/happened-track.ts';
import { knownReplay } from '../../../../src/postmortem/html/replay/known-replay.ts';
import { toHtml } from '../../../../src/postmortem/html/to-html.ts';
import type { Perspective } from '../../../../src/replay/perspective.ts';
import { tapeOf } from '../../../../src/replay/tape.ts';
import { browserScript } from '../../../../tools/build/browser-script.ts';
import { instant, story } from '../../../incident/story.ts';
import { documentOf } from '../../helpers.ts';
import { OUTAGE } from '../../outage.ts';
import { hasChromium, launch, Window } from '../browser.ts';
import { overhang, violations } from '../in-page.ts';
import {
  daysBegun,
  goToReplay,
  inSight,
  isCut,
  scrolledTo,
  scrollUp,
  shownNow,
  touchedRows,
  watchRows,
} from './in-player.ts';
import { clocksOf, standingOf } from './on-screen.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const at = (time: string) => instant(`2026-11-20T${time}:00+01:00`);

/** Logged as it ran, with all that may be done to what was logged. */
const LIVE = story({
  severity: 'sev2',
  lines: (
    [
      ['14:31', '14:30 /started 5xx above 5 % on checkout'],
      ['14:32', '14:31 /detected alert p99_latency fired'],
      ['14:33', '/lead @ada'],
      ['14:35', '! restarted api-3 @ops'],
      ['14:36', '? server configuration'],
      ['14:37', 'a slip'],
      ['14:38', '/undo'],
      ['14:40', '? memory leak'],
      ['14:41', '/done A1 14:39 no effect'],
      ['14:45', '/sev sev1'],
      ['14:46', '/amend H2 memory leak in the cart service'],
      ['15:00', '/refute H1 14:50 the same on both hosts'],
      ['15:10', '14:20 a deploy went out'],
      ['15:15', '= roll back'],
      ['15:16', '! rolling back @maria'],
      ['15:20', '15:18 /mitigated'],
      ['15:39', '/done A2'],
      ['15:40', '/resolved'],
      ['15:45', '/confirm H2 15:30'],
    ] as const
  ).map(([time, line]) => [at(time), line] as const),
}).incident;

/** A document of ten thousand entries. */
const MANY = manyOf(postmortem(LIVE), 10_000);

function manyOf(document: PostmortemDocument, count: number): PostmortemDocument {
  const [row] = document.timeline;
  if (row === undefined) throw new Error('It has no row.');
  const begin = at('14:30');
  const timeline = Array.from({ length: count }, (_, index) => {
    const iso = formatIso(begin + index * 10_000, 'Africa/Lagos');
    const time = { ...row.time, iso, shown: iso.slice(11, 19) };
    return {
      ...row,
      number: index + 1,
      time,
      when: time.shown,
      text: `thing ${index + 1}`,
      milestones: [],
    };
  });
  return {
    ...document,
    timeline,
    actions: [],
    hypotheses: [],
    milestones: [],
    impairedWindows: [],
  };
}

const TRACKS = {
  happened: happenedTrack(postmortem(LIVE)) ?? knownReplay(LIVE),
  known: knownReplay(LIVE),
};

/** What the tape says, in the words of a player. */
function onTape(perspective: Perspective, now: number) {
  const tape = tapeOf(LIVE, perspective);
  const then = tape.after(tape.countAt(now));
  const efforts = (kind: string) =>
    then.timeline
      .filter((entry) => entry.kind === kind && entry.retracted === undefined)
      .map((entry) => `${entry.label} ${standingOf(entry)}: ${entry.text}`);
  return {
    timeline: then.timeline.map(({ number, text }) => `${number} ${text}`),
    hypotheses: efforts('hypothesis').sort(),
    actions: efforts('action').sort(),
    severity: severity(then)?.toUpperCase(),
    clock: clocksOf(then, now).find((clock) => !clock.endsWith('entry')) ?? '',
  };
}

function inBrief({
  timeline,
  hypotheses,
  actions,
  severity,
  firstClock,
}: ReturnType<typeof shownNow>) {
  return {
    timeline: timeline.map(({ number, text }) => `${number} ${text}`),
    hypotheses: hypotheses.map(({ sort, text }) => `${sort}: ${text}`).sort(),
    actions: actions.map(({ sort, text }) => `${sort}: ${text}`).sort(),
    severity,
    clock: firstClock,
  };
}

describe.skipIf(!hasChromium)(
  'in Chromium (skipped where /usr/bin/chromium is not installed)',
  () => {
    let browser: Browser;
    let window: Window;
    let script: string;
    let both: string;
    beforeAll(async () => {
      script = (await browserScript()).code;
      both = toHtml(postmortem(LIVE), '## Written', { script, known: knownReplay(LIVE) });
      browser = await launch();
      window = await Window.on(browser);
    });
    afterAll(() => browser.close());

    const shown = () => window.page.evaluate(shownNow);
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await window.page.keyboard.press(key);
    };
    const click = (name: string) => window.page.locator(`[data-part="${name}"]`).click();
    const open = async (html: string) => {
      await window.show(html);
      await window.page.evaluate(goToReplay);
    };
    const outage = () => toHtml(documentOf(OUTAGE), '', { script });

    it.each(['happened', 'known'] as const)(
      'shows at every instant what the tape says, forward and back: as it %s',
      async (perspective) => {
        const { steps } = TRACKS[perspective];
        await open(both);
        await click(perspective);
        const isLastOfItsTime = (count: number) => steps[count - 1]?.at !== steps[count]?.at;
        for (const [key, counts] of [
          ['ArrowRight', steps.map((_, index) => index + 1)],
          ['ArrowLeft', steps.map((_, index) => index + 1).toReversed()],
        ] as const) {
          await press(key === 'ArrowRight' ? 'Home' : 'End');
          for (const count of counts) {
            const now = steps[count - 1]?.at ?? 0;
            const page = await shown();
            expect(page.place).toBe(`Step ${count} of ${steps.length}`);
            if (isLastOfItsTime(count)) expect(inBrief(page)).toEqual(onTape(perspective, now));
            await press(key);
          }
        }
        expect(window.complaints).toEqual([]);
      },
    );

    /** A page in which time stands but for what `pass` lets go by, in milliseconds. */
    const inStillTime = async (html: string, options: BrowserContextOptions = {}) => {
      const still = await Window.on(browser, options);
      const { page } = still;
      await page.clock.install({ time: 0 });
      await page.clock.pauseAt(1_000);
      await still.show(html);
      await page.evaluate(goToReplay);
      return {
        press: async (...keys: readonly string[]) => {
          for (const key of keys) await page.keyboard.press(key);
        },
        pass: (time: number) => page.clock.runFor(time),
        shown: () => page.evaluate(shownNow),
      };
    };

    it('plays, pauses and stops at the end', async () => {
      const { press, pass, shown } = await inStillTime(outage());
      await pass(60_000);
      expect(await shown()).toMatchObject({ play: 'Play', place: 'Step 1 of 22', spoken: '' });
      await press('Space');
      await pass(1_100);
      expect(await shown()).toMatchObject({ play: 'Pause', place: 'Step 2 of 22' });
      await press('Space');
      await pass(60_000);
      expect((await shown()).time).toMatch(/^14:31:0/);
      await press('9', 'Space');
      await pass(5_000);
      expect(await shown()).toMatchObject({
        play: 'Play',
        time: '19:00:00',
        place: 'Step 22 of 22',
      });
      await press('Space');
      expect(await shown()).toMatchObject({ play: 'Pause', time: '14:30:00' });
    });

    it('skips long silences where that is asked for, and moves once a second who wants little motion', async () => {
      const lines = ['10:00 /started', '10:01 a', '14:00 b', '14:01 /resolved'];
      const { press, pass, shown } = await inStillTime(
        toHtml(documentOf({ lines }), '', { script }),
        { reducedMotion: 'reduce' },
      );
      await press('s', 'Space');
      await pass(900);
      expect((await shown()).time).toBe('10:00:00');
      await pass(5_000);
      expect((await shown()).time).toBe('14:01:00');
    });

    it('is led by keys', async () => {
      await open(both);
      const after = async (...keys: readonly string[]) => {
        await press(...keys);
        return (await shown()).time;
      };
      expect(await after('End')).toBe('15:40:00');
      expect(await after('ArrowLeft')).toBe('15:39:00');
      expect(await after('Home')).toBe('14:20:00');
      await window.page.locator('[data-part="scrub"]').focus();
      expect(await after('ArrowDown')).toBe('14:30:00');
      expect(await after('ArrowDown', 'ArrowDown')).toBe('15:18:00');
      expect(await after('ArrowUp')).toBe('14:31:00');
      expect(await after('ArrowRight')).toBe('14:33:00');
      expect(await after('k')).toBe('14:33:00');
      expect(await window.page.locator('[data-part="known"]').isChecked()).toBe(true);
      expect(await after(']')).toBe('14:34:36');
      expect(await after('[')).toBe('14:33:00');
      expect(await window.page.locator('[data-part="speed"]').inputValue()).toBe('60');
      await press('3');
      expect(await window.page.locator('[data-part="speed"]').inputValue()).toBe('30');
    });

    it('goes step by step where somebody asks for the next one while it plays', async () => {
      const { press, pass, shown } = await inStillTime(outage());
      await press('Space', 'ArrowRight');
      await pass(60_000);
      expect(await shown()).toMatchObject({ play: 'Play', place: 'Step 2 of 22' });
    });

    it('has the keys while it is in view, whatever was clicked before', async () => {
      await window.show(outage());
      const { page } = window;
      await page.setViewportSize({ width: 1_280, height: 720 });
      const place = async () => (await shown()).place;
      await page.evaluate(goToReplay);
      await press('ArrowRight');
      expect(await place()).toBe('Step 2 of 22');
      await click('forward');
      await press('Space');
      expect(await shown()).toMatchObject({ play: 'Pause', place: 'Step 3 of 22' });
      await press('Space');
      await page.locator('[data-part="timeline"]').click();
      await press('Home', 'ArrowRight');
      expect(await place()).toBe('Step 2 of 22');
      await page.locator('[data-part="forward"]').focus();
      await press('Space');
      expect(await shown()).toMatchObject({ play: 'Play', place: 'Step 3 of 22' });
    });

    it('leaves the keys to the page where it is out of view', async () => {
      await window.show(outage());
      const { page } = window;
      await page.setViewportSize({ width: 1_280, height: 400 });
      await press('End');
      await expect.poll(() => page.evaluate(scrolledTo)).toBeGreaterThan(0);
      expect(await shown()).toMatchObject({ play: 'Play', place: 'Step 1 of 22' });
    });

    it('says what is not there yet, and how many rows are left out only where some are', async () => {
      await open(outage());
      const { page } = window;
      const more = page.locator('.rows .more:visible');
      expect(await more.allInnerTexts()).toEqual(['none yet', 'none yet']);
      await press('End');
      expect(await more.allInnerTexts()).toEqual([]);
    });

    it('says the day where it is another, and not on every row', async () => {
      const lines = [
        '2022-05-10 23:50 /started',
        '2022-05-10 23:55 a',
        '2022-05-11 00:10 b',
        '2022-05-11 00:20 /resolved',
      ];
      await open(toHtml(documentOf({ lines }), '', { script }));
      await press('End');
      const { page } = window;
      expect((await shown()).timeline.map(({ when }) => when)).toEqual([
        '23:50',
        '23:55',
        '00:10',
        '00:20',
      ]);
      expect(await page.evaluate(daysBegun)).toEqual(['2022-05-10 23:50', '2022-05-11 00:10']);
      expect(await page.locator('button.mark').allInnerTexts()).toEqual([
        'started 23:50',
        'resolved 2022-05-11 00:20',
      ]);
    });

    it('has what is open in sight, and what the last step changed', async () => {
      const { page } = window;
      const tried = Array.from({ length: 12 }, (_, index) => [
        `14:${30 + index} ? idea ${index + 1}`,
        ...(index === 5 ? [] : [`/refute H${index + 1} 15:${10 + index}`]),
      ]);
      await open(toHtml(documentOf({ lines: tried.flat() }), '', { script }));
      const inSightNow = () => page.evaluate(inSight, 'hypothesis');
      await press('End');
      expect(await inSightNow()).toContain(12);
      await page.locator('[data-part="scrub"]').fill('0');
      await press('End', 'ArrowLeft');
      expect(await inSightNow()).toContain(11);
      const { hypotheses } = await shown();
      expect(hypotheses.slice(0, 2).map(({ number, sort }) => `${number} ${sort}`)).toEqual([
        '6 H6 open',
        '12 H12 open',
      ]);
    });

    it('has all milestones to be seen on a phone', async () => {
      const { page } = window;
      const lines = Array.from({ length: 9 }, (_, index) => [
        `1${index}:00 /resolved`,
        `1${index}:30 /reopened`,
      ]);
      await page.setViewportSize({ width: 390, height: 900 });
      await open(toHtml(documentOf({ lines: lines.flat() }), '', { script }));
      expect(await page.locator('[data-part="marks"]').evaluate(isCut)).toBe(false);
      expect(await page.locator('button.mark').count()).toBe(18);
    });

    it('is led by a pointer: milestones, the bar, steps, the speed', async () => {
      await open(outage());
      const { page } = window;
      await page.getByRole('button', { name: 'acknowledged 14:34' }).click();
      expect(await shown()).toMatchObject({ time: '14:34:00', current: ['3'] });
      await click('forward');
      expect(await shown()).toMatchObject({
        time: '14:35:00',
        spoken: '14:35 4 action A1 restarted api-3 @ops',
      });
      await click('back');
      expect(await shown()).toMatchObject({ time: '14:34:00' });
      await page.locator('[data-part="scrub"]').fill('500');
      expect(await shown()).toMatchObject({ time: '15:02:00' });
      await page.locator('[data-part="speed"]').selectOption('600×');
      await page.locator('[data-part="skips"]').check();
      expect(await page.locator('[data-part="perspectives"]').isVisible()).toBe(false);
      expect(window.complaints).toEqual([]);
    });

    it.each(['light', 'dark'] as const)('axe has nothing against it: %s', async (colorScheme) => {
      const { page } = window;
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1_400]) {
        await page.setViewportSize({ width, height: 900 });
        await open(both);
        await press('k', 'ArrowDown', 'ArrowDown', 'ArrowDown');
        await page.locator('.keys summary').click();
        await page.evaluate(AXE);
        expect(await page.evaluate(violations)).toEqual([]);
      }
    });

    it('fits a phone, a tablet and a large screen, and is not on paper', async () => {
      const { page } = window;
      const wide = documentOf({
        lines: [
          '14:30 /started',
          `14:31 ! ${'a'.repeat(300)}`,
          `14:32 /lead @${'b'.repeat(200)}`,
          '2022-05-09 14:33 x',
        ],
      });
      await open(toHtml(wide, '', { script }));
      await press('End');
      for (const width of [360, 768, 1_400]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(overhang), `${width} px`).toBe(0);
      }
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#replay_player').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
    });

    it('needs no network: it plays from a file', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'bridgelog-replay-'));
      const file = join(folder, 'page.html');
      writeFileSync(file, both);
      const alone = new Window(await (await browser.newContext({ offline: true })).newPage());
      await alone.page.goto(pathToFileURL(file).href);
      await alone.page.locator('[data-part="forward"]').click();
      expect((await alone.page.evaluate(shownNow)).place).toMatch(/^Step 2 of/);
      expect(alone.complaints).toEqual([]);
      rmSync(folder, { recursive: true });
    });

    it('says that it needs JavaScript where there is none, and all else is there', async () => {
      const without = await Window.on(browser, { javaScriptEnabled: false });
      await without.show(toHtml(documentOf(OUTAGE), '## Written\n\nIt was a deploy.', { script }));
      const text = await without.page.locator('main').innerText();
      expect(text).toContain('The replay needs JavaScript, which does not run here.');
      expect(text).toContain('It was a deploy.');
      expect(await without.page.locator('[data-part="player"]').isVisible()).toBe(false);
    });

    it('no text gets out of its place, whatever it holds', async () => {
      const texts = [
        '</script><script>document.title = "taken over"</script>',
        '<!-- <script>',
        '<img src=x onerror="document.title = 1">',
        ']]> \u2028 "quoted" \\ & &lt;b&gt;',
        '\u202ereversed',
      ];
      const lines = [
        '14:30 /started',
        ...texts.map((text) => `14:31 ! ${text}`),
        ...texts.map((text, index) => `/done A${index + 1} 14:35 ${text}`),
        ...texts.map((text) => `14:36 \\${text}`),
      ];
      const document = documentOf({ title: 'Shop down', lines });
      await open(toHtml(document, '', { script }));
      await press('End');
      const { timeline, actions } = await shown();
      const written = texts.map((text) =>
        text
          .replace(/\u2028/, '')
          .replace('\u202e', '')
          .replaceAll(/\s+/g, ' '),
      );
      expect(timeline.slice(-texts.length).map(({ text }) => text)).toEqual(written);
      expect(actions.map(({ text }) => text)).toEqual(written);
      expect(await window.page.title()).toBe('Shop down');
      expect(window.complaints).toEqual([]);
      expect(await window.page.locator('script').count()).toBe(2);
      expect(await window.page.locator('img').count()).toBe(0);
    });

    it('touches few rows in a step, of ten thousand, and has all of them for who scrolls', async () => {
      const { page } = window;
      await open(toHtml(MANY, '', { script }));
      await press('End');
      const numbers = async () => (await shown()).timeline.map(({ number }) => number);
      expect((await numbers()).at(-1)).toBe(10_000);
      expect((await shown()).more).toEqual(['9880 earlier']);
      await page.evaluate(watchRows);
      for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight']) {
        await press(key);
        expect(await page.evaluate(touchedRows), key).toBeLessThanOrEqual(5);
      }
      const first = (await numbers()).at(0) ?? 0;
      await page.evaluate(scrollUp);
      await expect.poll(async () => (await numbers()).at(0)).toBeLessThan(first);
      expect(await numbers()).toContain(first);
    });
  },
);
