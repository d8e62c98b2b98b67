import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '../../src/journal/excerpt.ts';
import { merged, placesOf } from '../../src/journal/mark.ts';
import { anyString } from '../any-string.ts';
import { withBrackets } from './brackets.ts';

/** The excerpt of a text with its marks in brackets. */
function around(word: string, text: string, length = 40): string {
  return withBrackets(excerpt(text, placesOf([word], text), length));
}

test('a short text is there as a whole, on one line, its own lines apart', () => {
  expect(around('heap', 'memory leak in the cart service\nheap at 96 %\r\n', 60)).toBe(
    'memory leak in the cart service · [heap] at 96 %',
  );
  expect(around('text', ' short\n\n\ttext\0of \n text ')).toBe('short · [text] of · [text]');
  expect(around('none', 'short')).toBe('short');
});

test('of a long one the part around the first find', () => {
  const words = 'before '.repeat(20);
  expect(around('leak', `${words}the  leak\nis here ${words}`)).toBe(
    '…efore the [leak] · is here before before b…',
  );
  expect(around('leak', `${words}the leak`)).toBe('…ore before before before before the [leak]');
  expect(around('before', words)).toBe('[before] [before] [before] [before] [before] [befor]…');
  expect(around('none', words)).toBe('before before before before before befor…');
});

test('no half of a character is left where it is cut', () => {
  expect(around('x', `${'😀'.repeat(30)}x${'😀'.repeat(30)}`, 11)).toBe('…😀[x]😀😀😀😀…');
  expect(around('x', `${'😀'.repeat(30)}xy${'😀'.repeat(30)}`, 11)).toBe('…😀[x]y😀😀😀…');
});

test('of a very long text only what is near is looked at', () => {
  const spaces = ' '.repeat(100_000);
  expect(around('leak', `begin${spaces}leak${spaces}end`)).toBe('…[leak]…');
});

test('an excerpt is as short as asked, on one line, and its marks are in it, in order', () => {
  const text = fc.array(fc.oneof(anyString(), fc.constantFrom('ab', ' ', '\n', '😀', 'b')));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 50 }), (pieces, length) => {
      const whole = pieces.join('').toWellFormed();
      const cut = excerpt(whole, merged(placesOf(['ab', 'b'], whole)), length);
      expect(cut.excerpt.length).toBeLessThanOrEqual(length + 2);
      expect(cut.excerpt).not.toMatch(/[\n\t\0]|\s\s/);
      expect(cut.excerpt.isWellFormed()).toBe(true);
      let before = -1;
      for (const { start, end } of cut.marks) {
        expect(before).toBeLessThan(start);
        expect(cut.excerpt.slice(start, end)).toMatch(/^[ab]+$/);
        before = end;
      }
    }),
  );
});
