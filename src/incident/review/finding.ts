/** What the review of an incident finds missing or contradictory, and how to mend it. */

/** An error is a number or a fact that would be wrong or absent in the document. */
export const LEVELS = ['error', 'warning', 'hint'] as const;
export type Level = (typeof LEVELS)[number];

/** How a finding is mended. */
export type Fix =
  /** By a line of the grammar; one that is not whole is to be completed where it ends. */
  | {
      readonly by: 'line';
      readonly advice: string;
      readonly line: string;
      readonly isWhole: boolean;
    }
  /** By looking at this entry first: what is right, only people know. */
  | { readonly by: 'entry'; readonly advice: string; readonly entry: number }
  /** By writing this section. */
  | { readonly by: 'section'; readonly advice: string; readonly section: string };

export interface Finding {
  /** Stays the same from release to release: scripts name it. */
  readonly code: string;
  readonly level: Level;
  /** One sentence, with the text of people as they typed it, on one line. */
  readonly message: string;
  /** Numbers of the entries that it is about, in timeline order. */
  readonly entries: readonly number[];
  /** Labels of the follow-ups that it is about. */
  readonly followups: readonly string[];
  readonly fix: Fix;
}
