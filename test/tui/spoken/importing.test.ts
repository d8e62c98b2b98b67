/** An import, as it is heard. */
import { expect, test } from 'vitest';
import { listSeat } from '../store/seat.ts';
import { Listener } from './listener.ts';

const FIXTURES = 'test/tui/importing/fixtures';

test('from the name of a file to the incident', () => {
  const ada = new Listener(listSeat());
  ada.press('ctrl+o').hears();
  ada.seat.type('/no/such/file\r');
  expect(ada.hears()).toBe(`
There is no file /no/such/file.
`);
  ada.seat.press('ctrl+u').type(`${FIXTURES}/night.md\r`);
  expect(ada.hears()).toBe(`
SEV2 Payments time out.
Zone Africa/Lagos, assumed: z names another, night.md.
Stated 2026-01-10 22:30 until 23:00, 30m.
Computed 2026-01-10 22:30 until 2026-01-11 00:20, 1h 50m.
1 section.
5 entries: 5 new.
Nothing is recorded yet. Up and Down choose, e, t, k, m and r correct, Enter records, Escape leaves, question mark helps.
Warning: No time zone is named: the times were read in Africa/Lagos; press z if it was another.
`);
  ada.press('end', 'up').type('k');
  expect(ada.hears()).toBe(`
Line 14: 2026-01-11 00:20, event, resolved (proposed): certificate renewed, all is well again (date: the clock went back from 23:50: taken as the next day).
Line 13: 2026-01-10 23:50, hypothesis (proposed): suspect an old certificate (date: as the statement before).
Line 13: corrected, 2026-01-10 23:50, decision: suspect an old certificate (date: as the statement before).
`);
  ada.type('mi').type('r').type('t');
  expect(ada.hears()).toBe(`
Which milestone is it? s for started, d for detected, a for acknowledged, i for identified, m for mitigated, r for resolved, o for reopened, Escape for none.
Line 13: corrected, 2026-01-10 23:50, decision, identified: suspect an old certificate (date: as the statement before).
Line 13: left out, 2026-01-10 23:50, decision, identified: suspect an old certificate (date: as the statement before).
Its time: 14:05, 2026-11-20 14:05, a day alone, or two question marks. Enter takes it.
`);
  ada.press('escape', 'enter');
  expect(ada.hears()).toBe(`
Payments time out, severity 2, resolved after 1 hour 50 minutes.
4 entries; the last: entry 4, 2026-01-11 00:20, resolved: certificate renewed, all is well again.
Imported: 4 entries recorded, 1 section.
Slash postmortem reviews it.
`);
});

test('asked for the day, and read out when asked', () => {
  const ada = new Listener(listSeat());
  ada.seat.type(`/import ${FIXTURES}/no-day.txt\r`);
  expect(ada.hears()).toBe(`
Bridgelog, for screen readers. F1 for help; Control R reads out how it stands, or how a line would be read.
No incident is declared yet.
Type what fails, in a few words, and press Enter. What is not said is asked.
In front of it may stand when it started, and how bad it is: 14:30 sev1 Checkout returns 500s.
On which day was that? Nothing is recorded without it.
The day, such as 2026-01-10. Enter takes it, Escape leaves it as it is.
Mail is late.
Zone UTC, no-day.txt.
Computed 15m.
2 entries: 2 new.
Error, line 4: 2 times have no day, and the document names none (shown on 2026-11-21): press d.
`);
  ada.type('2026-02-03\r').hears();
  expect(ada.asks()).toBe(`
Mail is late.
Zone UTC, no-day.txt.
Computed 2026-02-03 14:30 until 14:45, 15m.
2 entries: 2 new.
Nothing is recorded yet. Up and Down choose, e, t, k, m and r correct, Enter records, Escape leaves, question mark helps.
Hint, line 4: The day 2026-02-03 was taken as you named it: nothing in the timeline says it.
`);
});
