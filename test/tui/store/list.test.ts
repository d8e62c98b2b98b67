/** The list of incidents, and the title of the next. */
import { expect, test } from 'vitest';
import { listSeat, seat } from './seat.ts';

test('the list declares incidents, and opens them', () => {
  const ada = listSeat();
  expect(ada.look()).toBe(`
 No incident is declared yet.
 Type below what fails, in a few words, and press Enter: that declares it.
 In front of it may stand when it started, and how bad it is:
   14:30 sev1 Checkout returns 500s
 What fails? |

`);
  ada.type('14:05 sev2 Mail is late\r');
  expect(ada.look()).toBe(`
  1  14:05  ⚑ started
 14:30 event › |

`);
  ada.type('/new Checkout returns 500s\r').type('/incidents\r');
  expect(ada.look()).toBe(`
▌2026-11-21              unresolved          Checkout returns 500s  0 entries
 2026-11-21 14:05  SEV2  unresolved 25m      Mail is late  1 entry
 What fails? |

`);
  expect(ada.press('page-down').type('\r').incident.facts.title).toBe('Mail is late');
});

test('↓ chooses the incident below', () => {
  const ada = seat('one').type('/new two\r').type('/incidents\r').press('down').type('\r');
  expect(ada.incident.facts.title).toBe('one');
});

test('the list hears of others, and keeps its choice', () => {
  const ada = seat('one').type('/new two\r').type('/incidents\r').press('page-down').type('draft');
  ada.again().type('/new three\r');
  expect(ada.hear().look()).toBe(`
 2026-11-21              unresolved          three  0 entries
 2026-11-21              unresolved          two  0 entries
▌2026-11-21              unresolved          one  0 entries
 What fails? draft|
 → declare "draft"
`);
});

test('a verb that the list does not know is no title', () => {
  expect(listSeat().type('/undo\r').mode).toBe('incidents');
});

test('severities have the names that the house gives them', () => {
  const ada = listSeat({ severities: ['p1', 'p2'] }).type('p1 Mail is late');
  expect(ada.status()).toBe(' → declare P1 "Mail is late"');
  ada.type('\r/sev 2');
  expect(ada.status()).toContain('p2');
  ada.type('\r/sev sev3\r');
  expect(ada.status()).toBe(' ✗ "sev3" is not a severity: write one of p1, p2.');
  expect(ada.incident.facts.severities.map(({ severity }) => severity)).toEqual(['p1', 'p2']);
});
