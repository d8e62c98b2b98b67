/** The list of incidents, filtered by what is typed at its prompt; which may also be the next title. */
import { describe, expect, test } from 'vitest';
import { type Seat, seat } from './seat.ts';

/** Three incidents: one resolved, one of a year before, and one that goes on. */
function library(): Seat {
  const ada = seat('2025-05-10 14:30 sev1 Checkout returns 500s');
  ada.type('2025-05-10 15:00 heap at 96 % #db\r2025-05-10 15:40 /resolved\r');
  ada.type('/new ~13:00 sev3 Search is slow\r14:00 /resolved\r/service search\r');
  ada.type('/new 14:10 sev2 Mail is late\rqueue is long #db #mail\r/incidents\r');
  return ada;
}

/** The list with a line at its prompt. */
function listed(line: string): Seat {
  return library().type(line);
}

test('without words: all of them, and what may be typed', () => {
  expect(library().look()).toBe(`
▌2026-11-21 14:10  SEV2  unresolved 20m      Mail is late  2 entries
 2026-11-21 ~13:00 SEV3  resolved in ~1h     Search is slow  search, 2 entries
 2025-05-10 14:30  SEV1  resolved in 1h 10m  Checkout returns 500s  3 entries
 What fails? |
 what fails now, and Enter; or find: open · sev1 · #tag · 2026-05 · words
`);
});

describe('a filter chooses what it finds, and declares nothing', () => {
  test.each([
    ['open', 'Mail is late'],
    ['resolved sev3', 'Search is slow'],
    ['#db resolved', 'Checkout returns 500s'],
    ['2025', 'Checkout returns 500s'],
    ['2025-05-10', 'Checkout returns 500s'],
    ['2025-01..2025-06 sev1', 'Checkout returns 500s'],
    ['resolved search', 'Search is slow'],
  ])('%s', (line, title) => {
    const ada = listed(`${line}\r`);
    expect(ada.incident.facts.title).toBe(title);
    expect(ada.journal.incidents()).toHaveLength(3);
  });
});

test('where nothing is like that, Enter declares nothing', () => {
  const ada = listed('resolved sev2');
  expect(ada.look()).toBe(`
 No incident is like that.
 What fails? resolved sev2|
 a filter alone declares nothing: a title says in a few words what fails
`);
  ada.type('\r');
  expect([ada.mode, ada.status()]).toEqual([
    'incidents',
    ' A filter alone declares nothing: a title says in a few words what fails.',
  ]);
});

test('nor where there are words in it, unless somebody chooses so', () => {
  const ada = listed('resolved postgres');
  expect(ada.look()).toBe(`
 new incident: resolved postgres
 No incident is like that.
 Tab looks for it in all entries, as /search does.
 What fails? resolved postgres|
 ↑ and Enter declare it as a new one
`);
  expect([ada.type('\r').mode, ada.status()]).toEqual([
    'incidents',
    ' No incident is like that: ↑ and Enter declare it as a new one.',
  ]);
  expect(ada.press('up').status()).toBe(' → declare "resolved postgres"');
  expect(ada.type('\r\r').incident.facts.title).toBe('resolved postgres');
});

test('a tag in a title is no obstacle, nor is a word that filters too', () => {
  expect(listed('Pay fails #pay\r').mode).toBe('question');
  expect(listed('cannot open orders\r').mode).toBe('question');
  expect(listed('14:20 sev1 Mail #mail resolved itself\r').incident.facts.title).toBe(
    'Mail #mail resolved itself',
  );
});

test('at three in the morning: what goes on is seen, however bad somebody thought it was', () => {
  const ada = listed('sev1 Mail is late');
  expect(ada.look()).toBe(`
▌new incident: sev1 Mail is late
 2026-11-21 14:10  SEV2  unresolved 20m      Mail is late  2 entries
 What fails? sev1 Mail is late|
 → declare SEV1 "Mail is late"
`);
});

test('what others write is counted too, also under a tag', () => {
  const ada = listed('#mail');
  expect(ada.rows()).toHaveLength(1);
  const id = ada.journal.incidents().find(({ title }) => title === 'Search is slow')?.id;
  ada.joined('bob', id).type('the same #mail\r');
  expect(ada.hear().rows()).toHaveLength(2);
});
