import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whilePlaying } from '../../../src/tui/while-playing.ts';
import type { Seat } from '../store/seat.ts';
import { replaying, where } from './night.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets time pass for the timer and on the clock. @returns how many times a second it has looked */
function looks(ada: Seat, seconds: number): number {
  let count = 0;
  const unsubscribe = ada.store.subscribe(() => {
    count += 1;
  });
  for (let tenth = 0; tenth < seconds * 10; tenth += 1) {
    ada.wait(100);
    vi.advanceTimersByTime(100);
  }
  unsubscribe();
  return count / seconds;
}

function started(ada: Seat, quickest?: number): () => void {
  return whilePlaying(ada.store, quickest);
}

test('ten times a second while it plays, and not at all else', () => {
  const ada = replaying('14:34');
  const stop = started(ada);
  expect(looks(ada, 2)).toBe(0);
  ada.type(' ');
  expect(looks(ada, 2)).toBe(10);
  expect(where(ada)).toContain('▸ playing 60× step 7 of 14 · 2026-11-21 14:36:00');
  ada.type(' ');
  expect(looks(ada, 2)).toBe(0);
  stop();
});

test('at a second in a second, only so often as the seconds need', () => {
  const ada = replaying('14:34').type('1 ');
  const stop = started(ada);
  expect(looks(ada, 3)).toBe(4);
  stop();
});

test('over a slow line, twice a second', () => {
  const ada = replaying('14:34').type(' ');
  const stop = started(ada, 500);
  expect(looks(ada, 3)).toBe(2);
  stop();
});

test('at its end, and when the replay is left, nothing runs any more', () => {
  const ada = replaying('16:37').type(' ');
  const stop = started(ada);
  expect(looks(ada, 2)).toBeLessThanOrEqual(5);
  expect(vi.getTimerCount()).toBe(0);
  ada.type(' ');
  expect(vi.getTimerCount()).toBe(1);
  ada.press('escape');
  expect([vi.getTimerCount(), looks(ada, 2)]).toEqual([0, 0]);
  ada.type('/replay\r ');
  stop();
  expect(vi.getTimerCount()).toBe(0);
});
