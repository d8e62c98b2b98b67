/** What the record suggests to write. Nothing of it is written before somebody has said yes. */
export interface Proposal {
  /** Names it within its incident for as long as the record stays as it is. */
  readonly id: string;
  /** What a yes would write, in a few words: `H3 as the root cause`. */
  readonly title: string;
  /** Why it is proposed, in one sentence. */
  readonly reason: string;
  /** The lines that a yes logs, as one act; a section's text may have several lines. */
  readonly lines: readonly string[];
  /** The section that it writes; `undefined` when it marks something. */
  readonly section: string | undefined;
  /** Numbers of the entries that it is about. */
  readonly entries: readonly number[];
}
