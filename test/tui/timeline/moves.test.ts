import { expect, test } from 'vitest';
import type { Entry } from '../../../src/incident/incident.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { entryBlock } from '../../../src/tui/timeline/entry-lines.ts';
import {
  newBelow,
  newestSeen,
  nextMilestone,
  pageDown,
  pageUp,
  selectAt,
  selectBy,
  selectFirst,
  selectLast,
  windowOf,
} from '../../../src/tui/timeline/moves.ts';
import type { TimelineView } from '../../../src/tui/timeline/window.ts';
import { entriesOf, styleOf } from './told.ts';

const FOLLOWING: TimelineView = { anchor: undefined, seen: 0 };

/** Entries of two days: five of the 19th, `five` of three lines when it is selected, five of today. */
const ENTRIES = entriesOf(
  [
    ...['one', 'two', 'three', 'four'].map((text, index) => `2026-11-19 20:0${index} ${text}`),
    '2026-11-19 20:05 five is so long that it takes three rows of a narrow pane',
    ...['six', 'seven', 'eight', 'nine', 'ten'].map((text, index) => `14:0${index} ${text}`),
  ],
  { declaration: '2026-11-19 20:00' },
);

/** A pane onto a timeline: so many lines high, 38 columns wide. */
function pane(height: number, entries: readonly Entry[] = ENTRIES) {
  const blocks = (selected: string | undefined) => {
    const style = { ...styleOf(entries, { columns: 38, expanded: 3 }), selected };
    return (index: number) => entryBlock(entries, index, style);
  };
  return { entries, height, blocks };
}

/** The rows of a pane without numbers and times; those of the selected entry with their marker. */
function rows(view: TimelineView, selected: string | undefined, context: ReturnType<typeof pane>) {
  const { lines } = windowOf(view, selected, context);
  return lines.map((line) =>
    plain(line)
      .replace(/^(.) *\d+ +\d\d:\d\d +· /, '$1')
      .replace(/^▌ +/, '▌')
      .trimEnd(),
  );
}

/** The view of a selection, which is its anchor. */
function selection(view: TimelineView, context: ReturnType<typeof pane>) {
  return rows(view, view.anchor?.id, context);
}

function idOf(number: number, entries = ENTRIES): string {
  return entries.find((entry) => entry.number === number)?.id ?? '';
}

test('up selects the last entry that is seen, then the ones above it', () => {
  const context = pane(5);
  let view = selectBy(FOLLOWING, undefined, -1, context);
  expect(selection(view, context)).toEqual([' six', ' seven', ' eight', ' nine', '▌ten']);
  view = selectBy(view, view.anchor?.id, -1, context);
  expect(selection(view, context)).toEqual([' six', ' seven', ' eight', '▌nine', ' ten']);
  view = selectBy(view, view.anchor?.id, -3, context);
  expect(selection(view, context)).toEqual([
    '── Fri 20 Nov 2026 ──',
    '▌six',
    ' seven',
    ' eight',
    ' nine',
  ]);
  view = selectBy(view, view.anchor?.id, -1, context);
  expect(selection(view, context)).toEqual([
    '▌five is so long that it',
    '▌takes three rows of a',
    '▌narrow pane',
    '── Fri 20 Nov 2026 ──',
    ' six',
  ]);
  view = selectBy(view, view.anchor?.id, -1, context);
  expect(selection(view, context)).toEqual([
    '▌four',
    ' five is so long that i…',
    '── Fri 20 Nov 2026 ──',
    ' six',
    ' seven',
  ]);
  view = selectBy(view, view.anchor?.id, 1, context);
  expect(selection(view, context)).toEqual([
    ' four',
    '▌five is so long that it',
    '▌takes three rows of a',
    '▌narrow pane',
    '── Fri 20 Nov 2026 ──',
  ]);
  view = selectBy(view, view.anchor?.id, 1, context);
  expect(selection(view, context)).toEqual([
    ' four',
    ' five is so long that i…',
    '── Fri 20 Nov 2026 ──',
    '▌six',
    ' seven',
  ]);
});

test('down selects the first entry that is seen, and no further than the last', () => {
  const context = pane(4);
  let view = selectBy(FOLLOWING, undefined, 1, context);
  expect(selection(view, context)).toEqual(['▌seven', ' eight', ' nine', ' ten']);
  view = selectBy(view, view.anchor?.id, 100, context);
  expect(selection(view, context)).toEqual([' seven', ' eight', ' nine', '▌ten']);
  expect(selectBy(view, view.anchor?.id, 1, context)).toEqual(view);
});

test('the first and the last', () => {
  const context = pane(4);
  const first = selectFirst(FOLLOWING, context);
  expect(selection(first, context)).toEqual(['── Thu 19 Nov 2026 ──', '▌one', ' two', ' three']);
  expect(selectBy(first, first.anchor?.id, -1, context)).toEqual(first);
  expect(selection(selectLast(first, context), context)).toEqual([
    ' seven',
    ' eight',
    ' nine',
    '▌ten',
  ]);
});

test('what is selected stays where it is when lines come in', () => {
  const early = ENTRIES.filter(({ number }) => number !== 2 && number < 9);
  const view = selectBy(FOLLOWING, undefined, -2, pane(4, early));
  expect(selection(view, pane(4, early))).toEqual([
    '── Fri 20 Nov 2026 ──',
    ' six',
    '▌seven',
    ' eight',
  ]);
  expect(selection(view, pane(4))).toEqual(['── Fri 20 Nov 2026 ──', ' six', '▌seven', ' eight']);
});

test('a selection that is gone begins again at the edge', () => {
  const context = pane(3);
  const view = { anchor: { id: 'gone', row: 1 }, seen: 10 };
  expect(selection(selectBy(view, 'gone', -1, context), context)).toEqual([
    ' eight',
    ' nine',
    '▌ten',
  ]);
  expect(selection(view, context)).toEqual([' eight', ' nine', ' ten']);
});

test('pages: the first entry that is seen comes to the bottom, the last one to the top', () => {
  const context = pane(4);
  const seen: (readonly string[])[] = [];
  let view = FOLLOWING;
  const note = (next: TimelineView) => {
    view = next;
    seen.push(rows(view, undefined, context));
  };
  note(view);
  note(pageUp(view, context));
  note(pageUp(view, context));
  note(pageUp(view, context));
  note(pageUp(view, context));
  note(pageDown(view, context));
  note(pageDown(view, context));
  note(pageDown(view, context));
  expect(seen).toEqual([
    [' seven', ' eight', ' nine', ' ten'],
    [' five is so long that i…', '── Fri 20 Nov 2026 ──', ' six', ' seven'],
    [' two', ' three', ' four', ' five is so long that i…'],
    ['── Thu 19 Nov 2026 ──', ' one', ' two', ' three'],
    ['── Thu 19 Nov 2026 ──', ' one', ' two', ' three'],
    [' three', ' four', ' five is so long that i…', '── Fri 20 Nov 2026 ──'],
    ['── Fri 20 Nov 2026 ──', ' six', ' seven', ' eight'],
    [' seven', ' eight', ' nine', ' ten'],
  ]);
  expect(view).toEqual(FOLLOWING);
  expect(pageDown(view, context)).toBe(view);
});

test('pages go on also where one entry fills the pane', () => {
  const context = pane(1);
  const up = pageUp(FOLLOWING, context);
  expect(rows(up, undefined, context)).toEqual([' nine']);
  expect(rows(pageUp(up, context), undefined, context)).toEqual([' eight']);
  expect(pageDown(up, context)).toEqual(FOLLOWING);
});

test('entries that came since the end was in sight, below what is seen', () => {
  const early = ENTRIES.filter(({ number }) => number !== 2 && number < 9);
  const settle = (view: TimelineView, entries: readonly Entry[]) => {
    const newest = Math.max(...entries.map(({ number }) => number));
    return {
      ...view,
      seen: newestSeen(view, windowOf(view, undefined, pane(4, entries)), newest),
    };
  };
  const followed = settle(FOLLOWING, early);
  expect(followed.seen).toBe(8);

  const up = pageUp(followed, pane(4, early));
  expect(settle(up, early).seen).toBe(8);
  expect(newBelow(up, ENTRIES, windowOf(up, undefined, pane(4)))).toBe(2);
  expect(settle(up, ENTRIES).seen).toBe(8);

  const down = settle(pageDown(pageDown(up, pane(4)), pane(4)), ENTRIES);
  expect(down).toEqual({ anchor: undefined, seen: 10 });
  expect(newBelow(down, ENTRIES, windowOf(down, undefined, pane(4)))).toBe(0);
});

test('a pane without room changes nothing, and nothing can be selected in an empty timeline', () => {
  const view = { anchor: { id: idOf(3), row: 2 }, seen: 4 };
  expect(newestSeen(view, windowOf(view, undefined, pane(0)), ENTRIES.length)).toBe(4);
  const empty = pane(4, []);
  for (const move of [pageUp, pageDown, selectFirst, selectLast]) {
    expect(move(FOLLOWING, empty)).toBe(FOLLOWING);
  }
  expect(selectBy(FOLLOWING, undefined, -1, empty)).toBe(FOLLOWING);
  expect(selectAt(FOLLOWING, idOf(3), empty)).toBe(FOLLOWING);
  expect(nextMilestone([], undefined, -1)).toBeUndefined();
});

test('an entry anywhere: where it is seen it stays, from further away it comes to the middle', () => {
  const context = pane(5);
  let view = selectAt(FOLLOWING, idOf(8), context);
  expect(selection(view, context)).toEqual([' six', ' seven', '▌eight', ' nine', ' ten']);
  view = selectAt(view, idOf(6), context);
  expect(selection(view, context)).toEqual([
    '── Fri 20 Nov 2026 ──',
    '▌six',
    ' seven',
    ' eight',
    ' nine',
  ]);
  view = selectAt(view, idOf(3), context);
  expect(selection(view, context)).toEqual([
    ' one',
    ' two',
    '▌three',
    ' four',
    ' five is so long that i…',
  ]);
  view = selectAt(view, idOf(1), context);
  expect(selection(view, context)).toEqual([
    '── Thu 19 Nov 2026 ──',
    '▌one',
    ' two',
    ' three',
    ' four',
  ]);
  view = selectAt(view, idOf(10), context);
  expect(selection(view, context)).toEqual([' six', ' seven', ' eight', ' nine', '▌ten']);
  expect(selectAt(view, idOf(10), context)).toEqual(view);
  expect(selectAt(view, 'gone', context)).toBe(view);
});

test('the next milestone, and the one before; one that was retracted is none', () => {
  const lines = ['/started', 'a', '/detected', 'b', '/mitigated', 'c'];
  const timed = lines.map((line, minute) => `14:3${minute} ${line}`);
  const entries = entriesOf([...timed, '/retract 3']);
  const next = (from: string | undefined, direction: 1 | -1) =>
    nextMilestone(entries, from, direction);
  expect(next(idOf(1, entries), 1)).toBe(idOf(5, entries));
  expect(next(idOf(2, entries), 1)).toBe(idOf(5, entries));
  expect(next(idOf(5, entries), 1)).toBeUndefined();
  expect(next(idOf(5, entries), -1)).toBe(idOf(1, entries));
  expect(next(idOf(1, entries), -1)).toBeUndefined();
  expect(next(undefined, -1)).toBe(idOf(5, entries));
  expect(next(undefined, 1)).toBe(idOf(1, entries));
});
