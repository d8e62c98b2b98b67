/** The second half of a public copy: every word that is left in it is looked at. */
import type { PostmortemDocument } from '../document/document.ts';
import { holdersShown } from '../document/people.ts';
import type { Account, Topic } from './account.ts';
import type { Keepable } from './drop.ts';
import { folded, type Masked, masked, rangesOf } from './folded-text.ts';
import { type Gone, withoutEnds, withoutReferences } from './gone.ts';
import { isObject, type Part, partsOf, placeOfKey } from './parts.ts';
import { literally, mentionsIn, PeopleMask } from './people-mask.ts';
import { suspects } from './suspects.ts';
import { ticketPattern } from './tickets.ts';

/** Stands for what was masked. */
const MASK = '•••';

/** Keys whose texts are words of the program, times, or the labels of what is there. */
const CLOSED: ReadonlySet<string> = new Set([
  ...['kind', 'phase', 'milestones', 'cause', 'outcome', 'purpose', 'area', 'horizon', 'status'],
  ...['proposed', 'detailForm'],
  ...['source', 'when', 'date', 'due', 'label', 'refs', 'whileOpen', 'attempts', 'unmeasured'],
]);
/** Keys whose texts the program puts together; they may still name what is gone. */
const COMPUTED: ReadonlySet<string> = new Set(['name', 'shown', 'missing', 'outcomeShown']);
/** Keys whose texts are people and nothing else. */
const PEOPLE: ReadonlySet<string> = new Set([
  ...['people', 'responders', 'person', 'owner', 'preparedBy', 'reviewedBy', 'approvedBy'],
  ...['author', 'authors', 'speaker'],
]);
const AUTHORS: ReadonlySet<string> = new Set(['author', 'authors']);
/** Keys that times, zones and support hours have: objects without a word of anybody's own. */
const WORDLESS: ReadonlySet<string> = new Set(['utc', 'offsets', 'days']);

/** `[text](https://…)`, `[text](/wiki/page)` and `![picture](https://…)` in Markdown. */
const MARKDOWN_LINK =
  /!?\[([^\][]*)\]\(\s*<?(?=[^)\s#][^)\s]{0,4000}[/.:]|[/.])[^)\s]{1,4000}[^)\n]{0,400}\)/g;
const ADDRESS = /<?(?<![a-z\d+.-])(?:[a-z][a-z\d+.-]{0,30}:\/\/|mailto:|www\.)[^\s<>"'`|]+>?/gi;

export interface WordOptions {
  readonly gone: Gone;
  readonly keep: ReadonlySet<Keepable>;
  readonly people: readonly string[];
  readonly mask: readonly string[];
  /** What tickets are called. */
  readonly tickets: readonly string[];
  readonly account: Account;
}

/** The people whom the document knows, those among them whom a text mentions. */
export function peopleIn(document: PostmortemDocument): readonly string[] {
  return partsOf(document).flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([key, value]) => {
      if (PEOPLE.has(key)) return texts(value);
      // In code an `@` names something else.
      return key === 'detail' ? [] : texts(value).flatMap(mentionsIn);
    }),
  );
}

function texts(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((text) => (typeof text === 'string' ? text : []));
}

/** A copy in which names and words are masked, and nothing names what is gone. */
export function withMaskedWords(
  document: PostmortemDocument,
  options: WordOptions,
): PostmortemDocument {
  const copy = structuredClone(document);
  const words = new Words(options);
  for (const part of partsOf(copy)) words.mask(part);
  const roles = copy.roles.map((role) => ({ ...role, shown: holdersShown(role.holders) }));
  return { ...copy, slug: withoutMasks(copy.slug), roles };
}

/** A slug is of letters, digits and single hyphens. */
function withoutMasks(slug: string): string {
  return slug.replaceAll(MASK, '').replace(/-+/g, '-').replace(/-$/, '');
}

class Words {
  readonly #options: WordOptions;
  readonly #steps: readonly Step[];

  constructor(options: WordOptions) {
    this.#options = options;
    this.#steps = stepsOf(options);
  }

  mask({ fields, place }: Part): void {
    if (Object.keys(fields).some((key) => WORDLESS.has(key))) return;
    // Titles of sections and of what the impact consists of are no one's own words.
    const isTitled = 'title' in fields && !('version' in fields);
    for (const [key, value] of Object.entries(fields)) {
      if (CLOSED.has(key) || (isTitled && key === 'title')) continue;
      const at = place === '' ? placeOfKey(key) : place;
      fields[key] = this.#value(key, value, at);
    }
  }

  #value(key: string, value: unknown, place: string): unknown {
    if (typeof value === 'string') return this.#text(key, value, place);
    if (!Array.isArray(value)) return value;
    return value.map((item: unknown) => (isObject(item) ? item : this.#value(key, item, place)));
  }

  #text(key: string, text: string, place: string): string {
    const { gone } = this.#options;
    if (COMPUTED.has(key)) return withoutEnds(text, gone);
    if (PEOPLE.has(key)) return this.#person(key, text, place);
    return this.#prose(text, place);
  }

  #person(key: string, person: string, place: string): string {
    const { keep, account } = this.#options;
    if (keep.has('people') || (keep.has('authors') && AUTHORS.has(key))) return person;
    account.note('listed', place);
    return MASK;
  }

  #prose(text: string, place: string): string {
    const { keep, account } = this.#options;
    let result = text.normalize('NFC');
    for (const { topic, step } of this.#steps) {
      const { text: next, count } = step(result);
      if (count > 0) account.note(topic, place, text, count);
      result = next;
    }
    for (const topic of suspects(result, !keep.has('money'))) account.note(topic, place);
    return result;
  }
}

interface Step {
  readonly topic: Topic;
  readonly step: (text: string) => Masked;
}

/** What is done to each text, in this order: a name within an address is no name any more. */
function stepsOf({ keep, gone, mask, people, tickets }: WordOptions): readonly Step[] {
  const words = new RegExp(mask.map((word) => literally(folded(word))).join('|') || '(?!)', 'gu');
  const named = ticketPattern(tickets);
  const names = new PeopleMask(people);
  return [
    ...(keep.has('links') ? [] : [{ topic: 'addresses', step: withoutAddresses } as const]),
    { topic: 'references', step: (text) => withoutReferences(text, gone, MASK) },
    ...(keep.has('tickets')
      ? []
      : [{ topic: 'named', step: (text: string) => replaced(text, named) } as const]),
    { topic: 'words', step: (text) => replaced(text, words) },
    ...(keep.has('people')
      ? []
      : [{ topic: 'people', step: (text: string) => names.masked(text, MASK) } as const]),
  ];
}

function replaced(text: string, pattern: RegExp): Masked {
  return masked(text, (letters) => rangesOf(letters, pattern), MASK);
}

/** Of a Markdown link its words stay. */
function withoutAddresses(text: string): Masked {
  let count = 0;
  const counted = (by: string) => {
    count += 1;
    return by;
  };
  const without = text
    .replace(MARKDOWN_LINK, (_link, words: string) => counted(words))
    .replace(ADDRESS, () => counted(MASK));
  return { text: without, count };
}
