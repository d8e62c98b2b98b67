/** The one way in which the dashboard changes: a state and an event → the next state, and what is to be done. */
import { keyText } from '../bindings/binding.ts';
import { leavePostmortem } from '../bindings/closing-out.ts';
import { edited } from '../bindings/editing.ts';
import { leaveReplay } from '../bindings/replaying.ts';
import { leaveSelect } from '../bindings/selecting.ts';
import { bindingFor } from '../bindings/table.ts';
import { answered, openTraining } from '../bindings/training.ts';
import { typed } from '../bindings/typing.ts';
import {
  pasteInto as pasteIntoSection,
  sectionChosen,
  edited as sectionEdited,
} from '../bindings/writing.ts';
import type { KeyPress } from '../keys/key-press.ts';
import { pastedText } from '../keys/pasted-text.ts';
import { pasteInto } from '../prompt/paste.ts';
import { afterDeclared } from '../prompt/prompt.ts';
import { withText } from '../prompt/prompt-line.ts';
import { withinSheet } from '../sheets/sheet.ts';
import { type Event, only, type Step } from '../state/event.ts';
import type { Mode } from '../state/mode.ts';
import { isTyping, modeOf } from '../state/mode-of.ts';
import { type Size, type State, say } from '../state/state.ts';
import { insert } from '../text-input/edits.ts';
import { doubted, examined, printed, withExamination } from './closeout-events.ts';
import { ofImport } from './import-events.ts';
import {
  copied,
  levelled,
  listed,
  logged,
  opened,
  ticked,
  troubled,
  written,
} from './journal-events.ts';
import { ofLibrary, withLibrary } from './library-events.ts';
import { settled } from './settled.ts';

/** @param now UTC milliseconds: when the event happened */
export function update(before: State, event: Event, now: number): Step {
  const { state, effects } = step({ ...before, now }, event);
  return withLibrary(withExamination({ state: settled(state), effects }));
}

function step(state: State, event: Event): Step {
  switch (event.type) {
    case 'key':
      return pressed(state, event.press);
    case 'pasted':
      return only(pasted(state, event.text));
    case 'resized':
      return scrolledWithin(only(resized(state, event.size)));
    case 'ticked':
      return ticked(state);
    case 'replay':
      return openTraining(state, event.opening);
    case 'played':
      return only(state);
    case 'answered':
      return only(answered(state, event.answer));
    case 'import':
      return ofImport(state, event.told);
    case 'library':
      return only(ofLibrary(state, event.told));
    default:
      return told(state, event);
  }
}

type Happened =
  | 'key'
  | 'pasted'
  | 'resized'
  | 'ticked'
  | 'replay'
  | 'played'
  | 'answered'
  | 'import'
  | 'library';

/** What comes from the journal, and of documents. */
function told(state: State, event: Exclude<Event, { type: Happened }>): Step {
  switch (event.type) {
    case 'written':
      return written(state, event.incidents);
    case 'declared':
      return only({ ...state, prompt: afterDeclared(state.prompt) });
    case 'opened':
      return only(opened(state, event));
    case 'listed':
      return only(listed(state, event));
    case 'levelled':
      return only(levelled(state, event));
    case 'logged':
      return logged(state, event);
    case 'copied':
      return only(copied(state, event));
    case 'examined':
      return only(examined(state, event));
    case 'edited':
      return sectionEdited(state, event);
    case 'printed':
      return printed(state, event);
    case 'exported':
      return only(say(state, 'good', event.told));
    case 'doubted':
      return only(doubted(state, event));
    case 'refused':
      return only(say(state, 'bad', event.reason));
    case 'troubled':
      return only(troubled(state, event.of, event.reason));
  }
}

function pressed(before: State, press: KeyPress): Step {
  const isCtrlC = press.name === 'ctrl+c';
  const state = isCtrlC ? before : { ...before, leaving: undefined };
  const withAlt = press.name === 'text' ? undefined : press.typed;
  const binding = bindingFor(modeOf(state), press);
  if (binding !== undefined) return scrolledWithin(binding.run(state));
  if (withAlt !== undefined) return escapedThenTyped(state, withAlt);
  if (press.name === 'text' && isTyping(state)) {
    return only(edited(state, (text) => insert(text, press.text)));
  }
  return only(modeOf(state) === 'sheet' ? state : unbound(state, press));
}

/**
 * Esc and a letter that came at once, over a slow line. Where Esc leads to the prompt, the letter is
 * typed; anywhere else it would be an act that nobody has asked for.
 */
function escapedThenTyped(state: State, typed: string): Step {
  const escaped = pressed(state, { name: 'escape' });
  if (!isTyping(escaped.state)) return escaped;
  const { state: next, effects } = pressed(escaped.state, { name: 'text', text: typed });
  return { state: next, effects: [...escaped.effects, ...effects] };
}

/** A sheet is scrolled no further than to its end. */
function scrolledWithin(step: Step): Step {
  const { state, effects } = step;
  if (state.sheet === undefined) return step;
  return { state: { ...state, sheet: withinSheet(state, state.sheet) }, effects };
}

function resized(state: State, size: Size): State {
  const isSame = size.columns === state.size.columns && size.rows === state.size.rows;
  return isSame ? state : { ...state, size };
}

/** A key that does nothing says so, lest somebody type a line into the void. */
function unbound(state: State, press: KeyPress): State {
  if (isTyping(state)) return state;
  const key = press.name === 'text' ? press.text : keyText(press.name);
  return say(state, 'quiet', `${key} does nothing here: ${WAYS[modeOf(state)] ?? WAY_OUT}`);
}

const WAY_OUT = 'Esc goes back to the prompt, ? shows all keys.';
const WAYS: Readonly<Partial<Record<Mode, string>>> = {
  milestone: 'the letters below name milestones, Esc none of them.',
  closeout: 'Esc goes back to the log, ? shows all keys.',
  replay: 'Esc goes back to the log, ? shows all keys.',
  watching: 'the question comes at the next decision.',
  preview: 'Enter records, Esc leaves, ? shows all keys.',
  marking: 'the letters below name milestones, Esc none of them.',
  trained: 'Enter goes on, Esc ends the training, ? shows all keys.',
  unrecorded: 'y records the section, n keeps it as a draft, e goes on writing.',
  replacing: 'y replaces the file, n leaves it as it is.',
};

/** Between two questions of a training, while one reads what was done; and at an import. */
const NOT_TO_BE_LEFT: ReadonlySet<Mode> = new Set(['watching', 'trained', 'preview', 'marking']);

/** Who pastes wants it in the line, whatever the keys mean just now. */
function pasted(before: State, text: string): State {
  const closed = { ...before, sheet: undefined };
  const section = sectionFor(closed);
  if (section !== undefined) return pasteIntoSection(closed, section, pastedText(text));
  // A training would be lost with what was answered so far, an import with what was corrected.
  if (NOT_TO_BE_LEFT.has(modeOf(before))) {
    return say(before, 'quiet', `Nothing is pasted: ${WAYS[modeOf(before)]}`);
  }
  const state = isTyping(closed) ? closed : leaveSelect(leavePostmortem(leaveReplay(closed)));
  const { prompt, now } = state;
  const words = pastedAsWords(state, text);
  const line =
    words === undefined
      ? pasteInto(prompt.line, text, now)
      : withText(prompt.line, insert(prompt.line.text, words), now);
  return { ...typed(state, line), message: undefined, leaving: undefined };
}

/** The section that is written, or chosen to be. */
function sectionFor(state: State): string | undefined {
  const { origin } = state.prompt;
  if (origin.kind === 'section') return origin.section;
  return modeOf(state) === 'closeout' ? sectionChosen(state)?.section : undefined;
}

/** Where a pasted text is no line of the log: what is looked for, or an answer in training. */
function pastedAsWords(state: State, text: string): string | undefined {
  const mode = modeOf(state);
  if (mode === 'answering') return pastedText(text);
  if (mode === 'path' || mode === 'mending') return oneLine(text);
  return LOOKING.has(mode) ? asWords(text) : undefined;
}

const LOOKING: ReadonlySet<Mode> = new Set(['find', 'filter', 'found', 'seeking'] as const);

/** No path and no entry is longer. */
const LONGEST_LINE = 8_000;

function oneLine(text: string): string {
  return pastedText(text.slice(0, LONGEST_LINE))
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** Nobody looks for more than this. */
const LONGEST_WORDS = 200;

function asWords(text: string): string {
  return pastedText(text.slice(0, LONGEST_WORDS)).replace(/\s+/g, ' ').trim();
}
