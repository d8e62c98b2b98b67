import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftLine } from '../../../src/journal/drafts.ts';
import { DraftKeeper, type KeptDrafts } from '../../../src/tui/store/draft-keeper.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A keeper, and what it has written, each as `incident: text +startedAt | …`; `*` is put away. */
function keeper() {
  const disk = { written: [] as string[], isFull: false };
  const drafts = new DraftKeeper(({ incident, lines }) => {
    if (disk.isFull) return false;
    const told = lines.map(
      ({ text, startedAt, isPutAway }) => `${text}${isPutAway ? '*' : ''} +${startedAt}`,
    );
    disk.written.push(`${incident ?? '-'}: ${told.join(' | ')}`);
    return true;
  });
  return { drafts, disk };
}

function line(text: string, fields: Partial<DraftLine> = {}): DraftLine {
  return { text, startedAt: 5, isPutAway: false, ...fields };
}

function draft(...texts: readonly string[]): KeptDrafts {
  return { incident: 'one', lines: texts.map((text) => line(text)) };
}

test('what is typed is written within 150 ms of the first key that is not', () => {
  const { drafts, disk } = keeper();
  for (const text of ['a', 'ab', 'abc']) {
    drafts.note(draft(text));
    vi.advanceTimersByTime(60);
  }
  expect(disk.written).toEqual(['one: abc +5']);
  vi.advanceTimersByTime(30);
  expect(disk.written).toEqual(['one: abc +5']);
  vi.advanceTimersByTime(1_000);
  expect(disk.written).toHaveLength(1);
});

test('what has not changed is not written again; another time, or being put away, is a change', () => {
  const { drafts, disk } = keeper();
  const lines = [
    ...[line('a'), line('a'), line('a', { startedAt: 9 }), line('a', { startedAt: 9 })],
    ...[line('a', { isPutAway: true }), line('a', { isPutAway: true })],
  ];
  for (const one of lines) {
    drafts.note({ incident: 'one', lines: [one] });
    expect(drafts.flush()).toBe(true);
  }
  expect(disk.written).toEqual(['one: a +5', 'one: a +9', 'one: a* +5']);
});

test('lines that change places are written in their new ones', () => {
  const { drafts, disk } = keeper();
  drafts.note(draft('a', 'b'));
  drafts.flush();
  drafts.note(draft('b', 'a'));
  vi.advanceTimersByTime(150);
  expect(disk.written).toEqual(['one: a +5 | b +5', 'one: b +5 | a +5']);
});

test('a line that is gone goes at once, also if it was never written', () => {
  const { drafts, disk } = keeper();
  drafts.note(draft());
  drafts.note(draft('a', 'b'));
  drafts.note(draft('b'));
  expect(disk.written).toEqual(['one: b +5']);
  drafts.note(draft());
  drafts.note(draft());
  vi.advanceTimersByTime(1_000);
  expect(disk.written).toEqual(['one: b +5', 'one: ']);
});

test('the lines of another incident are other lines', () => {
  const { drafts, disk } = keeper();
  drafts.note(draft('a'));
  drafts.note({ ...draft('b'), incident: null });
  expect(disk.written).toEqual(['one: a +5']);
  drafts.note({ ...draft(), incident: 'two' });
  drafts.flush();
  expect(disk.written).toEqual(['one: a +5', '-: b +5']);
});

test('what could not be written is tried again at the next note, whether or not it has changed', () => {
  const { drafts, disk } = keeper();
  disk.isFull = true;
  drafts.note(draft('a'));
  expect(drafts.flush()).toBe(false);
  drafts.note(draft('a'));
  vi.advanceTimersByTime(150);
  expect(drafts.flush()).toBe(false);
  disk.isFull = false;
  drafts.note(draft('a'));
  vi.advanceTimersByTime(150);
  expect(disk.written).toEqual(['one: a +5']);
  expect(drafts.flush()).toBe(true);
  expect(disk.written).toHaveLength(1);
});
