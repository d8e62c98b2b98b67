/** The way back from a section as a document prints it to what a person writes. */
import { edited, nodesOf, sliceOf, withHeadings } from './nodes.ts';
import { isTangled, writtenMarkdown } from './written-markdown.ts';

/**
 * Markdown that is printed as this text below a heading of this level: its headings count from 1
 * again, and what was only escaped for the document is as it was typed.
 *
 * @param level 1 to 6
 */
export function sectionSource(text: string, level: number): string {
  if (isTangled(text)) return TANGLED.exec(text)?.[2] ?? text;
  const promoted = withHeadings(text, (depth) => Math.max(1, depth - level));
  const bare = withoutEscapes(promoted);
  // An escape may as well have been typed: then it stays.
  return writtenMarkdown(bare, level) === writtenMarkdown(promoted, level) ? bare : promoted;
}

/** What is tangled stands in a block of code. */
const TANGLED = /^(`{3,})\n([\s\S]*)\n\1$/;

/** A line of dashes or equals signs that would make a heading of the line above it. */
const ESCAPED_LINE = /(?<=^|\n[ >]*)\\(?=[-=]+[ \t]*(?:\n|$))/g;

function withoutEscapes(markdown: string): string {
  const edits = nodesOf(markdown).flatMap((node) => {
    if (node.type !== 'text') return [];
    const { start, source } = sliceOf(node, markdown);
    const text = source.replaceAll('&lt;', '<').replaceAll(ESCAPED_LINE, '');
    return text === source ? [] : [{ start, end: start + source.length, text }];
  });
  return edited(markdown, edits);
}
