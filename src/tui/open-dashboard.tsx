/** Opens the dashboard on a terminal, and leaves the terminal as it was, whatever happens. */
import { constants } from 'node:os';
import { render } from 'ink';
import { Dashboard } from './dashboard.tsx';
import { Ending } from './ending.ts';
import { everySecond } from './every-second.ts';
import { wholeKeyboard } from './keys/whole-keyboard.ts';
import { isEmpty } from './prompt/prompt-line.ts';
import { initialState } from './state/state.ts';
import { Desk, type DeskOptions } from './store/desk.ts';
import { Store } from './store/store.ts';

export interface DashboardOptions extends DeskOptions {
  /** The id of the incident to begin with; without one, the list of all. */
  readonly incident: string | undefined;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

/** How the dashboard was left. */
export interface Left {
  /** 0, or 128 and the signal's number. */
  readonly exitCode: number;
  /** The incident that was on the screen. */
  readonly slug: string | undefined;
  readonly hasDraft: boolean;
}

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;
type Signal = (typeof SIGNALS)[number];

/**
 * Resolves when the dashboard is left.
 *
 * @throws whatever made it crash; what was logged is in the journal, and so is the unfinished line
 */
export async function openDashboard(options: DashboardOptions): Promise<Left> {
  const { author, clock, incident, stdin, stdout } = options;
  const size = { columns: stdout.columns, rows: stdout.rows };
  const ending = new Ending(() => ink.unmount());
  const store = new Store(initialState(clock(), author, size), {
    desk: new Desk(options),
    clock,
    leave: () => ending.left(),
    crashed: (error) => ending.crashed(error),
  });
  store.perform(
    incident === undefined ? { type: 'list', withDraft: true } : { type: 'open', incident },
  );
  const ink = render(<Dashboard store={store} />, {
    stdin: wholeKeyboard(stdin, true),
    stdout,
    alternateScreen: true,
    exitOnCtrlC: false,
    patchConsole: false,
    maxFps: 120,
  });
  const stops = whileOpen(options, store, ending);
  await ink.waitUntilExit();
  ending.finally(() => store.flush());
  for (const stop of stops) stop();
  const exitCode = ending.exitCode();
  const { screen, prompt } = store.getState();
  const slug = screen.name === 'log' ? screen.incident.facts.slug : undefined;
  return { exitCode, slug, hasDraft: !isEmpty(prompt.line) };
}

/** What happens to the dashboard, beside keys. */
function whileOpen(
  { journal, clock, stdout }: DashboardOptions,
  store: Store,
  ending: Ending,
): readonly (() => void)[] {
  const endedBy = (signal: Signal) => {
    ending.finally(() => store.flush());
    ending.left(128 + constants.signals[signal]);
  };
  return [
    journal.follow({
      changed: (incidents) => store.dispatch({ type: 'written', incidents }),
      failed: (error) => store.dispatch({ type: 'refused', reason: messageOf(error) }),
    }),
    everySecond(clock, () => store.dispatch({ type: 'ticked' })),
    ...SIGNALS.map((signal) => listening(process, signal, () => endedBy(signal))),
    // The terminal has gone without a word.
    listening(stdout, 'error', () => endedBy('SIGHUP')),
    // Whatever fails outside of the store: a timer, a handler of Ink's.
    listening(process, 'uncaughtException', (error) => ending.crashed(error)),
  ];
}

function listening(
  emitter: NodeJS.EventEmitter,
  event: string,
  work: (reason: unknown) => void,
): () => void {
  emitter.on(event, work);
  return () => emitter.off(event, work);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
