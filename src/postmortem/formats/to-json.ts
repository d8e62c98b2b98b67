import { safeJson } from '../../terminal/safe-json.ts';
import type { PostmortemDocument } from '../document/document.ts';

/**
 * The document as JSON, indented, with a line feed at its end. The text is all there; characters
 * that a terminal would act on stand as `\u` escapes. Keys are in the document's own order.
 *
 * It has no `$schema`: it is the very document that templates print, and its key `version` says which
 * of the published schemas it follows.
 */
export function toJson(document: PostmortemDocument): string {
  return `${safeJson(document, 2)}\n`;
}
