/** Nothing that the footer shows does nothing, or is refused. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Complaint } from '../../../src/incident/line/complaint.ts';
import { readLine } from '../../../src/incident/line/read-line.ts';
import type { Binding } from '../../../src/tui/bindings/binding.ts';
import { occasionOf } from '../../../src/tui/prompt/occasion-of.ts';
import type { Effect } from '../../../src/tui/state/event.ts';
import type { State } from '../../../src/tui/state/state.ts';
import { anyWalk, doesSomething, pressable, walk } from '../bindings/any-walk.ts';

/** How long a text is that is read over the whole screen, is known only where it is drawn. */
function isScrolling({ modes }: Binding): boolean {
  return modes.includes('sheet');
}

/** Why an act that a key stands for would be refused; what is typed may be, and says so before. */
function refusal(state: State, effect: Effect): string | undefined {
  const { screen } = state;
  if (effect.type !== 'log' || effect.line.from !== 'key' || screen.name !== 'log')
    return undefined;
  try {
    readLine(screen.incident, effect.line.text, occasionOf(screen.incident, effect.line, state));
    return undefined;
  } catch (error) {
    if (error instanceof Complaint) return error.message;
    throw error;
  }
}

/** The keys that the footer shows and that would do nothing but say why. */
function idle(state: State): readonly string[] {
  return pressable(state)
    .filter(({ binding }) => !isScrolling(binding) && binding.footer?.(state) !== undefined)
    .flatMap(({ binding: { keys, help }, step }) => {
      const refused = step.effects.flatMap((effect) => refusal(state, effect) ?? []);
      const isWrong = step.state.message?.tone === 'bad';
      if (refused.length === 0 && (isWrong || doesSomething(state, step))) return [];
      return [`${keys[0]}, ${help}: ${refused.join()}`];
    });
}

test('every key that the footer shows does something just then', () => {
  const property = fc.property(anyWalk, (steps) => {
    walk(steps, (state) => expect(idle(state)).toEqual([]));
  });
  fc.assert(property, { numRuns: 50 });
});
