import type { Size } from '../state/state.ts';

/** The rule, the prompt, what is said and the keys; and a row that is seen on both pages. */
const OTHER_ROWS = 5;

/** So many rows further is the next page of a list above the prompt. */
export function listPage({ rows }: Size): number {
  return Math.max(rows - OTHER_ROWS, 1);
}
