import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS } from '../../../src/incident/record/vocabulary.ts';
import { canBeBatch, pasteInto } from '../../../src/tui/prompt/paste.ts';
import {
  emptyPromptLine,
  isEmpty,
  keptLine,
  lineOf,
  type PromptLine,
  turnKind,
  wholeText,
  withText,
} from '../../../src/tui/prompt/prompt-line.ts';
import { keptText, textState } from '../../../src/tui/text-input/text-state.ts';
import { anyText } from '../text-input/any-text.ts';

const NOW = 1_000;

function line(text: string, fields: Partial<PromptLine> = {}): PromptLine {
  return { ...withText(emptyPromptLine, textState(text), NOW), ...fields };
}

/** The line in a few words: its text with what is folded below, and when it began. */
function told({ text, folded, startedAt }: PromptLine): string {
  const block = folded === undefined ? '' : ` + ${folded.count} folded: ${folded.text}`;
  return `${text.text}${block} @${startedAt ?? 'never'}`.replaceAll('\n', '⏎');
}

test.each([
  ['one line', '', 'restarted', 'restarted @2000'],
  ['one line into another', 'it: ', 'restarted', 'it: restarted @1000'],
  ['a line with its line break', 'it: ', 'restarted\n', 'it: restarted @1000'],
  ['a line behind empty ones', '', '\n\n  indented', '  indented @2000'],
  ['two lines', '', 'one\r\ntwo', ' + 2 folded: one⏎two @2000'],
  ['two lines below another', 'it:', 'one\ntwo\n\n', 'it: + 2 folded: one⏎two @1000'],
  ['blank lines between', '', 'one\n\n  two', ' + 2 folded: one⏎⏎  two @2000'],
  ['colours', '', '\u001b[31mred\u001b[0m', 'red @2000'],
  ['nothing at all', '', '', ' @never'],
  ['nothing but spaces', 'it:', '  \n \t', 'it: @1000'],
])('a paste of %s', (_, before, pasted, expected) => {
  expect(told(pasteInto(line(before), pasted, 2_000))).toBe(expected);
});

test('a second paste goes below the first', () => {
  const first = pasteInto(line('it:'), 'one\ntwo', NOW);
  expect(told(pasteInto(first, 'three\nfour', NOW))).toBe(
    'it: + 4 folded: one⏎two⏎three⏎four @1000',
  );
  expect(told(pasteInto(first, ' now', NOW))).toBe('it: now + 2 folded: one⏎two @1000');
});

test('what is longer than people write is folded too', () => {
  const { text, folded } = pasteInto(emptyPromptLine, 'x'.repeat(2_001), NOW);
  expect([text.text, folded?.count, folded?.text.length]).toEqual(['', 1, 2_001]);
});

test.each([
  ['14:01 a\n14:02 b', true],
  ['14:01 a\n\n14:02 b', true],
  ['14:01 a\n25:02 b', true],
  ['14:01 a\nb', false],
  ['a\n14:02 b', false],
  ['14:01 a', false],
])('%j can be a batch: %s', (pasted, expected) => {
  const pastedLine = pasteInto(emptyPromptLine, pasted, NOW);
  expect(canBeBatch(pastedLine)).toBe(expected);
  expect(canBeBatch(withText(pastedLine, textState('above'), NOW))).toBe(false);
});

test('the time of a line is that of its first key, until all of it is gone', () => {
  const begun = line('r');
  expect(withText(begun, textState('re'), 2_000).startedAt).toBe(NOW);
  expect(withText(begun, textState(''), 2_000)).toEqual(emptyPromptLine);
  expect(withText(begun, begun.text, 2_000)).toBe(begun);
  const folded = pasteInto(begun, 'one\ntwo', 2_000);
  expect(withText(folded, textState(''), 3_000).startedAt).toBe(NOW);
});

test('an emptied line keeps its kind', () => {
  const action = turnKind(line('r'), 1);
  expect(withText(action, textState(''), NOW)).toEqual({ ...emptyPromptLine, kind: 'action' });
});

test('the kinds go round, in both directions', () => {
  for (const [index, kind] of KINDS.entries()) {
    const next = turnKind({ ...emptyPromptLine, kind }, 1);
    expect(next.kind).toBe(KINDS[index + 1] ?? 'event');
    expect(turnKind(next, -1).kind).toBe(kind);
  }
  expect(turnKind(emptyPromptLine, -1).kind).toBe(KINDS.at(-1));
});

test.each([
  ['event', 'restarted', 'restarted'],
  ['action', 'restarted', '/action restarted'],
  ['update', '14:05 we look into it', '/told 14:05 we look into it'],
  ['action', '? leak', '? leak'],
  ['action', '14:05 /sev sev1', '14:05 /sev sev1'],
  ['action', '\\plain', '\\plain'],
  ['action', 'todo: write it up', 'todo: write it up'],
  ['escalation', 'to @ops\nwith\ndetails', '/escalate to @ops\nwith\ndetails'],
] as const)('%s, %j is kept as %j', (kind, text, expected) => {
  expect(keptLine(line(text, { kind }))).toBe(expected);
});

test.each([
  ['one', 'one @5'],
  ['one\ntwo\nthree', 'one⏎two⏎three @5'],
  ['one\ntwo\nthree\nfour', 'one + 3 folded: two⏎three⏎four @5'],
])('%j comes back as %j', (kept, expected) => {
  expect(told(lineOf(kept, 5))).toBe(expected);
  expect(lineOf(kept, 5, true).isInherited).toBe(true);
});

test('a line that is longer than people write comes back folded', () => {
  const kept = `heap ${'x'.repeat(2_000)}`;
  const back = lineOf(kept, 5);
  expect([back.text.text, back.folded?.text]).toEqual(['', kept]);
  expect(wholeText(back)).toBe(kept);
});

const anyLine: fc.Arbitrary<PromptLine> = fc
  .tuple(anyText.map(keptText), fc.option(anyText.map(keptText)), fc.constantFrom(...KINDS))
  .map(([text, pasted, kind]) => {
    const typed = line(text, { kind });
    return pasted === null ? typed : pasteInto(typed, pasted, NOW);
  });

test('what is kept comes back as the same text, and is kept as the same again', () => {
  fc.assert(
    fc.property(anyLine, (before) => {
      const kept = keptLine(before);
      const after = lineOf(kept, before.startedAt);
      expect(wholeText(after).trim()).toBe(kept.trim());
      expect(keptLine(after).trim()).toBe(kept.trim());
      expect(isEmpty(after) || !isEmpty(before)).toBe(true);
      expect(kept).toContain(wholeText(before));
    }),
  );
});

test('a paste takes nothing away from the line', () => {
  fc.assert(
    fc.property(anyLine, anyText, (before, pasted) => {
      const after = pasteInto(before, pasted, NOW);
      expect(after.folded?.text ?? '').toContain(before.folded?.text ?? '');
      expect(after.text.text.length).toBeGreaterThanOrEqual(before.text.text.length);
      expect(after.kind).toBe(before.kind);
    }),
  );
});
