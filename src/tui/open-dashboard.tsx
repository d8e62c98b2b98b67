/** Opens the dashboard on a terminal, and leaves the terminal as it was, whatever happens. */
import { constants } from 'node:os';
import { type Instance, render } from 'ink';
import { Dashboard } from './dashboard.tsx';
import { wholeKeyboard } from './keys/whole-keyboard.ts';
import { isEmpty } from './prompt/prompt-line.ts';
import { Desk, type DeskOptions } from './state/desk.ts';
import { everySecond } from './state/every-second.ts';
import { initialState } from './state/state.ts';
import { Store } from './state/store.ts';

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
  const store = new Store(initialState(clock(), author, size), {
    desk: new Desk(options),
    clock,
    leave: () => ink.unmount(),
    crashed: (error) => ink.unmount(error instanceof Error ? error : new Error(String(error))),
  });
  store.perform(
    incident === undefined ? { type: 'list', withDraft: true } : { type: 'open', incident },
  );
  const ink = render(<Dashboard store={store} />, {
    stdin: wholeKeyboard(stdin),
    stdout,
    alternateScreen: true,
    exitOnCtrlC: false,
    patchConsole: false,
    maxFps: 120,
  });
  const exitCode = await whileOpen(options, store, ink);
  const { screen, prompt } = store.getState();
  const slug = screen.name === 'log' ? screen.incident.facts.slug : undefined;
  return { exitCode, slug, hasDraft: !isEmpty(prompt.line) };
}

/** @returns the exit code: 0, or that of the signal that ended it */
async function whileOpen(
  { journal, clock, stdout }: DashboardOptions,
  store: Store,
  ink: Instance,
): Promise<number> {
  let exitCode = 0;
  const endedBy = (signal: Signal) => {
    exitCode = 128 + constants.signals[signal];
    store.flush();
    ink.unmount();
  };
  const stops = [
    journal.follow({
      changed: (incidents) => store.dispatch({ type: 'written', incidents }),
      failed: (error) => store.dispatch({ type: 'refused', reason: messageOf(error) }),
    }),
    everySecond(clock, () => store.dispatch({ type: 'ticked' })),
    ...SIGNALS.map((signal) => listening(process, signal, () => endedBy(signal))),
    // The terminal has gone without a word.
    listening(stdout, 'error', () => endedBy('SIGHUP')),
  ];
  try {
    await ink.waitUntilExit();
  } finally {
    store.flush();
    for (const stop of stops) stop();
  }
  return exitCode;
}

function listening(emitter: NodeJS.EventEmitter, event: string, work: () => void): () => void {
  emitter.on(event, work);
  return () => emitter.off(event, work);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
