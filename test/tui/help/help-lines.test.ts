import { expect, test } from 'vitest';
import { VERB_GROUPS } from '../../../src/incident/line/verbs/table.ts';
import { keyText } from '../../../src/tui/bindings/binding.ts';
import { PROMPT_VERBS } from '../../../src/tui/bindings/prompt-verbs.ts';
import { BINDINGS } from '../../../src/tui/bindings/table.ts';
import { helpLines } from '../../../src/tui/help/help-lines.ts';
import { lineWidth, plain } from '../../../src/tui/lines/line.ts';

const WIDE = helpLines(400).map(plain);

/** Each row that explains something: what it is about, and what is said of it, on its row or below. */
const TOLD = WIDE.flatMap((row, index) => {
  const [, left = '', right] = /^ {2}(\S.*?)(?: {2,}(\S.*?))? *$/.exec(row) ?? [];
  return left === '' ? [] : [[left, right ?? WIDE[index + 1]?.trim()]];
});

test('every key that does something is told of, with what it does', () => {
  for (const { keys, help } of BINDINGS) {
    expect(TOLD, help).toContainEqual([keys.map(keyText).join(' '), help]);
  }
});

test('so is every verb', () => {
  const verbs = [...VERB_GROUPS.flatMap((group) => group.verbs), ...PROMPT_VERBS];
  for (const { name, usage, help } of verbs) {
    expect(TOLD, help).toContainEqual([`/${name} ${usage}`.trimEnd(), help]);
  }
});

test('it begins with how a line is written', () => {
  expect(`\n${WIDE.slice(0, 6).join('\n')}\n`).toBe(`
 One line
  [time] [sigil] text with @people and #tags
  [time] /verb [label] [time] text
  Times:  14:05  2:05pm  -5m  now  yesterday 23:50  2026-11-20 23:50  14:05 WAT  ~14:05  14:05-14:20  ??
  Sigils: ! action  ? hypothesis  = decision  > told the outside  ^ escalation  + follow-up
  A "\\" in front makes the rest plain text.
`);
});

test('where a row is too short for all times and sigils, they go on below', () => {
  const narrow = helpLines(60).map(plain);
  expect(`\n${narrow.slice(3, 8).join('\n')}\n`).toBe(`
  Times:  14:05  2:05pm  -5m  now  yesterday 23:50
          2026-11-20 23:50  14:05 WAT  ~14:05  14:05-14:20
          ??
  Sigils: ! action  ? hypothesis  = decision
          > told the outside  ^ escalation  + follow-up
`);
});

test.each([20, 60, 80, 300])('in %i columns every line fits', (columns) => {
  const lines = helpLines(columns);
  expect(lines.length).toBeGreaterThanOrEqual(WIDE.length);
  for (const line of lines) expect(lineWidth(line)).toBeLessThan(columns);
});
