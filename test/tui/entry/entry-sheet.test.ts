import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { entrySheet } from '../../../src/tui/entry/entry-sheet.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { imported } from '../../incident/imported-story.ts';
import { lines, tell } from '../../incident/random-story.ts';
import { instant, type Plot, type Story, story, type Told } from '../../incident/story.ts';

/** 15:00 in Lagos. */
const NOW = '2026-11-20T14:00:00Z';

interface Look {
  readonly columns?: number;
  readonly now?: string;
  readonly lost?: readonly number[];
}

function sheet({ incident }: Story, number: number, look: Look = {}) {
  const { columns = 70, now = NOW, lost = [] } = look;
  const id = incident.named(String(number))?.id ?? '';
  return entrySheet(incident, id, { columns, now: instant(now), lost: new Set(lost) });
}

/** The title and all lines of a sheet. */
function read(told: Story, number: number, look?: Look): string {
  const { title, count, lines: seen } = sheet(told, number, look);
  return `\n${[title, ...seen(0, count).map((line) => plain(line).trimEnd())].join('\n')}\n`;
}

/** Lines that were typed ten seconds after each other, from 14:35:10 on. */
function typed(all: readonly (string | readonly [string, string])[], plot: Plot = {}): Story {
  const told = all.map((each, index): Told => {
    const clock = instant('2026-11-20T13:35:10Z') + index * 10_000;
    return typeof each === 'string' ? [clock, each] : [clock, ...each];
  });
  return story({ ...plot, lines: told });
}

test('the text, all that is known, the history, and the whole detail', () => {
  const told = typed([
    '14:31 ? memory leak in the cart service',
    '+ alert on the heap @ada',
    '~14:35-14:40 ! restarted api-3 #shop, see H1 and F1, https://example.com/graphs/of/the/heap',
    ['/amend 2 restarted api-3 and api-4 @ops #shop, see H1 and F1, https://example.com/a', 'bo'],
    '/milestone 2 mitigated',
    '/cause 2',
    '/star 2',
    '/internal 2',
    '/done A1 14:39 no change',
    ['/amend 2 restarted\n$ systemctl restart api-3\n\n\tok', 'bo'],
    ['/undo', 'bo'],
    '/amend 2 restarted api-3 and api-4 @ops #shop, see H1 and F1, https://example.com/a\n$ systemctl restart api-3\n\n\tActive: active (running) since Fri 2026-11-20 14:35:00 WAT; 4min ago',
  ]);
  expect(read(told, 2)).toBe(`
Entry 2 · A1 action, done after ~4m, mitigated
 restarted api-3 and api-4 @ops #shop, see H1 and F1,
 https://example.com/a

  Time        Fri 20 Nov 2026 14:35 to 14:40 UTC+1 (Africa/Lagos),
              approximate
  Milestones  mitigated
  Note        done: no change
  Cause       root cause
  People      @ops
  Tags        #shop
  Refers to   H1 memory leak in the cart service
              F1 alert on the heap @ada
  Links       https://example.com/a
  Marked      starred, internal
  Recorded    Fri 20 Nov 2026 14:35:30 UTC+1 by ada

 History
  14:35:30  ada  logged: restarted api-3 #shop, see H1 and F1,
                 https://example.com/graphs/of/the/heap
  14:35:40  bo   text: "restarted api-3 #shop, see H1 and F1,
                 https://example.com/graphs/of/the/heap" → "restarted
                 api-3 and api-4 @ops #shop, see H1 and F1,
                 https://example.com/a"
  14:35:50  ada  marked mitigated
  14:36:00  ada  cause: none → root
  14:36:10  ada  starred
  14:36:20  ada  internal
  14:36:30  ada  done at 14:39: no change
  14:36:40  bo   text: "restarted api-3 and api-4 @ops #shop, see H1
                 and F1, https://example.com/a" → "restarted",
                 detail: none → 3 lines  [undone]
  14:36:50  bo   undone: text: "restarted api-3 and api-4 @ops #shop,
                 see H1 and F1, https://example.com/a" → "restarted",
                 detail: none → 3 lines
  14:37:00  ada  detail: none → 3 lines

 Detail, 3 lines
  │ $ systemctl restart api-3
  │
  │     Active: active (running) since Fri 2026-11-20 14:35:00 WAT; 4
    min ago
`);
});

test('an event of another day, from elsewhere, and retracted', () => {
  const told = typed(['2026-11-19 23:50-00:20 the cache was slow', '/retract 1 other incident']);
  expect(read(told, 1, { now: '2026-11-21T08:00:00Z', columns: 60 })).toBe(`
Entry 1 · event, retracted
 the cache was slow

  Time       Thu 19 Nov 2026 23:50 UTC+1 to Fri 20 Nov 2026
             00:20 UTC+1 (Africa/Lagos)
  Retracted  other incident
  Recorded   Fri 20 Nov 2026 14:35:10 UTC+1 by ada

 History
  2026-11-20 14:35:10  ada  logged: the cache was slow
  2026-11-20 14:35:20  ada  retracted: other incident
`);
});

test('on a narrow screen the texts stand below what is said in front of them', () => {
  const told = typed(['?? ! restarted api-3']);
  expect(read(told, 1, { columns: 28 })).toBe(`
Entry 1 · A1 action, running
 restarted api-3

  Time      not known
  Recorded  Fri 20 Nov 2026
            14:35:10 UTC+1
            by ada

 History
  14:35:10  ada
    logged: restarted api-3
`);
});

test('the title says how an entry stands', () => {
  const told = typed([
    '14:30 ! restarted api-3',
    '14:31 ! restarted api-4',
    '14:30 ? memory',
    '14:35 ? dns',
    '/refuted H2 14:37',
    '14:20-14:30 ! rollback',
    '14:21 /started',
    '= roll back',
    '/retract 1',
    ['? network', 'bo'],
    ['/undo', 'bo'],
  ]);
  const titles = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => sheet(told, number, { lost: [2] }).title);
  expect(titles).toEqual([
    'Entry 1 · A1 action, retracted',
    'Entry 2 · A2 action, lost',
    'Entry 3 · H1 hypothesis, open for 30m',
    'Entry 4 · H2 hypothesis, refuted after 2m',
    'Entry 5 · A3 action, ended after 10m',
    'Entry 6 · event, started',
    'Entry 7 · decision',
    'Entry 8 · undone',
  ]);
  expect(read(told, 8)).toBe(`
Entry 8 · undone
 History
  14:36:40  bo  logged: network  [undone]
  14:36:50  bo  undone: logged: network
`);
  expect(sheet(told, 99).title).toBe('No such entry');
});

test('where it was imported from, and in which zone it was typed', () => {
  const told = story();
  const body = {
    ...{ kind: 'event' as const, text: 'x', typed: 'x', milestones: [] },
    ...{ people: [], tags: [], links: [], refs: ['A7'] },
  };
  const at = { at: instant('2026-11-20T13:05:06Z'), bare: 'Europe/London' };
  told.record(NOW, [
    { type: 'entry.logged', body: { ...body, ...at, source: { file: 'chat.txt', line: 12 } } },
    { type: 'entry.logged', body: { ...body, at: null, source: { file: 'make deploy' } } },
  ]);
  expect(read(told, 1)).toBe(`
Entry 1 · event
 x

  Time       Fri 20 Nov 2026 14:05:06 UTC+1 (Africa/Lagos), typed as
             of Europe/London
  Refers to  A7
  Source     chat.txt, line 12
  Recorded   Fri 20 Nov 2026 15:00:00 UTC+1 by ada

 History
  15:00:00  ada  logged: x
`);
  expect(read(told, 2)).toContain('\n  Source     make deploy\n');
});

test('the lines are the same, however they are scrolled, and each fits', () => {
  const anyColumns = fc.integer({ min: 1, max: 90 });
  fc.assert(
    fc.property(lines, anyColumns, fc.integer({ min: 1, max: 7 }), (all, columns, rows) => {
      const told = tell(all);
      for (const { number } of told.incident.recorded) {
        const { count, lines: seen } = sheet(told, number, { columns });
        const whole = seen(0, count);
        expect(whole.length).toBe(count);
        const pages = Array.from({ length: Math.ceil(count / rows) }, (_, page) =>
          seen(page * rows, rows),
        );
        expect(pages.flat()).toEqual(whole);
        for (const line of whole) {
          expect(stringWidth(plain(line))).toBeLessThanOrEqual(Math.max(1, columns - 1));
        }
      }
    }),
    { numRuns: 20 },
  );
});

test('hostile text stays text', () => {
  const told = typed([['a \u001b[2Jb\u202e @ops\nc\u0007d', 'mal\u001blory'], '/amend 1 x\u001by']);
  const shown = read(told, 1);
  expect(shown).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  expect(shown).toContain('text: "a ␛[2Jb @ops" → "x␛y"');
  expect(shown).toContain('by mal␛lory');
  expect(shown).toContain('│ c␇d');
});

test('in the hour that comes twice the history says which one it was', () => {
  const told = story({
    zone: 'Europe/Berlin',
    declared: '2026-10-24T22:00:00Z',
    lines: [
      ['2026-10-24T23:58:00Z', '! restarted api-3'],
      ['2026-10-25T00:30:00Z', '/amend 1 restarted api-4'],
      ['2026-10-25T01:30:00Z', '/star 1', 'bo'],
    ],
  });
  expect(read(told, 1, { now: '2026-10-25T02:00:00Z' }).split('History')[1]).toBe(`
  01:58:00        ada  logged: restarted api-3
  02:30:00 UTC+2  ada  text: "restarted api-3" → "restarted api-4"
  02:30:00 UTC+1  bo   starred
`);
});

test('what an import brought: its day, who said it, what was read from the wording, its place', () => {
  const told = imported({
    entries: [
      [
        14,
        null,
        'Restarted the consumers',
        {
          kind: 'action',
          date: '2019-12-03',
          speaker: 'Bo Lind',
          proposed: ['kind'],
          detail: 'two',
        },
      ],
    ],
  });
  expect(read(told, 1, { now: '2022-05-10T18:00:00Z' })).toBe(`
Entry 1 · A1 action, ended
 Restarted the consumers

  Time      Tue 3 Dec 2019, time not known
  Said by   Bo Lind
  Proposed  kind: read from the wording; /accept 1 if right
  Source    queue.md, line 14
  Recorded  Tue 10 May 2022 18:00:00 UTC by importer

 History
  18:00:00  importer  logged: Restarted the consumers  (1 line of
                      detail)  (kind proposed)

 Detail
  │ two
`);
});
