/** HTML as blocks: a whole page as it was exported, or a part of one. */
import type { Element, Nodes as HtmlNodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Block } from './block.ts';
import { BARE_LEVEL, blocksOf } from './blocks-of.ts';
import { type IsHeadingText, isBareHeading, isBoldHeading } from './heading-words.ts';
import { isTooNested } from './html-nesting.ts';
import { joinText } from './joined-text.ts';
import type { Origin } from './origin.ts';

export interface HtmlDocument {
  readonly blocks: readonly Block[];
  /** The title of the page. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * `undefined` when it is nested deeper than people write.
 *
 * @param first the number of the first line in the source, counted from 1
 */
export function htmlBlocks(
  lines: readonly string[],
  first: number,
  isHeadingText: IsHeadingText,
): HtmlDocument | undefined {
  const html = lines.join('\n');
  if (isTooNested(html)) return undefined;
  const tree = fromHtml(html, { fragment: !/<(?:html|body|!doctype)\b/i.test(html) });
  const blocks = blocksWithin(contentOf(tree), html, (line) => first + line - 1);
  const hasHeadings = blocks.filter(({ type }) => type === 'heading').length > 1;
  const title = elementsOf(tree, 'title')[0];
  const values = new Map(title === undefined ? [] : [['title', plain(wordsOf(title))] as const]);
  return { blocks: blocks.map((block) => withHeading(block, isHeadingText, !hasHeadings)), values };
}

/** HTML within Markdown; `undefined` when it is nested deeper than people write. */
export function fragmentBlocks(
  html: string,
  lineAt: (line: number) => number,
): readonly Block[] | undefined {
  if (isTooNested(html)) return undefined;
  return blocksWithin(fromHtml(html, { fragment: true }), html, lineAt);
}

/** The text of HTML, each line on its line. */
export function withoutTags(html: string): string {
  return html.replace(/<[^<>]{0,5000}>/g, (tag) => '\n'.repeat(tag.split('\n').length - 1));
}

function blocksWithin(
  tree: HtmlNodes,
  html: string,
  lineAt: (line: number) => number,
): readonly Block[] {
  joinText(tree);
  const root = toMdast(tree, { handlers: { iframe: () => undefined } });
  const nodes: readonly RootContent[] = root.type === 'root' ? root.children : [];
  return blocksOf(nodes, new HtmlOrigin(html, lineAt));
}

class HtmlOrigin implements Origin {
  readonly #html: string;
  readonly lineAt: (line: number) => number;

  constructor(html: string, lineAt: (line: number) => number) {
    this.#html = html;
    this.lineAt = lineAt;
  }

  wordLine({ type, position }: Nodes, before: number): number {
    if (position === undefined) return before;
    if (type !== 'text') return position.start.line;
    BLANK.lastIndex = position.start.offset ?? 0;
    const blank = BLANK.exec(this.#html)?.[0] ?? '';
    return position.start.line + blank.split('\n').length - 1;
  }

  markdownOf(node: Nodes): string {
    return toMarkdown(node, TO_MARKDOWN).trimEnd();
  }

  isBareHeading(): boolean {
    return false;
  }

  addressOf(): undefined {
    return undefined;
  }

  htmlBlocks(): readonly Block[] {
    return [];
  }
}

const BLANK = /\s*/y;
const TO_MARKDOWN: Options = {
  bullet: '-',
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

/** The article of a page, without what is around it on every page. */
function contentOf(tree: Root): HtmlNodes {
  const mains = elementsOf(tree, 'main');
  const articles = elementsOf(tree, 'article');
  const [content] = mains.length === 1 ? mains : articles;
  const isOne = mains.length === 1 || articles.length === 1;
  const found = isOne && content !== undefined ? content : tree;
  drop(found);
  return found;
}

/** What leads elsewhere, runs, or is pressed. */
const DROPPED: ReadonlySet<string> = new Set([
  ...['nav', 'script', 'style', 'noscript', 'svg', 'button', 'form', 'input', 'select', 'textarea'],
  ...['template', 'canvas', 'object', 'embed', 'audio', 'video', 'iframe'],
]);

function drop(node: HtmlNodes): void {
  if (node.type !== 'root' && node.type !== 'element') return;
  const kept = node.children.filter((child) => child.type !== 'element' || !isDropped(child));
  for (const child of kept) drop(child);
  node.children = kept;
}

function isDropped({ tagName, properties }: Element): boolean {
  return DROPPED.has(tagName) && properties['type'] !== 'checkbox';
}

function elementsOf(tree: HtmlNodes, name: string): readonly Element[] {
  const found: Element[] = [];
  const open: HtmlNodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'element' && node.tagName === name) found.push(node);
    if ('children' in node) for (const child of node.children) open.push(child);
  }
  return found.toReversed();
}

const BULLET = /^[•●▪◦‣·–—\uf0b7\uf0a7]\s*(?=\S)/u;

/** A paragraph that stands as a heading is one; a bullet that was typed into a paragraph goes. */
function withHeading(block: Block, isHeadingText: IsHeadingText, isOnlyStyle: boolean): Block {
  if (block.type !== 'paragraph') return block;
  const [only, ...others] = block.lines;
  if (only === undefined || others.length > 0) return block;
  const isBold = only.lead === only.text && isBoldHeading(only.text);
  if (isBold || isBareHeading(only.text, isHeadingText, isOnlyStyle)) {
    const { line, lastLine, markdown } = block;
    return { type: 'heading', level: BARE_LEVEL, text: only, line, lastLine, markdown };
  }
  const text = only.text.replace(BULLET, '');
  return text === only.text ? block : { ...block, lines: [{ ...only, text }] };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
