import { expect, test } from 'vitest';
import type { Completion } from '../../../src/tui/completion/completion.ts';
import { completionLines } from '../../../src/tui/completion/completion-lines.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { completed } from './offered.ts';

const NOTHING: Completion = { from: 0, to: 0, offers: [] };

interface Size {
  readonly columns?: number;
  readonly rows?: number;
}

function drawn(of: Completion | undefined, chosen: number | undefined, size: Size = {}): string {
  const { columns = 60, rows = 5 } = size;
  const lines = completionLines(of ?? NOTHING, chosen, { columns, rows });
  return `\n${lines.map(plain).join('\n')}\n`;
}

test('the chosen one has a sign; where there are more than fit, the last row says how many', () => {
  const verbs = completed('/re|');
  expect(drawn(verbs, undefined, { columns: 70 })).toBe(`
  /report [time] text             the lead's status report on the call
  /resolved [time] [text]         all runs as normal
  /reopened [time] [text]         it came back
  /refute [label] [time] [note]   the hypothesis was refuted
  … 5 more
`);
  expect(drawn(verbs, 1, { columns: 70 })).toBe(`
  /report [time] text             the lead's status report on the call
▸ /resolved [time] [text]         all runs as normal
  /reopened [time] [text]         it came back
  /refute [label] [time] [note]   the hypothesis was refuted
  … 5 more
`);
  expect(drawn(verbs, 4, { columns: 70 })).toBe(`
  /reopened [time] [text]         it came back
  /refute [label] [time] [note]   the hypothesis was refuted
▸ /reopen label [time] [note]     the action, hypothesis or follow-up…
  /retract [entry] [reason]       take the entry out of the story; it…
  … 5 more
`);
  expect(drawn(verbs, 8, { columns: 70 })).toBe(`
  /retract [entry] [reason]       take the entry out of the story; it…
  /restore [entry] [reason]       bring a retracted entry back
  /redo                           bring back what you have just undone
▸ /redact entry | follow-up | section | facts   wipe all words of it …
  … 5 more
`);
});

test('as many as there are rows need no count', () => {
  const actions = completed('/failed |');
  expect(drawn(actions, 1, { rows: 2 })).toBe(`
  A1   restarted api-3 @ops
▸ A3   cleared the cache #cache
`);
});

test('in a single row stands the chosen one, in none nothing', () => {
  expect(drawn(completed('/failed |'), 1, { rows: 1 })).toBe(`
▸ A3   cleared the cache #cache
`);
  expect(drawn(completed('/failed |'), 1, { rows: 0 })).toBe('\n\n');
});

test('cut to the columns, also where characters are two wide', () => {
  const offers = [
    { text: 'A1', shown: 'A1', help: '再起動しましたがエラーが続いています' },
    { text: 'A2', shown: 'A2', help: '' },
  ];
  expect(drawn({ ...NOTHING, offers }, 1, { columns: 20 })).toBe(`
  A1   再起動しまし…
▸ A2
`);
  expect(drawn({ ...NOTHING, offers }, 1, { columns: 3 })).toBe(`
  …
▸ …
`);
});

test('words of people can do nothing to the terminal', () => {
  const offers = [
    { text: 'A1', shown: 'A1\u001b[2J', help: 'a\nb\u202ec\u0007' },
    { text: 'A2', shown: 'A2', help: `${'x'.repeat(100_000)}` },
  ];
  expect(drawn({ ...NOTHING, offers }, undefined, { columns: 30 })).toBe(`
  A1␛[2J   a bc␇
  A2       xxxxxxxxxxxxxxxxxx…
`);
});
