/** Labels of a document, and those that its entries and follow-ups get where they are recorded anew. */
import type { DocumentFollowup, Row } from './document-shape.ts';

/** By the label in the document, the one that it gets in a new incident. */
export function newLabels(
  rows: readonly Row[],
  followups: readonly DocumentFollowup[],
): ReadonlyMap<string, string> {
  const counts = { A: 0, H: 0, F: 0 };
  const labels = new Map<string, string>();
  const give = (letter: keyof typeof counts, label: string | undefined) => {
    counts[letter] += 1;
    if (label !== undefined) labels.set(label, `${letter}${counts[letter]}`);
  };
  for (const { kind, label } of rows) {
    if (kind === 'action') give('A', label);
    if (kind === 'hypothesis') give('H', label);
  }
  for (const { label } of followups) give('F', label);
  return labels;
}

/** The number in `F12`; those without any come last. */
export function labelNumber(label: string): number {
  const digits = /^[A-Z](\d{1,9})$/.exec(label)?.[1];
  return digits === undefined ? Number.MAX_SAFE_INTEGER : Number(digits);
}
