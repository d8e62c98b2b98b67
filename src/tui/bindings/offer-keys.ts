/** What keys do while a list shows what the word at the cursor may become. */
import { taken } from '../completion/completion.ts';
import { withText } from '../prompt/prompt-line.ts';
import { openOffers, type State } from '../state/state.ts';
import { typed } from './typing.ts';

/** The text that Tab would put in place, if a list is open. */
export function offeredText(state: State): string | undefined {
  const offers = openOffers(state);
  return offers?.completion.offers[offers.chosen ?? 0]?.text.trim();
}

/** The chosen offer, else the first one, in place of the word. */
export function takeOffer(state: State): State {
  const offers = openOffers(state);
  const offer = offers?.completion.offers[offers.chosen ?? 0];
  if (offers === undefined || offer === undefined) return state;
  const { line } = state.prompt;
  const text = taken(line.text, offers.completion, offer);
  return { ...typed(state, withText(line, text, state.now)), message: undefined };
}

/** Goes through the list, round its ends. */
export function turnOffer(state: State, by: 1 | -1): State {
  const offers = openOffers(state);
  if (offers === undefined) return state;
  const count = offers.completion.offers.length;
  const before = offers.chosen ?? (by === 1 ? -1 : count);
  const chosen = (before + by + count) % count;
  return { ...state, offers: { ...offers, chosen } };
}

/** Was one of the list chosen, so that Enter takes it? */
export function isOfferChosen(state: State): boolean {
  return openOffers(state)?.chosen !== undefined;
}

export function closeOffers(state: State): State {
  return { ...state, offers: undefined };
}
