/** Holds the state, does what the updates ask for, and tells who draws it. */

import { isAsOffered, keptText, waitingLine } from '../prompt/prompt.ts';
import { isEmpty, keptLine } from '../prompt/prompt-line.ts';
import type { Effect, Event } from '../state/event.ts';
import type { State } from '../state/state.ts';
import type { Desk, Slot } from './desk.ts';
import { DraftKeeper, type KeptDraft } from './draft-keeper.ts';
import { update } from './update.ts';

interface StoreOptions {
  readonly desk: Desk;
  /** Gives UTC milliseconds. */
  readonly clock: () => number;
  /** The dashboard is to be left. */
  readonly leave: () => void;
  /** Something has failed that nobody foresaw. */
  readonly crashed: (error: unknown) => void;
}

export class Store {
  readonly #options: StoreOptions;
  readonly #drafts: Readonly<Record<Slot, DraftKeeper>>;
  readonly #listeners = new Set<() => void>();
  #state: State;

  constructor(state: State, options: StoreOptions) {
    this.#state = state;
    this.#options = options;
    this.#drafts = {
      line: new DraftKeeper((draft) => this.#keep('line', draft)),
      waiting: new DraftKeeper((draft) => this.#keep('waiting', draft)),
    };
  }

  readonly getState = (): State => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes events in, each with all that follows from it; what they come to is drawn once. */
  dispatch(...events: readonly Event[]): void {
    this.#change(() => {
      for (const event of events) this.#take(event);
    });
  }

  /** Does one thing outside, as an update may ask for it. */
  perform(effect: Effect): void {
    this.#change(() => this.#perform(effect));
  }

  /** Nothing that was typed is only here any more. */
  flush(): void {
    this.#drafts.line.flush();
    this.#drafts.waiting.flush();
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

  #take(event: Event): void {
    const { state, effects } = update(this.#state, event, this.#options.clock());
    this.#state = state;
    this.#drafts.line.note(draftOf(state));
    this.#drafts.waiting.note(waitingDraftOf(state));
    for (const effect of effects) this.#perform(effect);
  }

  #perform(effect: Effect): void {
    if (effect.type === 'leave') {
      this.flush();
      this.#options.leave();
      return;
    }
    const events = this.#options.desk.perform(effect);
    // The title has become an incident: it is no draft any more.
    if (effect.type === 'declare' && events.some(({ type }) => type === 'opened')) {
      this.#drafts.line.note({ ...draftOf(this.#state), text: '' });
    }
    for (const event of events) this.#take(event);
  }

  /** What cannot be kept is said, and tried again when next something happens. */
  #keep(slot: Slot, draft: KeptDraft): boolean {
    const refused = this.#options.desk.keep(slot, draft);
    if (refused === undefined) return true;
    this.#change(() => {
      this.#state = update(this.#state, refused, this.#options.clock()).state;
    });
    return false;
  }
}

/** What would be lost with this process: the line at the prompt, unless it stands elsewhere too. */
function draftOf(state: State): KeptDraft {
  const { prompt, now } = state;
  const { line } = prompt;
  const text = isEmpty(line) || isAsOffered(prompt) ? '' : keptText(prompt);
  return { incident: incidentOf(state), text, startedAt: line.startedAt ?? now };
}

/** And the one that waits behind it. */
function waitingDraftOf(state: State): KeptDraft {
  const line = waitingLine(state.prompt);
  const text = line === undefined || isEmpty(line) ? '' : keptLine(line);
  return { incident: incidentOf(state), text, startedAt: line?.startedAt ?? state.now };
}

function incidentOf({ screen }: State): string | null {
  return screen.name === 'log' ? screen.incident.id : null;
}
