/** Keys as they are read out, and what they do just now. */
import { type BoundKey, keyText } from '../bindings/binding.ts';
import { bindingsOf, footerKeys } from '../bindings/table.ts';
import type { State } from '../state/state.ts';
import { clean } from './words.ts';

const NAMES: Readonly<Record<string, string>> = {
  '↑': 'Up',
  '↓': 'Down',
  '←': 'Left',
  '→': 'Right',
  PgUp: 'Page Up',
  PgDn: 'Page Down',
  Esc: 'Escape',
  '/': 'slash',
  '?': 'question mark',
};

/** `Up`, `Control P`, `d`, `Shift F`. */
export function keyInWords(key: BoundKey): string {
  return spelled(keyText(key));
}

function spelled(shown: string): string {
  if (/^[A-Z]$/.test(shown)) return `Shift ${shown}`;
  return shown
    .split('+')
    .map((part) => NAMES[part] ?? part)
    .join(' ')
    .replace('Ctrl', 'Control');
}

interface Way {
  readonly key: string;
  readonly does: string;
}

/** More keys than these nobody keeps in mind: the others are in the help. */
const MOST = 6;

/** `Press d for done, x for failed.`; only what the key did not do before. */
export function newKeys(before: State, after: State): readonly string[] {
  const known = new Set(footerKeys(before).map(nameOf));
  const letters = footerKeys(after).filter(({ key }) => key.length === 1 && key !== '?');
  const fresh = letters.filter((way) => !known.has(nameOf(way))).slice(0, MOST);
  return fresh.length === 0 ? [] : [`Press ${waysInWords(fresh)}.`];
}

/** `s for started, d for detected`. */
export function milestoneKeys(): string {
  const letters = bindingsOf('milestone').filter(({ keys: [key] }) => key.length === 1);
  return waysInWords(
    letters.map(({ keys: [key], help }) => ({ key, does: help.replace(/,.*$/, '') })),
  );
}

function waysInWords(ways: readonly Way[]): string {
  return ways.map(({ key, does }) => `${spelled(key)} for ${clean(does)}`).join(', ');
}

function nameOf({ key, does }: Way): string {
  return `${key} ${does}`;
}
