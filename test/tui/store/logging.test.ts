import { expect, test } from 'vitest';
import { foreign } from '../../journal/helpers.ts';
import { MINUTE, SECOND, seat } from './seat.ts';

test('a line is logged with what it says, and the next one begins', () => {
  const ada = seat().type('14:05 ! restarted api-3 @ops\r? memory leak');
  expect(ada.look()).toBe(`
  1  14:05  ! A1 running 25m restarted api-3 @ops
 14:30 hypothesis › ? memory leak|
 → 14:30 hypothesis H1
`);
});

test('a line without a time has that of its first key, whatever else is done meanwhile', () => {
  const ada = seat().type('earlier\r').wait(MINUTE).type('re');
  ada.wait(MINUTE).type('started\t');
  ada.wait(MINUTE).press('ctrl+p', 'ctrl+n', 'page-up', 'f1', 'escape', 'ctrl+z', 'ctrl+y');
  ada.wait(MINUTE).type('\r');
  expect(ada.look()).toBe(`
  1  14:30  ·             earlier
  2  14:31  ! A1 running 3m restarted
 14:34 event › |
 2  14:31  action A1  restarted
`);
});

test('a line whose text is wholly deleted begins anew; Ctrl+T does the same for its time alone', () => {
  const ada = seat().type('x').wait(MINUTE).press('backspace').wait(MINUTE).type('restarted');
  expect(ada.prompt()).toEqual([' 14:32 event › restarted|']);
  ada.wait(3 * MINUTE).press('ctrl+t');
  expect(ada.prompt()).toEqual([' 14:35 event › restarted|']);
});

test('Tab goes through the kinds, and Shift+Tab back; a sigil or a verb wins', () => {
  const ada = seat();
  const kinds = [' 14:30 event › |'];
  for (let times = 0; times < 8; times += 1) kinds.push(...ada.type('\t').prompt());
  expect(kinds.join('\n')).toBe(` 14:30 event › |
 14:30 action › |
 14:30 hypothesis › |
 14:30 decision › |
 14:30 report › |
 14:30 update › |
 14:30 escalation › |
 14:30 note › |
 14:30 event › |`);
  expect(ada.press('shift+tab').prompt()).toEqual([' 14:30 note › |']);
  expect(ada.type('? leak').prompt()).toEqual([' 14:30 hypothesis › ? leak|']);
  expect(ada.press('ctrl+u').type('/told them').prompt()).toEqual([' 14:30 told › /told them|']);
  expect(ada.press('ctrl+u').type('it went\r').rows()).toEqual([
    '  1  14:30  - note        it went',
  ]);
});

test('a line that cannot be read stays, and it is said why', () => {
  const ada = seat().type('/sev high\r');
  expect(ada.look()).toBe(`
 Nothing is logged yet. Type what happens, one line at a time:
   14:30 /started 5xx above 5 % on checkout
   ! restarted api-3 @ops      an action, until /done or /failed
   ? memory leak in the cart   a hypothesis, until /confirm
   /sev sev1   /lead @ada   /impact customers cannot pay
 14:30 severity › /sev high|
 ✗ "high" is not a severity: write one of sev1, sev2, sev3, sev4, sev5.
`);
  ada.type('\u0020');
  expect(ada.status()).toBe(
    ' "high" is not a severity: write one of sev1, sev2, sev3, sev4, sev5.',
  );
});

test('what is odd about a line is said after it is logged', () => {
  const ada = seat().type('14:05 first\r').type('2026-11-19 14:05 second\r');
  expect(ada.status()).toBe(` 2  2026-11-19 14:05  event  second · 2d before entry 1.`);
});

test('an empty line does nothing', () => {
  const ada = seat().type('\r').type('   \r');
  expect(ada.incident.recorded).toHaveLength(0);
});

test('acts on keys leave the prompt as it is', () => {
  const ada = seat().type('first\r').type('unfin').press('ctrl+z').type('ished');
  expect(ada.look()).toBe(`
 Nothing is logged yet. Type what happens, one line at a time:
   14:30 /started 5xx above 5 % on checkout
   ! restarted api-3 @ops      an action, until /done or /failed
   ? memory leak in the cart   a hypothesis, until /confirm
   /sev sev1   /lead @ada   /impact customers cannot pay
 14:30 event › unfinished|
 → 14:30 event
`);
  expect(ada.press('ctrl+y').look()).toBe(`
  1  14:30  ·             first
 14:30 event › unfinished|
 redone: 1  14:30  event  first
`);
  expect(ada.press('ctrl+y').look()).toBe(`
  1  14:30  ·             first
 14:30 event › unfinished|
 ✗ ada has nothing to redo: only an undo can be redone, before the next act.
`);
});

test('an entry that is undone while it is selected cannot stay so', () => {
  const ada = seat().type('first\rsecond\r').press('up', 'ctrl+z');
  expect(ada.mode).toBe('prompt');
  expect(ada.look()).toBe(`
  1  14:30  ·             first
 14:30 event › |
 undone: 2  14:30  event  second
`);
  expect(ada.press('ctrl+y').rows()).toEqual([
    '  1  14:30  ·             first',
    '  2  14:30  ·             second',
  ]);
});

test('each undoes what is their own', () => {
  const ada = seat().type('of ada\r');
  const bob = ada.joined('bob').type('of bob\r');
  ada.hear().press('ctrl+z');
  expect(ada.look()).toBe(`
  2  14:30  ·             of bob
 14:30 event › |
 undone: 1  14:30  event  of ada
`);
  bob.hear();
  expect(bob.look()).toBe(`
  2  14:30  ·             of bob
 14:30 event › |
 ada: undone: 1  14:30  event  of ada
`);
  expect(ada.press('ctrl+z').status()).toBe(
    ` ✗ The declaration cannot be undone: correct it with /title, /severity or /zon…`,
  );
});

test('what others write is told where nothing is typed', () => {
  const ada = seat();
  const bob = ada.joined('bob').type('! restarting\r').type('/done A1\r');
  expect(ada.hear().look()).toBe(`
  1  14:30  ! A1 done 0s  restarting
 14:30 event › |
 bob: A1 done 14:30 (0s) (and 1 more)
`);
  bob.type('third\r');
  expect(ada.type('x').hear().status()).toBe(' → 14:30 event');
  bob.type('fourth\r');
  expect(ada.press('backspace', 'up').hear().status()).toBe('');
  expect(ada.again().type('of herself\r').mode).toBe('prompt');
  expect(ada.press('escape').hear().status()).toBe(' elsewhere: 4  14:30  event  of herself');
});

test('what comes from another journal, and is older than what was seen, is not told as new', () => {
  const ada = seat().type('mine\r');
  const { incidentId: incident = '' } = ada;
  ada.joined('bob').journal.adopt([foreign(77, { incident, recordedAt: 1, clock: 1 })]);
  expect(ada.hear().status()).toBe(' 1  14:30  event  mine');
  expect(ada.rows()).toHaveLength(2);
});

test('a retracted entry stays, and is restored by the same key', () => {
  const ada = seat().type('first\r').press('up').type('r');
  expect(ada.look()).toBe(`
▌ 1  14:30  ·             retracted: first
 selecting  |
 entry 1 retracted
`);
  expect(ada.type('r').look()).toBe(`
▌ 1  14:30  ·             first
 selecting  |
 entry 1 restored
`);
});

test('a story of three days ago is told in its own times', () => {
  const ada = seat().type(
    '2026-11-18 14:30 /started errors\r14:32 /detected alert\r0:10 /resolved\r',
  );
  expect(ada.look()).toBe(`
── Wed 18 Nov 2026 ──
  1  14:30  ⚑ started     errors
  2  14:32  ⚑ detected    alert
── Thu 19 Nov 2026 ──
  3  00:10  ⚑ resolved
 14:30 event › |
 3  2026-11-19 00:10  event  resolved · Nobody was told.
`);
});

test('in such a story a line without a time is a slip, however slowly it is typed', () => {
  const ada = seat().type('2026-11-18 14:30 it began\r').type('forgot');
  ada
    .wait(8 * SECOND)
    .type(' the time\r')
    .type('14:40 third\r');
  expect(ada.rows()).toEqual([
    '── Wed 18 Nov 2026 ──',
    '  1  14:30  ·             it began',
    '  3  14:40  ·             third',
    '── Sat 21 Nov 2026 ──',
    '  2  14:30  ·             forgot the time',
  ]);
});

test('lines with times can be logged one by one, as one act', () => {
  const ada = seat().paste('14:01 alert', '', '14:02 ! restart', '14:03 quiet');
  expect(ada.look()).toBe(`
 Nothing is logged yet. Type what happens, one line at a time:
   14:30 /started 5xx above 5 % on checkout
   ! restarted api-3 @ops      an action, until /done or /failed
   ? memory leak in the cart   a hypothesis, until /confirm
   /sev sev1   /lead @ada   /impact customers cannot pay
 14:30 event › |
 + 3 lines folded: 14:01 alert
 → one entry with a detail · Tab: log 3 lines one by one, they begin with times
`);
  expect(ada.type('\t').look()).toBe(`
 Nothing is logged yet. Type what happens, one line at a time:
   14:30 /started 5xx above 5 % on checkout
   ! restarted api-3 @ops      an action, until /done or /failed
   ? memory leak in the cart   a hypothesis, until /confirm
   /sev sev1   /lead @ada   /impact customers cannot pay
 14:30 event › |
 ≡ 3 lines, one by one: 14:01 alert
 → 3 lines, each logged on its own · Tab: one entry with a detail
`);
  expect(ada.type('\r').look()).toBe(`
  1  14:01  ·             alert
  2  14:02  ! A1 running 28m restart
  3  14:03  ·             quiet
 14:30 event › |
 1  14:01  event  alert · 2  14:02  action A1  restart · 3  14:03  event  quiet
`);
  expect(ada.press('ctrl+z').incident.timeline).toHaveLength(0);
});

test('a batch of more than three is told as a count', () => {
  const ada = seat().paste('14:01 a', '14:02 b', '14:03 c', '14:04 d').type('\t\r');
  expect(ada.status()).toBe(' 4 lines recorded');
});

test('a refused batch stays at the prompt', () => {
  const ada = seat().paste('14:01 a', '25:02 b').type('\t\r');
  expect(ada.prompt()).toEqual([' 14:30 event › |', ' ≡ 2 lines, one by one: 14:01 a']);
  expect(ada.status()).toBe(
    ` ✗ Nothing was recorded, because line 2 cannot be read: 25:02 is not a time of…`,
  );
  expect(ada.dispatch({ type: 'ticked' }).incident.recorded).toHaveLength(0);
});

test('nothing of a refused batch is shown as if it were logged', () => {
  const ada = seat().paste('14:01 a', '25:02 b').type('\t\r');
  expect(ada.incident.recorded).toHaveLength(0);
});

test('a message stands until the next key that changes the line', () => {
  const ada = seat().type('first\r');
  expect(ada.press('left').status()).toBe(' 1  14:30  event  first');
  expect(ada.type('x').status()).toBe(' → 14:30 event');
});
