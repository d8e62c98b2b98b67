/** The page around a postmortem: what a browser has to know, the head, the contents, the picture. */
import { safeLine } from '../../terminal/safe-text.ts';
import type { PostmortemDocument } from '../document/document.ts';
import { courseFigure } from './chart/figure.ts';
import { contents } from './contents.ts';
import { Html, html, NOTHING } from './html.ts';
import type { RenderedMarkdown } from './markdown/render-markdown.ts';
import { masthead } from './masthead.ts';
import { REPLAY_ID } from './replay/replay-section.ts';
import { hashOf } from './replay/script.ts';
import { STYLES, STYLES_WITH_REPLAY } from './styles/styles.ts';

/** A part of the page that plays, and the script that it needs. */
export interface PagePlayer {
  readonly section: Html;
  readonly script: string;
}

/** Nothing may be fetched, and nothing run but the script whose hash this is; so with the style. */
function policyOf(style: string, script: string | undefined): Html {
  const policy = [
    "default-src 'none'",
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return new Html(policy.join('; '));
}

/** The whole page. */
export function page(
  document: PostmortemDocument,
  markdown: RenderedMarkdown,
  player?: PagePlayer,
): Html {
  const name = safeLine(document.title).trim() || 'Postmortem';
  const style = player === undefined ? STYLES : STYLES_WITH_REPLAY;
  const script =
    player === undefined ? NOTHING : html`<script>${new Html(player.script)}</script>\n`;
  const headings = [
    ...(player === undefined ? [] : [{ id: REPLAY_ID, text: 'Replay', level: 2 }]),
    ...markdown.headings,
  ];
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(style, player?.script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Bridgelog">
<title>${name}</title>
<link rel="icon" href="data:,">
<style>${new Html(style)}</style>
</head>
<body>
${masthead(document, markdown.title ?? html`${name}`)}
${contents(headings)}<main>
${courseFigure(document)}
${player?.section ?? NOTHING}<article id="document">
${markdown.body}</article>
</main>
${script}</body>
</html>
`;
}
