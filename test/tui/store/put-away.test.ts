/** Lines that were put away, and lines that wait, over a restart; and how Ctrl+C leaves. */
import { describe, expect, test } from 'vitest';
import { listSeat, MINUTE, SECOND, type Seat, seat } from './seat.ts';

function history({ state }: Seat): readonly string[] {
  return state.prompt.history.map(({ text }) => text);
}

describe('after a restart', () => {
  test('all lines that were not logged are in their places', () => {
    const ada = seat().type('first\r').wait(SECOND).type('waits').wait(SECOND);
    ada.press('ctrl+o').type('/star').wait(SECOND).press('ctrl+p').type(' more').crash();
    expect(ada.drafts()).toEqual([
      'session 1 +3s first more',
      'session 1 +2s /star 1',
      'session 1 +1s waits',
    ]);
    const next = ada.wait(MINUTE).again();
    const seen: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      seen.push(...next.prompt());
      next.press('escape');
    }
    expect(seen).toEqual([
      ' 14:30 event › first more|',
      ' 14:30 star › /star 1|',
      ' 14:30 event › waits|',
      ' 14:30 event › waits|',
    ]);
  });

  test('a line that was put away is not at the prompt, and Ctrl+P brings it back with its time', () => {
    const ada = seat()
      .type('first\r')
      .wait(5 * SECOND)
      .type('unfinished')
      .press('ctrl+c')
      .crash();
    const next = ada.wait(MINUTE).again();
    expect(next.look()).toBe(`
  1  14:30  ·             first
 14:31 event › |

`);
    expect(next.press('ctrl+p').look()).toBe(`
  1  14:30  ·             first
 14:30 event › unfinished|
 → 14:30:05 event · kept from 1m ago, Ctrl+T: now
`);
    expect(next.drafts()).toEqual([
      ...['session 2 +5s unfinished', 'session 2 +5s unfinished (put away)'],
    ]);
    expect(next.type('\r').drafts()).toHaveLength(0);
    expect(history(next)).toEqual(['first', 'unfinished']);
  });

  test('nor is it when a second Ctrl+C has left', () => {
    const ada = seat().type('unfinished').press('ctrl+c', 'ctrl+c');
    expect(ada.hasLeft).toBe(true);
    const next = ada.crash().again();
    expect(next.prompt()).toEqual([' 14:30 event › |']);
    expect(next.press('ctrl+p').prompt()).toEqual([' 14:30 event › unfinished|']);
  });

  test('a title that was put away is called back in the list', () => {
    const next = listSeat().type('Checkout fa').press('ctrl+c').crash().anew();
    expect(next.prompt()).toEqual([' What fails? |']);
    expect(next.press('ctrl+p').prompt()).toEqual([' What fails? Checkout fa|']);
  });

  test('the line at the prompt is there, and behind it what was put away', () => {
    const next = seat().type('away').press('ctrl+c').type('unfinished').crash().again();
    expect(next.prompt()).toEqual([' 14:30 event › unfinished|']);
    expect(next.press('ctrl+p').prompt()).toEqual([' 14:30 event › away|']);
  });

  test('of many that were put away, the newest twenty are there', () => {
    const ada = seat().type('first\r');
    for (let count = 1; count <= 25; count += 1) ada.type(`away ${count}`).press('ctrl+c', 'left');
    const newest = Array.from({ length: 20 }, (_, index) => `away ${index + 6}`);
    expect(history(ada.crash().again())).toEqual(['first', ...newest]);
  });
});

test('a line that was logged, and is called back as it was, is no draft', () => {
  const ada = seat().type('first\r').press('ctrl+p');
  expect([...ada.prompt(), ...ada.drafts()]).toEqual([' 14:30 event › first|']);
  expect(ada.type('!').drafts()).toEqual(['session 1 +0s first!']);
});

describe('Ctrl+C twice leaves', () => {
  test('when the second comes within five seconds', () => {
    const ada = seat()
      .press('ctrl+c')
      .wait(5 * SECOND)
      .dispatch({ type: 'ticked' });
    expect(ada.status()).toBe(' Ctrl+C again leaves. Everything is saved.');
    expect(ada.press('ctrl+c').hasLeft).toBe(true);
  });

  test('and when it comes later, it is a first one again', () => {
    const ada = seat()
      .press('ctrl+c')
      .wait(5 * SECOND + 1)
      .dispatch({ type: 'ticked' });
    expect(ada.status()).toBe('');
    expect(ada.press('ctrl+c').hasLeft).toBe(false);
    expect(ada.press('ctrl+c').hasLeft).toBe(true);
  });
});
