/** What becomes of what is copied. */
import { expect, test } from 'vitest';
import type { Copied } from '../../../src/terminal/clipboard.ts';
import { type Seat, seat } from './seat.ts';

const DONE: Copied = { isDone: true, isSure: true, how: 'copied with xsel', tried: [] };
const SENT: Copied = { isDone: true, isSure: false, how: 'sent: paste to see', tried: [] };
const FAILED: Copied = { isDone: false, isSure: false, how: 'could not be copied', tried: [] };

/** Somebody whose copies end when the test says so, in the order in which they were begun. */
function slow(): { readonly ada: Seat; readonly ends: (how: Copied) => Promise<void> } {
  const copies: PromiseWithResolvers<Copied>[] = [];
  const copy = (text: string) => {
    ada.copied.push(text);
    const copying = Promise.withResolvers<Copied>();
    copies.push(copying);
    return copying.promise;
  };
  const ada = seat('14:05 sev1 Checkout returns 500s', { copy });
  const ends = async (how: Copied) => {
    await allThatFollows();
    copies.shift()?.resolve(how);
    await allThatFollows();
  };
  return { ada, ends };
}

async function allThatFollows(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

test('it is said behind the line that was logged with it', async () => {
  const { ada, ends } = slow();
  ada.type('/update\r\r');
  await ends(DONE);
  expect(ada.status()).toMatch(/^ 2 {2}14:30 {2}update .*… · copied with xsel$/);
});

test('a failure is always said; a success disturbs nobody who types', async () => {
  const { ada, ends } = slow();
  ada.type('/update\r\r').type('half a');
  await ends(DONE);
  expect(ada.status()).toBe(' → 14:30 event');
  ada.press('ctrl+u').type('/update\r\r').type('half a');
  await ends(FAILED);
  expect(ada.status()).toBe(' ✗ could not be copied');
  ada.press('ctrl+u').type('/update\r\r').type('/done A9\r');
  await ends(FAILED);
  expect(ada.status()).toMatch(/^ ✗ could not be copied · .*A9/);
});

test('a terminal that does not say whether it took it is no success', async () => {
  const { ada, ends } = slow();
  ada.type('/update\r\r').type('half a');
  await ends(SENT);
  expect(ada.status()).toBe(' sent: paste to see');
});

test('copies do not overtake each other', async () => {
  const { ada, ends } = slow();
  ada.type('/update\r\r').type('/update\r').type(' second').type('\r');
  await allThatFollows();
  expect(ada.copied).toHaveLength(1);
  await ends(DONE);
  expect(ada.copied[1]).toMatch(/ second$/);
});
