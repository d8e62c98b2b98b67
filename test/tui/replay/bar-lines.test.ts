/** The scrub bar: what stands in it, and that it fits at every width, whatever was logged. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Perspective } from '../../../src/replay/perspective.ts';
import { type Tape, tapeOf } from '../../../src/replay/tape.ts';
import { lineWidth, plain } from '../../../src/tui/lines/line.ts';
import { barLines } from '../../../src/tui/replay/bar-lines.ts';
import { lines, tell } from '../../incident/random-story.ts';
import { instant, story } from '../../incident/story.ts';

function drawn(tape: Tape, at: string, style: Partial<Parameters<typeof barLines>[2]>): string {
  const whole = { columns: 79, rows: 3, isWithoutHindsight: false, ...style } as const;
  const rows = barLines(tape, instant(`2026-11-20T${at}:00+01:00`), whole).map(plain);
  return `\n${rows.map((row) => row.trimEnd()).join('\n')}\n`;
}

/** Declared at 14:00; told in the evening of that day. */
function tapeWith(...told: readonly string[]): Tape {
  const lines = told.map((line): [string, string] => ['2026-11-20T20:00:00+01:00', line]);
  const { incident } = story({ declared: '2026-11-20T14:00:00+01:00', lines });
  return tapeOf(incident, 'happened');
}

test('the busiest minute is the highest; what happened once is the lowest', () => {
  const busy = ['14:00 one', '14:30 two', '14:30 three', '14:30 four', '15:00 five', '15:00 six'];
  expect(drawn(tapeWith(...busy), '14:30', { rows: 2 })).toBe(`
 ▁                                     ▇                                     ▄
 ━················ 30m ················●················ 30m ················─
`);
});

test('milestones of the same minute stand beside each other', () => {
  const tape = tapeWith('14:00 /started', '14:00 /detected', '14:00 /ack', '16:00 /resolved');
  expect(drawn(tape, '15:00', {})).toBe(`
 ▇                                                                           ▁
 SDA···································●·····································R
 Started 14:00  Detected 14:00  Acknowledged 14:00              Resolved 16:00
`);
});

test('without hindsight, what comes later is not on it', () => {
  const tape = tapeWith(
    '14:00 /started',
    '14:10 /detected',
    '15:00 /identified',
    '16:00 /resolved',
  );
  expect(drawn(tape, '14:30', { isWithoutHindsight: true })).toBe(`
 ▄     ▄                               ▄                                     ▄
 S·····D············● 50m ·············─················ 1h ·················─
 Started 14:00  Detected 14:10
`);
});

test('names give way to short ones, and then to letters alone', () => {
  const tape = tapeWith(
    ...['14:00 /started', '14:10 /detected', '14:20 /ack', '15:00 /identified', '15:30 /mitigated'],
    ...['16:00 /resolved', '16:10 /reopened', '16:20 /resolved'],
  );
  expect(drawn(tape, '14:30', { columns: 76 })).toBe(`
 ▄    ▄    ▄                    ▄               ▄               ▄    ▄    ▄
 S····D····A·····●· 40m ········I····· 30m ·····M····· 30m ·····R····O····R
 Start  Det  Ack                Id              Mit          Res  reOp  Res
`);
  expect(drawn(tape, '14:30', { columns: 60 })).toBe(`
 ▄   ▄   ▄               ▄            ▄           ▄   ▄   ▄
 S···D···A···●· 40m ·····I··· 30m ····M··· 30m ···R···O···R
 Start  Det  Ack         Id           Mit    Res  reOp  Res
`);
  expect(drawn(tape, '14:30', { columns: 30 })).toBe(`
 ▄ ▄ ▄       ▄    ▄     ▄ ▄ ▄
 S·D·A·●·····I····M·····R·O·R

`);
});

test('of an incident of one moment it shows that moment', () => {
  expect(drawn(tapeWith(), '14:30', { columns: 20 })).toBe(`

 ●─────────────────

`);
});

test('it fits at every width, and says where one is', () => {
  const perspectives = fc.constantFrom<Perspective>('happened', 'known');
  const property = fc.property(
    lines,
    perspectives,
    fc.integer({ min: 20, max: 220 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    (all, perspective, columns, part) => {
      const tape = tapeOf(tell(all).incident, perspective);
      const at = Math.round(tape.from + (tape.until - tape.from) * part);
      const rows = barLines(tape, at, { columns, rows: 3, isWithoutHindsight: false });
      expect(rows).toHaveLength(3);
      for (const row of rows) expect(lineWidth(row)).toBeLessThanOrEqual(columns);
      expect(rows.map(plain).filter((row) => row.includes('●'))).toHaveLength(1);
    },
  );
  fc.assert(property, { numRuns: 100 });
});
