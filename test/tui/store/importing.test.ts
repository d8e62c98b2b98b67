/** An import, from the name of a file to the incident. */
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { recordImport } from '../../../src/tui/bindings/import-ends.ts';
import { chosenRow } from '../../../src/tui/importing/preview-rows.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { footerLine } from '../../../src/tui/status/footer-line.ts';
import { update } from '../../../src/tui/store/update.ts';
import { keyEvent } from '../bindings/pressing.ts';
import { folderOfTest } from './documents.ts';
import { listSeat, type Seat } from './seat.ts';

const FIXTURES = 'test/tui/importing/fixtures';

function lookedAt(name: string): Seat {
  return listSeat().type(`/import ${FIXTURES}/${name}\r`);
}

test('what was understood, before anything is recorded', () => {
  const ada = lookedAt('night.md');
  expect(ada.look()).toBe(`
 SEV2  Payments time out
 zone Africa/Lagos, assumed: z names another · night.md
 stated   2026-01-10 22:30 until 23:00, 30m
 computed 2026-01-10 22:30 until 2026-01-11 00:20, 1h 50m
 1 section
▌       ! No time zone is named: the times were read in Africa/Lagos; press z …
    12  ! No time is given ("??:??"); the day is 2026-01-10.
    10  · The day 2026-01-10 was taken from the date that is stated on line 5:…
    14  · 00:20 stands behind 23:50: taken as 2026-01-11, the next day.
    10  01-10 22:30  · ⚑ start? payments began to time out
    11  01-10 22:40  ^? ⚑ det?  alert fired, on-call paged
    12  01-10 --:--  !? done?   somebody restarted the gateway
    13  01-10 23:50  ??         suspect an old certificate
    14  01-11 00:20  · ⚑ res?   certificate renewed, all is well again
── Finding ─────────────────────────────────────────────────────────────────────
 warning: No time zone is named: the times were read in Africa/Lagos; press z
 if it was another.
 assumed-zone
 checking  |
 → 5 entries into a new incident · nothing is recorded yet
`);
  expect(ada.journal.incidents()).toEqual([]);
});

test('corrected, and recorded as one act', () => {
  const ada = lookedAt('night.md').press('end', 'up', 'up');
  ada.type('t22:55\r').type('kkkkkkk').press('down').type('m').type('i');
  ada.press('down').type('e').press('ctrl+u').type('all is well\r').press('home');
  ada.type('T by night\r');
  expect(ada.look()).toBe(`
 SEV2  Payments time out by night
 zone Africa/Lagos, assumed: z names another · night.md
 stated   2026-01-10 22:30 until 23:00, 30m
 computed 2026-01-10 22:30 until 2026-01-11 00:20, 1h 50m
 1 section
▌       ! No time zone is named: the times were read in Africa/Lagos; press z …
    12  ! No time is given ("??:??"); the day is 2026-01-10.
    10  · The day 2026-01-10 was taken from the date that is stated on line 5:…
    14  · 00:20 stands behind 23:50: taken as 2026-01-11, the next day.
    10  01-10 22:30  · ⚑ start? payments began to time out
    11  01-10 22:40  ^? ⚑ det?  alert fired, on-call paged
    12* 01-10 22:55  ·          somebody restarted the gateway
    13* 01-10 23:50  ?? ⚑ id    suspect an old certificate
    14* 01-11 00:20  · ⚑ res?   all is well
── Finding ─────────────────────────────────────────────────────────────────────
 warning: No time zone is named: the times were read in Africa/Lagos; press z
 if it was another.
 assumed-zone
 checking  |
 → 5 entries into a new incident · nothing is recorded yet
`);
  ada.press('enter');
  expect(ada.look()).toBe(`
── Sat 10 Jan 2026 ──
  1  22:30  ⚑ started     payments began to time out
  2  22:40  ⚑ detected escalation alert fired, on-call paged
  3  22:55  ·             somebody restarted the gateway
  4  23:50  ⚑ identified H1 open suspect an old certificate
── Sun 11 Jan 2026 ──
  5  00:20  ⚑ resolved    all is well
 14:30 event › |
 Imported: 5 entries recorded, 1 section · /postmortem reviews it.
`);
  expect(ada.incident.facts.title).toBe('Payments time out by night');
  expect(new Set(ada.incident.records.map(({ batch }) => batch)).size).toBe(1);
  expect(ada.incident.recorded.map(({ proposed }) => proposed)).toEqual([
    ['milestones'],
    ['kind', 'milestones'],
    [],
    ['kind'],
    ['milestones'],
  ]);
});

test('what is left out is not recorded; the same file again offers just that', () => {
  const ada = lookedAt('checkout.md').press('end').type('r').press('enter');
  expect(ada.incident.recorded.map(({ text }) => text)).toEqual([
    '5xx above 5 % on checkout',
    'restarted api-3',
  ]);
  ada.type(`/import ${FIXTURES}/checkout.md\r`);
  expect(ada.look()).toBe(`
 Checkout returns 500s
 zone UTC · checkout.md
 computed 2026-01-10 14:30 until 15:12, 42m
 1 section
▌    9  01-10 15:12  ·          all orders go through again
── Entry, line 9 ───────────────────────────────────────────────────────────────
 2026-01-10 15:12 · event
 all orders go through again
 date: as the statement before · zone: UTC, from the sentence on line 3
 checking  |
 → 1 entry into 2026-01-10-checkout-returns-500s · nothing is recorded yet
`);
  ada.press('enter');
  expect(ada.incident.recorded).toHaveLength(3);
  expect(ada.journal.incidents()).toHaveLength(1);
});

test('an entry that was corrected before it was recorded is known, and the title stays', () => {
  const ada = lookedAt('checkout.md').press('end').type('e!\r').type('T (EU)\r').press('enter');
  ada.type(`/import ${FIXTURES}/checkout.md\r`);
  expect(ada.status()).toBe(
    ' no entry of it is new · Enter goes to 2026-01-10-checkout-returns-500s-eu',
  );
  const { length } = ada.journal.records(ada.journal.incidents()[0]?.id ?? '');
  ada.press('enter');
  expect(ada.incident.records).toHaveLength(length);
  expect(ada.incident.facts.title).toBe('Checkout returns 500s (EU)');
  expect(ada.incident.recorded.at(-1)?.text).toBe('all orders go through again!');
});

test('another zone and another day: it is read again, and what was corrected stays so', () => {
  const ada = lookedAt('no-day.txt');
  expect(ada.prompt()).toEqual([' day › |']);
  ada.type('2026-02-03\r').press('end').type('e today\r').type('r');
  ada.type('d').press('ctrl+u').type('2026-02-04\r');
  expect(ada.look()).toBe(`
 Mail is late
 zone UTC · no-day.txt
 computed 2026-02-04 14:30 until 14:30, 0s
     4  · The day 2026-02-04 was taken as you named it: nothing in the timelin…
     4  02-04 14:30  ·          the queue grows
▌    5  02-04 14:45  ·          left out: the worker hangs today
── Entry, line 5 ───────────────────────────────────────────────────────────────
 left out · 2026-02-04 14:45 · event
 the worker hangs today
 date: as the statement before · zone: UTC, from the heading on line 3
 checking  |
 Read again.
`);
});

test('a time in a zone of its own says so before it is taken', () => {
  const ada = lookedAt('night.md').press('end').type('t22:10 UTC');
  expect(ada.status()).toBe(' → 2026-01-10 22:10 UTC');
});

test('what has changed is quoted as it stands in the source', () => {
  const folder = folderOfTest();
  const write = (text: string): void =>
    writeFileSync(join(folder, 'a.md'), `# A\n\n## Timeline\n\n- 2026-01-10 14:30 UTC ${text}\n`);
  write('ran the job');
  const ada = listSeat({ imports: { folder } }).type('/import a.md\r').press('enter');
  write('ran the job with --date 2026-01-09');
  ada.type('/import a.md\r');
  expect(ada.state.importing?.source?.standings).toMatchObject([{ entries: [{ number: 1 }] }]);
  const row = ada.state.importing && chosenRow(ada.state.importing);
  expect(row?.is === 'finding' && row.finding.message).toContain(
    'now it is "ran the job with --date 2026-01-09"',
  );
});

test('a zone holds for times without one of their own', () => {
  const folder = folderOfTest();
  writeFileSync(join(folder, 'a.md'), '# A\n\n## Timeline\n\n- 2026-01-10 14:30 one\n');
  const ada = listSeat({ imports: { folder } }).type('/import a.md\rzAsia/Tokyo\r').press('enter');
  expect(ada.incident.facts).toMatchObject({ zone: 'Asia/Tokyo', isZoneAssumed: false });
  expect(ada.incident.recorded.map(({ at }) => at)).toEqual([Date.UTC(2026, 0, 10, 5, 30)]);
});

test('what cannot be read is said, and its name stays to be corrected', () => {
  const folder = folderOfTest();
  writeFileSync(join(folder, 'empty.md'), '');
  writeFileSync(join(folder, 'large.md'), Buffer.alloc(21 * 2 ** 20, 'x'));
  const ada = listSeat({ imports: { folder } }).type('/import empty.md\r');
  expect(ada.look()).toBe(`
 No incident is declared yet.
 Type below what fails, in a few words, and press Enter.
 Since when, and how bad? It may stand in front:
   14:30 sev1 Checkout returns 500s
 import › empty.md|
 ✗ empty.md is empty.
`);
  ada.press('ctrl+u').type('large.md\r');
  expect(ada.status()).toBe(' ✗ Too large to look at here: bridgelog import large.md');
  ada.press('escape');
  expect(ada.mode).toBe('incidents');
});

test('nothing of a hostile file reaches the terminal as it is', () => {
  const folder = folderOfTest();
  const text =
    '# \u001b[31mred\u001b]0;x\u0007\n\n## Timeline\n\n- 2026-01-10 14:30 \u001b[2Jone\u202etwo\n';
  writeFileSync(join(folder, 'a\u001b[31m.md'), text);
  const ada = listSeat({ imports: { folder } });
  ada.type('/import a').press('enter');
  ada.press('tab', 'enter');
  expect(ada.mode).toBe('preview');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  expect(ada.look()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});

test('several incidents of one source stand below each other, and are recorded in one go', () => {
  const folder = folderOfTest();
  const update = (id: string, at: string) => ({
    id,
    status: 'resolved',
    body: `${id} is over`,
    created_at: at,
    display_at: at,
    updated_at: at,
  });
  const incidents = ['One', 'Two'].map((name, index) => ({
    id: `i${index}`,
    name,
    status: 'resolved',
    impact: 'minor',
    created_at: `2026-01-1${index}T10:00:00Z`,
    incident_updates: [update(`u${index}`, `2026-01-1${index}T11:00:00Z`)],
  }));
  writeFileSync(join(folder, 'status.json'), JSON.stringify({ incidents }));
  const ada = listSeat({ imports: { folder } }).type('/import status.json\r').press('end');
  expect(ada.look()).toBe(`
 MINOR  Two
 zone UTC · status.json
 stated   2026-01-11 10:00 until ?
 computed 2026-01-11 11:00 until 11:00, 0s
 MINOR  One
        01-10 11:00  > ⚑ res?   u0 is over
 MINOR  Two
▌       01-11 11:00  > ⚑ res?   u1 is over
── Entry ───────────────────────────────────────────────────────────────────────
 2026-01-11 11:00 UTC · update · resolved (proposed)
 u1 is over
 milestones: from the status "resolved" of the page
 checking  |
 → 2 entries into 2 incidents · nothing is recorded yet
`);
  ada.press('enter');
  expect(ada.status()).toBe(` Imported: 2 incidents, 2 entries recorded · /postmortem reviews it.`);
  expect(ada.journal.incidents().map(({ title }) => title)).toEqual(['Two', 'One']);
});

test('records of Bridgelog are taken over as they are', () => {
  const folder = folderOfTest();
  const bob = listSeat().type('14:05 sev1 Mail is late\r\r').type('the queue grows\r');
  const records = bob.journal.records(bob.incident.id).map((record) => JSON.stringify(record));
  writeFileSync(join(folder, 'mail.jsonl'), `${records.join('\n')}\n`);
  const ada = listSeat({ imports: { folder } }).type('/import mail.jsonl\r').press('end').type('e');
  expect(ada.status()).toContain('These are records of Bridgelog');
  ada.press('enter');
  expect(ada.incident.id).toBe(bob.incident.id);
  expect(ada.status()).toBe(` 3 records taken over · /postmortem reviews it.`);
});

test('while it is recorded no key does anything but open the help', () => {
  const { state } = recordImport(lookedAt('checkout.md').press('end').type('r').state);
  for (const key of ['enter', 'escape', 'ctrl+c', 'ctrl+z', 'up', 'e', 'r', 'm', 'z'] as const) {
    const { state: next, effects } = update(state, keyEvent(key), state.now);
    expect([key, effects, next.importing, next.prompt]).toEqual([
      key,
      [],
      state.importing,
      state.prompt,
    ]);
  }
});

test('whoever has left is not told', () => {
  const ada = lookedAt('checkout.md');
  const { importing } = ada.state;
  const source = importing?.source;
  if (importing === undefined || source === undefined) throw new Error('Nothing is looked at.');
  ada.press('escape');
  ada.dispatch({ type: 'import', told: { is: 'read', asked: importing.asked, source } });
  expect(ada.state.importing).toBeUndefined();
  ada.dispatch({ type: 'import', told: { is: 'not-read', asked: importing.asked, reason: 'no' } });
  expect(ada.status()).toBe(' Left: nothing was recorded.');
});

test('what cannot be read again stays as it was read, and as its zone was', () => {
  const folder = folderOfTest();
  writeFileSync(join(folder, 'a.md'), '# A\n\n## Timeline\n\n- 2026-01-10 14:30 one\n');
  const ada = listSeat({ imports: { folder } }).type('/import a.md\r');
  rmSync(join(folder, 'a.md'));
  ada.type('zAsia/Tokyo\r');
  expect(ada.status()).toContain('There is no file');
  expect(ada.rows()).toContain(' zone Africa/Lagos, assumed: z names another · a.md');
  ada.press('enter');
  expect(ada.incident.facts).toMatchObject({ zone: 'Africa/Lagos', isZoneAssumed: true });
});

test('Esc asks again before corrections are lost, whatever was pressed since', () => {
  const ada = lookedAt('checkout.md').press('end').type('r').press('escape');
  expect(ada.status()).toBe(' Esc again leaves it: 1 correction would be lost.');
  ada.press('down', 'escape');
  expect(ada.status()).toBe(' Esc again leaves it: 1 correction would be lost.');
  ada.press('escape');
  expect(ada.mode).toBe('incidents');
});

test('with every entry left out, what else is in it may still be recorded', () => {
  const ada = lookedAt('checkout.md').type('r').press('down').type('r').press('down').type('r');
  expect(ada.status()).toBe(
    ' every new entry is left out · Enter records the rest into a new incident',
  );
  ada.press('enter');
  expect(ada.status()).toBe(' Imported: no new entry, 1 section · /postmortem reviews it.');
  expect(ada.incident.recorded).toEqual([]);
});

test('the second of two Enters records nothing, nor does it log what was typed before', () => {
  const ada = listSeat().type('half a thought').press('ctrl+o');
  ada.type(`${FIXTURES}/checkout.md\r`).press('enter', 'enter');
  expect(ada.journal.incidents()).toHaveLength(1);
  expect(ada.incident.recorded).toHaveLength(3);
  expect(ada.type('/incidents\r').prompt()).toEqual([' What fails? half a thought|']);
});

test('the footer names only what can be done', () => {
  const footer = (seat: Seat): string => plain(footerLine(seat.state, 200));
  const ada = lookedAt('checkout.md').press('enter').type(`/import ${FIXTURES}/checkout.md\r`);
  expect(footer(ada)).toBe(' Enter record  Esc leave  z zone  d day  ? help');
  const bob = listSeat().type('14:05 sev1 Mail is late\r\r').type('the queue grows\r');
  const folder = folderOfTest();
  const records = bob.journal.records(bob.incident.id).map((record) => JSON.stringify(record));
  writeFileSync(join(folder, 'mail.jsonl'), `${records.join('\n')}\n`);
  const eve = listSeat({ imports: { folder } }).type('/import mail.jsonl\r');
  expect(footer(eve)).toBe(' Enter record 2  Esc leave  ↓ choose  ? help');
  eve
    .press('escape')
    .type(`/import ${resolve(FIXTURES, 'no-day.txt')}\r`)
    .press('escape');
  expect(footer(eve)).toBe(
    ' Enter name the day  Esc leave  T title  z zone  d day  ↓ choose  ? help',
  );
});
