import { safeBlock } from '../../terminal/safe-text.ts';
import type { PostmortemDocument } from '../document/document.ts';
import { renderMarkdown } from './markdown/render-markdown.ts';
import { page } from './page.ts';

/**
 * The postmortem as one page that needs nothing else: no script, no font, no picture, no request.
 * It is the same on every machine.
 *
 * @param markdown what a template made of the document, without marks
 */
export function toHtml(document: PostmortemDocument, markdown: string): string {
  return page(document, renderMarkdown(safeBlock(markdown))).source;
}
