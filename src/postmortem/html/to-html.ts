import type { Track } from '../../replay/track.ts';
import { safeBlock } from '../../terminal/safe-text.ts';
import type { PostmortemDocument } from '../document/document.ts';
import { renderMarkdown } from './markdown/render-markdown.ts';
import { page } from './page.ts';
import { replaySection } from './replay/replay-section.ts';

/** A replay within the page, which then has this one script, and needs nothing else either. */
export interface PageReplay {
  /** What runs in the reader's browser: `replayScript()`. */
  readonly script: string;
  /** As it was known, beside the replay as it happened, which is made of the document alone. */
  readonly known?: Track | undefined;
}

/**
 * The postmortem as one page that needs nothing else: no script, no font, no picture, no request.
 * It is the same on every machine.
 *
 * @param markdown what a template made of the document, without marks
 */
export function toHtml(
  document: PostmortemDocument,
  markdown: string,
  replay?: PageReplay,
): string {
  const rendered = renderMarkdown(safeBlock(markdown));
  if (replay === undefined) return page(document, rendered).source;
  const section = replaySection(document, replay.known);
  return page(document, rendered, { section, script: replay.script }).source;
}
