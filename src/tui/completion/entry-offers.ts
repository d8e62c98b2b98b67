/** Entries, by their numbers and labels. */
import { type Entry, type Incident, isSettleable, outcome } from '../../incident/incident.ts';
import { isOpen } from '../../incident/measures/spells.ts';
import { type Match, matched } from './offer.ts';

/** So many entries are offered; behind them may come other words, and digits find the rest. */
const MOST = 20;

/** Recent entries, the newest first, by number; by label once a letter is typed. */
function recent(
  incident: Incident,
  word: string,
  isMeant: (entry: Entry) => boolean,
): readonly Match[] {
  return newestNamed(incident, word, isMeant).flatMap((entry) => {
    const { number, label, text } = entry;
    const names = label === undefined ? [String(number)] : [String(number), label];
    return matched(word, names, (name) => {
      const help = label === undefined || name === label ? text : `${label} ${text}`;
      return { text: name, shown: name, help };
    });
  });
}

/** The newest of those whose number or label begins with a word. There may be many to look through. */
function newestNamed(
  { recorded }: Incident,
  word: string,
  isMeant: (entry: Entry) => boolean,
): readonly Entry[] {
  const label = word.toUpperCase();
  const isNumber = /^\d/.test(word);
  const found: Entry[] = [];
  for (let index = recorded.length - 1; index >= 0 && found.length < MOST; index -= 1) {
    const entry = recorded[index];
    if (entry === undefined || !isMeant(entry)) continue;
    const name = isNumber ? String(entry.number) : (entry.label ?? '');
    if (name.startsWith(label)) found.push(entry);
  }
  return found;
}

/** Entries that stand. */
export function entryMatches(incident: Incident, word: string): readonly Match[] {
  return recent(incident, word, ({ retracted }) => retracted === undefined);
}

export function retractedMatches(incident: Incident, word: string): readonly Match[] {
  return recent(incident, word, ({ retracted }) => retracted !== undefined);
}

/** Whatever may hold words. */
export function redactableMatches(incident: Incident, word: string): readonly Match[] {
  return recent(incident, word, () => true);
}

/** Open actions or hypotheses, by label, the oldest first. */
export function openMatches(
  incident: Incident,
  word: string,
  kind: 'action' | 'hypothesis',
): readonly Match[] {
  const open = newestNamed(incident, word, (entry) => entry.kind === kind && isOpen(entry));
  return open.toReversed().flatMap((entry) => labelled(entry, word, entry.text));
}

/** Those that may be opened again, the newest first. */
export function settledMatches(incident: Incident, word: string): readonly Match[] {
  const settled = newestNamed(incident, word, isSettled);
  return settled.flatMap((entry) => labelled(entry, word, `${outcome(entry)}: ${entry.text}`));
}

function isSettled(entry: Entry): boolean {
  return isSettleable(entry) && outcome(entry) !== undefined;
}

/** An entry that became an action or a hypothesis later has only its number. */
function labelled({ number, label }: Entry, word: string, help: string): readonly Match[] {
  const names = label === undefined ? [String(number)] : [label, String(number)];
  return matched(word, names, (name) => ({ text: name, shown: name, help }));
}
