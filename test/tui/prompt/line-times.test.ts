import { describe, expect, test } from 'vitest';
import { timeOffer, turnTime } from '../../../src/tui/prompt/line-times.ts';
import { pasteInto } from '../../../src/tui/prompt/paste.ts';
import {
  emptyPromptLine,
  type PromptLine,
  turnKind,
  withText,
} from '../../../src/tui/prompt/prompt-line.ts';
import { textState } from '../../../src/tui/text-input/text-state.ts';

/** 14:30 in Lagos. */
const NOW = Date.parse('2026-11-20T13:30:00Z');
const LAGOS = { zone: 'Africa/Lagos', now: NOW, anchor: undefined };

/** A line whose first key was pressed three minutes ago. */
function typed(text: string): PromptLine {
  return withText(emptyPromptLine, textState(text), NOW - 180_000);
}

/** The line as it stands at the prompt: the cursor in its text, the block below it, its time. */
function shown({ text: { text, cursor }, folded, startedAt, isInherited }: PromptLine): string {
  const block = folded === undefined ? '' : ` + ${folded.count} folded`;
  const time = new Date(startedAt ?? 0).toISOString().slice(11, 16);
  const kept = isInherited ? ' inherited' : '';
  return `${time}${kept} ${text.slice(0, cursor)}|${text.slice(cursor)}${block}`;
}

/** The line on its whole way round, with what is offered at each stop. */
function round(line: PromptLine, context = LAGOS): string {
  const stops: string[] = [];
  let stop = line;
  do {
    const offer = timeOffer(stop, context);
    stops.push(` ${shown(stop)}${offer === undefined ? '' : `\n   ${offer}`}`);
    const turned = turnTime(stop, context);
    if ('refused' in turned) return [...stops, ` ${turned.refused}`].join('\n');
    stop = turned.line;
  } while (shown(stop) !== shown(line));
  expect(stop).toEqual(line);
  return stops.join('\n');
}

describe('Ctrl+T turns through the times that a line may have, and back to how it was', () => {
  test('the two readings of a timestamp without a zone, and now', () => {
    const line = typed('app-1: [2026-11-20 13:03:22,123] pool exhausted');
    expect(`\n${round(line)}`).toBe(`
 13:27 app-1: [2026-11-20 13:03:22,123] pool exhausted|
   time in the text: 13:03 UTC or 13:03 Africa/Lagos (UTC+1), Ctrl+T takes one
 13:27 2026-11-20T13:03:22Z app-1: [2026-11-20 13:03:22,123] pool exhausted|
   Ctrl+T: 13:03 Africa/Lagos (UTC+1)
 13:27 2026-11-20T13:03:22+01:00 app-1: [2026-11-20 13:03:22,123] pool exhausted|
 13:30 app-1: [2026-11-20 13:03:22,123] pool exhausted|`);
  });

  test('the one that states its zone', () => {
    expect(`\n${round(typed('seen: ts=1795179802 pool exhausted'))}`).toBe(`
 13:27 seen: ts=1795179802 pool exhausted|
   time in the text: 13:03 UTC, Ctrl+T takes it
 13:27 2026-11-20T13:03:22Z seen: ts=1795179802 pool exhausted|
 13:30 seen: ts=1795179802 pool exhausted|`);
  });

  test('both of those that the clocks show twice', () => {
    const berlin = { ...LAGOS, zone: 'Europe/Berlin' };
    expect(`\n${round(typed('app: 2026-10-25 02:30:00 down'), berlin)}`).toBe(`
 13:27 app: 2026-10-25 02:30:00 down|
   time in the text: 2026-10-25 02:30 UTC, 2026-10-25 02:30 Europe/Berlin (UTC+2) or 2026-10-25 02:30 Europe/Berlin (UTC+1), Ctrl+T takes one
 13:27 2026-10-25T02:30:00Z app: 2026-10-25 02:30:00 down|
   Ctrl+T: 2026-10-25 02:30 Europe/Berlin (UTC+2)
 13:27 2026-10-25T02:30:00+02:00 app: 2026-10-25 02:30:00 down|
   Ctrl+T: 2026-10-25 02:30 Europe/Berlin (UTC+1)
 13:27 2026-10-25T02:30:00+01:00 app: 2026-10-25 02:30:00 down|
 13:30 app: 2026-10-25 02:30:00 down|`);
  });

  test('without a timestamp now alone', () => {
    const inherited = { ...typed('restarted'), isInherited: true };
    expect(`\n${round(inherited)}`).toBe(`
 13:27 inherited restarted|
 13:30 restarted|`);
  });

  test('in front of a sigil, a verb and a backslash', () => {
    expect(`\n${round(typed('! [13:03] restarted'))}`).toBe(`
 13:27 ! [13:03] restarted|
   time in the text: 13:03 UTC or 13:03 Africa/Lagos (UTC+1), Ctrl+T takes one
 13:27 2026-11-20T13:03:00Z ! [13:03] restarted|
   Ctrl+T: 13:03 Africa/Lagos (UTC+1)
 13:27 2026-11-20T13:03:00+01:00 ! [13:03] restarted|
 13:30 ! [13:03] restarted|`);
    expect(timeOffer(typed('/done A1 [13:03Z] up again'), LAGOS)).toBe(
      'time in the text: 13:03 UTC, Ctrl+T takes it',
    );
    // What shall be text is text, and what takes no time has none.
    expect(timeOffer(typed('\\[13:03] restarted'), LAGOS)).toBe(undefined);
    expect(timeOffer(typed('/amend 14 [13:03] restarted'), LAGOS)).toBe(undefined);
    expect(timeOffer(typed('/find [13:03] restarted'), LAGOS)).toBe(undefined);
    expect(timeOffer(typed('/var/log: [13:03] restarted'), LAGOS)).toBe(undefined);
  });

  test('on with a line that was edited meanwhile', () => {
    const taken = turnTime(typed('[13:03] pool'), LAGOS);
    if ('refused' in taken) throw new Error(taken.refused);
    const edited = withText(
      taken.line,
      textState(`${taken.line.text.text} exhausted @ops`, 30),
      NOW,
    );
    expect(`\n${round(edited)}`).toBe(`
 13:27 2026-11-20T13:03:00Z [13:03] p|ool exhausted @ops
   Ctrl+T: 13:03 Africa/Lagos (UTC+1)
 13:27 2026-11-20T13:03:00+01:00 [13:03] p|ool exhausted @ops
 13:30 [13:03] p|ool exhausted @ops
 13:27 [13:03] p|ool exhausted @ops
   time in the text: 13:03 UTC or 13:03 Africa/Lagos (UTC+1), Ctrl+T takes one`);
  });
});

describe('a log line with its time in front is read in the zone of the incident; UTC is offered', () => {
  test('behind the time', () => {
    expect(`\n${round(typed('2026-11-20 13:03:22,123 ERROR x'))}`).toBe(`
 13:27 2026-11-20 13:03:22,123 ERROR x|
   read as 13:03 Africa/Lagos (UTC+1), Ctrl+T: 13:03 UTC
 13:27 2026-11-20 13:03:22,123 UTC+0 ERROR x|`);
  });

  test('behind a sigil', () => {
    expect(`\n${round(typed('! 13:03:22.123 x'))}`).toBe(`
 13:27 ! 13:03:22.123 x|
   read as 13:03 Africa/Lagos (UTC+1), Ctrl+T: 13:03 UTC
 13:27 ! 13:03:22.123 UTC+0 x|`);
  });

  test('the other hour too, where the clocks show it twice', () => {
    const berlin = { ...LAGOS, zone: 'Europe/Berlin' };
    expect(`\n${round(typed('2026-10-25T02:30:00 x'), berlin)}`).toBe(`
 13:27 2026-10-25T02:30:00 x|
   read as 2026-10-25 02:30 Europe/Berlin (UTC+2), Ctrl+T: 2026-10-25 02:30 UTC or 2026-10-25 02:30 Europe/Berlin (UTC+1)
 13:27 2026-10-25T02:30:00 UTC+0 x|
   Ctrl+T: 2026-10-25 02:30 Europe/Berlin (UTC+1)
 13:27 2026-10-25T02:30:00 UTC+1 x|`);
  });

  test('where the clocks skip it, there is but UTC', () => {
    const berlin = { ...LAGOS, zone: 'Europe/Berlin' };
    expect(`\n${round(typed('2026-03-29T02:30:00 x'), berlin)}`).toBe(`
 13:27 2026-03-29T02:30:00 x|
   time in the text: 2026-03-29 02:30 UTC, Ctrl+T takes it
 13:27 2026-03-29T02:30:00 UTC+0 x|`);
  });

  test('one that the grammar cannot read has one put in front', () => {
    expect(`\n${round(typed('2026-11-20T13:03:22Z|ERROR|x'))}`).toBe(`
 13:27 2026-11-20T13:03:22Z|ERROR|x|
   time in the text: 13:03 UTC, Ctrl+T takes it
 13:27 2026-11-20T13:03:22Z 2026-11-20T13:03:22Z|ERROR|x|
 13:30 2026-11-20T13:03:22Z|ERROR|x|`);
  });
});

test.each([
  ['2026-11-20T13:03:22Z ERROR x', '2026-11-20T13:03:22Z'],
  ['2026-11-20 13:03:22.123 UTC [42] LOG: x', '2026-11-20 13:03:22.123 UTC'],
  ['14:05 restarted, see [13:03:22]', '14:05'],
  ['2026-11-20 14:05 restarted', '2026-11-20 14:05'],
  ['14:05:30 restarted', '14:05:30'],
  ['-5m [13:03:22] restarted', '-5m'],
  ['/done A1 14:05 see [13:03:22]', '14:05'],
  ['! 14:05 see [13:03:22]', '14:05'],
])('a time that was typed stays: %s', (text, time) => {
  expect(round(typed(text))).toBe(
    ` 13:27 ${text}|\n The line has a time of its own, ${time}: change it there.`,
  );
});

test('in a zone without another reading nothing is offered', () => {
  const utc = { ...LAGOS, zone: 'UTC' };
  expect(timeOffer(typed('2026-11-20 13:03:22,123 ERROR x'), utc)).toBe(undefined);
  expect(timeOffer(typed('app: 2026-11-20 13:03:22,123 x'), utc)).toBe(
    'time in the text: 13:03 UTC, Ctrl+T takes it',
  );
});

test('nothing typed, nothing turned', () => {
  expect(turnTime(emptyPromptLine, LAGOS)).toEqual({ line: emptyPromptLine });
  expect(timeOffer(emptyPromptLine, LAGOS)).toBe(undefined);
});

describe('a block below', () => {
  const pasted = '[2026-11-20 13:03:22] pool exhausted\n  at pool.ts\n  at api.ts';

  test('its first line counts where there is no text above', () => {
    const line = turnKind(pasteInto(emptyPromptLine, pasted, NOW - 180_000), 1);
    expect(`\n${round(line)}`).toBe(`
 13:27 | + 3 folded
   time in the text: 13:03 UTC or 13:03 Africa/Lagos (UTC+1), Ctrl+T takes one
 13:27 2026-11-20T13:03:22Z | + 3 folded
   Ctrl+T: 13:03 Africa/Lagos (UTC+1)
 13:27 2026-11-20T13:03:22+01:00 | + 3 folded
 13:30 | + 3 folded`);
  });

  test('the text above comes first, where it says a time', () => {
    expect(timeOffer(pasteInto(typed('it says:'), pasted, NOW), LAGOS)).toBe(
      'time in the text: 13:03 UTC or 13:03 Africa/Lagos (UTC+1), Ctrl+T takes one',
    );
    expect(timeOffer(pasteInto(typed('since [12:01Z]:'), pasted, NOW), LAGOS)).toBe(
      'time in the text: 12:01 UTC, Ctrl+T takes it',
    );
    expect(timeOffer(pasteInto(typed('14:05 it says:'), pasted, NOW), LAGOS)).toBe(undefined);
  });

  test('with its time in front and no zone', () => {
    const line = pasteInto(emptyPromptLine, '2026-11-20 13:03:22 x\n  y', NOW - 180_000);
    expect(`\n${round(line)}`).toBe(`
 13:27 | + 2 folded
   read as 13:03 Africa/Lagos (UTC+1), Ctrl+T: 13:03 UTC
 13:27 2026-11-20T13:03:22Z | + 2 folded`);
  });

  test('a text to be quoted is not taken for one that was told', () => {
    const line = pasteInto(emptyPromptLine, '> [13:03] x\n  y', NOW);
    expect(timeOffer(line, LAGOS)).toBe(undefined);
  });

  test('logged line by line, each has its own', () => {
    const line = pasteInto(emptyPromptLine, '14:01 a\n14:02 b', NOW - 180_000);
    if (line.folded === undefined) throw new Error('It is not folded.');
    const batch = { ...line, folded: { ...line.folded, isBatch: true } };
    expect(round(batch)).toBe(
      ' 13:27 | + 2 folded\n Each line of the block has a time of its own.',
    );
  });
});
