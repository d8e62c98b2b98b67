/**
 * A copy of a document for the public. Two walks over the whole tree make it, whatever lists there
 * are: the first leaves out what is internal, the second masks names and words in every text that is
 * left, unless its key is known to hold nobody's own words. So a new list or text is not forgotten.
 */
import type { PostmortemDocument } from '../document/document.ts';
import { Account } from './account.ts';
import { type Keepable, withoutInternal } from './drop.ts';
import { goneFrom, goneSentences } from './gone.ts';
import { ticketsIn } from './tickets.ts';
import { peopleIn, withMaskedWords } from './words.ts';

/** What no program can do. */
const END = 'A name or a secret that Bridgelog does not know of is still there: read all of it.';

export interface PublicOptions {
  /** What stays though a public copy leaves it out, or masks it. */
  readonly keep?: readonly Keepable[];
  /** People beside those whom the document knows. */
  readonly people?: readonly string[];
  /** Words that are masked wherever they stand, also within a longer one. */
  readonly mask?: readonly string[];
}

export interface PublicCopy {
  readonly document: PostmortemDocument;
  /** What was done, and what a person has to look at: plain sentences, without the words in question. */
  readonly dropped: readonly string[];
}

/**
 * The document without internal entries, follow-ups and sections, and without pasted blocks, links,
 * tickets, authors and lost revenue, unless they are to be kept; with people masked. Measures stay as
 * they are, also where an internal entry is one of their ends: they are numbers of the incident, not
 * of an entry; what is internal is no longer named in them. Roles, owners and lists of people show
 * that somebody was there, not who.
 *
 * Names that only entries bear are known from them: shorten a document (`onlyStarred`) afterwards.
 */
export function publicCopy(document: PostmortemDocument, options: PublicOptions = {}): PublicCopy {
  const keep = new Set(options.keep);
  const account = new Account();
  const gone = goneFrom(document);
  const people = [...peopleIn(document), ...(options.people ?? [])];
  const mask = (options.mask ?? []).filter((word) => word.trim() !== '');
  const rest = withoutInternal(document, gone, { keep, account });
  const tickets = ticketsIn(document);
  const copy = withMaskedWords(rest, { gone, keep, people, mask, tickets, account });
  return {
    document: copy,
    dropped: [...goneSentences(document, gone), ...account.sentences(), END],
  };
}
