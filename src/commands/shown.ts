import { safeLine } from '../terminal/safe-text.ts';

/** A line as long as a novel need not pass the terminal twice. */
const SHOWN = 400;

/** What is told of people's words: on one line, safe to show, and not without end. */
export function shown(text: string): string {
  const line = safeLine(text.slice(0, SHOWN + 1));
  return text.length > SHOWN ? `${line.slice(0, SHOWN).toWellFormed()}…` : line;
}
