/** A file that somebody has worked on is replaced only by who has seen what would be lost. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Listener } from '../spoken/listener.ts';
import { folderOfTest } from '../store/documents.ts';
import { seat } from '../store/seat.ts';
import { drawn } from './drawn.ts';

const OUTAGE = '13:30 /started\r13:31 /detected\r14:10 /resolved\r';

/** Ada, asked whether a file may be replaced in which somebody has edited the lessons; and the file. */
function askedOverEdits() {
  const folder = folderOfTest();
  const documents = { settings: { folder } };
  const ada = seat('Checkout returns 500s', { documents });
  ada.type(OUTAGE).type('/section lessons Watch the heap.\r').press('ctrl+x').type('w');
  const file = join(folder, '2026-11-21-checkout-returns-500s.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('the heap', 'the cart'));
  return { ada: ada.type('w'), file };
}

test('what a yes would lose is shown, with the command that records it', () => {
  const { ada } = askedOverEdits();
  const shown = drawn(ada, 60, 14);
  expect(shown.replace(/@@.*@@/, '@@ … @@')).toBe(`
── Difference ────────────────────────── 1–11 of 12 lines ──
 bridgelog export --take-back FILE would record the edits.
 The file: 2026-11-21-checkout-returns-500s.md
 Edited: lessons.
 - is in the file now, + would be written:

 @@ … @@
  ## Lessons

 -Watch the cart.
 +Watch the heap.

 Replace it? y or n: somebody has edited lessons
 y replace it  Esc leave it as it is  PgDn more of it
`);
  const below = drawn(ada.press('page-down'), 60, 14);
  expect(below).toContain('+Watch the heap.');
  expect([drawn(ada.press('page-down'), 60, 14), ada.mode]).toEqual([below, 'replacing']);
  expect(drawn(ada.type('n'), 60, 14)).toContain('── Postmortem ');
});

test('a yes is about what was shown: what is written to the file later is asked about again', () => {
  const { ada, file } = askedOverEdits();
  writeFileSync(file, readFileSync(file, 'utf8').replace('the cart', 'the disk'));
  expect([ada.type('y').mode, drawn(ada, 100, 20).includes('-Watch the disk.')]).toEqual([
    'replacing',
    true,
  ]);
  expect([ada.type('y').mode, readFileSync(file, 'utf8').includes('Watch the heap.')]).toEqual([
    'closeout',
    true,
  ]);
});

test('the question is heard, and the difference when it is asked for', () => {
  const { ada } = askedOverEdits();
  const listener = new Listener(ada.type('n'));
  listener.hears();
  listener.type('w');
  expect(listener.hears()).toBe(`
Replace it? y or n: somebody has edited lessons.
bridgelog export --take-back FILE would record the edits.
Control R reads the difference out.
`);
  expect(listener.asks()).toContain('-Watch the cart.\n+Watch the heap.\n');
});
