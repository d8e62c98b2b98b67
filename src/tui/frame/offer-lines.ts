import { completionLines } from '../completion/completion-lines.ts';
import type { Line } from '../lines/line.ts';
import { chosenIndex, openOffers } from '../state/open-offers.ts';
import type { Size, State } from '../state/state.ts';

const MOST_OFFERS = 6;

/** What the word at the cursor may become, above the prompt: on no more than so many rows. */
export function offerLines(state: State, { columns, rows }: Size): readonly Line[] {
  const offers = openOffers(state);
  if (offers === undefined) return [];
  const room = { columns: columns - 1, rows: Math.min(rows, MOST_OFFERS) };
  return completionLines(offers.completion, chosenIndex(offers), room);
}
