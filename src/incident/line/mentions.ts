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
const LABEL = /(?<![\p{L}\p{N}_-])[AHF][1-9]\d*(?![\p{L}\p{N}_-])/gu;

/**
 * Finds the mentions in a text. `@name` and `#tag` count at its start and after white space or `(`;
 * they begin with a letter; nothing counts within backticks or links.
 *
 * @param isLabel is this a label that the incident has given out?
 */
export function mentions(text: string, isLabel: (label: string) => boolean): Mentions {
  const prose = text.replace(CODE, blank);
  const links = distinct(matches(prose, LINK).map(withoutTrailingPunctuation));
  const words = prose.replace(LINK, blank);
  return {
    people: distinct(matches(words, PERSON).map(withoutSigil)),
    tags: distinct(matches(words, TAG).map(withoutSigil)),
    links,
    refs: distinct(matches(words, LABEL).filter(isLabel)),
  };
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
