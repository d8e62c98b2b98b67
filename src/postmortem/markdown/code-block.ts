import { safeBlock } from '../../terminal/safe-text.ts';

/** A pasted block as a fenced code block. */
export function codeBlock(text: string): string {
  return fenced(safeBlock(text));
}

/**
 * Text between fences that are longer than any run of backticks in it.
 *
 * @param language what the block is read as
 */
export function fenced(text: string, language = ''): string {
  const runs = text.match(/`+/g) ?? [];
  const longest = runs.reduce((length, run) => Math.max(length, run.length), 0);
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}
