/** The page around a postmortem: what a browser has to know, the head, the contents, the picture. */
import { createHash } from 'node:crypto';
import { safeLine } from '../../terminal/safe-text.ts';
import type { PostmortemDocument } from '../document/document.ts';
import { courseFigure } from './chart/figure.ts';
import { contents } from './contents.ts';
import { Html, html } from './html.ts';
import type { RenderedMarkdown } from './markdown/render-markdown.ts';
import { masthead } from './masthead.ts';
import { STYLES } from './styles/styles.ts';

/** Nothing may be run, and nothing fetched: all that counts is the style whose hash this is. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLES).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The whole page. */
export function page(document: PostmortemDocument, markdown: RenderedMarkdown): Html {
  const name = safeLine(document.title).trim() || 'Postmortem';
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Bridgelog">
<title>${name}</title>
<link rel="icon" href="data:,">
<style>${new Html(STYLES)}</style>
</head>
<body>
${masthead(document, markdown.title ?? html`${name}`)}
${contents(markdown.headings)}<main>
${courseFigure(document)}
<article id="document">
${markdown.body}</article>
</main>
</body>
</html>
`;
}
