/** Keeps the lines that are being typed in the journal, so that they outlive a crash. */
import type { DraftLine } from '../../journal/drafts.ts';

/** What of an incident's prompt is nowhere else. */
export interface KeptDrafts {
  /** `null` where there is no incident yet. */
  readonly incident: string | null;
  readonly lines: readonly DraftLine[];
}

/** A line is on the disk within a quarter of a second; writing each key would be felt. */
const KEPT_WITHIN = 150;

const NOTHING: readonly DraftLine[] = [];

export class DraftKeeper {
  readonly #keep: (drafts: KeptDrafts) => boolean;
  #incident: string | null | undefined;
  /** What of its drafts is on the disk. */
  #kept = NOTHING;
  /** What is not yet written, by incident: of others than the present one where that was not possible. */
  readonly #next = new Map<string | null, KeptDrafts>();
  #timer: NodeJS.Timeout | undefined;

  /** @param keep writes the drafts of an incident down; returns whether that was possible */
  constructor(keep: (drafts: KeptDrafts) => boolean) {
    this.#keep = keep;
  }

  /**
   * Takes note of the lines as they are now. One that is gone goes at once; what could not be
   * written is tried again at the next note.
   */
  note(drafts: KeptDrafts): void {
    const { incident } = drafts;
    if (this.#incident !== incident) {
      this.flush();
      this.#kept = NOTHING;
      this.#incident = incident;
    }
    const lines = this.#next.get(incident)?.lines ?? this.#kept;
    const isRetry = this.#next.size > 0 && this.#timer === undefined;
    const isChanged = !isEqual(drafts.lines, lines);
    if (isChanged) this.#next.set(incident, drafts);
    if (!isChanged && !isRetry) return;
    if (drafts.lines.length < lines.length) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), KEPT_WITHIN);
  }

  /**
   * Writes down what is not yet.
   *
   * @returns whether all is on the disk
   */
  flush(): boolean {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const drafts of [...this.#next.values()]) {
      if (!this.#keep(drafts)) return false;
      if (drafts.incident === this.#incident) this.#kept = drafts.lines;
      this.#next.delete(drafts.incident);
    }
    return true;
  }
}

function isEqual(a: readonly DraftLine[], b: readonly DraftLine[]): boolean {
  return (
    a.length === b.length &&
    a.every((line, index) => {
      const other = b[index];
      return (
        line.text === other?.text &&
        line.startedAt === other.startedAt &&
        line.isPutAway === other.isPutAway
      );
    })
  );
}
