/** What tickets are called: `OPS-123`, the number of the incident elsewhere. */
import type { PostmortemDocument } from '../document/document.ts';
import { folded } from './folded-text.ts';
import { literally } from './people-mask.ts';

/** The names of all tickets of a document. */
export function ticketsIn({ followups, document }: PostmortemDocument): readonly string[] {
  return [document.number, ...followups.map(({ ticket }) => ticket)].flatMap((text) => text ?? []);
}

/** Fewer letters, or no digit, are a word or a number of many texts. */
const FEWEST = 4;
const DIGIT = /\p{N}/u;

/** Finds these names among folded letters, as whole words. */
export function ticketPattern(tickets: readonly string[]): RegExp {
  const names = tickets
    .flatMap((ticket) => folded(ticket).split(/[\s,;]+/))
    .filter((name) => name.length >= FEWEST && DIGIT.test(name))
    .map(literally);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`, 'gu');
}
