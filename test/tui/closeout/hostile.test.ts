import { expect, test } from 'vitest';
import { drawn } from './drawn.ts';
import { atPostmortem, EXAMINED, FINDINGS, PROPOSALS } from './night.ts';

/** A colour, a bell, a text turned round, a line break, and more columns than there are. */
const HOSTILE = '\u001b[31mred\u0007 \u202eevil\u2066\nnext';
const CJK = '注文サービスが停止しました。決済も止まっています。';

function hostile() {
  const [finding] = FINDINGS;
  const [proposal] = PROPOSALS;
  if (finding === undefined || proposal === undefined) throw new Error('There are some.');
  return atPostmortem({
    findings: [
      { ...finding, message: HOSTILE, fix: { by: 'section', advice: HOSTILE, section: 'lucky' } },
      { ...finding, code: 'cjk', level: 'hint', message: CJK },
    ],
    proposals: [{ ...proposal, title: HOSTILE, reason: CJK, lines: [HOSTILE] }],
    sections: [],
    document: { text: `# ${HOSTILE}\n${CJK.repeat(3)}`, places: new Map(), dropped: [HOSTILE] },
  });
}

test('80×12: what people typed is shown safely, and no row is wider than it may be', () => {
  expect(drawn(hostile(), 80, 12)).toBe(`
── Postmortem ─────── 1 ✗ 1 · 1 + ──┬── standard ───────────── 1–6 of 6 lines ──
 Errors                             │ To be checked before this goes out:
▌ ✗ ␛[31mred␇ evil next             │ - ␛[31mred␇ evil next
▌   ␛[31mred␇ evil next             │
 Hints                              │ # ␛[31mred␇ evil
  · 注文サービスが停止しました。決… │ next
 Proposed from the record           │ 注文サービスが停止しました。決済も止まっ
  + ␛[31mred␇ evil next             │ ています。注文サービスが停止しました。決
                                    │ 済も止まっています。注文サービスが停止し
                                    │ ました。決済も止まっています。

 Enter mend it  Esc log  E editor  w write file  c copy  t template  ? help
`);
});

test('60×10: so is it in full, when it is chosen', () => {
  expect(drawn(hostile().press('end'), 60, 10)).toBe(`
── Postmortem ─────────────── 1 error, 1 hint, 1 proposed ──
  ✗ ␛[31mred␇ evil next
 Hints
  · 注文サービスが停止しました。決済も止まっています。
 Proposed from the record
▌ + ␛[31mred␇ evil next
▌   注文サービスが停止しました。決済も止まっています。
▌   ␛[31mred␇ evil next

 Enter change it  y take it  n skip  Tab document  ? help
`);
});

test('what is left out of the public copy stands in front of it', () => {
  const document = { ...EXAMINED.document, text: '# Title', places: new Map(), dropped: ['F1.'] };
  const ada = atPostmortem({ document }).type('p');
  expect(drawn(ada, 80, 10)).toBe(`
── Postmortem ─── 1 ✗ 1 ! 1 · 2 + ──┬── standard, public copy ──────────────────
 Errors                             │ To be checked before this goes out:
▌ ✗ Nothing is marked as the start: │ - F1.
▌   no duration can be told.        │
▌   Say when it began, as well as   │ # Title
▌   anybody knows                   │
▌   /started …                      │
 Warnings                           │
 For the outside: check what is left out and masked, and what is not.
 Enter mend it  Esc log  w write file  c copy  t template  p public  ? help
`);
});
