/** What the word at the cursor may become, while the list of it is open. */
import { modeOf } from './mode-of.ts';
import type { Offers, State } from './state.ts';

/** If the list is open. */
export function openOffers(state: State): Offers | undefined {
  const { offers, prompt } = state;
  return modeOf(state) === 'prompt' && offers?.text === prompt.line.text ? offers : undefined;
}

/** The place in the list of the offer that was chosen, if it still stands there. */
export function chosenIndex({ completion, chosen }: Offers): number | undefined {
  const index = completion.offers.findIndex(({ text }) => text === chosen);
  return index === -1 ? undefined : index;
}
