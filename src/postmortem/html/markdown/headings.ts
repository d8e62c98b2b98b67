/** The headings of a page: each one step below the one that it stands under, each with a name to link to. */
import type { Token } from 'markdown-it';

export interface Heading {
  readonly id: string;
  readonly text: string;
  /** 2 to 6. */
  readonly level: number;
}

interface Outlined {
  /** The content of the heading that the text begins with. */
  readonly title: Token | undefined;
  /** All that follows it. */
  readonly blocks: readonly Token[];
  readonly headings: readonly Heading[];
}

/** Names that the page itself gives. */
const TAKEN = ['contents', 'course', 'document'];

const LONGEST = 60;
const DEEPEST = 6;

/**
 * Sets apart the heading of the whole text, and gives levels and names to those that follow: no
 * level is skipped, whatever the text does. A heading without words is left out.
 */
export function outlined(tokens: readonly Token[]): Outlined {
  const [first, content] = tokens;
  const hasTitle = first?.tag === 'h1' && content !== undefined && textOf(content) !== '';
  const blocks = withoutEmpty(hasTitle ? tokens.slice(3) : tokens);
  const above: number[] = [0];
  const names = new Set(TAKEN);
  const headings: Heading[] = [];
  for (const [index, token] of blocks.entries()) {
    if (token.type !== 'heading_open') continue;
    const level = rank(Number(token.tag.slice(1)), above);
    const text = textOf(blocks[index + 1]);
    const id = freeName(text, names);
    headings.push({ id, text, level });
    retag(token, level);
    token.attrSet('id', id);
    retag(blocks[index + 2], level);
  }
  return { title: hasTitle ? content : undefined, blocks, headings };
}

/** The level below the headings that are above this one; `above` then ends with this one. */
function rank(level: number, above: number[]): number {
  while ((above.at(-1) ?? 0) >= level) above.pop();
  above.push(level);
  return Math.min(DEEPEST, above.length);
}

function retag(token: Token | undefined, level: number): void {
  if (token !== undefined) token.tag = `h${level}`;
}

function withoutEmpty(tokens: readonly Token[]): readonly Token[] {
  const isEmpty = (index: number) =>
    tokens[index]?.type === 'heading_open' && textOf(tokens[index + 1]) === '';
  return tokens.filter((_, index) => ![index, index - 1, index - 2].some(isEmpty));
}

/** The words of a piece of text, without their markup. */
export function textOf(token: Token | undefined): string {
  if (token === undefined) return '';
  const { children, content, type } = token;
  if (type === 'softbreak' || type === 'hardbreak') return ' ';
  const inner =
    children === null || children.length === 0 ? content : children.map(textOf).join('');
  return token.type === 'inline' ? inner.trim() : inner;
}

function freeName(text: string, names: Set<string>): string {
  const words = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const name = words
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-')
    .slice(0, LONGEST);
  const base = name || 'section';
  let free = base;
  for (let number = 2; names.has(free); number += 1) free = `${base}-${number}`;
  names.add(free);
  return free;
}
