/** What the screen-reader mode says again when it is asked; where a screen is drawn, it can be seen. */
import { only } from '../state/event.ts';
import { say } from '../state/state.ts';
import type { Binding } from './binding.ts';

const DRAWN = 'Ctrl+R reads out with the setting screen-reader; here it is all on the screen.';

export const READING_OUT: readonly Binding[] = [
  {
    keys: ['ctrl+r'],
    modes: [
      ...(['prompt', 'select', 'milestone', 'find', 'filter', 'found'] as const),
      ...(['question', 'incidents', 'closeout', 'section', 'unrecorded', 'replacing'] as const),
      ...(['path', 'preview', 'marking', 'mending'] as const),
      ...(['replay', 'seeking', 'watching', 'answering', 'trained'] as const),
    ],
    help: 'for screen readers: read out the line and how it would be read, the selected entry, or how it stands',
    run: (state) => only(say(state, 'quiet', DRAWN)),
  },
];
