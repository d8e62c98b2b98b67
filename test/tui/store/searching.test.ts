/** Searching the texts of all incidents, and going to what is found. */
import { expect, test } from 'vitest';
import type { KeyName } from '../../../src/tui/keys/key-press.ts';
import { line } from '../../journal/samples.ts';
import { listSeat, type Seat, seat } from './seat.ts';

/** Two incidents that a cart is about; the second one is open. */
function twoIncidents(): Seat {
  return seat('14:05 sev2 Cart is empty')
    .type('? a leak in the cart service\r! restarted cart-3 @ops\rmail is fine\r')
    .type('/new 14:10 sev1 Checkout returns 500s\r')
    .type('heap of the Càrt at 96 %\r');
}

test('what is found stands below the incident that it is of', () => {
  const ada = twoIncidents().type('/search cart\r');
  expect([ada.mode, ada.look()].join('')).toBe(`found
 2026-11-21-checkout-returns-500s  SEV1  Checkout returns 500s
▌   2  11-21 14:30  · heap of the Càrt at 96 %
 2026-11-21-cart-is-empty  SEV2  Cart is empty
                    title: Cart is empty
    2  11-21 14:30  ? H1 a leak in the cart service
    3  11-21 14:30  ! A1 restarted cart-3 @ops
 search › cart|
 1 of 4 found
`);
});

test('it is searched with each key, and what is typed so far is found', () => {
  const ada = twoIncidents().type('/search\r');
  expect(ada.look()).toBe(`
 Words that stand in any entry, follow-up, section or title of any incident.
 All of them must stand there; each may go on: cart finds carts.
 search › |
 words of an entry, a follow-up, a section or a title, in any incident
`);
  expect(ada.type('re').status()).toBe(' 1 of 2 found');
  expect(ada.type('st').rows()).toEqual([
    ' 2026-11-21-cart-is-empty  SEV2  Cart is empty',
    '▌   3  11-21 14:30  ! A1 restarted cart-3 @ops',
  ]);
  expect(ada.type('zzz').look()).toBe(`
 search › restzzz|
 nothing says that
`);
});

test('Enter opens the incident with the entry selected', () => {
  const ada = twoIncidents().type('/search leak\r\r');
  expect([ada.incident.facts.title, ada.mode, ada.look()].join('\n')).toBe(`Cart is empty
select

  1  14:05  ⚑ started
▌ 2  14:30  ? H1 open 0s  a leak in the cart service
  3  14:30  ! A1 running 0s restarted cart-3 @ops
  4  14:30  ·             mail is fine
 selecting  |
 Found here. · /search leads back to what was found.
`);
});

test('in the incident that is open it is selected, whatever was filtered there', () => {
  const ada = twoIncidents().type('! fix it\r/filter !\r\r').press('escape', 'escape');
  ada.type('/search heap\r\r');
  expect(ada.rows()).toEqual([
    '  1  14:10  ⚑ started',
    '▌ 2  14:30  ·             heap of the Càrt at 96 %',
    '  3  14:30  ! A1 running 0s fix it',
  ]);
});

test('what is found in a title, a follow-up or a section is not in the timeline: where it is, is said', () => {
  const ada = seat('14:05 sev2 Cart is empty')
    .type('+ alert on heap\r/section summary The heap was too small.\r')
    .type('/new 14:10 sev1 Checkout returns 500s\r');
  const goTo = (words: string) => ada.type(`/search ${words}\r\r`).look();
  expect(goTo('empty')).toBe(`
  1  14:05  ⚑ started
 14:30 event › |
 Found in its title.
`);
  expect(ada.type('/search alert\r').rows()).toEqual([
    ' 2026-11-21-cart-is-empty  SEV2  Cart is empty',
    '▌                   follow-up F1: alert on heap',
  ]);
  expect(ada.type('\r').status()).toBe(' Found in follow-up F1: /board shows it.');
  expect(ada.type('/search small\r').rows()).toEqual([
    ' 2026-11-21-cart-is-empty  SEV2  Cart is empty',
    '▌                   section Summary: The heap was too small.',
  ]);
  expect(ada.type('\r').status()).toBe(
    ' Found in what was written for the postmortem: /postmortem shows it.',
  );
});

test('what was being typed is there again behind Esc, and stays at its own incident while another is opened', () => {
  const ada = twoIncidents().type('half a line').press('ctrl+p', 'ctrl+u');
  ada.type('/search leak\r').press('escape');
  expect(ada.prompt()).toEqual([' 14:30 event › half a line|']);
  ada.press('ctrl+p', 'ctrl+u').type('/search leak\r\r');
  expect(ada.prompt()).toEqual([' selecting  |']);
  expect(ada.drafts()).toEqual(['session 1 +0s half a line']);
  expect(ada.type('/search 96\r\r').press('escape').prompt()).toEqual([
    ' 14:30 event › half a line|',
  ]);
});

test('Tab in the list searches for the words that are typed there; Esc leads back to them', () => {
  const ada = twoIncidents().type('/incidents\rleak');
  expect(ada.look()).toBe(`
▌new incident: leak
 No incident is called so.
 Tab looks for it in all entries, as /search does.
 What fails? leak|
 → declare "leak"
`);
  ada.press('tab');
  expect([...ada.rows(), ...ada.prompt()]).toEqual([
    ' 2026-11-21-cart-is-empty  SEV2  Cart is empty',
    '▌   2  11-21 14:30  ? H1 a leak in the cart service',
    ' search › leak|',
  ]);
  expect(ada.press('escape').prompt()).toEqual([' What fails? leak|']);
  ada.press('tab').type('\r');
  expect([ada.incident.facts.title, ada.mode]).toEqual(['Cart is empty', 'select']);
  expect(ada.drafts()).toEqual(['session 1 +0s leak (put away)', 'session 1 +0s leak (put away)']);
});

test('of a filter, what stands in no text is not searched for', () => {
  const ada = twoIncidents().type('/incidents\rresolved sev1 2026-11 #db leak').press('tab');
  expect(ada.prompt()).toEqual([' search › #db leak|']);
});

test('keys that choose: what stands above and below, and in the next incident', () => {
  const ada = twoIncidents().type('/search cart\r');
  const chosen = () => ada.rows().find((row) => row.startsWith('▌'));
  const after = (key: KeyName) => {
    ada.press(key);
    return chosen();
  };
  expect(after('down')).toMatch(/title: Cart/);
  expect(after('down')).toMatch(/H1 a leak/);
  expect(after('page-down')).toMatch(/A1 restarted/);
  expect(after('down')).toMatch(/A1 restarted/);
  expect(ada.status()).toBe(' Nothing stands further down.');
  expect(after('shift+tab')).toMatch(/heap/);
  expect(after('tab')).toMatch(/title: Cart/);
  expect(after('tab')).toMatch(/title: Cart/);
  expect(after('up')).toMatch(/heap/);
  expect(after('up')).toMatch(/heap/);
  expect(ada.status()).toBe(' Nothing stands further up.');
});

test('/search alone goes on where the last one was left', () => {
  const ada = twoIncidents().type('/search cart\r').press('down', 'down').type('\r');
  ada.type('/search\r');
  expect(ada.prompt()).toEqual([' search › cart|']);
  expect(ada.rows().find((row) => row.startsWith('▌'))).toMatch(/H1 a leak/);
  ada.type('s');
  expect(ada.status()).toBe(' nothing says that');
});

test('what others write meanwhile is found too, and what they take back is not', () => {
  const ada = twoIncidents().type('/search cart\r');
  const bob = ada.joined('bob', ada.incidentId).type('another cart\r');
  expect(ada.hear().status()).toBe(' 1 of 5 found');
  bob.press('ctrl+z').type('/retract 2\r');
  expect(ada.hear().status()).toBe(' 1 of 3 found');
});

test('what somebody else has just logged is gone to, and what was just undone is said to be gone', () => {
  const ada = twoIncidents();
  const bob = ada.joined('bob').type('a new cart\r');
  ada.type('/search new\r\r');
  expect(ada.rows().at(-1)).toBe('▌ 3  14:30  ·             a new cart');
  ada.press('escape').type('/search new\r');
  bob.press('ctrl+z');
  ada.dispatch({ type: 'ticked' }).type('\r');
  expect([ada.mode, ada.status()]).toEqual([
    'prompt',
    ' What was found there has been taken back meanwhile.',
  ]);
});

test('keys and words that come at once mean what they mean one by one', () => {
  const keys = '/search cart\r';
  const burst = twoIncidents().type(`${keys}\r`);
  const slow = twoIncidents();
  for (const key of `${keys}\r`) slow.type(key);
  expect(burst.look()).toBe(slow.look());
});

test('pasted words are searched for, on one line', () => {
  const ada = twoIncidents().type('/search\r').paste('cart', '  leak ');
  expect([...ada.prompt(), ada.status()]).toEqual([' search › cart leak|', ' 1 of 1 found']);
});

test('nothing is found where nothing is recorded', () => {
  const ada = listSeat().type('/search cart\r');
  expect(ada.look()).toBe(`
 search › cart|
 nothing says that
`);
  expect(ada.type('\r').status()).toBe(' Nothing is found to choose from.');
  expect(ada.press('escape').prompt()).toEqual([' What fails? |']);
});

test('of very much, more is read where one comes to the end of it, until all of it was', () => {
  const ada = seat('14:05 sev2 Cart is empty');
  ada.journal.act({ incident: ada.incident.id, author: 'ada' }, (act) => {
    for (let count = 0; count < 450; count += 1) act.record(line(`leak ${count}`));
  });
  ada.hear().type('/search leak\r');
  const read = () => [ada.state.searching.result?.texts.length, ada.status()];
  const toTheEnd = () => {
    for (let page = 0; page < 30; page += 1) ada.press('page-down');
  };

  expect(read()).toEqual([200, ' 1 of 450 found']);
  toTheEnd();
  expect(read()).toEqual([450, ' Nothing stands further down.']);
  expect(ada.rows().at(-1)).toMatch(/^▌ 451 .* leak 449$/);

  ada.joined('bob', ada.incidentId).type('another leak\r');
  expect(ada.hear().state.searching.result?.texts).toHaveLength(450);
});
