/** What the person who imports should know before it is recorded. */

export interface ReadFinding {
  /** A stable word for programs: `unknown-time`, `out-of-order`, `assumed-zone`. */
  readonly code: string;
  readonly level: 'error' | 'warning' | 'hint';
  /** One sentence for a person: what was found, and what to do about it. */
  readonly message: string;
  /** Where in the source, counted from 1. */
  readonly line: number | undefined;
}
