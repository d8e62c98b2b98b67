/** What a text mentions: people, tags, links, and labels of the incident. The text stays as typed. */

export interface Mentions {
  /** Without the `@`, each once, in order. */
  readonly people: string[];
  /** Without the `#`. */
  readonly tags: string[];
  readonly links: string[];
  /** Labels of actions, hypotheses and follow-ups that exist. */
  readonly refs: string[];
}

// Lookarounds keep these from trying every length of a long run.
const CODE = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;
const PUNCTUATION_AT_END = /(?<![.,;:!?])[.,;:!?]+$/;
const LINK = /https?:\/\/[^\s<>"'`]+/g;
const NAME = String.raw`\p{L}[\p{L}\p{M}\p{N}_-]*(?:\.[\p{L}\p{M}\p{N}_-]+)*`;
const END = String.raw`(?![\p{L}\p{M}\p{N}_/{@:-]|\.[\p{L}\p{M}\p{N}_-])`;
const PERSON = new RegExp(String.raw`(?<=^|[\s(])@(${NAME})${END}`, 'gu');
const TAG = new RegExp(String.raw`(?<=^|[\s(])#(${NAME})${END}`, 'gu');
const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');
const BEGUN = /(?<=^|[\s(])[@#](?:\p{L}[\p{L}\p{M}\p{N}_.-]*)?$/u;
const AT_END = new RegExp(`^${END}`, 'u');
const LABEL = /(?<![\p{L}\p{N}_-])[AHF][1-9]\d*(?![\p{L}\p{N}_-])/gu;

/**
 * Finds the mentions in a text. `@name` and `#tag` count at its start and after white space or `(`;
 * they begin with a letter; nothing counts within backticks or links.
 *
 * @param isLabel is this a label that the incident has given out?
 */
export function mentions(text: string, isLabel: (label: string) => boolean): Mentions {
  const prose = withoutCode(text);
  const links = distinct(matches(prose, LINK).map(withoutTrailingPunctuation));
  const words = withoutLinks(prose);
  return {
    people: distinct(matches(words, PERSON).map(withoutSigil)),
    tags: distinct(matches(words, TAG).map(withoutSigil)),
    links,
    refs: distinct(matches(words, LABEL).filter(isLabel)),
  };
}

/** A person or a tag, as mentioned: with its sign. */
interface Mention {
  readonly word: string;
  /** Where in the text it begins. */
  readonly from: number;
}

/** The people and tags that a text mentions, where they stand in it, in order. */
export function placedMentions(text: string): readonly Mention[] {
  const words = withoutLinks(withoutCode(text));
  return [...words.matchAll(PERSON), ...words.matchAll(TAG)]
    .map(({ 0: word, index }) => ({ word, from: index }))
    .sort((a, b) => a.from - b.from);
}

/**
 * The beginning of a mention that ends at the cursor, as one types it: maybe its sign alone.
 *
 * @returns `undefined` where no mention would count, and also within a word, and behind a backtick
 *   that nothing closes yet
 */
export function mentionBegun(text: string, cursor: number): string | undefined {
  const words = withoutLinks(withoutCode(text));
  const before = words.slice(0, cursor);
  if (before.includes('`') || !AT_END.test(words.slice(cursor))) return undefined;
  return BEGUN.exec(before)?.[0];
}

/** Could this be mentioned as a person or a tag? */
export function isMentionable(name: string): boolean {
  return WHOLE_NAME.test(name);
}

function withoutCode(text: string): string {
  return text.replace(CODE, blank);
}

function withoutLinks(prose: string): string {
  return prose.replace(LINK, blank);
}

/** As long as what it replaces, and no place for a mention to begin. */
function blank(match: string): string {
  return '\0'.repeat(match.length);
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([match]) => match);
}

function withoutSigil(mention: string): string {
  return mention.slice(1);
}

/** The full stop behind a link ends the sentence, not the link; so does a lone closing bracket. */
function withoutTrailingPunctuation(link: string): string {
  const trimmed = link.replace(PUNCTUATION_AT_END, '');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.slice(0, -1) : trimmed;
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
