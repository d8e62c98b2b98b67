/** What the record suggests to write. Nothing of it is written before somebody has said yes. */
export interface Proposal {
  /** Names it within its incident for as long as the record stays as it is. */
  readonly id: string;
  /** What a yes would write, in a few words: `H3 as the root cause`. A prompt's is a question. */
  readonly title: string;
  /** Why it is proposed, in one sentence. */
  readonly reason: string;
  /**
   * A question that only people can answer. Its `text` lists the facts that bear on it, for the
   * section's editor to begin with: a yes alone writes nothing.
   */
  readonly isPrompt: boolean;
  /** The lines that a yes logs, as one act; a section's text may have several lines. None on a prompt. */
  readonly lines: readonly string[];
  /** The section that it writes; `undefined` when it marks something. */
  readonly section: string | undefined;
  /** What would stand in that section: Markdown, with the words of people escaped. */
  readonly text: string | undefined;
  /** Numbers of the entries that it is about. */
  readonly entries: readonly number[];
}
