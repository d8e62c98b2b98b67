/** Entries as text that can be searched, whatever the case and the accents. */
import type { Entry } from '../../incident/incident.ts';
import { plainLetters } from '../../incident/line/plain-letters.ts';

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

/** Entries are replaced when they change: each is made plain once. */
const texts = new WeakMap<Entry, string>();

/** What an entry's row says of it, its notes and its detail: in plain letters, a line for each. */
export function searchText(entry: Entry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const made = plainLetters(wordsOf(entry));
  texts.set(entry, made);
  return made;
}

function wordsOf(entry: Entry): string {
  const { text, milestones, label, speaker, retracted, detail, turns } = entry;
  let words = label === undefined ? text : `${label}\n${text}`;
  for (const milestone of milestones) words += `\n${milestone}`;
  for (const { outcome, note } of turns) words += `\n${outcome ?? ''}\n${note}`;
  if (speaker !== undefined) words += `\n${speaker}`;
  if (retracted !== undefined) words += `\nretracted ${retracted}`;
  return detail === undefined ? words : `${words}\n${detail}`;
}
