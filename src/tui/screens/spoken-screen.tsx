/** The dashboard for screen readers: what happens is said on the normal screen, below it one prompt. */
import { useApp, useInput, usePaste, useStdout, useWindowSize } from 'ink';
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

interface SpokenScreenProps {
  readonly store: Source;
  /** Takes the terminal from here for another program. */
  readonly handover?: Lender;
}

/** What the screen needs to know of who takes its terminal. */
interface Lender {
  readonly isAway: boolean;
  use(suspend: (work: () => Promise<void>) => Promise<void>): void;
}

/** The key that reads out what is there just now: how the line would be read, the selected entry… */
const READ_OUT = 'ctrl+r';

/**
 * Nothing is drawn by Ink, which would write all of the prompt anew with each key, and a screen
 * reader would read it so. The speaker hears of each key by itself: what came of one in a burst is
 * not passed over for what came of the next.
 */
export function SpokenScreen({ store, handover }: SpokenScreenProps) {
  const { stdout } = useStdout();
  const { suspendTerminal } = useApp();
  useLayoutEffect(() => handover?.use(suspendTerminal), [handover, suspendTerminal]);
  const { columns, rows } = useWindowSize();
  const [speaker] = useState(() => new Speaker((bytes) => stdout.write(bytes), columns));
  useLayoutEffect(() => {
    speaker.hear(store.getState());
    // While another program has the terminal, nobody listens: what came meanwhile is said afterwards.
    const stop = store.subscribe(() => {
      if (handover?.isAway !== true) speaker.hear(store.getState());
    });
    return () => {
      stop();
      speaker.end();
    };
  }, [store, speaker, handover]);
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
