/** The keys that open what is read over the whole screen, and those that scroll and close it. */
import { only } from '../state/event.ts';
import { modeOf } from '../state/mode-of.ts';
import { BOARD } from '../state/sheet.ts';
import type { State } from '../state/state.ts';
import type { Binding } from './binding.ts';
import { onSelected } from './selecting.ts';

const SHEET: readonly ['sheet'] = ['sheet'];

export const OPENING: readonly Binding[] = [
  {
    keys: ['h'],
    modes: ['select'],
    help: 'all of it: its whole detail, and every change, when and by whom',
    footer: () => 'history',
    run: (state) =>
      onSelected(state, (_log, { id }) =>
        only({ ...state, sheet: { name: 'entry', id, scroll: 0 } }),
      ),
  },
  {
    keys: ['ctrl+g'],
    modes: ['prompt', 'select', 'replay', 'watching', 'answering', 'trained'],
    help: 'the board: hypotheses, actions, follow-ups and people, over the whole screen',
    run: (state) => only({ ...state, sheet: BOARD }),
  },
  {
    keys: ['f1'],
    modes: [
      ...([
        'prompt',
        'incidents',
        'select',
        'milestone',
        'find',
        'filter',
        'found',
        'question',
      ] as const),
      ...(['closeout', 'section', 'unrecorded', 'replacing', 'replay', 'seeking'] as const),
      ...(['watching', 'answering', 'trained'] as const),
      ...(['path', 'preview', 'marking', 'mending'] as const),
    ],
    help: 'this help; /help at the prompt opens it too',
    run: helped,
  },
  {
    keys: ['?'],
    modes: ['select', 'closeout', 'replay', 'watching', 'trained', 'preview'],
    help: 'this help',
    run: helped,
  },
];

/** Where keys mean something else than at the prompt, the help begins with that. */
function helped(state: State) {
  return only({ ...state, sheet: { name: 'help', about: modeOf(state), scroll: 0 } });
}

export const READING: readonly Binding[] = [
  {
    keys: ['escape', 'enter', 'q', 'f1', 'ctrl+g', 'ctrl+c'],
    modes: SHEET,
    help: 'close it',
    footer: () => 'close',
    run: (state) => only({ ...state, sheet: undefined }),
  },
  {
    keys: ['up', 'k'],
    modes: SHEET,
    help: 'a line up',
    footer: ({ sheet }) => (sheet?.scroll === 0 ? undefined : 'scroll'),
    run: (state) => scrolled(state, -1),
  },
  {
    keys: ['down', 'j'],
    modes: SHEET,
    help: 'a line down',
    footer: ({ sheet }) => (sheet?.scroll === 0 ? 'scroll' : undefined),
    run: (state) => scrolled(state, 1),
  },
  {
    keys: ['page-up'],
    modes: SHEET,
    help: 'a page up',
    run: (state) => scrolled(state, 3 - state.size.rows),
  },
  {
    keys: ['page-down', ' '],
    modes: SHEET,
    help: 'a page down',
    run: (state) => scrolled(state, state.size.rows - 3),
  },
  {
    keys: ['home', 'g'],
    modes: SHEET,
    help: 'to its beginning',
    run: (state) => scrolled(state, Number.NEGATIVE_INFINITY),
  },
  {
    keys: ['end', 'G'],
    modes: SHEET,
    help: 'to its end',
    run: (state) => scrolled(state, Number.MAX_SAFE_INTEGER),
  },
];

/** No further than to its end: how long it is depends on its width. */
function scrolled(state: State, by: number) {
  const { sheet } = state;
  if (sheet === undefined) return only(state);
  return only({ ...state, sheet: { ...sheet, scroll: Math.max(sheet.scroll + by, 0) } });
}
