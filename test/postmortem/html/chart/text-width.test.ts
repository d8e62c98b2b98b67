import { expect, it } from 'vitest';
import { fitted, textWidth } from '../../../../src/postmortem/html/chart/text-width.ts';

it.each([
  { text: 'restarted api-3', width: 200, shown: 'restarted api-3' },
  { text: 'restarted api-3 on both hosts', width: 110, shown: 'restarted api-…' },
  { text: '緩存在第二台主機上沒有失效', width: 60, shown: '緩存在…' },
  { text: 'a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301b', width: 60, shown: 'b' },
  { text: 'one\n  two\u202e', width: 100, shown: 'one two' },
  { text: 'nothing fits', width: 3, shown: '…' },
])('$text fits into $width as $shown', ({ text, width, shown }) => {
  expect(fitted(text, width)).toBe(shown);
});

it('what is cut is no wider than asked for', () => {
  for (let width = 20; width < 300; width += 7) {
    expect(
      textWidth(fitted('The quick brown fox jumps over the lazy dog, twice', width)),
    ).toBeLessThanOrEqual(width);
  }
});
