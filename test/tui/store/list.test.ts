/** The list of incidents, and the title of the next. */
import { expect, test } from 'vitest';
import { listSeat, MINUTE, seat } from './seat.ts';

/** In Lagos. */
const FIVE_PAST_TWO = Date.UTC(2026, 10, 21, 13, 5);

test('the list declares incidents, and opens them', () => {
  const ada = listSeat();
  expect(ada.look()).toBe(`
 No incident is declared yet.
 Type below what fails, in a few words, and press Enter.
 Since when, and how bad? It may stand in front:
   14:30 sev1 Checkout returns 500s
 What fails? |

`);
  ada.type('14:05 sev2 Mail is late\r');
  expect(ada.look()).toBe(`
  1  14:05  ⚑ started
 14:30 event › |

`);
  ada.type('/new Checkout returns 500s\r\r').type('/incidents\r');
  expect(ada.look()).toBe(`
▌2026-11-21              unresolved          Checkout returns 500s  0 entries
 2026-11-21 14:05  SEV2  unresolved 25m      Mail is late  1 entry
 What fails? |
 what fails now, and Enter; or find: open · sev1 · #tag · 2026-05 · words
`);
  expect(ada.press('page-down').type('\r').incident.facts.title).toBe('Mail is late');
});

test('↓ chooses the incident below', () => {
  const ada = seat('one').type('/new two\r\r').type('/incidents\r').press('down').type('\r');
  expect(ada.incident.facts.title).toBe('one');
});

test('the list hears of others, and keeps its choice', () => {
  const ada = seat('one').type('/new two\r\r').type('/incidents\r').press('page-down');
  ada.again().type('/new three\r\r');
  expect(ada.hear().look()).toBe(`
 2026-11-21              unresolved          three  0 entries
 2026-11-21              unresolved          two  0 entries
▌2026-11-21              unresolved          one  0 entries
 What fails? |
 what fails now, and Enter; or find: open · sev1 · #tag · 2026-05 · words
`);
});

test('a verb that the list does not know is no title', () => {
  expect(listSeat().type('/undo\r').mode).toBe('incidents');
});

test('severities have the names that the house gives them', () => {
  const ada = listSeat({ severities: ['p1', 'p2'] }).type('p1 Mail is late');
  expect(ada.status()).toBe(' → declare P1 "Mail is late"');
  ada.type('\r\r/sev 2 ');
  expect(ada.status()).toContain('p2');
  ada.type('\r').type('/sev sev3\r');
  expect(ada.status()).toBe(' ✗ "sev3" is not a severity: write one of p1, p2.');
  expect(ada.incident.facts.severities.map(({ severity }) => severity)).toEqual(['p1', 'p2']);
});

test('words that are found choose what they are found in; ↑ chooses to declare them', () => {
  const ada = listSeat().type('14:05 sev2 Mail is late\r').type('/service smtp\r');
  ada.type('/new 14:10 sev1 Checkout returns 500s\r').type('/incidents\r').type('SMTP la');
  expect(ada.look()).toBe(`
 new incident: SMTP la
▌2026-11-21 14:05  SEV2  unresolved 25m      Mail is late  smtp, 1 entry
 What fails? SMTP la|
 → open 2026-11-21-mail-is-late
`);
  expect(ada.press('up').status()).toBe(' → declare "SMTP la"');
  expect(ada.press('down').status()).toBe(' → open 2026-11-21-mail-is-late');
  expect(ada.type('\r').incident.facts.title).toBe('Mail is late');
  expect(ada.type('/incidents\r').prompt()).toEqual([' What fails? |']);
});

test('words that are found nowhere, or say more than a title, are a new incident', () => {
  const ada = listSeat().type('14:05 sev2 Mail is late\r').type('/incidents\r');
  const chosen = (text: string) => ada.press('ctrl+u').type(text).rows()[0];
  expect(chosen('Mail is lost')).toBe('▌new incident: Mail is lost');
  expect(chosen('sev1 Mail is late')).toBe('▌new incident: sev1 Mail is late');
  expect(chosen('14:20 late')).toBe('▌new incident: 14:20 late');
  expect(chosen('late')).toBe(' new incident: late');
});

test('what others write changes neither the choice nor what Enter does', () => {
  const ada = listSeat().type('14:05 sev2 Mail is late\r').type('/new 14:10 sev1 Pay fails\r');
  ada.type('/incidents\r').type('Search is sl');
  const bob = ada.joined(
    'bob',
    ada.journal.incidents().find(({ title }) => title === 'Mail is late')?.id,
  );
  bob.type('a line\r');
  expect(ada.hear().rows()[0]).toBe('▌new incident: Search is sl');
  ada.press('ctrl+u');
  expect(ada.rows()[0]).toMatch(/^▌.*Mail is late/);
  bob
    .joined('bob', ada.journal.incidents().find(({ title }) => title === 'Pay fails')?.id)
    .type('b\r');
  expect(ada.hear().rows()[1]).toMatch(/^▌.*Mail is late/);
});

test('case, accents and the severity find it too; a time and a severity in front find nothing less', () => {
  const ada = listSeat().type('14:05 sev2 Café is closed\r').type('/incidents\r');
  const found = (text: string) =>
    ada
      .press('ctrl+u')
      .type(text)
      .rows()
      .filter((shown) => shown.includes('SEV2'));
  const row = /^[▌ ]2026-11-21 14:05 {2}SEV2 {2}unresolved 25m {6}Café is closed {2}1 entry$/;
  for (const text of ['CAFE', 'sev2 closed', 'is café', '14:00 sev1 cafe', 'open', '2026-11'])
    expect(found(text), text).toEqual([expect.stringMatching(row)]);
  for (const text of ['coffee', 'resolved cafe x']) expect(found(text), text).toEqual([]);
});

test('what was not said of an incident is asked, and nothing else', () => {
  const asked = (line: string) => listSeat().type(`${line}\r`).look();
  expect(asked('Mail is late')).toBe(`
 No incident is declared yet.
 Type below what fails, in a few words, and press Enter.
 Since when, and how bad? It may stand in front:
   14:30 sev1 Checkout returns 500s
 How bad, since when? |
 sev1 sev2 sev3 sev4 sev5 · 14:30, -5m · both, or nothing: Enter declares "Mai…
`);
  expect(asked('sev2 Mail is late')).toContain(' Since when? |\n 14:30, -5m, or nothing');
  expect(asked('14:05 Mail is late')).toContain(
    ' How bad? |\n sev1 sev2 sev3 sev4 sev5, or nothing',
  );
  expect(asked('14:05 sev1 Mail is late')).toContain('1  14:05  ⚑ started');
});

test.each([
  ['sev1', 'sev1', null],
  ['1', 'sev1', null],
  ['-5m', undefined, FIVE_PAST_TWO + 20 * MINUTE],
  ['14:05 sev2', 'sev2', FIVE_PAST_TWO],
  ['SEV-3 14:05', 'sev3', FIVE_PAST_TWO],
  ['', undefined, null],
])('the answer "%s"', (answer, severity, started) => {
  const ada = listSeat().type('Mail is late\r');
  const { incident } = ada.type(`${answer}\r`);
  const [first] = incident.timeline;
  expect(incident.facts.title).toBe('Mail is late');
  expect(incident.facts.severities.at(-1)?.severity).toBe(severity);
  expect(first?.at ?? null).toBe(started);
});

test('an answer that is neither is not taken, and nothing is declared', () => {
  const ada = listSeat().type('Mail is late\r').type('tomorrow\r');
  expect(ada.status()).toContain(' ✗ "tomorrow" is neither a severity nor a time: write sev1');
  expect(ada.journal.incidents()).toHaveLength(0);
  expect(ada.press('escape').prompt()).toEqual([' What fails? Mail is late|']);
  expect(ada.journal.incidents()).toHaveLength(0);
});

test('/new asks too, and Esc brings its line back', () => {
  const ada = seat('one').type('/new Mail is late\r');
  expect(ada.prompt()).toEqual([' How bad, since when? |']);
  expect(ada.press('escape').prompt()).toEqual([' 14:30 event › /new Mail is late|']);
  expect(ada.type('\rsev2\r').incident.facts.title).toBe('Mail is late');
});

test('who types on without seeing the question has declared the incident, and logged the line', () => {
  const ada = listSeat().type('Checkout returns 500s\r').type('first customer calls');
  expect(ada.status()).toBe(' → declare "Checkout returns 500s", and log that as its first line');
  ada.type('\r! restarted api-3 @ops\r');
  expect(ada.look()).toBe(`
  1  14:30  ·             first customer calls
  2  14:30  ! A1 running 0s restarted api-3 @ops
 14:30 event › |
 2  14:30  action A1  restarted api-3 @ops
`);
});

test('that line has the time of its first key, and is refused where it cannot be read', () => {
  const ada = listSeat().type('Checkout returns 500s\r').type('f').wait(MINUTE);
  ada.type('irst customer calls\r');
  expect(ada.rows()).toEqual(['  1  14:30  ·             first customer calls']);
  const bob = listSeat().type('Checkout returns 500s\r').type('/done A1\r');
  expect(bob.status()).toContain('A1');
  expect([bob.mode, bob.journal.incidents().length]).toEqual(['question', 0]);
});

test.each([
  'sev2 14;30',
  'sev 2 now',
  'SEV2 since 14:10',
  'about 14:10',
  'yesterday at 14:00',
  "don't know",
])('the answer "%s" was mistyped: nothing is declared', (answer) => {
  const ada = listSeat().type('Checkout down\r').type(`${answer}\r`);
  expect([ada.mode, ada.journal.incidents().length]).toEqual(['question', 0]);
});

test('a resolved incident is not opened by words that also may be a new one', () => {
  const ada = listSeat().type('14:05 sev2 Checkout down hard\r').type('/resolved\r');
  ada.type('/incidents\r').type('checkout down\r');
  expect(ada.mode).toBe('question');
});
