/** While somebody watches a replay, others go on logging. */
import { expect, test } from 'vitest';
import { replaying, where } from './night.ts';

test('the replay stays where it is, whatever others log, undo and redact', () => {
  const ada = replaying('14:43');
  const before = where(ada);
  const bob = ada.joined('bob');
  const seen = [
    '14:10 a note of much earlier',
    '14:43 another of the same minute',
    '/retract 1',
    '/redact 11',
    'of now',
  ].map((line) => {
    bob.paste(line).press('enter');
    return where(ada.hear());
  });
  expect([before, ...seen]).toEqual([
    '‖ paused 60× step 9 of 14 · 2026-11-21 14:43:00 | 14:43  6  event  errors at 34 %',
    '‖ paused 60× step 10 of 15 · 2026-11-21 14:43:00 | bob: 11  14:10  event  a note of much earlier',
    '‖ paused 60× step 10 of 16 · 2026-11-21 14:43:00 | bob: 12  14:43  event  another of the same minute',
    '‖ paused 60× step 9 of 15 · 2026-11-21 14:43:00 | bob: entry 1 retracted',
    '‖ paused 60× step 9 of 15 · 2026-11-21 14:43:00 | bob: redacted: the words of entry 11 are gone for good',
    '‖ paused 60× step 9 of 16 · 2026-11-21 14:43:00 | bob: 13  16:38  event  of now',
  ]);
});

test('when the step that was looked at is taken back, the time is kept', () => {
  const ada = replaying('16:38');
  expect(where(ada)).toContain('step 14 of 14');
  ada.joined('ada').type('/undo\r');
  expect(where(ada.hear())).toBe(
    `‖ at the end 60× step 13 of 13 · 2026-11-21 15:08:00 | elsewhere: undone: 10  16:38  event  told the shop`,
  );
});
