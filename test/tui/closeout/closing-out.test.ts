/** Closing an incident out, key by key, over a real journal. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chosenItem } from '../../../src/tui/closeout/items.ts';
import { logLayout } from '../../../src/tui/frame/layout.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import type { Asked } from '../../../src/tui/state/closeout.ts';
import { statusLine } from '../../../src/tui/status/status-line.ts';
import { folderOfTest } from '../store/documents.ts';
import { type Seat, seat } from '../store/seat.ts';
import { atPostmortem, EXAMINED } from './night.ts';

/** The item that is chosen. */
function chosen(ada: Seat): string | undefined {
  return chosenItem(ada.state, ada.log)?.id;
}

/** Goes down to an item. */
function to(ada: Seat, id: string): Seat {
  ada.press('home');
  for (let step = 0; step < 100 && chosen(ada) !== id; step += 1) ada.press('down');
  expect(chosen(ada)).toBe(id);
  return ada;
}

const OUTAGE =
  '13:30 /started\r13:31 /detected\r13:32 ? memory leak\r14:00 /confirm\r14:10 /resolved\r';

/** Ada, at the postmortem of an incident that is over. */
function overWith(lines = OUTAGE): Seat {
  return seat().type(lines).press('ctrl+x');
}

test('when an incident is over, one quiet line says what comes next, until it was opened', () => {
  const ada = seat().type('13:30 /started\r13:31 /detected\r');
  expect(ada.type('14:10 /resolved\r').status()).toBe(
    ' 3  14:10  event  resolved · Nobody was told.',
  );
  expect(ada.type('x').press('backspace').status()).toBe(
    ' /postmortem closes it out: what its document still lacks',
  );
  expect(ada.press('ctrl+x', 'escape').status()).toBe('');
});

test('a line that mends something is logged below the list, and the next item is chosen', () => {
  const ada = seat().type('one\r').press('ctrl+x');
  expect([chosen(ada), ...ada.press('enter').prompt()]).toEqual([
    'no-start',
    ' 14:30 started › /started |',
  ]);
  ada.type('14:05\r');
  expect([ada.mode, chosen(ada), ada.status()]).toEqual([
    'closeout',
    'no-detection',
    ' 2  14:05  event  started',
  ]);
});

test('what was typed in the log waits, and is there again', () => {
  const ada = seat().type('half').press('ctrl+x', 'enter').type('14:05\r').press('escape');
  expect([ada.mode, ...ada.prompt()]).toEqual(['prompt', ' 14:30 event › half|']);
});

test('an entry is looked at in the log, and one key leads back', () => {
  const ada = atPostmortem().press('down', 'enter');
  expect(ada.look()).toBe(`
  1  14:30  ·             5xx above 5 % on checkout
▌ 2  14:30  ? H1 open 0s  memory leak
 selecting  |
 See whether its time is right · Ctrl+X: back to the postmortem
`);
  ada.type('x').press('ctrl+x');
  expect([ada.mode, chosen(ada)]).toEqual(['closeout', 'late 2']);
});

test('y writes what is proposed as one act, which is undone as one', () => {
  const ada = to(atPostmortem(), 'proposal cause H1').type('y');
  const marks = () => ada.incident.recorded.map(({ cause, starred }) => [cause, starred]);
  expect(marks()).toEqual([
    [undefined, false],
    ['root', true],
  ]);
  expect(ada.status()).toBe(' H1 now root cause · H1 now starred');
  ada.press('ctrl+z');
  expect(marks()).toEqual([
    [undefined, false],
    [undefined, false],
  ]);
});

test('Enter puts the lines of a proposal up, one after the other', () => {
  const ada = to(atPostmortem(), 'proposal cause H1').press('enter');
  expect(ada.prompt()).toEqual([' 14:30 cause › /cause H1 root|']);
  ada.press('enter');
  expect(ada.prompt()).toEqual([' 14:30 star › /star 2|']);
  ada.press('escape');
  expect([ada.mode, ada.incident.recorded[1]?.cause]).toEqual(['closeout', 'root']);
});

test('n sets a proposal aside, and nothing is written', () => {
  const ada = to(atPostmortem(), 'proposal cause H1');
  const before = ada.incident.records.length;
  ada.type('n');
  expect([ada.incident.records.length, chosen(ada)]).toEqual([before, 'proposal lucky']);
  ada.press('escape').type('more\r').press('ctrl+x');
  expect(ada.rows().join('\n')).not.toContain('H1 as the root cause');
});

test('what only people can answer is not written by a yes', () => {
  const ada = to(atPostmortem(), 'proposal lucky').type('y');
  expect([ada.incident.sections.size, ada.status()]).toEqual([
    0,
    ' Only people can answer this: Enter opens the section.',
  ]);
});

test('a section is begun from what is proposed; Esc leaves that, and nothing is kept', () => {
  const ada = to(atPostmortem(), 'section lucky').press('enter');
  expect(ada.prompt()).toEqual([' Where we got lucky › It ended at 14:30.|']);
  ada.press('escape');
  expect([ada.mode, ada.drafts(), ada.incident.sections.size]).toEqual(['closeout', [], 0]);
});

test('a section in several paragraphs is recorded as it was typed', () => {
  const ada = to(atPostmortem(), 'section summary').press('enter');
  ada.type('Nobody could pay.\r\r- orders\r- refunds').press('ctrl+s');
  expect(ada.incident.sections.get('summary')?.text).toBe(
    'Nobody could pay.\n\n- orders\n- refunds',
  );
  expect([ada.mode, chosen(ada)]).toEqual(['closeout', 'section summary']);
});

test('what somebody else has written meanwhile is replaced only by who knows of it', () => {
  const ada = to(atPostmortem(), 'section summary').press('enter').type('Nobody could pay.');
  ada.joined('bob').type('/section summary Checkout was down.\r');
  ada.hear().press('ctrl+s');
  expect([ada.mode, ada.incident.sections.get('summary')?.text, ada.status()]).toEqual([
    'section',
    'Checkout was down.',
    ' Written meanwhile by somebody: Ctrl+S again replaces that, Esc does not.',
  ]);
  ada.press('ctrl+s');
  expect([ada.mode, ada.incident.sections.get('summary')?.text]).toEqual([
    'closeout',
    'Nobody could pay.',
  ]);
});

test('what was written while the editor was open is not replaced by what it leaves', () => {
  const others: Seat[] = [];
  const editor = (text: string) => {
    for (const bob of others.splice(0)) bob.type('/section summary Checkout was down.\r');
    ada.hear();
    return { text: `${text}|edited`, problem: undefined };
  };
  const found = (asked: Asked) => ({ ...EXAMINED, ...asked });
  const documents = { editor, found };
  const ada = seat('Checkout returns 500s', { documents }).press('ctrl+x');
  others.push(ada.joined('bob'));
  to(ada, 'section summary').type('E');
  expect([ada.incident.sections.get('summary')?.text, ...ada.prompt()]).toEqual([
    'Checkout was down.',
    ' Summary › |edited|',
  ]);
  expect(ada.status()).toContain('Written meanwhile by somebody');
});

test('a section that says "none" says so; an empty one is taken away', () => {
  const ada = to(atPostmortem(), 'section summary').press('enter').type('None').press('ctrl+s');
  expect(ada.incident.sections.get('summary')?.text).toBe('None');
  ada.press('enter', 'ctrl+u', 'ctrl+s');
  expect([ada.mode, ada.incident.sections.get('summary')?.text]).toEqual(['closeout', undefined]);
});

test('a draft survives a crash, is told of, and goes on where it was', () => {
  const ada = to(atPostmortem(), 'section summary').press('enter');
  ada.type('Nobody could pay.\rFor an hou');
  const back = ada.crash().again();
  expect([back.status(), ...back.prompt()]).toEqual([
    ' Drafts are kept: Summary. Ctrl+X goes on with them.',
    ' 14:30 event › |',
  ]);
  back.press('ctrl+x', 'enter');
  expect(back.prompt()).toEqual([' Summary › Nobody could pay.', '           For an hou|']);
  back.type('r').press('ctrl+s');
  expect(back.incident.sections.get('summary')?.text).toBe('Nobody could pay.\nFor an hour');
  expect(back.drafts()).toEqual([]);
});

test('a draft that is kept is offered by the list, before what is recorded', () => {
  const ada = to(atPostmortem(), 'section summary').press('enter').type('Old.').press('ctrl+s');
  ada.press('enter').type(' And new.').press('escape').type('n');
  expect(ada.status()).toBe(
    ' Kept as a draft: Enter goes on with it. It is not in the document yet.',
  );
  expect(ada.rows().find((row) => row.includes('Summary'))).toBe(
    '▌ ~ Summary: 1 word; a draft of 3 words, not recorded',
  );
  expect(ada.press('enter').prompt()).toEqual([' Summary › Old. And new.|']);
});

test('what is pasted while a section is chosen is text of it', () => {
  const ada = to(atPostmortem(), 'section summary').paste('One.', '', 'Two.');
  expect(ada.mode).toBe('section');
  ada.press('ctrl+s');
  expect(ada.incident.sections.get('summary')?.text).toBe('One.\n\nTwo.');
});

test('what an editor leaves is recorded; when it fails, it is kept to be recorded', () => {
  const problems = [undefined, 'The editor ended with exit code 1.'];
  const editor = (text: string) => ({ text: `${text}|edited`, problem: problems.shift() });
  const found = (asked: Asked) => ({ ...EXAMINED, ...asked });
  const documents = { editor, found };
  const ada = seat('Checkout returns 500s', { documents }).press('ctrl+x');
  to(ada, 'section summary').type('E');
  expect(ada.incident.sections.get('summary')?.text).toBe('|edited');
  ada.type('E');
  expect([ada.mode, ada.incident.sections.get('summary')?.text, ...ada.prompt()]).toEqual([
    'section',
    '|edited',
    ' Summary › |edited|edited|',
  ]);
  expect(ada.status()).toBe(' ✗ The editor ended with exit code 1. Ctrl+S records what it left.');
});

test('the list and the document follow what others record', () => {
  const ada = overWith();
  const before = documentOf(ada);
  const bob = ada.joined('bob').type('13:45 ! restarted api-3\r');
  ada.hear();
  expect([before.includes('restarted api'), documentOf(ada).includes('restarted api')]).toEqual([
    false,
    true,
  ]);
  expect(bob.mode).toBe('prompt');
});

function documentOf(ada: Seat): string {
  const document = ada.log.closeout?.examined?.document;
  if (document === undefined || 'failed' in document) throw new Error('There is no document.');
  return document.text;
}

test('what is redacted is gone from the screen at once', () => {
  const ada = overWith('13:31 the secret word is swordfish\r');
  expect(documentOf(ada)).toContain('swordfish');
  ada.type('/').type('redact 1\r');
  expect(documentOf(ada)).not.toContain('swordfish');
});

test('the file is written, and over what somebody has edited only after a yes', () => {
  const folder = folderOfTest();
  const documents = { settings: { folder } };
  const ada = seat('Checkout returns 500s', { documents }).type(OUTAGE).press('ctrl+x').type('w');
  const name = '2026-11-21-checkout-returns-500s.md';
  expect(ada.status()).toBe(` Written to ${name}.`);
  const file = join(folder, name);
  const written = readFileSync(file, 'utf8');
  writeFileSync(file, written.replace('memory leak', 'memory leek'));
  expect([ada.type('w').mode, ada.status()]).toEqual([
    'replacing',
    ' Replace it? y or n: somebody has edited timeline',
  ]);
  expect(readFileSync(file, 'utf8')).toContain('memory leek');
  ada.type('y');
  expect([ada.mode, readFileSync(file, 'utf8')]).toEqual(['closeout', written]);
});

test('c copies the document, without marks', async () => {
  const ada = overWith().type('c');
  await ada.store.copying;
  expect(ada.copied.join('')).toMatch(/^# Checkout returns 500s\n/);
  expect(ada.copied.join('')).not.toContain('<!--');
});

test('a template of one’s own is among those that are turned through', () => {
  const folder = folderOfTest();
  writeFileSync(join(folder, 'ours.liquid'), '# {{ title }}, as we write it');
  const documents = { settings: { templates: folder } };
  const ada = seat('Checkout returns 500s', { documents }).press('ctrl+x');
  const turned = ada.log.closeout?.examined?.templates.map(() => ada.type('t').status());
  expect(turned).toContain(' The template ours.');
  expect(turned?.at(-1)).toBe(' The template standard.');
});

test('what followed is chosen, whatever else goes away with what was answered', () => {
  const found = (asked: Asked) => {
    const isWritten = asked.records > 3;
    const findings = isWritten ? EXAMINED.findings.slice(1) : EXAMINED.findings;
    const proposals = isWritten ? EXAMINED.proposals.slice(1) : EXAMINED.proposals;
    return { ...EXAMINED, ...asked, findings, proposals };
  };
  const ada = seat('Checkout returns 500s', { documents: { found } });
  ada.type('5xx\r? memory leak\r').press('ctrl+x');
  expect(chosen(to(ada, 'proposal cause H1').type('y'))).toBe('proposal lucky');
});

test('a line that is to be completed is not logged as it was put up', () => {
  const ada = atPostmortem();
  const before = ada.incident.records.length;
  ada.press('enter', 'enter');
  expect([ada.incident.records.length, ada.status(), ...ada.prompt()]).toEqual([
    before,
    ' The line is not whole yet: Say when it began, as well as anybody knows',
    ' 14:30 started › /started |',
  ]);
  expect([ada.type('14:05\r').mode, ada.incident.records.length]).toEqual(['closeout', before + 1]);
});

test('advice that one row cannot hold is read in two, in the log', () => {
  const advice =
    'Log the resolution that it ended, with its time; or take the mark off: /milestone 2 -reopened';
  const [, late] = EXAMINED.findings;
  const findings =
    late === undefined ? [] : [{ ...late, fix: { by: 'entry', advice, entry: 2 } as const }];
  const ada = atPostmortem({ findings }).press('enter');
  ada.dispatch({ type: 'resized', size: { columns: 80, rows: 24 } });
  const { said } = logLayout(ada.state, ada.state.size);
  expect([...said.map(plain), plain(statusLine(ada.state, 80))].join('\n')).toBe(
    ' Log the resolution that it ended, with its time; or take the mark off:\n' +
      ' /milestone 2 -reopened · Ctrl+X: back to the postmortem',
  );
});
