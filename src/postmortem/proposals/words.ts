/**
 * The words of proposals: plain text with the times and lengths as the document around them shows
 * them, made Markdown last.
 */
import type { DocumentLength, DocumentTime } from '../document/document-times.ts';
import { inlineMarkdown } from '../markdown/inline-markdown.ts';

/** `14:31`, with its date where the document has it; `an unknown time`. */
export function when({ iso, shown }: DocumentTime): string {
  return iso === null ? 'an unknown time' : shown;
}

/** ` at 14:31`, to stand behind a verb; nothing where the time is unknown. */
export function atTime(time: DocumentTime | null): string {
  return time === null || time.iso === null ? '' : ` at ${when(time)}`;
}

/** A length of nothing, as it is shown. */
export const NO_TIME = '0s';

/** A length that can be told as it stands; `undefined` where it is missing or runs backwards. */
export function soundLength({ milliseconds, shown }: DocumentLength): string | undefined {
  return milliseconds === null || milliseconds < 0 ? undefined : shown;
}

/** The text with a full stop, unless it ends as a sentence does. */
export function sentence(text: string): string {
  const line = text.trim();
  return /[.!?…:。！？]$/u.test(line) ? line : `${line}.`;
}

/** The text as a part of a sentence that goes on. */
export function unstopped(text: string): string {
  const line = text.trim();
  return /[^.]\.$/.test(line) ? line.slice(0, -1) : line;
}

/** Plain lines as paragraphs of Markdown. */
export function paragraphs(lines: readonly string[]): string {
  return lines.map(inlineMarkdown).join('\n\n');
}

/** Plain lines as a list in Markdown. */
export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${inlineMarkdown(line)}`).join('\n');
}

/** `1 action`, `2 actions`. */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
