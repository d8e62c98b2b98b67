import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Found } from '../../../src/journal/text-search.ts';
import { foundLines } from '../../../src/tui/found/found-lines.ts';
import { type Line, lineWidth, plain } from '../../../src/tui/lines/line.ts';
import { NOT_SEARCHED, type Searching } from '../../../src/tui/state/found.ts';
import { anyText } from '../text-input/any-text.ts';

/** 15:30 on 20 November 2026 in Lagos. */
const HALF_PAST_THREE = Date.UTC(2026, 10, 20, 14, 30);

function found(fields: Partial<Found> = {}): Found {
  return {
    incident: 'one',
    slug: '2026-11-20-checkout',
    title: 'Checkout returns 500s',
    severity: 'sev1',
    zone: 'Africa/Lagos',
    sort: 'entry',
    id: 'entry one',
    number: 12,
    kind: 'event',
    label: null,
    at: HALF_PAST_THREE,
    isAbout: false,
    excerpt: 'heap of the cart at 96 %',
    marks: [{ start: 12, end: 16 }],
    ...fields,
  };
}

function searching(texts: readonly Found[], chosen = 0, all = texts.length): Searching {
  const result = { words: 'cart', texts, all };
  return { asked: 'cart', result, chosen: texts[chosen] };
}

/** With what is marked between angle brackets. */
function marked(line: Line): string {
  return line.map(({ text, tone }) => (tone === 'match' ? `<${text}>` : text)).join('');
}

function drawn(state: Searching, columns = 80, rows = 10): string {
  const lines = foundLines(state, { columns, rows });
  return `\n${lines.map((line) => marked(line).trimEnd()).join('\n')}\n`;
}

const ALL = [
  found(),
  found({ id: 'two', kind: 'action', label: 'A1', number: 3, at: HALF_PAST_THREE + 90_000 }),
  found({ id: 'three', kind: 'decision', number: 104, isAbout: true }),
  found({ id: 'four', at: null, excerpt: 'a cart, a cart', marks: [2, 10].map(word) }),
  found({ sort: 'followup', id: 'five', label: 'F1', number: null, kind: null, at: null }),
  found({ incident: 'two', sort: 'facts', id: 'facts', number: null, kind: null, severity: null }),
  found({ incident: 'two', sort: 'section', id: 'root-cause', number: null, kind: null }),
];

function word(start: number) {
  return { start, end: start + 4 };
}

test('each incident once, and below it what was found there, its words marked', () => {
  expect(drawn(searching(ALL, 1))).toBe(
    `
── Found ─────────────────────────────────────────────────── 7 in 2 incidents ──
 2026-11-20-checkout  SEV1  Checkout returns 500s
   12  11-20 15:30  · heap of the <cart> at 96 %
▌   3  11-20 15:31  ! A1 heap of the <cart> at 96 %
  104  11-20~15:30  = heap of the <cart> at 96 %
   12  ??           · a <cart>, a <cart>
                    follow-up F1: heap of the <cart> at 96 %
 2026-11-20-checkout  Checkout returns 500s
                    title: heap of the <cart> at 96 %
                    section Root cause: heap of the <cart> at 96 %
`.replace('    4  ??', '   12  ??'),
  );
});

test('on a narrow screen times without days, on a wide one the names of kinds', () => {
  expect(drawn(searching(ALL), 44, 4)).toBe(`
── Found ─────────────── 7 in 2 incidents ──
 2026-11-20-checkout  SEV1  Checkout retur…
▌  12  15:30 · heap of the <cart> at 96 %
    3  15:31 ! A1 heap of the <cart> at 96 %
`);
  expect(drawn(searching(ALL), 100, 5)).toBe(`
── Found ─────────────────────────────────────────────────────────────────────── 7 in 2 incidents ──
 2026-11-20-checkout  SEV1  Checkout returns 500s
▌  12  11-20 15:30  ·            heap of the <cart> at 96 %
    3  11-20 15:31  ! A1         heap of the <cart> at 96 %
  104  11-20~15:30  = decision   heap of the <cart> at 96 %
`);
});

test('of many, those around the chosen one are seen, with the incident that they are of', () => {
  const many = Array.from({ length: 200 }, (_, index) =>
    found({ id: String(index), number: index + 1 }),
  );
  expect(drawn(searching(many, 99, 3_412), 80, 6)).toBe(`
── Found ───────────────────────────── the newest 200 of 3,412, in 1 incident ──
 2026-11-20-checkout  SEV1  Checkout returns 500s
   99  11-20 15:30  · heap of the <cart> at 96 %
▌ 100  11-20 15:30  · heap of the <cart> at 96 %
  101  11-20 15:30  · heap of the <cart> at 96 %
  102  11-20 15:30  · heap of the <cart> at 96 %
`);
});

test('what was found is in sight, however far to the right it stands', () => {
  const excerpt = `${'far '.repeat(30)}cart, and more of it behind the cart that was found`;
  const far = found({ excerpt, marks: [word(120)] });
  expect(drawn(searching([far]), 60, 3)).toBe(`
── Found ──────────────────────────────── 1 in 1 incident ──
 2026-11-20-checkout  SEV1  Checkout returns 500s
▌  12  11-20 15:30  · …ar far far <cart>, and more of it beh…
`);
});

test('text from people can do nothing to the screen', () => {
  const excerpt = 'a\u001b[31m\ncart\u202e \u0007end';
  expect(drawn(searching([found({ excerpt, marks: [{ start: 7, end: 11 }] })]), 60, 3)).toBe(`
── Found ──────────────────────────────── 1 in 1 incident ──
 2026-11-20-checkout  SEV1  Checkout returns 500s
▌  12  11-20 15:30  · a␛[31m <cart> ␇end
`);
});

test('nothing is asked for yet; nothing is found', () => {
  expect(drawn(NOT_SEARCHED, 80, 3)).toBe(`
── Found ───────────────────────────────────────────────────────────────────────

 Words that stand in any entry, follow-up, section or title of any incident.
`);
  expect(drawn(searching([]), 80, 3)).toBe(`
── Found ──────────────────────────────────────────────────────────── nothing ──
`);
});

test('every row fits, and there are never more than asked for', () => {
  const anyFound = fc
    .record({ title: anyText, excerpt: anyText, slug: anyText, at: fc.nat(30), length: fc.nat(9) })
    .map(({ at, length, ...texts }) =>
      found({ ...texts, marks: [{ start: at, end: at + length }] }),
    );
  const sizes = {
    columns: fc.integer({ min: 20, max: 120 }),
    rows: fc.integer({ min: 1, max: 12 }),
  };
  fc.assert(
    fc.property(fc.array(anyFound, { maxLength: 8 }), fc.record(sizes), (texts, size) => {
      const lines = foundLines(searching(texts, texts.length - 1), size);
      expect(lines.length).toBeLessThanOrEqual(Math.max(size.rows, 2));
      for (const line of lines)
        expect(lineWidth(line), plain(line)).toBeLessThanOrEqual(size.columns);
    }),
  );
});
