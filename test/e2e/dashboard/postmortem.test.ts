/** An incident closed out at the dashboard, from its last line to the file. */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { Home } from '../command.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { journalOf, openDashboard, reopen, typeLines } from './dashboard.ts';
import { ADA, OUTAGE, openTold } from './told.ts';

const FILE = '2022-05-10-checkout-returns-500s.md';

function written({ home }: Terminal): string {
  return readFileSync(join(home.folder, FILE), 'utf8');
}

/** The first row of the chosen item, if it is on the screen. */
function chosenOn(terminal: Terminal): string | undefined {
  return /^▌ \S [^│]*/m.exec(terminal.screenText())?.[0];
}

/** Goes up from the end of the list to a section, row by row. */
async function toSection(terminal: Terminal, title: string): Promise<void> {
  await terminal.sees('Hints');
  terminal.press('end');
  await terminal.sees('▌ – Supporting information');
  for (let step = 0; step < 60; step += 1) {
    const before = chosenOn(terminal);
    if (before?.includes(`– ${title}:`) === true) return;
    terminal.press('up');
    const isNext = () => ![before, undefined].includes(chosenOn(terminal));
    await vi.waitUntil(isNext, { interval: 5, timeout: 5_000 });
  }
  throw new Error(`No section is chosen that is called ${title}.`);
}

test('80×24: from /resolved to the file: a cause, a section, and what was proposed', async () => {
  await using terminal = await openTold(OUTAGE.slice(0, -1), { columns: 80, rows: 24 });
  typeLines(terminal, ['15:40 /resolved']);
  await terminal.sees('resolved after 01:10:00');
  typeLines(terminal, ['/postmortem']);
  await terminal.sees('── Postmortem ', '── standard ', 'Warnings', '| memory leak');

  await toSection(terminal, 'Lessons');
  terminal.press('enter');
  await terminal.sees('── Lessons ──', 'Ctrl+S record');
  terminal.type('Watch the heap.\rAsk earlier.');
  await terminal.sees('Watch the heap.', 'Ask earlier.');
  terminal.press('ctrl+s');
  await terminal.sees('section lessons written', '✓ Lessons: 5 words');

  terminal.type('w');
  await terminal.sees(`Written to ${FILE}.`);
  expect(written(terminal)).toMatch(/^# Checkout returns 500s\n/);
  expect(written(terminal)).toContain('Watch the heap.\nAsk earlier.');

  writeFileSync(join(terminal.home.folder, FILE), written(terminal).replace('heap.', 'cart.'));
  terminal.type('w');
  await terminal.sees('Replace it? y or n: somebody has edited lessons');
  terminal.type('n');
  await terminal.sees('The file stays as it is.');
  expect(written(terminal)).toContain('Watch the cart.');
  terminal.type('w');
  await terminal.sees('Replace it?');
  terminal.type('y');
  await terminal.sees(`Written to ${FILE}.`);
  expect(written(terminal)).toContain('Watch the heap.');
  terminal.press('escape');
  await terminal.sees('── Timeline ');
});

test('60×15: a section is written in an editor of one’s own, and the terminal comes back', async () => {
  using home = new Home();
  const editor = join(home.folder, 'editor');
  writeFileSync(editor, '#!/bin/sh\necho "the editor is here"\nprintf "From the editor." > "$1"\n');
  chmodSync(editor, 0o700);
  const env = { ...ADA, EDITOR: editor };
  await using terminal = await openDashboard({ home, columns: 60, rows: 15, env });
  typeLines(terminal, OUTAGE);
  await terminal.sees('resolved after');
  terminal.press('ctrl+x');
  await terminal.sees('── Postmortem ');
  await toSection(terminal, 'Lessons');
  terminal.type('E');
  await terminal.sees('section lessons written', '✓ Lessons: 3 words');
  expect(terminal.sent()).toContain('the editor is here');
  terminal.press('enter');
  await terminal.sees('From the editor.');
  terminal.type(' And from here.');
  terminal.press('ctrl+s');
  await terminal.sees('✓ Lessons: 6 words');
  terminal.press('tab');
  await terminal.sees('From the editor. And from here.');
});

test('80×24: a section that was being written when all went dark is there again', async () => {
  using home = new Home();
  await using terminal = await openDashboard({ home, columns: 80, rows: 24, env: ADA });
  typeLines(terminal, OUTAGE.slice(0, -1));
  await terminal.sees('H2 confirmed');
  terminal.press('ctrl+x');
  await terminal.sees('── Postmortem ');
  await toSection(terminal, 'Lessons');
  terminal.press('enter');
  await terminal.sees('── Lessons ──');
  terminal.type('Watch the heap.\rAsk ear');
  const journal = journalOf(home);
  const drafts = () =>
    journal.incidents().flatMap(({ id }) => journal.drafts.of(id).map((draft) => draft.text));
  await vi.waitUntil(() => drafts().some((text) => text.endsWith('Ask ear')), {
    interval: 10,
    timeout: 10_000,
  });
  await terminal.kill('SIGKILL');

  await reopen(terminal);
  await terminal.sees('Drafts are kept: Lessons. Ctrl+X goes on with them.');
  terminal.press('ctrl+x');
  await terminal.sees('▌ ~ Lessons: a draft of');
  terminal.press('enter');
  await terminal.sees('Watch the heap.', 'Ask ear');
});
