/** The page around a postmortem: the head, the contents, the picture. */
import { safeLine } from '../../terminal/safe-text.ts';
import type { PostmortemDocument } from '../document/document.ts';
import { courseFigure } from './chart/figure.ts';
import { contents } from './contents.ts';
import { type Html, html, NOTHING } from './html.ts';
import { htmlPage } from './html-page.ts';
import type { RenderedMarkdown } from './markdown/render-markdown.ts';
import { masthead } from './masthead.ts';
import { REPLAY_ID } from './replay/replay-section.ts';
import { STYLES, STYLES_WITH_REPLAY } from './styles/styles.ts';

/** A part of the page that plays, and the script that it needs. */
export interface PagePlayer {
  readonly section: Html;
  readonly script: string;
}

/** The whole page. */
export function page(
  document: PostmortemDocument,
  markdown: RenderedMarkdown,
  player?: PagePlayer,
): Html {
  const name = safeLine(document.title).trim() || 'Postmortem';
  const style = player === undefined ? STYLES : STYLES_WITH_REPLAY;
  const headings = [
    ...(player === undefined ? [] : [{ id: REPLAY_ID, text: 'Replay', level: 2 }]),
    ...markdown.headings,
  ];
  const body = html`${masthead(document, markdown.title ?? html`${name}`)}
${contents(headings)}<main>
${courseFigure(document)}
${player?.section ?? NOTHING}<article id="document">
${markdown.body}</article>
</main>
`;
  return htmlPage({ title: name, style, script: player?.script, body });
}
