import type { PostmortemDocument } from './document.ts';

/** What a terminal would act on, or hide, and JSON does not escape by itself. */
const UNSAFE =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\u206a-\u206f\ufeff\ufff9-\ufffb]/g;

/**
 * The document as JSON, indented, with a line feed at its end. The text is all there; characters
 * that a terminal would act on stand as `\u` escapes. Keys are in the document's own order.
 */
export function toJson(document: PostmortemDocument): string {
  const json = JSON.stringify(document, null, 2);
  return `${json.replace(UNSAFE, unicodeEscape)}\n`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
