/** What may be wider than a phone scrolls within a box of its own, which has a name and takes the focus. */
import type { RendererRule, Token } from 'markdown-it';
import { html, verbatim } from '../html.ts';
import { textOf } from './headings.ts';
import { isFacts } from './tables.ts';

const CODE = ['fence', 'code_block'];

/** Gives each table and each block of code a name: no two boxes of a page are called the same. */
export function withNames(tokens: readonly Token[]): readonly Token[] {
  let tables = 0;
  let blocks = 0;
  let heading = '';
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') heading = textOf(tokens[index + 1]);
    if (token.type === 'table_open') {
      tables += 1;
      token.attrSet(
        'aria-label',
        heading === '' ? `Table ${tables}` : `Table ${tables}: ${heading}`,
      );
    }
    if (CODE.includes(token.type)) {
      blocks += 1;
      token.attrSet('aria-label', `Block ${blocks}`);
    }
  }
  return tokens;
}

const tableOpening: RendererRule = (tokens, index) => {
  const token = tokens[index];
  const kind = token !== undefined && isFacts(token) ? 'table facts' : 'table';
  return html`<div class="${kind}" role="region" aria-label="${nameOf(token)}" tabindex="0"><table>
`.source;
};

const block: RendererRule = (tokens, index) => {
  const token = tokens[index];
  const code = verbatim(token?.content ?? '');
  return html`<pre role="group" aria-label="${nameOf(token)}" tabindex="0"><code>${code}</code></pre>
`.source;
};

/** How tables begin and end, and how code is written: whatever language it claims to be in. */
export const blockRules = {
  table_open: tableOpening,
  table_close: () => '</table></div>\n',
  fence: block,
  code_block: block,
};

function nameOf(token: Token | undefined): string {
  return String(token?.attrGet('aria-label') ?? '');
}
