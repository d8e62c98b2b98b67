/** Holds the state, does what the updates ask for, and tells who draws it. */

import type { Prompt } from '../prompt/prompt.ts';
import { isEmpty, keptLine, type PromptLine } from '../prompt/prompt-line.ts';
import type { Desk } from './desk.ts';
import { DraftKeeper, type KeptDraft } from './draft-keeper.ts';
import type { Effect, Event } from './event.ts';
import type { State } from './state.ts';
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
  readonly #drafts: DraftKeeper;
  readonly #listeners = new Set<() => void>();
  #state: State;

  constructor(state: State, options: StoreOptions) {
    this.#state = state;
    this.#options = options;
    this.#drafts = new DraftKeeper((draft) => this.#keep(draft));
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
    this.#drafts.flush();
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
    this.#drafts.note(draftOf(state));
    for (const effect of effects) this.#perform(effect);
  }

  #perform(effect: Effect): void {
    if (effect.type === 'leave') {
      this.#drafts.flush();
      this.#options.leave();
      return;
    }
    const event = this.#options.desk.perform(effect);
    // The title has become an incident: it is no draft any more.
    if (effect.type === 'declare' && event.type === 'opened') {
      this.#drafts.note({ ...draftOf(this.#state), text: '' });
    }
    this.#take(event);
  }

  /** What cannot be kept is said; the line itself stays at the prompt. */
  #keep(draft: KeptDraft): void {
    const refused = this.#options.desk.keep(draft);
    if (refused !== undefined) this.dispatch(refused);
  }
}

/** What would be lost with this process: the line at the prompt, or rather the one that waits behind it. */
function draftOf({ prompt, screen, now }: State): KeptDraft {
  const line = lineToKeep(prompt);
  return {
    incident: screen.name === 'log' ? screen.incident.id : null,
    text: isEmpty(line) ? '' : keptLine(line),
    startedAt: line.startedAt ?? now,
  };
}

function lineToKeep({ line, correction }: Prompt): PromptLine {
  return correction === undefined || isEmpty(correction.waiting) ? line : correction.waiting;
}
