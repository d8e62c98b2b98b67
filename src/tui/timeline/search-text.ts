/** Entries as text that can be searched, whatever the case and the accents. */
import type { Entry } from '../../incident/incident.ts';

/** One word of what is looked for; several, where they stand in quotes. */
export interface Term {
  /** As it was typed, without its quotes; never empty. */
  readonly text: string;
  readonly isQuoted: boolean;
}

/** While it is typed, a quote has no end yet. */
const TERM = /"([^"]*)"?|([^\s"]+)/g;

export function termsOf(typed: string): readonly Term[] {
  return Array.from(typed.matchAll(TERM), ([, quoted, word = '']) => ({
    text: quoted ?? word,
    isQuoted: quoted !== undefined,
  })).filter(({ text }) => text.trim() !== '');
}

const ASCII = /^[\0-\x7f]*$/;
/** Those of Latin, Greek and Cyrillic letters: in other scripts a mark makes another letter. */
const ACCENTS = /[\u0300-\u036f]/g;

/** The text without case and accents: what differs in nothing else is the same. */
export function folded(text: string): string {
  if (ASCII.test(text)) return text.toUpperCase();
  // Capitals, because `ß` and `ς` are small letters only.
  return text.normalize('NFKD').replace(ACCENTS, '').toUpperCase().normalize('NFC');
}

/** Entries are replaced when they change: each is folded once. */
const texts = new WeakMap<Entry, string>();

/** What an entry's row says of it, its notes and its detail: folded, a line for each. */
export function searchText(entry: Entry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const made = folded(wordsOf(entry));
  texts.set(entry, made);
  return made;
}

function wordsOf({ text, milestones, label, retracted, detail, turns }: Entry): string {
  let words = label === undefined ? text : `${label}\n${text}`;
  for (const milestone of milestones) words += `\n${milestone}`;
  for (const { outcome, note } of turns) words += `\n${outcome ?? ''}\n${note}`;
  if (retracted !== undefined) words += `\nretracted ${retracted}`;
  return detail === undefined ? words : `${words}\n${detail}`;
}
