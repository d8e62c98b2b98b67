/** Links that people wrote. They lead to the web or to an address for mail, and tell nobody where from. */
import type { RendererRule, Token } from 'markdown-it';
import { html } from '../html.ts';
import { textOf } from './headings.ts';

const SAFE = /^(?:https?:\/\/|mailto:)/i;

/** Whether a link may lead there: everything else stays as it was typed. */
export function hasSafeScheme(url: string): boolean {
  return SAFE.test(url.trim());
}

const opening: RendererRule = (tokens, index) => {
  const token = tokens[index];
  const url = String(token?.attrGet('href') ?? '');
  const words = contentOf(tokens, index);
  // On paper the address is printed behind a link, unless it is what the link says.
  const isAddress = token?.info === 'auto' || words === '';
  const kind = isAddress ? html` class="address"` : '';
  const shown = words === '' ? url : '';
  return html`<a href="${url}"${kind} rel="noreferrer noopener">${shown}`.source;
};

/** A picture would be fetched from where it lies: only its name stands here, and leads there. */
const image: RendererRule = (tokens, index) => {
  const token = tokens[index];
  const url = String(token?.attrGet('src') ?? '');
  const words = textOf(token).trim() || url;
  if (isWithinLink(tokens, index)) return html`${words} (image)`.source;
  return html`<a href="${url}" rel="noreferrer noopener">${words} (image)</a>`.source;
};

/** How links and images are written. */
export const linkRules = { link_open: opening, image };

function contentOf(tokens: readonly Token[], opening: number): string {
  const behind = tokens.slice(opening + 1);
  const end = behind.findIndex(({ type }) => type === 'link_close');
  const content = behind.slice(0, end);
  const isImage = content.some(({ type }) => type === 'image');
  return isImage ? 'image' : content.map(textOf).join('').trim();
}

function isWithinLink(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(0, index).findLast(({ type }) => type.startsWith('link_'));
  return before?.type === 'link_open';
}
