import { expect, test } from 'vitest';
import { nearMentions } from '../../../src/tui/completion/near-mentions.ts';
import { unmarked } from '../text-input/marked.ts';
import { knownOf } from './offered.ts';

/** What of a text, with `|` for the cursor, is new, and near to what. */
function near(text: string, known = knownOf()): string {
  return nearMentions(unmarked(text), known)
    .map(({ word, like }) => `${word} is new; ${like} was used before`)
    .join('\n');
}

test.each([
  ['slow #chekout |', '#chekout is new; #checkout was used before'],
  ['slow #Checkout |', '#Checkout is new; #checkout was used before'],
  ['14:05 ! asked @olag, |', '@olag is new; @olga was used before'],
  ['/done A1 by @olag |', '@olag is new; @olga was used before'],
  ['\\#chekout |', '#chekout is new; #checkout was used before'],
  [
    '#chekout @magia #chekout |',
    '#chekout is new; #checkout was used before\n@magia is new; @maria was used before',
  ],
  // Not what was used before, nor what is like nothing.
  ['slow #checkout @ops |', ''],
  ['slow #search @nobody |', ''],
  // A person is no tag.
  ['asked #olag |', ''],
  // Not while it is being written.
  ['slow #chekout|', ''],
  ['slow #chek|out', ''],
  ['slow |#chekout', ''],
  ['slow| #chekout', '#chekout is new; #checkout was used before'],
  // Only where it counts.
  ['`#chekout` https://a.example/#chekout a#chekout |', ''],
  ['slow\n#chekout |', ''],
  ['slow #chekout\nmore |', '#chekout is new; #checkout was used before'],
  // A line that cannot be read is told of elsewhere.
  ['25:00 #chekout |', ''],
  ['|', ''],
])('%s', (text, expected) => {
  expect(near(text)).toBe(expected);
});

test('of a line full of them, those at its beginning', () => {
  const many = Array.from({ length: 500 }, (_, index) => `@p${index}`).join(' ');
  expect(near(`#chekout ${many} @magia |`)).toBe('#chekout is new; #checkout was used before');
});
