import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryHistory } from '../../../src/incident/describe/history.ts';
import { lines, tell } from '../random-story.ts';
import { HALF_PAST_TWO, instant, type Plot, type Story, story, type Told } from '../story.ts';

/** The history of the entry with this number, a row for each change: minute, author, what. */
function history({ incident }: Story, number: number, now = HALF_PAST_TWO): string {
  const id = incident.named(String(number))?.id ?? '';
  const rows = entryHistory(incident, id, instant(now)).map(({ clock, author, text, isUndone }) => {
    const minute = (clock - instant(HALF_PAST_TWO)) / 60_000;
    return `${minute} ${author}: ${text}${isUndone ? ' [undone]' : ''}`;
  });
  return `\n${rows.join('\n')}\n`;
}

/** Lines that were typed a minute after each other, the first at 14:31. */
function typed(
  all: readonly (string | readonly [line: string | readonly string[], author: string])[],
  plot: Plot = {},
): Story {
  const told = all.map((each, index): Told => {
    const clock = instant(HALF_PAST_TWO) + (index + 1) * 60_000;
    return typeof each === 'string' ? [clock, each] : [clock, ...each];
  });
  return story({ ...plot, lines: told });
}

test('every change with its author, and with what was there before', () => {
  const told = typed([
    '! restarted api-3',
    ['/amend A1 restarted api-3 and api-4 @ops', 'bo'],
    'another entry',
    '/done A1 14:36',
    '/failed A1 14:40 the leak is back',
    '/at A1 ~14:20-14:25',
    ['/at A1 ??', 'cy'],
    '/milestone A1 mitigated',
    '/milestone A1 -mitigated',
    '/cause A1',
    '/cause A1 trigger',
    '/cause A1 none',
    '/star A1',
    '/star A1',
    '/internal A1',
    '/amend A1 restarted\none\ntwo',
    '/reopen A1 14:50 once more',
    '/retract A1 wrong room',
    '/restore A1',
  ]);
  expect(history(told, 1)).toBe(`
1 ada: logged: restarted api-3
2 bo: text: "restarted api-3" → "restarted api-3 and api-4 @ops"
4 ada: done at 14:36
5 ada: failed at 14:40 (was done at 14:36): the leak is back
6 ada: time: 14:31 → ~14:20–14:25
7 cy: time: ~14:20–14:25 → time unknown
8 ada: marked mitigated
9 ada: not marked mitigated
10 ada: cause: none → root
11 ada: cause: root → trigger
12 ada: cause: trigger → none
13 ada: starred
14 ada: not starred
15 ada: internal
16 ada: text: "restarted api-3 and api-4 @ops" → "restarted", detail: none → 2 lines
17 ada: open again at 14:50: once more
18 ada: retracted: wrong room
19 ada: restored
`);
});

test('what was undone, by whom, and what was there before at that time', () => {
  const told = typed([
    'a',
    ['/amend 1 b', 'bo'],
    '/amend 1 c',
    ['/undo', 'bo'],
    '/amend 1 d',
    '/undo',
    ['/amend 1 e', 'bo'],
    '/redo',
    '/amend 1 f',
  ]);
  expect(history(told, 1)).toBe(`
1 ada: logged: a
2 bo: text: "a" → "b" [undone]
3 ada: text: "b" → "c"
4 bo: undone: text: "a" → "b"
5 ada: text: "c" → "d"
6 ada: undone: text: "c" → "d"
7 bo: text: "c" → "e"
8 ada: redone: text: "c" → "d"
9 ada: text: "e" → "f"
`);
});

test('of an act about many things, what it did to this one', () => {
  const told = typed([
    'a',
    'b',
    [['/amend 1 aa', '/star 1', '/amend 2 bb', '? c'], 'bo'],
    ['/undo', 'bo'],
  ]);
  expect(history(told, 1)).toBe(`
1 ada: logged: a
3 bo: text: "a" → "aa" [undone]
3 bo: starred [undone]
4 bo: undone: text: "a" → "aa"; starred
`);
  expect(history(told, 3)).toBe(`
3 bo: logged: c [undone]
4 bo: undone: logged: c
`);
});

test('redacted words are not told again, and who redacted them is', () => {
  const told = typed([
    'the password is 1234\nit was in the log',
    '? b',
    '/confirmed H1 found 1234',
    '/amend 1 the password 1234',
    ['/redact 1', 'bo'],
    '/amend 1 a secret was logged',
    '/redact H1',
  ]);
  expect(history(told, 1)).toBe(`
1 ada: logged: [redacted]  ([redacted] of detail)
4 ada: text: [redacted]
5 bo: redacted: the words so far are gone for good
6 ada: text: [redacted] → "a secret was logged"
`);
  expect(history(told, 2)).toBe(`
2 ada: logged: [redacted]
3 ada: confirmed at 14:33: [redacted]
7 ada: redacted: the words so far are gone for good
`);
});

test('times that were read again in another zone', () => {
  const told = typed([
    '14:20 a',
    'b',
    '/at 1 14:25',
    ['/zone Europe/London --reread', 'bo'],
    ['/undo', 'bo'],
  ]);
  expect(history(told, 1)).toBe(`
1 ada: logged: a
3 ada: time: 14:20 → 14:25
4 bo: time read again, as of Europe/London [undone]
5 bo: undone: time read again, as of Europe/London
`);
});

test('times of another day show their date', () => {
  const told = typed(['14:20 a', '/at 1 14:25', '/at 1 14:25']);
  expect(history(told, 1, '2026-11-21T08:00:00Z')).toBe(`
1 ada: logged: a
2 ada: time: 2026-11-20 14:20 → 2026-11-20 14:25
3 ada: corrected to the same
`);
});

test('a milestone that was logged, with and without a text', () => {
  const told = typed([
    '/started',
    '/detected a pager went off\nits text',
    '?? ! b',
    '/done A1 ?? c',
  ]);
  expect([1, 2].map((number) => history(told, number)).join('')).toBe(`
1 ada: logged: started

2 ada: logged: a pager went off  [detected]  (1 line of detail)
`);
});

test('in any story, no record about an entry is left out of its history, nor any undoing', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const { incident, records } = tell(all);
      for (const record of records) {
        if (record.type !== 'entry.logged') continue;
        const items = entryHistory(incident, record.id, instant(HALF_PAST_TWO));
        const told = items.map((item) => item.record.id);
        const own = incident.history({ sort: 'entry', id: record.id });
        const batches = new Set(own.map(({ batch }) => batch));
        const marks = records.filter(
          ({ type, body }) =>
            (type === 'act.undone' || type === 'act.redone') && batches.has(body.batch),
        );
        expect(told).toEqual(expect.arrayContaining([...own, ...marks].map(({ id }) => id)));
        expect(told).toEqual(told.toSorted());
        const standing = items.filter(({ isUndone }) => !isUndone);
        expect(standing.some((item) => item.record.id === record.id)).toBe(
          incident.entry(record.id) !== undefined,
        );
        expect(items.every(({ text }) => text !== '')).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
