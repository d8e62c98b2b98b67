/** Of a longer line, as people paste them, only the beginning is read before it is logged. */
export const LONGEST_READ = 2_000;

/** As much of a line as is read with each key. */
export function beginningOf(line: string): string {
  return line.slice(0, LONGEST_READ).toWellFormed();
}
