/** From a postmortem document to Markdown, by way of a Liquid template. */
import type { PostmortemDocument } from '../document/document.ts';
import { templateFile } from './template-file.ts';
import { done } from './template-thread.ts';

export interface RenderOptions {
  /** A folder with templates that are found by name before those that ship. */
  readonly own?: string | undefined;
  /** Name the parts in comments, for a file that people will edit? */
  readonly marks?: boolean | undefined;
  /** Print the Mermaid chart where the template has a place for it? */
  readonly gantt?: boolean | undefined;
  /** Milliseconds that a template of one's own may take, during which nothing else happens. */
  readonly patience?: number | undefined;
}

/** For who waits at a screen. */
export const PATIENCE = 5_000;

/**
 * Renders a document with a template: one that ships, by name, or one's own, by path. All that a
 * template prints is escaped for Markdown, but for what comes out of the filters `markdown` (a
 * written section) and `code_block` (a pasted block), and of the tag `written`, which make it safe
 * in their own way.
 *
 * @throws TemplateError when the template is missing or broken
 */
export function render(
  document: PostmortemDocument,
  template: string,
  { own, marks = false, gantt = false, patience = PATIENCE }: RenderOptions = {},
): string {
  const file = templateFile(template, own);
  return done({ file, limit: patience, scene: { document, marks, gantt } }).join('');
}
