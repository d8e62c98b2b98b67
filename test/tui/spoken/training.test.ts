import { expect, test } from 'vitest';
import { evening, watch } from '../training/evening.ts';
import { Listener } from './listener.ts';

test('training is heard: the steps, the question, how it ended, and what came of it', () => {
  const seat = evening().type('/replay\r');
  const ada = new Listener(seat);
  ada.hears();
  ada.type('t');
  expect(ada.hears()).toMatch(
    /^Training, as it was known: it stops before each decision, and asks you\.$/m,
  );
  watch(seat, 2.5);
  // The step before it is heard first.
  expect(ada.hears()).toMatch(
    /memory leak in the cart service\.\nPaused\.\nQuestion 1 of 2: what would you do now\? Enter keeps the answer, Control J begins a new line, Escape skips the question\.\n$/,
  );
  expect(ada.asks()).toMatch(/^Question 1 of 2: what would you do now\?/m);
  ada.type('restart it\r');
  expect(ada.hears()).toMatch(
    /restarted api-3\.\nIn the end, A1: failed after 15 minutes: no change\.\nEnter goes on, Escape ends the training\.\n$/,
  );
  watch(ada.press('enter').seat, 5);
  ada.hears();
  ada.press('escape');
  expect(ada.hears()).toMatch(
    /failing over @maria\.\nIn the end, A2: done after 20 minutes\.\nEnter goes on, Escape ends the training\.\n$/,
  );
  watch(ada.press('enter').seat, 5);
  expect(ada.hears()).toMatch(/^The training is over: 1 answered, 1 skipped\.$/m);
  expect(ada.asks()).toMatch(/^The answers are printed by: bridgelog replay \S+ --answers$/m);
});
