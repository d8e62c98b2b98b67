/** Holds the state, does what the updates ask for, and tells who draws it. */

import type { Copied } from '../../terminal/clipboard.ts';
import { isAboutFound } from '../bindings/found-bindings.ts';
import { isUnsaved, keptPlaced, type Placed } from '../prompt/placed.ts';
import { putAwayLines } from '../prompt/prompt.ts';
import type { DocumentDeed, Effect, Event, LibraryDeed } from '../state/event.ts';
import type { ImportDeed } from '../state/importing.ts';
import type { State } from '../state/state.ts';
import type { Desk } from './desk.ts';
import { DraftKeeper, type KeptDrafts } from './draft-keeper.ts';
import { update } from './update.ts';

interface StoreOptions {
  readonly desk: Desk;
  /** Gives UTC milliseconds. */
  readonly clock: () => number;
  /** Puts a text on the clipboard; never rejects. */
  readonly copy: (text: string) => Promise<Copied>;
  /** Without it the postmortem screen finds nothing. */
  readonly documents?: Documents;
  /** Without it nothing is searched, nor measured. */
  readonly library?: Library;
  /** Without it nothing is imported. */
  readonly imports?: Imports;
  /** The dashboard is to be left. */
  readonly leave: () => void;
  /** Something has failed that nobody foresaw. */
  readonly crashed: (error: unknown) => void;
}

/** Does what the postmortem screen asks for, and tells what came of it, at once or later. */
export interface Documents {
  perform(deed: DocumentDeed, tell: (...events: readonly Event[]) => void): void;
  /** A key was pressed: what takes long waits until nobody types. */
  typed?(): void;
}

/** Reads what is to be imported, and records it; it takes its time. */
export interface Imports {
  perform(deed: ImportDeed, tell: (...events: readonly Event[]) => void): void;
}

/** Does what is asked of all incidents. */
export interface Library {
  /** @param isAwaited is what comes of it still to be told? */
  perform(
    deed: LibraryDeed,
    tell: (...events: readonly Event[]) => void,
    isAwaited: () => boolean,
  ): void;
  /**
   * What is found of the words that were asked for last, where that is not told later by itself.
   *
   * @param isHurried does somebody wait for just that?
   */
  takeFound(isHurried: boolean): readonly Event[];
}

export class Store {
  readonly #options: StoreOptions;
  readonly #drafts: DraftKeeper;
  readonly #listeners = new Set<() => void>();
  #state: State;
  #copying: Promise<Copied> | undefined;

  constructor(state: State, options: StoreOptions) {
    this.#state = state;
    this.#options = options;
    this.#drafts = new DraftKeeper((drafts) => this.#keep(drafts));
  }

  readonly getState = (): State => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes events in, each with all that follows from it; what they come to is drawn once. */
  dispatch(...events: readonly Event[]): void {
    this.#change(() => {
      if (events.some(({ type }) => type === 'key')) this.#options.documents?.typed?.();
      for (const event of events) this.#takeNext(event);
      this.#takeFound(false);
    });
  }

  /** Does one thing outside, as an update may ask for it. */
  perform(effect: Effect): void {
    this.#change(() => this.#perform(effect));
  }

  /**
   * Writes down what was typed and is only here.
   *
   * @returns whether all of it is in the journal
   */
  flush(): boolean {
    return this.#drafts.flush();
  }

  #change(work: () => void): void {
    const before = this.#state;
    try {
      work();
    } catch (error) {
      this.#options.crashed(error);
    }
    if (this.#state !== before) for (const listener of this.#listeners) listener();
  }

  /** A key that acts on what is found means what the keys before it have asked for. */
  #takeNext(event: Event): void {
    if (event.type === 'key' && isAboutFound(this.#state, event.press)) this.#takeFound(true);
    this.#take(event);
  }

  #takeFound(isHurried: boolean): void {
    for (const event of this.#options.library?.takeFound(isHurried) ?? []) this.#take(event);
  }

  #take(event: Event): void {
    const { state, effects } = update(this.#state, event, this.#options.clock());
    this.#state = state;
    this.#drafts.note(draftsOf(state));
    for (const effect of effects) this.#perform(effect);
  }

  #perform(effect: Effect): void {
    // Another screen has another prompt: what stands at this one must be kept before.
    if (isLeavingPrompt(effect) && !this.flush()) {
      const reason = this.#state.troubles.keeping ?? 'What you type is not saved.';
      this.#take({ type: 'refused', reason });
      return;
    }
    if (effect.type === 'leave') {
      this.#options.leave();
      return;
    }
    if (effect.type === 'copy') {
      this.#copy(effect.text);
      return;
    }
    if (isForDocument(effect)) {
      this.#options.documents?.perform(effect, (...events) => this.dispatch(...events));
      return;
    }
    if (isForImport(effect)) {
      this.#options.imports?.perform(effect, (...events) => this.dispatch(...events));
      return;
    }
    if (isForLibrary(effect)) {
      const isAwaited = () => isAwaiting(this.#state, effect);
      this.#options.library?.perform(effect, (...events) => this.dispatch(...events), isAwaited);
      return;
    }
    for (const event of this.#options.desk.perform(effect)) this.#take(event);
  }

  /** What becomes of the copy that is being made, if one is. */
  get copying(): Promise<Copied> | undefined {
    return this.#copying;
  }

  /** Takes as long as a program takes that may not answer: nobody waits for it but the next copy. */
  #copy(text: string): void {
    const copying = (this.#copying ?? Promise.resolve()).then(() => this.#options.copy(text));
    this.#copying = copying;
    copying
      .then(({ isDone, isSure, how }) => {
        if (this.#copying === copying) this.#copying = undefined;
        this.dispatch({ type: 'copied', isDone, isSure, how });
      })
      .catch((error: unknown) => this.#options.crashed(error));
  }

  /** What cannot be kept is said, and tried again when next something happens. */
  #keep(drafts: KeptDrafts): boolean {
    const troubled = this.#options.desk.keep(drafts);
    const isOver = troubled === undefined && this.#state.troubles.keeping !== undefined;
    const event = isOver ? KEEPING_AGAIN : troubled;
    if (event !== undefined) {
      this.#change(() => {
        this.#state = update(this.#state, event, this.#options.clock()).state;
      });
    }
    return troubled === undefined;
  }
}

const KEEPING_AGAIN: Event = { type: 'troubled', of: 'keeping', reason: undefined };

function isForDocument(effect: Effect): effect is DocumentDeed {
  return ['examine', 'edit', 'print', 'export'].includes(effect.type);
}

const IMPORTS: ReadonlySet<string> = new Set([
  'read-source',
  'stop-reading',
  'complete-path',
  'record-source',
] satisfies readonly ImportDeed['type'][]);

function isForImport(effect: Effect): effect is ImportDeed {
  return IMPORTS.has(effect.type);
}

function isForLibrary(effect: Effect): effect is LibraryDeed {
  return effect.type === 'search' || effect.type === 'measure' || effect.type === 'compare';
}

/** Is what comes of it still looked at? */
function isAwaiting({ sheet }: State, deed: LibraryDeed): boolean {
  return deed.type !== 'measure' || (sheet?.name === 'stats' && sheet.words === deed.words);
}

function isLeavingPrompt(effect: Effect): boolean {
  return effect.type === 'open' || (effect.type === 'list' && effect.withDraft);
}

function isAnswer({ origin }: Placed): boolean {
  return origin.kind === 'question' || origin.kind === 'answer';
}

/** So many lines that were put away outlive the dashboard. */
const PUT_AWAY = 20;

/** What would be lost with this process: the lines at the prompt, and those that were put away. */
function draftsOf({ prompt, screen, now }: State): KeptDrafts {
  const typed = [prompt, ...prompt.waiting].filter(isUnsaved).map((placed) => ({
    text: keptPlaced(placed),
    line: placed.line,
    // An answer must not come back as a title or an entry, nor a section as a line.
    isPutAway: isAnswer(placed) || placed.origin.kind === 'section',
  }));
  const away = putAwayLines(prompt)
    .slice(-PUT_AWAY)
    .map(({ text, line }) => ({ text, line, isPutAway: true }));
  const lines = [...typed, ...away].map(({ text, line, isPutAway }) => ({
    text,
    isPutAway,
    startedAt: line?.startedAt ?? now,
  }));
  return { incident: screen.name === 'log' ? screen.incident.id : null, lines };
}
