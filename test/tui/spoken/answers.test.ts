import { expect, test } from 'vitest';
import { listSeat, MINUTE, seat } from '../store/seat.ts';
import { Listener } from './listener.ts';

function listener(house?: Parameters<typeof seat>[1]): Listener {
  const ada = new Listener(seat('14:10 sev1 Checkout returns 500s', house));
  ada.hears();
  return ada;
}

test('a line that is refused says why, each time', () => {
  const ada = listener();
  ada.type('/dne A1\r').press('enter');
  const refused =
    'Not logged: /dne is not a verb. Did you mean /done? To log it as text, put a "\\" before it: \\/dne A1.';
  expect(ada.hears()).toBe(`\n${refused}\n${refused}\n`);
});

test('what is offered is said once there is little of it, and each that is chosen', () => {
  const ada = listener();
  ada.logs('! restarted api-3', '! deployed the fix').hears();
  ada.type('/don').press('down', 'enter').type('A').press('down', 'down', 'tab');
  expect(ada.hears()).toBe(`
2 offers: /done, /document. Tab takes the first, Down chooses.
1 of 1: /done [label] [time] [note]: the action was done.
2 offers: A1, A2. Tab takes the first, Down chooses.
1 of 2: A1: restarted api-3.
2 of 2: A2: deployed the fix.
`);
});

test('many lines at once are counted', () => {
  const ada = listener();
  ada.seat.paste(
    ...Array.from({ length: 12 }, (_, index) => `14:${index + 12} heap at ${index} %`),
  );
  ada.press('tab').press('enter');
  expect(ada.hears()).toBe(`
12 lines recorded. The newest: Logged: entry 13, at 14:23: heap at 11 %.
`);
});

test('a draft for the outside is read out, and what became of its copy', async () => {
  const ada = listener();
  ada.logs('/update').press('enter');
  await ada.seat.store.copying;
  expect(ada.hears()).toBe(`
What the outside is told, to be edited. Enter copies it and logs it, Escape puts it away.
[SEV1] Checkout returns 500s: investigating since 14:30 UTC+1
Impact since 14:10 UTC+1: not yet known
The cause is being investigated.
Logged: entry 2, update, at 14:30, with 2 lines of detail: [SEV1] Checkout returns 500s: investigating since 14:30 UTC+1.
copied with a test.
`);
});

test('incidents are chosen by ear', () => {
  const ada = new Listener(listSeat());
  ada
    .type('14:10 sev1 Checkout returns 500s\r/new 14:20 sev3 Search is slow\r/incidents\r')
    .hears();
  ada.press('down').type('chec').press('down', 'enter');
  expect(ada.hears()).toBe(`
2 of 2: Checkout returns 500s, severity 1, unresolved for 20 minutes, 1 entry.
2 of 2 match, Down chooses; Enter opens the first.
1 of 2 matches; Enter opens it.
1 of 1: Checkout returns 500s, severity 1, unresolved for 20 minutes, 1 entry.
Checkout returns 500s, severity 1, unresolved, 20 minutes since start.
1 entry; the last: entry 1, 14:10, started.
Nobody leads yet.
`);
});

test('the reminder comes with the severity that asks for it', () => {
  const ada = new Listener(seat('13:30 Checkout returns 500s', { cadence: { sev1: 30 * MINUTE } }));
  ada.seat.wait(31 * MINUTE);
  ada.hears();
  ada.logs('14:30 /sev sev1', '/lead @ada');
  expect(ada.hears()).toBe(`
Recorded: severity sev1 from 14:30.
An update for the outside is due, since 1 minute: slash update drafts one.
Recorded: lead ada from 15:01.
`);
});

const DUE = 'An update for the outside is due, since 2 minutes: slash update drafts one.';

test.each([
  ['retracted', '/retract 2', []],
  ['internal', '/internal 2', []],
  ['moved', '/at 2 14:29', []],
  ['undone', undefined, ['ctrl+z']],
] as const)('the reminder comes when the last update is not told any more: %s', (_, line, keys) => {
  const ada = told();
  if (line !== undefined) ada.logs(line);
  ada.press(...keys);
  expect(ada.hears().split('\n').slice(-2)).toEqual([DUE, '']);
  ada.logs('/lead @ada');
  expect(ada.hears()).not.toContain('An update');
});

test('the reminder comes again with a reopening', () => {
  const ada = listener({ cadence: { sev1: 30 * MINUTE } });
  ada.seat.wait(32 * MINUTE).dispatch({ type: 'ticked' });
  expect(ada.hears()).toContain(DUE);
  ada.logs('14:30 /resolved', '14:31 /reopened');
  expect(ada.hears().split('\n').slice(-3)).toEqual([
    'Logged: entry 3, reopened, at 14:31.',
    'An update for the outside is due, since 1 minute: slash update drafts one.',
    '',
  ]);
});

/** 15:02, told at 15:00: it would be due since 15:00 without that. */
function told(): Listener {
  const ada = listener({ cadence: { sev1: 30 * MINUTE } });
  ada.seat.wait(30 * MINUTE);
  ada.logs('> status page');
  ada.seat.wait(2 * MINUTE);
  ada.hears();
  return ada;
}

test('of a draft that is made anew the new lines are said', () => {
  const ada = listener();
  ada.type('/update\r');
  ada.hears();
  const bo = ada.seat.joined('bo');
  bo.type('! restart\r');
  ada.seat.hear();
  expect(ada.hears()).toBe(`
bo logged: entry 2, action A1, at 14:30: restart.
Drafted anew.
In progress: restart
`);
});

test('what is hostile is harmless to listen to', () => {
  const ada = listener();
  ada.type('heap \u001b[2J\u0007 at\u202e 96 %\r');
  expect(ada.hears()).toBe(`
Logged: entry 2, at 14:30: heap ␛[2J␇ at 96 %.
`);
});

test('what goes on by itself says when it does not, and when it does again', () => {
  const ada = listener();
  const trouble = (reason: string | undefined) =>
    ada.seat.dispatch({ type: 'troubled', of: 'reading', reason });
  trouble('The journal is locked.');
  trouble('The journal is locked.');
  trouble(undefined);
  expect(ada.hears()).toBe(`
Trouble: The journal is locked.
The journal can be read again.
`);
});

test('an action whose process is gone is said to be lost', () => {
  const ada = listener();
  ada.logs('! bridgelog run migrate').hears();
  const { incident } = ada.seat;
  ada.seat.dispatch({ type: 'levelled', incident, lost: new Set([2]) });
  ada.seat.dispatch({ type: 'levelled', incident, lost: new Set([2]) });
  expect(ada.hears()).toBe(`
A1 is lost: the process that ran it is gone.
`);
});

test('what the same author logs elsewhere is said to be from there', () => {
  const ada = listener();
  ada.logs('heap at 96 %');
  ada.seat.joined('ada').type('heap at 97 %\r');
  ada.seat.hear();
  expect(ada.hears()).toBe(`
Logged: entry 2, at 14:30: heap at 96 %.
Logged elsewhere: entry 3, at 14:30: heap at 97 %.
`);
});
