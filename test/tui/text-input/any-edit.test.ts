import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemes } from '../../../src/terminal/graphemes.ts';
import {
  backspace,
  deleteForward,
  insert,
  killToEnd,
  killToStart,
  killWordBack,
  killWordForward,
} from '../../../src/tui/text-input/edits.ts';
import {
  end,
  home,
  left,
  lineDown,
  lineUp,
  right,
  wordLeft,
  wordRight,
} from '../../../src/tui/text-input/motions.ts';
import { type TextState, textState } from '../../../src/tui/text-input/text-state.ts';
import { anyText } from './any-text.ts';

type Operation = (state: TextState) => TextState;

const WAYS = [left, right, wordLeft, wordRight, home, end, lineUp, lineDown];
const MOTIONS: readonly Operation[] = WAYS;
const KILLS: readonly Operation[] = [killToEnd, killToStart, killWordBack, killWordForward];

const anyOperation: fc.Arbitrary<Operation> = fc.oneof(
  fc.constantFrom(...MOTIONS),
  fc.constantFrom(...KILLS, backspace, deleteForward),
  anyText.map(
    (text): Operation =>
      (state) =>
        insert(state, text),
  ),
);

const anyState = fc
  .tuple(anyText, fc.nat({ max: 60 }))
  .map(([text, cursor]) => textState(text, cursor));

function boundaries(text: string): number[] {
  let offset = 0;
  return [0, ...graphemes(text).map((character) => (offset += character.length))];
}

test('whatever is done, the cursor stands between two characters, and the text is well-formed', () => {
  fc.assert(
    fc.property(anyState, fc.array(anyOperation, { maxLength: 30 }), (start, operations) => {
      let state = start;
      for (const operation of operations) {
        state = operation(state);
        expect(boundaries(state.text)).toContain(state.cursor);
        expect(state.text.isWellFormed()).toBe(true);
        expect(state.text).not.toContain('\r');
      }
    }),
  );
});

test('left and then right is nothing, but at the start; right and then left, but at the end', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      if (state.cursor > 0) expect(right(left(state))).toEqual(state);
      if (state.cursor < state.text.length) expect(left(right(state))).toEqual(state);
    }),
  );
});

test('insert and then backspace is nothing, for a character that does not join its neighbours', () => {
  fc.assert(
    fc.property(anyState, fc.constantFrom('a', ' ', '\n', '漢', '👍', '.'), (state, character) => {
      const inserted = insert(state, character);
      const joins = graphemes(inserted.text).length !== graphemes(state.text).length + 1;
      fc.pre(!joins);
      expect(backspace(inserted)).toEqual(state);
    }),
  );
});

test('motions move, kills only take away, and each end is reached', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      for (const motion of MOTIONS) expect(motion(state).text).toBe(state.text);
      const { length } = state.text;
      if (state.cursor > 0) expect(killWordBack(state).text.length).toBeLessThan(length);
      if (state.cursor < length) expect(killToEnd(state).text.length).toBeLessThan(length);
      expect(repeated(wordLeft, state).cursor).toBe(0);
      expect(repeated(wordRight, state).cursor).toBe(length);
    }),
  );
});

function repeated(motion: Operation, start: TextState): TextState {
  let state = start;
  for (let steps = 0; steps <= start.text.length; steps++) state = motion(state);
  return state;
}
