import { footerKeys } from '../bindings/table.ts';
import { type Line, lineWidth, piece } from '../lines/line.ts';
import type { Mode } from '../state/mode.ts';
import { modeOf } from '../state/mode-of.ts';
import type { State } from '../state/state.ts';

const BY_KEY: Line = [piece('  ?', 'strong'), piece(' help', 'quiet')];
const BY_VERB: Line = [
  piece('  /', 'strong'),
  piece(' verbs', 'quiet'),
  piece('  /help', 'strong'),
];

const WAYS_TO_HELP: Readonly<Partial<Record<Mode, Line>>> = {
  select: BY_KEY,
  closeout: BY_KEY,
  watching: BY_KEY,
  trained: BY_KEY,
  replay: BY_KEY,
  preview: BY_KEY,
  prompt: BY_VERB,
  incidents: BY_VERB,
};

/** The keys that do something just now, as many as fit; the way to all others comes last, and always. */
export function footerLine(state: State, columns: number): Line {
  const help = WAYS_TO_HELP[modeOf(state)] ?? [];
  const room = columns - 1 - lineWidth(help);
  const shown: Line[number][] = [];
  for (const { key, does } of footerKeys(state)) {
    const next = [
      piece(`${shown.length === 0 ? ' ' : '  '}${key}`, 'strong'),
      piece(` ${does}`, 'quiet'),
    ];
    if (lineWidth(shown) + lineWidth(next) > room) break;
    shown.push(...next);
  }
  return [...shown, ...help];
}
