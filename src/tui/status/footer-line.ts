import { footerKeys } from '../bindings/table.ts';
import { type Line, lineWidth, piece } from '../lines/line.ts';
import { isTyping, type State } from '../state/state.ts';

/** The keys that do something just now, as many as fit; the way to all others comes last, and always. */
export function footerLine(state: State, columns: number): Line {
  const help = isTyping(state)
    ? [piece('  /', 'strong'), piece(' verbs', 'quiet'), piece('  /help', 'strong')]
    : [];
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
