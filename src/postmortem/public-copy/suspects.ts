/** What a public text may hold by mistake, and only a person can judge. */
import { isIP } from 'node:net';
import type { Topic } from './account.ts';

const EMAIL = /[\p{L}\p{N}•][\p{L}\p{N}._%+•-]{0,63}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}]/u;
const ADDRESS = /[\da-f.:]{3,}/giu;
const PORT = /(?<=\.\d{1,3}):\d+$/;
/** `localhost`, `db-prod-01`. */
const HOST =
  /(?<![\p{L}\p{N}_.-])(?:localhost|[a-z][a-z\d]{0,62}(?:-[a-z\d]{1,63}){0,9}-\d+[a-z]?)(?![\p{L}\p{N}_-])/u;
/** Names under domains that no public server has. */
const PRIVATE_NAME =
  /[\p{L}\d-]{1,63}\.(?:internal|local|lan|corp|intra|intranet|private|home|localdomain|svc|consul)(?![\p{L}\p{N}_-])/iu;
const AMOUNT =
  /\p{Sc}\s?\d|\d\s?(?:\p{Sc}|(?:k|m|bn|million|thousand)?\s?(?:USD|EUR|GBP|CHF|NGN|JPY|INR|dollars?|euros?|pounds?)(?!\p{L}))/iu;

/** @param hasMoney is money to be found as well? */
export function suspects(text: string, hasMoney: boolean): readonly Topic[] {
  const found: Topic[] = [];
  if (EMAIL.test(text)) found.push('e-mail');
  if ((text.match(ADDRESS) ?? []).some(isAddress)) found.push('ip address');
  if (HOST.test(text) || PRIVATE_NAME.test(text)) found.push('host');
  if (hasMoney && AMOUNT.test(text)) found.push('amount');
  return found;
}

/** `10.0.0.1:8080` and `10.0.0.1.` at the end of a sentence too; `::` alone is no address. */
function isAddress(candidate: string): boolean {
  const address = candidate.replace(PORT, '').replace(/[.:]$/, '');
  return address.length > 3 && isIP(address) !== 0;
}
