/** The keys of a section that is written, and of the question whether it is to be recorded. */
import { closeoutLayout } from '../closeout/layout.ts';
import { sectionColumns } from '../closeout/section-lines.ts';
import { only } from '../state/event.ts';
import type { State } from '../state/state.ts';
import { insert } from '../text-input/edits.ts';
import { rowDown, rowUp } from '../text-input/row-motions.ts';
import type { Binding } from './binding.ts';
import { edited } from './editing.ts';
import { edit, goOnWriting, keepDraft, record, stopWriting } from './writing.ts';

const SECTION: readonly ['section'] = ['section'];
const UNRECORDED: readonly ['unrecorded'] = ['unrecorded'];
const PAGE = 10;

export const WRITING: readonly Binding[] = [
  {
    keys: ['enter', 'newline'],
    modes: SECTION,
    help: 'begin a new line',
    run: (state) => only(edited(state, (text) => insert(text, '\n'))),
  },
  {
    keys: ['ctrl+s'],
    modes: SECTION,
    help: 'record the section, and go back to the list; an empty one is taken away',
    footer: () => 'record',
    run: record,
  },
  {
    keys: ['escape', 'ctrl+c', 'ctrl+x'],
    modes: SECTION,
    help: 'back to the list; what is not recorded is asked for first, and nothing is lost',
    footer: () => 'back',
    run: stopWriting,
  },
  {
    keys: ['ctrl+o'],
    modes: SECTION,
    help: 'go on in your own editor: $VISUAL, else $EDITOR',
    footer: () => 'editor',
    run: edit,
  },
  {
    keys: ['up'],
    modes: SECTION,
    help: 'a row up',
    run: (state) => only(byRows(state, rowUp, 1)),
  },
  {
    keys: ['down'],
    modes: SECTION,
    help: 'a row down',
    run: (state) => only(byRows(state, rowDown, 1)),
  },
  {
    keys: ['page-up'],
    modes: SECTION,
    help: 'ten rows up',
    run: (state) => only(byRows(state, rowUp, PAGE)),
  },
  {
    keys: ['page-down'],
    modes: SECTION,
    help: 'ten rows down',
    run: (state) => only(byRows(state, rowDown, PAGE)),
  },
];

export const UNRECORDED_SECTION: readonly Binding[] = [
  {
    keys: ['enter', 'y', 'ctrl+s'],
    modes: UNRECORDED,
    help: 'record the section',
    footer: () => 'record',
    run: record,
  },
  {
    keys: ['escape', 'n', 'ctrl+c', 'ctrl+x'],
    modes: UNRECORDED,
    help: 'keep it as a draft, which the list offers again, also after a restart',
    footer: () => 'keep as a draft',
    run: keepDraft,
  },
  {
    keys: ['e'],
    modes: UNRECORDED,
    help: 'go on writing',
    footer: () => 'go on writing',
    run: goOnWriting,
  },
];

/** By the rows that are seen. */
function byRows(state: State, motion: typeof rowUp, count: number): State {
  const { screen, size } = state;
  if (screen.name !== 'log') return state;
  const width = sectionColumns(closeoutLayout(state, screen, size).work ?? size);
  return edited(state, (text) =>
    Array.from({ length: count }).reduce<typeof text>((next) => motion(next, width), text),
  );
}
