/** What keys do while a list shows what the word at the cursor may become. */
import { taken } from '../completion/completion.ts';
import type { Offer } from '../completion/offer.ts';
import { withText } from '../prompt/prompt-line.ts';
import { chosenIndex, openOffers } from '../state/open-offers.ts';
import { type Offers, type State, say } from '../state/state.ts';
import { typed } from './typing.ts';

/** The offer that Tab would put in place, if a list is open: the chosen one, else the first. */
export function offerToTake(state: State): Offer | undefined {
  const offers = openOffers(state);
  return offers?.completion.offers[chosenIndex(offers) ?? 0];
}

/** That offer in place of the word. */
export function takeOffer(state: State): State {
  const offers = openOffers(state);
  if (offers === undefined) return state;
  const offer = offerToTake(state);
  if (offer === undefined || isChosenGone(offers)) {
    const text = `${offers.chosen?.trim() ?? 'What was offered'} is not offered any more: somebody else was faster.`;
    return say({ ...state, offers: { ...offers, chosen: undefined } }, 'alert', text);
  }
  const { line } = state.prompt;
  const text = taken(line.text, offers.completion, offer);
  return { ...typed(state, withText(line, text, state.now)), message: undefined };
}

/** Goes through the list, round its ends. */
export function turnOffer(state: State, by: 1 | -1): State {
  const offers = openOffers(state);
  if (offers === undefined) return state;
  const all = offers.completion.offers;
  const before = chosenIndex(offers) ?? (by === 1 ? -1 : all.length);
  const chosen = all[(before + by + all.length) % all.length]?.text;
  return { ...state, offers: { ...offers, chosen } };
}

/** Is there another one to choose than the one that is chosen? */
export function canTurnOffer(state: State): boolean {
  const offers = openOffers(state);
  const isAlone = offers?.completion.offers.length === 1 && chosenIndex(offers) !== undefined;
  return offers !== undefined && !isAlone;
}

/** Was one of the list chosen, so that Enter takes it? */
export function isOfferChosen(state: State): boolean {
  return openOffers(state)?.chosen !== undefined;
}

function isChosenGone(offers: Offers): boolean {
  return offers.chosen !== undefined && chosenIndex(offers) === undefined;
}

export function closeOffers(state: State): State {
  return { ...state, offers: undefined };
}
