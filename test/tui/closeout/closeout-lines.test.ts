import { expect, test } from 'vitest';
import type { Proposal } from '../../../src/postmortem/proposals/proposal.ts';
import { drawn } from './drawn.ts';
import { atPostmortem } from './night.ts';

test('80×24: the list at the left, the document at the right', () => {
  expect(drawn(atPostmortem(), 80, 24)).toBe(`
── Postmortem ─── 1 ✗ 1 ! 1 · 2 + ──┬── standard ─────────── 1–17 of 17 lines ──
 Errors                             │ # Checkout returns 500s
▌ ✗ Nothing is marked as the start: │
▌   no duration can be told.        │ | Status | resolved |
▌   Say when it began, as well as   │ |---|---|
▌   anybody knows                   │
▌   /started …                      │ ## Summary
 Warnings                           │
  ! Entry 2 was written down nine … │ *No text written yet.*
 Hints                              │
  · No summary is written.          │ ## Timeline
 Proposed from the record           │
  + H1 as the root cause            │ | 1 | 14:30 | event | 5xx above 5 % on
  + Where did you get lucky?        │ checkout, and the queue behind it grows
 Sections of standard               │ by the minute |
  – Summary             not written │ | 2 | 14:30 | hypothesis H1 | memory leak
  – Where we got lucky  not written │ |
                                    │
                                    │ ## Where we got lucky
                                    │
                                    │ *No text written yet.*
                                    │

 Enter mend it  Esc log  w write file  c copy  t template  p public  ? help
`);
});

test('60×15: one at a time; the list', () => {
  expect(drawn(atPostmortem().press('down'), 60, 15)).toBe(`
── Postmortem ──── 1 error, 1 warning, 1 hint, 2 proposed ──
 Errors
  ✗ Nothing is marked as the start: no duration can be tol…
 Warnings
▌ ! Entry 2 was written down nine hours after it happened.
▌   See whether its time is right
 Hints
  · No summary is written.
 Proposed from the record
  + H1 as the root cause
  + Where did you get lucky?
 Sections of standard
  – Summary                                     not written

 Enter go there  Tab document  Esc log  ? help
`);
});

test('60×15: Tab turns to the document, at the entry that is chosen in the list', () => {
  const ada = atPostmortem().dispatch({ type: 'resized', size: { columns: 60, rows: 15 } });
  expect(drawn(ada.press('down', 'tab'), 60, 15)).toBe(`
── standard ──────────────────────────── 7–17 of 17 lines ──

 *No text written yet.*

 ## Timeline

 | 1 | 14:30 | event | 5xx above 5 % on checkout, and the
 queue behind it grows by the minute |
 | 2 | 14:30 | hypothesis H1 | memory leak |

 ## Where we got lucky

 *No text written yet.*

 Enter go there  Tab list  Esc log  w write file  ? help
`);
});

test('80×16: what is proposed, and what a yes would log', () => {
  expect(drawn(atPostmortem().press('down', 'down', 'down'), 80, 16)).toBe(`
── Postmortem ─── 1 ✗ 1 ! 1 · 2 + ──┬── standard ─────────── 8–17 of 17 lines ──
  ! Entry 2 was written down nine … │ *No text written yet.*
 Hints                              │
  · No summary is written.          │ ## Timeline
 Proposed from the record           │
▌ + H1 as the root cause            │ | 1 | 14:30 | event | 5xx above 5 % on
▌   It was confirmed, and nothing   │ checkout, and the queue behind it grows
▌   else was.                       │ by the minute |
▌   /cause H1 root                  │ | 2 | 14:30 | hypothesis H1 | memory leak
▌   /star 2                         │ |
  + Where did you get lucky?        │
 Sections of standard               │ ## Where we got lucky
  – Summary             not written │
  – Where we got lucky  not written │ *No text written yet.*

 Enter change it  y take it  n skip  Esc log  w write file  c copy  ? help
`);
});

test('80×16: of a section that is proposed, what a yes would write', () => {
  const proposal: Proposal = {
    id: 'section summary',
    title: 'the section "Summary"',
    reason: 'It is resolved.',
    isPrompt: false,
    lines: ['/section summary …'],
    section: 'summary',
    text: `It lasted 40m, from 14:30 to 15:10.\n\n- ${'The queue grew. '.repeat(20)}`,
    entries: [],
  };
  expect(drawn(atPostmortem({ findings: [], proposals: [proposal] }), 80, 16)).toBe(`
── Postmortem ──────── 1 proposed ──┬── standard ─────────── 5–14 of 17 lines ──
 Proposed from the record           │
▌ + the section "Summary"           │ ## Summary
▌   It is resolved.                 │
▌   → It lasted 40m, from 14:30 to  │ *No text written yet.*
▌     15:10.                        │
▌     - The queue grew. The queue   │ ## Timeline
▌     grew. The queue grew. The     │
▌     queue grew. The queue grew.   │ | 1 | 14:30 | event | 5xx above 5 % on
▌     The queue grew. The queue     │ checkout, and the queue behind it grows
▌     grew. The queue grew. The     │ by the minute |
▌   … Enter shows all of it         │ | 2 | 14:30 | hypothesis H1 | memory leak
 Sections of standard               │ |
  – Summary             not written │

 Enter change it  y take it  n skip  Esc log  E editor  w write file  ? help
`);
});

test('60×15: y and n wait until what is proposed is on the screen', () => {
  const ada = atPostmortem().dispatch({ type: 'resized', size: { columns: 60, rows: 15 } });
  ada.press('down', 'down', 'down', 'tab').type('y');
  expect(drawn(ada, 60, 15).trimEnd().split('\n').slice(-2)).toEqual([
    ' What is proposed stands in the list: Tab leads back to it.',
    ' Enter change it  Tab list  Esc log  w write file  ? help',
  ]);
  ada.press('tab').type('y');
  expect(ada.status()).toBe(' H1 now root cause · H1 now starred');
});

test('80×16: a line that mends something is completed below the list', () => {
  expect(drawn(atPostmortem().press('enter').type('14:05'), 80, 16)).toBe(`
── Postmortem ─── 1 ✗ 1 ! 1 · 2 + ──┬── standard ─────────── 1–12 of 17 lines ──
 Errors                             │ # Checkout returns 500s
▌ ✗ Nothing is marked as the start: │
▌   no duration can be told.        │ | Status | resolved |
▌   Say when it began, as well as   │ |---|---|
▌   anybody knows                   │
▌   /started …                      │ ## Summary
 Warnings                           │
  ! Entry 2 was written down nine … │ *No text written yet.*
 Hints                              │
  · No summary is written.          │ ## Timeline
 Proposed from the record           │
  + H1 as the root cause            │ | 1 | 14:30 | event | 5xx above 5 % on
 14:30 started › /started 14:05|
 → 14:05 event [started]
 Enter log  Ctrl+P line before  Esc back  Ctrl+Z undo  / verbs  /help
`);
});

test('130×14: a section is written beside the document, begun from the record', () => {
  expect(drawn(atPostmortem().press('end', 'enter').type('\rand more'), 130, 14)).toBe(`
── Where we got lucky ───────────────────────────────────────────┬── standard ──────────────────────────────── 8–17 of 17 lines ──
 what could have been worse                                      │ *No text written yet.*
 It ended at 14:30.                                              │
 and more|                                                        │ ## Timeline
                                                                 │
                                                                 │ | 1 | 14:30 | event | 5xx above 5 % on checkout, and the queue
                                                                 │ behind it grows by the minute |
                                                                 │ | 2 | 14:30 | hypothesis H1 | memory leak |
                                                                 │
                                                                 │ ## Where we got lucky
                                                                 │
                                                                 │ *No text written yet.*

 Ctrl+S record  Esc back  Ctrl+O editor
`);
});

test('60×12: a section is written in the whole width; to leave it is asked for', () => {
  const ada = atPostmortem().press('end', 'enter').type('\rand more').press('escape');
  expect(drawn(ada, 60, 12)).toBe(`
── Where we got lucky ──────────────────────────────────────
 what could have been worse
 It ended at 14:30.
 and more






 Not recorded yet. Record it? y: yes, n: keep it as a draf…
 Enter record  Esc keep as a draft  e go on writing
`);
});

test('80×10: where nothing is missing, that is said', () => {
  const ada = atPostmortem({ findings: [], proposals: [], sections: ['summary'] });
  expect(drawn(ada, 80, 10)).toBe(`
── Postmortem ──────────────────────┬── standard ─────────── 5–11 of 17 lines ──
 Nothing is missing                 │
 Sections of standard               │ ## Summary
▌ – Summary: not written            │
▌   what happened, in a few         │ *No text written yet.*
▌   sentences                       │
                                    │ ## Timeline
                                    │

 Enter write it  Esc log  E editor  w write file  c copy  t template  ? help
`);
});

test('80×10: a template that is broken says where', () => {
  const document = { failed: 'broken.liquid, line 3: tag "if" not closed' };
  expect(drawn(atPostmortem({ document }), 80, 10)).toBe(`
── Postmortem ─── 1 ✗ 1 ! 1 · 2 + ──┬── standard ───────────────────────────────
 Errors                             │ broken.liquid, line 3: tag "if" not
▌ ✗ Nothing is marked as the start: │ closed
▌   no duration can be told.        │
▌   Say when it began, as well as   │
▌   anybody knows                   │
▌   /started …                      │
 Warnings                           │

 Enter mend it  Esc log  w write file  c copy  t template  p public  ? help
`);
});

test('80×6: of a template that is broken nobody says that it has no place for a section', () => {
  const document = { failed: 'broken.liquid, line 3: tag "if" not closed' };
  const ada = atPostmortem({ document, findings: [], proposals: [], sections: [] });
  ada.press('escape').type('/section summary Nobody could pay.\r').press('ctrl+x');
  expect(drawn(ada, 80, 6)).toBe(`
── Postmortem ──────────────────────┬── standard ───────────────────────────────
▌ ✓ Summary: 3 words                │ broken.liquid, line 3: tag "if" not
▌   what happened, in a few         │ closed
▌   sentences                       │

 Enter write it  Esc log  E editor  w write file  c copy  t template  ? help
`);
});
