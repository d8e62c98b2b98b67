/** What the word at the cursor may become: said once, when few are left, and then one by one. */
import type { Offer } from '../completion/offer.ts';
import { chosenIndex, openOffers } from '../state/open-offers.ts';
import type { Offers, State } from '../state/state.ts';
import { clean, counted, sentence } from './words.ts';

/** More names than these are not listened to: the next letter leaves fewer. */
const FEW = 5;

export function offersInWords(before: State, after: State): readonly string[] {
  const [was, is] = [openOffers(before), openOffers(after)];
  if (is === undefined) return [];
  if (is.chosen !== undefined) return is.chosen === was?.chosen ? [] : chosenInWords(is);
  return isWorthSaying(is) && !isSaid(was, is) ? allOffers(after) : [];
}

/** Was it said already for the same word, when there was more of it? */
function isSaid(was: Offers | undefined, is: Offers): boolean {
  return was !== undefined && isWorthSaying(was) && was.completion.from === is.completion.from;
}

/** Names that are mentioned stand in the middle of what somebody writes: there Down asks for them. */
function isWorthSaying({ completion: { offers } }: Offers): boolean {
  return offers.length <= FEW && !offers.some(({ text }) => /^[@#]/.test(text));
}

/** `3 offers: done, drop, due. Tab takes the first, Down chooses.` */
export function allOffers(state: State): readonly string[] {
  const { offers = [] } = openOffers(state)?.completion ?? {};
  if (offers.length === 0) return [];
  const names = offers.slice(0, FEW).map(({ text }) => clean(text));
  const rest = offers.length > FEW ? ' and more' : '';
  const ways = offers.length > 1 ? 'Tab takes the first, Down chooses.' : 'Tab takes it.';
  return [`${counted(offers.length, 'offer')}: ${names.join(', ')}${rest}. ${ways}`];
}

function chosenInWords(is: Offers): readonly string[] {
  const { offers } = is.completion;
  const chosen = chosenIndex(is);
  const offer = chosen === undefined ? undefined : offers[chosen];
  if (chosen === undefined || offer === undefined) return [];
  return [`${chosen + 1} of ${offers.length}: ${offerInWords(offer)}`];
}

function offerInWords({ shown, help }: Offer): string {
  const name = clean(shown);
  return sentence(help.trim() === '' ? name : `${name}: ${clean(help)}`);
}
