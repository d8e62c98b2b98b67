/**
 * The words of proposals: plain text with the times and lengths of the document, made Markdown
 * last. A written section stays as it is when the incident goes on, so its times have their date
 * and offset, whatever the others around them need.
 */
import type { DocumentEffort, PostmortemDocument } from '../document/document.ts';
import type { DocumentLength, DocumentTime } from '../document/document-times.ts';
import { inlineMarkdown } from '../markdown/inline-markdown.ts';

/** `2022-05-10 14:31 UTC+1`; `an unknown time`. */
export function when(time: DocumentTime, { zone }: PostmortemDocument): string {
  if (time.iso === null) return 'an unknown time';
  const [only, ...more] = zone.offsets;
  return only === undefined || more.length > 0 ? time.full : `${time.full} ${only}`;
}

/** A length that can be told as it stands; `undefined` where it is missing or runs backwards. */
export function soundLength({ milliseconds, shown }: DocumentLength): string | undefined {
  return milliseconds === null || milliseconds < 0 ? undefined : shown;
}

/** `for 25m, from 2022-05-10 14:36 UTC+1 to 2022-05-10 15:01 UTC+1`; `for an unknown time`. */
export function howLong(effort: DocumentEffort, document: PostmortemDocument): string {
  const length = soundLength(effort.duration);
  if (length === undefined || effort.to === null) return 'for an unknown time';
  const times = effort.spells.length > 1 ? ` in ${effort.spells.length} stretches` : '';
  return `for ${length}${times}, from ${when(effort.from, document)} to ${when(effort.to, document)}`;
}

/** The text with a full stop, unless it ends as a sentence does. */
export function sentence(text: string): string {
  const line = text.trim();
  return /[.!?…:。！？]$/u.test(line) ? line : `${line}.`;
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
