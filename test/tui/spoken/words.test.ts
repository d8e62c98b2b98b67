import { expect, test } from 'vitest';
import {
  clean,
  lengthInWords,
  sentence,
  severityInWords,
  timeInWords,
} from '../../../src/tui/spoken/words.ts';

test.each([
  ['4m', '4 minutes'],
  ['1h 1m 1s', '1 hour 1 minute 1 second'],
  ['~2d 3h', 'about 2 days 3 hours'],
  ['-5m', 'minus 5 minutes'],
  ['~-5m', 'about minus 5 minutes'],
  ['0s', '0 seconds'],
])('the length %s is read as %s', (printed, words) => {
  expect(lengthInWords(printed)).toBe(words);
});

test.each([
  ['14:35', '14:35'],
  ['~14:35', 'about 14:35'],
  ['14:35–14:40', '14:35 until 14:40'],
])('the time %s is read as %s', (printed, words) => {
  expect(timeInWords(printed)).toBe(words);
});

test.each([
  ['sev1', 'severity 1'],
  ['sev-2', 'severity 2'],
  ['critical', 'severity critical'],
  [undefined, 'severity not known'],
])('the severity %s is read as %s', (name, words) => {
  expect(severityInWords(name)).toBe(words);
});

test('a sentence has an end, and one only', () => {
  expect(['heap at 96 %', 'Is it over?', 'so it goes …', ' "done." '].map(sentence)).toEqual([
    'heap at 96 %.',
    'Is it over?',
    'so it goes …',
    '"done."',
  ]);
});

test('of a novel only the beginning is read out', () => {
  expect(clean('word '.repeat(1_000))).toBe(`${'word '.repeat(120)}…`);
});
