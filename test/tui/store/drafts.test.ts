/** The unfinished line outlives its session, and has one owner at a time. */
import { expect, test } from 'vitest';
import { listSeat, MINUTE, SECOND, seat } from './seat.ts';

test('the line of a session that is gone is at the prompt of the next one, with its time', () => {
  const ada = seat()
    .wait(5 * SECOND)
    .type('restart did not he')
    .crash();
  const next = ada.wait(2 * MINUTE).again();
  expect(next.look()).toBe(`
 Nothing is logged yet. Type what happens, one line at a time:
   14:30 /started 5xx above 5 % on checkout
   ! restarted api-3 @ops      an action, until /done or /failed
   ? memory leak in the cart   a hypothesis, until /confirm
   /sev sev1   /lead @ada   /impact customers cannot pay
 14:30 event › restart did not he|
 → 14:30:05 event · kept from 2m ago, Ctrl+T: now
`);
  expect(next.drafts()).toEqual(['session 2 +5s restart did not he']);
  next.type('lp\r');
  expect(next.rows()).toEqual(['  1  14:30:05  ·          restart did not help']);
  expect(next.drafts()).toHaveLength(0);
});

test('so is a title in the list', () => {
  const ada = listSeat().type('14:05 checkout fa').crash();
  const next = ada.wait(MINUTE).anew();
  expect(next.prompt()).toEqual([' What fails? 14:05 checkout fa|']);
  expect(next.drafts()).toEqual(['session 2 +0s 14:05 checkout fa']);
  expect(next.type('ils\r\r').drafts()).toHaveLength(0);
});

test('the line of a session that lives is nobody else’s', () => {
  const ada = seat().type('unfinished');
  ada.store.flush();
  const bob = ada.joined('bob');
  expect(bob.prompt()).toEqual([' 14:30 event › |']);
  bob.type('of bob');
  expect(bob.drafts()).toEqual(['session 1 +0s unfinished', 'session 2 +0s of bob']);
});

test('of a session on another machine nothing is known: its line is taken when it was left for long', () => {
  const ada = seat().type('unfinished').isFarAway();
  ada.store.flush();
  ada.wait(60 * MINUTE - 1);
  expect(ada.joined('bob').prompt()).toEqual([' 15:29 event › |']);
  ada.wait(1);
  expect(ada.joined('cid').prompt()).toEqual([' 14:30 event › unfinished|']);
});

test('of two sessions that want the same line, the first one gets it', () => {
  const ada = seat().type('unfinished').crash();
  const first = ada.again();
  const second = ada.again();
  expect([first, second].flatMap((next) => next.prompt())).toEqual([
    ' 14:30 event › unfinished|',
    ' 14:30 event › |',
  ]);
  expect(second.drafts()).toEqual(['session 2 +0s unfinished']);
});

test('a line is offered where it was typed, and nowhere else', () => {
  const ada = seat('one').type('about one').crash();
  const next = ada.anew();
  expect(next.prompt()).toEqual([' What fails? |']);
  expect(next.type('two\r\r').prompt()).toEqual([' 14:30 event › |']);
  expect(next.type('/incidents\r').press('page-down').type('\r').prompt()).toEqual([
    ' 14:30 event › about one|',
  ]);
});

test('its kind is kept as the verb of it, its block as a block', () => {
  const ada = seat().type('\t').type('log of api-3').paste('a', 'b', 'c', 'd').crash();
  const next = ada.again();
  expect(next.prompt()).toEqual([' 14:30 action › /action log of api-3|', ' + 4 lines folded: a']);
  expect(next.type('\r').status()).toBe(' 1  14:30  action A1  log of api-3  (+4 lines of detail)');
});

test('what is logged or declared is no draft; what is put away is one still', () => {
  const ada = seat().type('first');
  expect(ada.drafts()).toHaveLength(1);
  expect(ada.type('\r').drafts()).toHaveLength(0);
  expect(ada.type('second').drafts()).toHaveLength(1);
  expect(ada.press('ctrl+c').drafts()).toEqual(['session 1 +0s second (put away)']);
  expect(ada.press('ctrl+p').type('\r').drafts()).toHaveLength(0);
  expect(ada.type('/new Mail is late').drafts()).toHaveLength(1);
  expect(ada.type('\r').drafts()).toEqual(['session 1 +0s /new Mail is late']);
  expect(ada.type('\r').drafts()).toHaveLength(0);
  expect(ada.type('/incidents').drafts()).toHaveLength(1);
  expect(ada.type('\r').drafts()).toHaveLength(0);
});

test('what is refused is one still', () => {
  const ada = seat().type('25:00 x\r');
  expect(ada.drafts()).toEqual(['session 1 +0s 25:00 x']);
});

test('/quit leaves, and nothing of it stays', () => {
  const ada = seat().type('/quit\r');
  expect([ada.hasLeft, ada.drafts().length]).toEqual([true, 0]);
});

test('an old line says how old it is, until Ctrl+T', () => {
  const ada = seat().type('restarted').crash().wait(MINUTE).again();
  expect(ada.status()).toBe(' → 14:30 event · kept from 1m ago, Ctrl+T: now');
  expect(ada.press('ctrl+t').status()).toBe(' → 14:31 event');
  expect(ada.drafts()).toEqual(['session 2 +60s restarted']);
});

test('a session’s own line is not given up for that of one that is gone', () => {
  const ada = seat('one').type('first\r').type('own words').press('ctrl+p', 'ctrl+u', 'up');
  ada.type('/incidents\r');
  ada.wait(MINUTE);
  const [one] = ada.journal.incidents();
  ada.joined('bob', one?.id).type('of bob').crash();
  ada.type('\r');
  expect([...ada.prompt(), ...ada.drafts()].join('\n')).toContain('own words');
});
