import type { Token } from 'markdown-it';

/** Marks paragraphs that are nothing but emphasis: what is not there yet is said in such. */
export function withAsides(tokens: readonly Token[]): readonly Token[] {
  for (const [index, token] of tokens.entries()) {
    const [first, , last, ...more] = tokens[index + 1]?.children ?? [];
    const isAside = first?.type === 'em_open' && last?.type === 'em_close' && more.length === 0;
    if (token.type === 'paragraph_open' && isAside) token.attrSet('class', 'aside');
  }
  return tokens;
}
