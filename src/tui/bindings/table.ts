/** All keys of the dashboard: the one table behind matching, footer, help and documentation. */
import type { KeyPress } from '../keys/key-press.ts';
import type { Mode, State } from '../state/state.ts';
import { modeOf } from '../state/state.ts';
import { type Binding, keyText } from './binding.ts';
import { EDITING } from './editing.ts';
import { HELP_BINDINGS } from './help-bindings.ts';
import { INCIDENTS } from './incidents-bindings.ts';
import { MILESTONE_BINDINGS } from './milestone-bindings.ts';
import { LEAVING, PROMPT } from './prompt-bindings.ts';
import { SELECT_BINDINGS } from './select-bindings.ts';
import { SCROLLING } from './selecting.ts';
import { TAKING_BACK } from './taking-back.ts';

/** In the order in which the footer shows them, as far as there is room. */
export const BINDINGS: readonly Binding[] = [
  ...INCIDENTS,
  ...PROMPT,
  ...SELECT_BINDINGS,
  ...MILESTONE_BINDINGS,
  ...TAKING_BACK,
  ...LEAVING,
  ...SCROLLING,
  ...HELP_BINDINGS,
  ...EDITING,
];

const MODES = ['prompt', 'select', 'milestone', 'incidents', 'help'] as const;

const BY_KEY: ReadonlyMap<Mode, ReadonlyMap<string, Binding>> = new Map(
  MODES.map((mode) => [
    mode,
    new Map(
      bindingsOf(mode).flatMap((binding) =>
        binding.keys.map((key): [string, Binding] => [key, binding]),
      ),
    ),
  ]),
);

export function bindingsOf(mode: Mode): readonly Binding[] {
  return BINDINGS.filter(({ modes }) => modes.includes(mode));
}

/** What this key does in this mode; where text is typed, a character is text and nothing else. */
export function bindingFor(mode: Mode, press: KeyPress): Binding | undefined {
  if (press.name !== 'text') return BY_KEY.get(mode)?.get(press.name);
  return mode === 'prompt' || mode === 'incidents' ? undefined : BY_KEY.get(mode)?.get(press.text);
}

/** The keys that the footer shows: each with what it does just now. */
export function footerKeys(state: State): readonly { key: string; does: string }[] {
  return bindingsOf(modeOf(state)).flatMap(({ keys: [key], footer }) => {
    const does = footer?.(state);
    return does === undefined ? [] : { key: keyText(key), does };
  });
}
