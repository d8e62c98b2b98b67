/** A section that people write, as a document prints it. */
import { writtenMarkdown } from './written-markdown.ts';

/** Stands where nobody wrote the section. */
export const UNWRITTEN = '*No text written yet.*';

export interface SectionPlace {
  /** Of the heading that the section stands under, 1 to 6. */
  readonly level: number;
  /** Nothing stands where nobody wrote it. */
  readonly isOptional: boolean;
}

/** So many printed sections are kept: a document is printed again with every change of one. */
const MOST_KEPT = 200;
const kept = new Map<string, string>();

/** @param text Markdown as written; `null` when nobody wrote it */
export function sectionMarkdown(text: string | null, { level, isOptional }: SectionPlace): string {
  if (text === null) return isOptional ? '' : UNWRITTEN;
  const key = `${level} ${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const markdown = writtenMarkdown(text, level);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, markdown);
  return markdown;
}
