/** The shell of every page that is written: what a browser has to know, and what it may not do. */
import { createHash } from 'node:crypto';
import { Html, html, NOTHING } from './html.ts';

export interface HtmlPage {
  /** Not yet safe to stand in a page. */
  readonly title: string;
  readonly style: string;
  /** The one script that may run. */
  readonly script?: string | undefined;
  readonly body: Html;
}

/** A page that needs nothing else: no font, no picture, no request. */
export function htmlPage({ title, style, script, body }: HtmlPage): Html {
  const run = script === undefined ? NOTHING : html`<script>${new Html(script)}</script>\n`;
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Bridgelog">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Html(style)}</style>
</head>
<body>
${body}${run}</body>
</html>
`;
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

/** @throws Error when the text could end the element that it stands in */
function hashOf(text: string): string {
  if (/<\/|<!--/.test(text)) throw new Error('This text cannot stand in a page.');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
