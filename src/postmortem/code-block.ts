import { safeBlock } from '../terminal/safe-text.ts';

/** A pasted block as a fenced code block, fenced longer than any run of backticks in it. */
export function codeBlock(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const longest = runs.reduce((length, run) => Math.max(length, run.length), 0);
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}\n${safeBlock(text)}\n${fence}`;
}
