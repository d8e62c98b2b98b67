/** Opens the dashboard on a terminal, and leaves the terminal as it was, whatever happens. */
import { constants, homedir } from 'node:os';
import { type Instance, render } from 'ink';
import type { ThemeName } from '../config/settings.ts';
import type { Cadence } from '../incident/measures/outside-clock.ts';
import { everybody } from '../journal/everybody.ts';
import type { Copied } from '../terminal/clipboard.ts';
import { Dashboard } from './dashboard.tsx';
import { Ending } from './ending.ts';
import { everySecond } from './every-second.ts';
import { editText } from './external-editor.ts';
import { Handover } from './handover.ts';
import { wholeKeyboard } from './keys/whole-keyboard.ts';
import { isUnsaved } from './prompt/placed.ts';
import { SpokenScreen } from './screens/spoken-screen.tsx';
import { ThemeContext, themeNamed } from './screens/theme.ts';
import type { ReplayOpening } from './state/replay.ts';
import { initialState } from './state/state.ts';
import { Desk, type DeskOptions } from './store/desk.ts';
import { DocumentDesk } from './store/document-desk.ts';
import type { DocumentSettings } from './store/examination.ts';
import { ImportDesk } from './store/import-desk.ts';
import { LibraryDesk } from './store/library-desk.ts';
import { Store } from './store/store.ts';
import { whilePlaying } from './while-playing.ts';

export interface DashboardOptions extends DeskOptions {
  /** The id of the incident to begin with; without one, the list of all. */
  readonly incident: string | undefined;
  /** How that is replayed straight away; `undefined`: it is logged. */
  readonly replay: ReplayOpening | undefined;
  readonly cadence: Cadence;
  /** Puts a text on the clipboard, and says how; never rejects. */
  readonly copy: (text: string) => Promise<Copied>;
  readonly theme: ThemeName;
  /** The template of the postmortem to begin with, and what documents are made with. */
  readonly template: string;
  readonly document: Omit<DocumentSettings, 'people'>;
  /** Says which editor the person uses. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Say what happens in sentences instead of drawing a screen? */
  readonly isForScreenReader: boolean;
  /** Draw only what has changed? */
  readonly isSlowLink: boolean;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

/** How the dashboard was left. */
export interface Left {
  /** 0, or 128 and the signal's number. */
  readonly exitCode: number;
  /** The incident that was on the screen. */
  readonly slug: string | undefined;
  /** Was there an unfinished line, and is it in the journal? */
  readonly draft: 'none' | 'kept' | 'lost';
  /** What became of a copy that was still being made. */
  readonly copied: string | undefined;
}

/** No synchronized output, no bracketed paste, a cursor, lines that wrap. */
const AS_IT_WAS = '\u001b[?2026l\u001b[?2004l\u001b[?25h\u001b[?7h';
/**
 * Terminals differ in how wide a family or a flag is. What is wider than expected is cut at the end of its
 * row, and does not push the rows below it down.
 */
const WITHOUT_WRAPPING = '\u001b[?7l';
const WITH_WRAPPING = '\u001b[?7h';
/** Where the screen is the normal one already, this would move its cursor. */
const NORMAL_SCREEN = '\u001b[?1049l';

/** Milliseconds between two screens of a replay over a slow line. */
const SLOW_LINK = 500;

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;
type Signal = (typeof SIGNALS)[number];

/**
 * Resolves when the dashboard is left.
 *
 * @throws whatever made it crash; what was logged is in the journal, and so is the unfinished line
 */
export async function openDashboard(options: DashboardOptions): Promise<Left> {
  const { author, severities, cadence, clock, copy, stdout } = options;
  const size = { columns: stdout.columns, rows: stdout.rows };
  const ending = new Ending();
  const crashed = (error: unknown) => ending.crashed(error);
  const handover = new Handover();
  const documents = documentDesk(options, handover, crashed);
  const { template, document, journal } = options;
  const { supportHours } = document;
  const library = new LibraryDesk({ journal, severities, supportHours, crashed });
  const { zone, env } = options;
  const { folder } = document;
  const { HOME: home = homedir() } = env;
  const imports = new ImportDesk({ journal, author, zone, clock, folder, home, crashed });
  const known = { now: clock(), author, severities, cadence, size, template };
  const store = new Store(initialState(known), {
    desk: new Desk(options),
    clock,
    copy,
    documents,
    library,
    imports,
    leave: () => ending.left(),
    crashed,
  });
  begin(store, options);
  ending.throwCrash();
  const ink = shown(store, handover, options);
  ending.whenOver(() => ink.unmount());
  const stops = whileOpen(options, { store, ending, handover, documents });
  const exit = ink.waitUntilExit().catch((error: unknown) => ending.crashed(error));
  // What cannot even draw its last frame cannot put the terminal back either.
  await Promise.race([exit, ending.stuck.then(() => stdout.write(asItWas(options)))]);
  if (!options.isForScreenReader && stdout.writable) stdout.write(WITH_WRAPPING);
  const copied = await store.copying;
  documents.close();
  library.close();
  imports.close();
  for (const stop of stops) stop();
  return { ...leftOf(store, ending), copied: copied?.how };
}

/** Drawn over the whole screen; or said, line by line, where a shell would print. */
function shown(store: Store, handover: Handover, options: DashboardOptions): Instance {
  const { isForScreenReader, isSlowLink, theme, stdin, stdout } = options;
  // Node warns on the screen where NO_COLOR and FORCE_COLOR are both set.
  const depth = theme === 'none' ? 1 : stdout.getColorDepth();
  const screen = isForScreenReader ? (
    <SpokenScreen store={store} handover={handover} />
  ) : (
    <ThemeContext value={themeNamed(theme, depth)}>
      <Dashboard store={store} handover={handover} />
    </ThemeContext>
  );
  if (!isForScreenReader) stdout.write(WITHOUT_WRAPPING);
  return render(screen, {
    stdin: wholeKeyboard(stdin, true),
    stdout,
    alternateScreen: !isForScreenReader,
    isScreenReaderEnabled: isForScreenReader,
    exitOnCtrlC: false,
    patchConsole: false,
    maxFps: 120,
    incrementalRendering: isSlowLink,
  });
}

function documentDesk(
  { document, journal, clock, env, isForScreenReader, stdout }: DashboardOptions,
  handover: Handover,
  crashed: (error: unknown) => void,
): DocumentDesk {
  const handOver = (work: () => Promise<void>) =>
    handover.during(async () => {
      if (!isForScreenReader) stdout.write(WITH_WRAPPING);
      await work();
      if (!isForScreenReader) stdout.write(WITHOUT_WRAPPING);
    });
  return new DocumentDesk({
    settings: { ...document, people: (incident) => everybody(journal, incident.records) },
    clock,
    edit: (text, name, begun) => editText(text, name, { env, handOver, begun }),
    crashed,
  });
}

function asItWas({ isForScreenReader }: DashboardOptions): string {
  return isForScreenReader ? AS_IT_WAS : AS_IT_WAS + NORMAL_SCREEN;
}

/** With the incident, or with the list of all: also where the incident cannot be opened. */
function begin(store: Store, { incident, replay }: DashboardOptions): void {
  if (incident !== undefined) store.perform({ type: 'open', incident });
  if (store.getState().screen.name !== 'log') store.perform({ type: 'list', withDraft: true });
  else if (replay !== undefined) store.dispatch({ type: 'replay', opening: replay });
}

/** @throws what made it crash */
function leftOf(store: Store, ending: Ending): Omit<Left, 'copied'> {
  const isKept = ending.attempt(() => store.flush()) ?? false;
  ending.throwCrash();
  const { screen, prompt } = store.getState();
  const hasDraft = [prompt, ...prompt.waiting].some(isUnsaved);
  const kept = isKept ? 'kept' : 'lost';
  return {
    exitCode: ending.exitCode,
    slug: screen.name === 'log' ? screen.incident.facts.slug : undefined,
    draft: hasDraft ? kept : 'none',
  };
}

/** A dashboard that is open. */
interface Open {
  readonly store: Store;
  readonly ending: Ending;
  readonly handover: Handover;
  readonly documents: DocumentDesk;
}

/** What happens to the dashboard, beside keys. */
function whileOpen(
  { journal, clock, stdout, isSlowLink }: DashboardOptions,
  { store, ending, handover, documents }: Open,
): readonly (() => void)[] {
  const endedBy = (signal: Signal) => {
    // Ctrl+C in an editor reaches all that run on its terminal.
    if (signal === 'SIGINT' && handover.isAway) return;
    ending.attempt(() => documents.salvage());
    ending.attempt(() => store.flush());
    ending.left(128 + constants.signals[signal]);
  };
  return [
    journal.follow({
      changed: (incidents) => store.dispatch({ type: 'written', incidents }),
      failed: (error) =>
        store.dispatch({ type: 'troubled', of: 'reading', reason: messageOf(error) }),
    }),
    everySecond(clock, () => store.dispatch({ type: 'ticked' })),
    whilePlaying(store, isSlowLink ? SLOW_LINK : undefined),
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
