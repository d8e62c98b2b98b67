/** The dashboard for screen readers: what happens is said on the normal screen, below it one prompt. */
import { useInput, usePaste, useStdout, useWindowSize } from 'ink';
import { useLayoutEffect, useState } from 'react';
import { keysOf } from '../keys/keys-of.ts';
import { readOut } from '../spoken/read-out.ts';
import { Speaker } from '../spoken/speaker.ts';
import type { Event } from '../state/event.ts';
import type { State } from '../state/state.ts';
import { preview } from '../status/preview.ts';

/** What the screen needs of the store. */
interface Source {
  readonly getState: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  dispatch(...events: readonly Event[]): void;
}

/** The key that reads out what is there just now: how the line would be read, the selected entry… */
const READ_OUT = 'ctrl+r';

/**
 * Nothing is drawn by Ink, which would write all of the prompt anew with each key, and a screen
 * reader would read it so. The speaker hears of each key by itself: what came of one in a burst is
 * not passed over for what came of the next.
 */
export function SpokenScreen({ store }: { readonly store: Source }) {
  const { stdout } = useStdout();
  const { columns, rows } = useWindowSize();
  const [speaker] = useState(() => new Speaker((bytes) => stdout.write(bytes), columns));
  useLayoutEffect(() => {
    speaker.hear(store.getState());
    const stop = store.subscribe(() => speaker.hear(store.getState()));
    return () => {
      stop();
      speaker.end();
    };
  }, [store, speaker]);
  useLayoutEffect(() => {
    speaker.resize(columns);
    store.dispatch({ type: 'resized', size: { columns, rows } });
  }, [store, speaker, columns, rows]);
  useInput((input, key) => {
    for (const press of keysOf(input, key)) {
      if (press.name === READ_OUT) {
        const state = store.getState();
        speaker.say(...readOut(state, preview(state)));
      } else store.dispatch({ type: 'key', press });
    }
  });
  usePaste((text) => store.dispatch({ type: 'pasted', text }));
  return null;
}
