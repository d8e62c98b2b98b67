/**
 * The whole dashboard on a terminal emulator, over a journal in a temporary folder:
 *
 *     using dashboard = openScreen({ lines: ['14:35 ! restarted api-3'], columns: 60, rows: 15 });
 *     dashboard.screen.press('up');
 *     await dashboard.screen.settled();
 *     expect(dashboard.screen.text()).toBe(…);
 */
import { Dashboard } from '../../../src/tui/dashboard.tsx';
import type { Store } from '../../../src/tui/store/store.ts';
import { type MountedScreen, mountScreen, type ScreenOptions } from '../screen/mount-screen.ts';
import { Bridge, type Told } from './bridge.ts';

interface Opening extends ScreenOptions, Told {
  /** An incident that others look at too; else a new one, of which `lines` tell. */
  readonly bridge?: Bridge;
  /** What is on the screen; else the log as it is opened. */
  readonly store?: Store;
}

export interface OpenScreen extends Disposable {
  readonly screen: MountedScreen;
  readonly store: Store;
  readonly bridge: Bridge;
  /** Takes in what others have written, as the dashboard does several times a second. */
  hear(): void;
}

export function openScreen(opening: Opening = {}): OpenScreen {
  const { columns = 100, rows = 30, env = {}, bridge = new Bridge(opening) } = opening;
  const { store = bridge.store({ columns, rows }) } = opening;
  const screen = mountScreen(<Dashboard store={store} />, { columns, rows, env });
  return {
    screen,
    store,
    bridge,
    hear: () => store.dispatch({ type: 'written', incidents: bridge.journal.poll() }),
    [Symbol.dispose]() {
      screen[Symbol.dispose]();
      store.flush();
    },
  };
}
