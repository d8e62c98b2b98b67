import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DraftKeeper, type KeptDraft } from '../../../src/tui/store/draft-keeper.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A keeper, and what it has written, each as `incident: text +startedAt`. */
function keeper() {
  const written: string[] = [];
  const drafts = new DraftKeeper(({ incident, text, startedAt }) => {
    written.push(`${incident ?? '-'}: ${text} +${startedAt}`);
    return true;
  });
  return { drafts, written };
}

function draft(text: string, fields: Partial<KeptDraft> = {}): KeptDraft {
  return { incident: 'one', text, startedAt: 5, ...fields };
}

test('what is typed is written within 150 ms of the first key that is not', () => {
  const { drafts, written } = keeper();
  for (const text of ['a', 'ab', 'abc']) {
    drafts.note(draft(text));
    vi.advanceTimersByTime(60);
  }
  expect(written).toEqual(['one: abc +5']);
  vi.advanceTimersByTime(30);
  expect(written).toEqual(['one: abc +5']);
  vi.advanceTimersByTime(1_000);
  expect(written).toHaveLength(1);
});

test('what has not changed is not written again; another time of its first key is a change', () => {
  const { drafts, written } = keeper();
  drafts.note(draft('a'));
  drafts.flush();
  drafts.note(draft('a'));
  drafts.flush();
  drafts.note(draft('a', { startedAt: 9 }));
  drafts.flush();
  expect(written).toEqual(['one: a +5', 'one: a +9']);
});

test('a line that is gone goes at once, also if it was never written', () => {
  const { drafts, written } = keeper();
  drafts.note(draft(''));
  drafts.note(draft('a'));
  drafts.note(draft(''));
  drafts.note(draft('', { startedAt: 9 }));
  vi.advanceTimersByTime(1_000);
  expect(written).toEqual(['one:  +5']);
});

test('the line of another incident is another line', () => {
  const { drafts, written } = keeper();
  drafts.note(draft('a'));
  drafts.note(draft('b', { incident: null }));
  expect(written).toEqual(['one: a +5']);
  drafts.note(draft('', { incident: 'two' }));
  drafts.flush();
  expect(written).toEqual(['one: a +5', '-: b +5']);
});
