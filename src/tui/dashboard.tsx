/** The root of the dashboard: the one handler of keys, and the screen that is shown. */
import { Box, Text, useApp, useInput, usePaste, useWindowSize } from 'ink';
import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { Handover } from './handover.ts';
import { keysOf } from './keys/keys-of.ts';
import { Closeout } from './screens/closeout-screen.tsx';
import { FoundScreen } from './screens/found-screen.tsx';
import { ImportScreen } from './screens/import-screen.tsx';
import { Incidents } from './screens/incidents-screen.tsx';
import { Log } from './screens/log-screen.tsx';
import { Replay } from './screens/replay-screen.tsx';
import { SheetScreen } from './screens/sheet-screen.tsx';
import type { Event } from './state/event.ts';
import { modeOf } from './state/mode-of.ts';
import { openCloseout, type Size } from './state/state.ts';
import type { Store } from './store/store.ts';

interface DashboardProps {
  readonly store: Store;
  /** Takes the terminal from here for another program. */
  readonly handover?: Handover;
}

export function Dashboard({ store, handover }: DashboardProps) {
  const { suspendTerminal } = useApp();
  useLayoutEffect(() => handover?.use(suspendTerminal), [handover, suspendTerminal]);
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const { columns, rows } = useWindowSize();
  // What is drawn has the size of the terminal; the keys that scroll need to know it too.
  useLayoutEffect(
    () => store.dispatch({ type: 'resized', size: { columns, rows } }),
    [store, columns, rows],
  );
  useInput((input, key) => {
    store.dispatch(...keysOf(input, key).map((press): Event => ({ type: 'key', press })));
  });
  usePaste((text) => store.dispatch({ type: 'pasted', text }));
  const size = { columns, rows };
  if (columns < 20 || rows < 8) return <TooSmall columns={columns} rows={rows} />;
  const { screen, sheet, importing } = state;
  if (sheet !== undefined) return <SheetScreen state={state} sheet={sheet} size={size} />;
  if (importing?.source !== undefined) {
    return <ImportScreen state={state} importing={importing} size={size} />;
  }
  if (modeOf(state) === 'found') return <FoundScreen state={state} size={size} />;
  if (screen.name === 'log' && screen.replay !== undefined) {
    return <Replay state={state} log={screen} size={size} />;
  }
  if (screen.name === 'log' && openCloseout(screen) !== undefined) {
    return <Closeout state={state} log={screen} size={size} />;
  }
  if (screen.name === 'log') return <Log state={state} log={screen} size={size} />;
  return <Incidents state={state} size={size} />;
}

/** As high as the screen, so that nothing of what was there before stays. */
function TooSmall({ columns, rows }: Size) {
  return (
    <Box width={columns} height={rows} overflow="hidden">
      <Text wrap="truncate">Too small: 20×8 is the least.</Text>
    </Box>
  );
}
