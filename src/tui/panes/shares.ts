/** How panes that stand below each other share rows. */
import type { Pane } from './pane.ts';

/** A pane that is shown, and how many lines of it. */
export interface Share {
  readonly pane: Pane;
  readonly rows: number;
}

/**
 * The panes that are shown, in their order, with at least a line each; what is open is served before
 * what is settled. Each but the first has a row for its title. Where there is no room for all, empty
 * panes go first, then those with nothing urgent, with nothing open, then the last.
 *
 * @param rows for titles and lines
 */
export function sharesOf(panes: readonly Pane[], rows: number): readonly Share[] {
  const needed = panes.reduce((sum, { allRows }) => sum + Math.max(allRows, 1) + 1, -1);
  if (needed <= rows) return panes.map((pane) => ({ pane, rows: Math.max(pane.allRows, 1) }));
  const shown = mostImportant(
    panes.filter(({ openRows }) => openRows > 0),
    Math.floor((rows + 1) / 2),
  );
  const given = new Map(shown.map((pane) => [pane, 1]));
  const titles = shown.length - 1;
  const left = serve(given, ({ openRows }) => openRows, rows - titles - shown.length);
  serve(given, ({ allRows }) => allRows, left);
  return [...given].map(([pane, own]) => ({ pane, rows: own }));
}

function mostImportant(panes: readonly Pane[], count: number): readonly Pane[] {
  const ranked = panes.toSorted((a, b) => b.urgency - a.urgency);
  const chosen = new Set(ranked.slice(0, Math.max(count, 0)));
  return panes.filter((pane) => chosen.has(pane));
}

/** Row by row to those in turn that want more. @returns how many rows are left */
function serve(given: Map<Pane, number>, wanted: (pane: Pane) => number, rows: number): number {
  let left = rows;
  let before: number;
  do {
    before = left;
    for (const [pane, own] of given) {
      if (left < 1 || own >= wanted(pane)) continue;
      given.set(pane, own + 1);
      left -= 1;
    }
  } while (left > 0 && left < before);
  return left;
}
