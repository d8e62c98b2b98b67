/** All keys of the dashboard: the one table behind matching, footer, help and documentation. */
import type { KeyPress } from '../keys/key-press.ts';
import type { Mode } from '../state/mode.ts';
import { isTypingMode } from '../state/mode.ts';
import { modeOf } from '../state/mode-of.ts';
import type { State } from '../state/state.ts';
import { type Binding, keyText } from './binding.ts';
import { CLOSING_OUT, REPLACING_FILE, TO_POSTMORTEM } from './closeout-bindings.ts';
import { EDITING } from './editing.ts';
import { SEARCHING } from './found-bindings.ts';
import { IMPORTING, TO_IMPORT } from './import-bindings.ts';
import { INCIDENTS, QUESTION } from './incidents-bindings.ts';
import { LOOKING } from './looking-bindings.ts';
import { MILESTONE_BINDINGS } from './milestone-bindings.ts';
import { PROMPT } from './prompt-bindings.ts';
import { LEAVING } from './prompt-exits.ts';
import { READING_OUT } from './reading-out.ts';
import { REPLAYING } from './replay-bindings.ts';
import { SCROLLING } from './scrolling.ts';
import { UNRECORDED_SECTION, WRITING } from './section-bindings.ts';
import { ACTS, MARKS } from './select-acts.ts';
import { MOVES, UNFOLDING, WAYS_OUT } from './select-moves.ts';
import { OPENING, READING } from './sheet-bindings.ts';
import { TAKING_BACK } from './taking-back.ts';
import { TRAINING } from './training-bindings.ts';

/** In the order in which the footer shows them, as far as there is room. */
export const BINDINGS: readonly Binding[] = [
  ...SEARCHING,
  ...IMPORTING,
  ...INCIDENTS,
  ...QUESTION,
  ...REPLAYING,
  ...TRAINING,
  ...CLOSING_OUT,
  ...REPLACING_FILE,
  ...WRITING,
  ...UNRECORDED_SECTION,
  ...PROMPT,
  ...TO_IMPORT,
  ...WAYS_OUT,
  ...TO_POSTMORTEM,
  ...UNFOLDING,
  ...ACTS,
  ...LOOKING,
  ...OPENING,
  ...MOVES,
  ...MARKS,
  ...MILESTONE_BINDINGS,
  ...TAKING_BACK,
  ...LEAVING,
  ...SCROLLING,
  ...READING,
  ...EDITING,
  ...READING_OUT,
];

const MODES = [
  'prompt',
  'select',
  'milestone',
  'find',
  'filter',
  'found',
  'question',
  'incidents',
  'path',
  'preview',
  'marking',
  'mending',
  'replay',
  'seeking',
  'watching',
  'answering',
  'trained',
  'closeout',
  'section',
  'unrecorded',
  'replacing',
  'sheet',
] as const;

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
  return isTypingMode(mode) ? undefined : BY_KEY.get(mode)?.get(press.text);
}

/** The keys that the footer shows: each with what it does just now. */
export function footerKeys(state: State): readonly { key: string; does: string }[] {
  return bindingsOf(modeOf(state)).flatMap(({ keys: [key], footer }) => {
    const does = footer?.(state);
    return does === undefined ? [] : { key: keyText(key), does };
  });
}
