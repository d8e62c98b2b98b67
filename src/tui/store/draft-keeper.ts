/** Keeps a line that is being typed in the journal, so that it outlives a crash. */

/** The line as it is kept. */
export interface KeptDraft {
  /** `null` where there is no incident yet. */
  readonly incident: string | null;
  /** Empty: nothing is kept. */
  readonly text: string;
  /** When its first key was pressed, in UTC milliseconds. */
  readonly startedAt: number;
}

/** A line is on the disk within a quarter of a second; writing each key would be felt. */
const KEPT_WITHIN = 150;

export class DraftKeeper {
  readonly #keep: (draft: KeptDraft) => boolean;
  #kept: KeptDraft | undefined;
  #next: KeptDraft | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** @param keep writes a draft down, or removes an empty one; returns whether that was possible */
  constructor(keep: (draft: KeptDraft) => boolean) {
    this.#keep = keep;
  }

  /**
   * Takes note of the line as it is now. One that was logged, or put away, goes at once; what could
   * not be written is tried again at the next note.
   */
  note(draft: KeptDraft): void {
    if (draft.incident !== (this.#next ?? this.#kept)?.incident) {
      this.flush();
      this.#kept = undefined;
    }
    const before = this.#next ?? this.#kept;
    const isEmpty = draft.text === '';
    if (draft.text === (before?.text ?? '') && (isEmpty || draft.startedAt === before?.startedAt)) {
      return;
    }
    this.#next = draft;
    if (isEmpty) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), KEPT_WITHIN);
  }

  /** Writes down what is not yet. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const draft = this.#next;
    if (draft === undefined) return;
    this.#next = undefined;
    if (this.#keep(draft)) this.#kept = draft;
  }
}
