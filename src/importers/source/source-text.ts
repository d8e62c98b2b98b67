import type { ReadFinding } from '../reading/read-finding.ts';

/** A source as text: lines end with `\n` only, and nothing in it is a control character but that and tabs. */
export interface SourceText {
  readonly text: string;
  readonly findings: readonly ReadFinding[];
}
