/**
 * Filters: which entries of a timeline are shown.
 *
 *     ! ? @ops "timed out"     actions and hypotheses with @ops, and with these words
 *
 * Words of one sort (kinds, people, tags) are alternatives; all the rest must hold.
 */
import type { Entry } from '../../incident/incident.ts';
import { plainLetters } from '../../incident/line/plain-letters.ts';
import { isOpen } from '../../incident/measures/spells.ts';
import { KINDS, type Kind } from '../../incident/record/vocabulary.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { remembered } from './remembered.ts';
import { searchText, type Term, termsOf } from './search-text.ts';
import { SIGNS } from './state-words.ts';

export interface Filter {
  /** As it was typed. */
  readonly typed: string;
  readonly kinds: readonly Kind[];
  /** Beginnings of names, without their `@`. */
  readonly people: readonly string[];
  /** Beginnings of tags, without their `#`. */
  readonly tags: readonly string[];
  readonly isStarred: boolean;
  /** Only what runs, or stands open; what is lost among it. */
  readonly isOpen: boolean;
  readonly hasMilestone: boolean;
  /** What the text, the notes or the detail must hold. */
  readonly words: readonly string[];
}

/** A kind is known by so many letters of its name. */
const LEAST_LETTERS = 2;

/** Reads a filter, also one that is still being typed: there is nothing that it cannot be. */
export function parseFilter(typed: string): Filter {
  const parts = termsOf(typed).map(partOf);
  const named = (sort: 'person' | 'tag' | 'word') =>
    distinct(parts.flatMap((part) => (part.sort === sort ? part.text : [])));
  const has = (mark: string) => parts.some((part) => part.sort === 'mark' && part.mark === mark);
  return {
    typed,
    kinds: KINDS.filter((kind) => parts.some((part) => part.sort === 'kind' && part.kind === kind)),
    people: named('person').filter((name) => name !== ''),
    tags: named('tag').filter((name) => name !== ''),
    isStarred: has('*'),
    isOpen: has('open'),
    hasMilestone: has('milestone'),
    words: named('word'),
  };
}

type Part =
  | { readonly sort: 'kind'; readonly kind: Kind }
  | { readonly sort: 'mark'; readonly mark: string }
  | { readonly sort: 'person' | 'tag' | 'word'; readonly text: string };

const MARKS = ['*', 'open', 'milestone'];
/** As in lines: a name begins with a letter, and `#123` is text. */
const PERSON = /^@(\p{L}.*)?$/u;
const TAG = /^#(\p{L}.*)?$/u;

function partOf({ text, isQuoted }: Term): Part {
  if (isQuoted) return { sort: 'word', text };
  const word = text.toLowerCase();
  const kind = KINDS.find(
    (name) => SIGNS[name] === word || (word.length >= LEAST_LETTERS && name.startsWith(word)),
  );
  if (kind !== undefined) return { sort: 'kind', kind };
  const mark = MARKS.find((name) => name === word);
  if (mark !== undefined) return { sort: 'mark', mark };
  const person = PERSON.exec(text);
  if (person !== null) return { sort: 'person', text: person[1] ?? '' };
  const tag = TAG.exec(text);
  if (tag !== null) return { sort: 'tag', text: tag[1] ?? '' };
  return { sort: 'word', text };
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

/** `action or hypothesis, @ops, "timeout"`: the filter in words, safe to be shown; empty for none. */
export function filterText(filter: Filter): string {
  const alternatives = [
    filter.kinds,
    filter.people.map((name) => `@${name}`),
    filter.tags.map((name) => `#${name}`),
  ];
  return [
    ...alternatives.filter((words) => words.length > 0).map((words) => words.join(' or ')),
    ...(filter.isStarred ? ['starred'] : []),
    ...(filter.isOpen ? ['open'] : []),
    ...(filter.hasMilestone ? ['with a milestone'] : []),
    ...filter.words.map((word) => `"${word}"`),
  ]
    .map(safeLine)
    .join(', ');
}

/** The entries that the filter lets through; all of them, the same array, where it says nothing. */
export function filtered(entries: readonly Entry[], filter: Filter): readonly Entry[] {
  return filterText(filter) === '' ? entries : passing(entries, filter.typed);
}

const passing = remembered((entries, typed) => entries.filter(testOf(parseFilter(typed))));

function testOf(filter: Filter): (entry: Entry) => boolean {
  const people = filter.people.map(plainLetters);
  const tags = filter.tags.map(plainLetters);
  const words = filter.words.map(plainLetters);
  return (entry) =>
    (filter.kinds.length === 0 || filter.kinds.includes(entry.kind)) &&
    (!filter.isStarred || entry.starred) &&
    (!filter.isOpen || isOpen(entry)) &&
    (!filter.hasMilestone || entry.milestones.length > 0) &&
    beginsLikeOne(entry.people, people) &&
    beginsLikeOne(entry.tags, tags) &&
    (words.length === 0 || words.every((word) => searchText(entry).includes(word)));
}

function beginsLikeOne(names: readonly string[], beginnings: readonly string[]): boolean {
  if (beginnings.length === 0) return true;
  return names.some((name) =>
    beginnings.some((beginning) => plainLetters(name).startsWith(beginning)),
  );
}

/**
 * Where the selection goes that a filter has left without its entry: to the nearest one that is
 * left, of two as near to the one before. Nowhere when none is, or the entry is unknown.
 *
 * @param entries those of `all` that are left, in the same order
 * @param id of the entry that was selected
 */
export function nearestTo(
  entries: readonly Entry[],
  all: readonly Entry[],
  id: string,
): Entry | undefined {
  const place = all.findIndex((entry) => entry.id === id);
  if (place < 0) return undefined;
  const left = new Set(entries);
  for (let distance = 0; distance < all.length; distance += 1) {
    for (const entry of [all[place - distance], all[place + distance]]) {
      if (entry !== undefined && left.has(entry)) return entry;
    }
  }
  return undefined;
}

/** With one more entry of all, at its place; the same array while nothing has changed. */
export function withEntry(
  entries: readonly Entry[],
  all: readonly Entry[],
  id: string,
): readonly Entry[] {
  const known = withOne.get(entries);
  const entry = all.find((each) => each.id === id);
  if (entry === undefined) return entries;
  if (known?.entry === entry) return known.entries;
  const left = new Set(entries);
  const made = all.filter((each) => each === entry || left.has(each));
  withOne.set(entries, { entry, entries: made });
  return made;
}

/** Frames are drawn on every key; the selection moves less often. */
const withOne = new WeakMap<readonly Entry[], { entry: Entry; entries: readonly Entry[] }>();
