import { enclosedMarkdown } from './written-markdown.ts';

/** So many are kept: a document is printed again with every change of one entry. */
const MOST_KEPT = 2_000;
const kept = new Map<string, string>();

/**
 * What stands below an entry in its source, as a quotation: it keeps its lists, quotes and code, and
 * nothing in it can end the quotation, stand as a heading, or be raw HTML.
 *
 * @param text Markdown of foreign origin
 */
export function bodyMarkdown(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const quote = enclosedMarkdown(text)
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, quote);
  return quote;
}
