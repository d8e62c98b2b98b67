/**
 * Text of HTML in as few parts as it has. What turns it into Markdown joins parts one by one and takes blanks
 * out one by one, in time that grows with the square of them; exported pages have a tag around each word.
 */
import type { Element, ElementContent, Nodes, RootContent, Text } from 'hast';

/** Tags within a line that say nothing of what they hold. */
const UNSAYING: ReadonlySet<string> = new Set([
  ...['abbr', 'acronym', 'bdi', 'bdo', 'big', 'blink', 'cite', 'data', 'dfn', 'font', 'ins'],
  ...['label', 'nobr', 'ruby', 'rb', 'rt', 'rp', 'small', 'span', 'sub', 'sup', 'time'],
]);

/** What begins and ends lines: blanks beside it are no text. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'br',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
  ],
  ...['figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head', 'header', 'hr', 'li', 'main'],
  ...[
    'ol',
    'p',
    'pre',
    'section',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
    'thead',
    'title',
    'tr',
    'ul',
  ],
]);

/** Shown though they hold nothing. */
const SHOWN: ReadonlySet<string> = new Set(['img', 'input', 'video', 'audio', 'iframe']);

const CODE: ReadonlySet<string> = new Set(['pre', 'listing', 'plaintext', 'textarea', 'xmp']);

/** Takes comments, tags that say nothing and blanks between blocks out of a tree that is not too deep. */
export function joinText(node: Nodes): void {
  if (node.type !== 'root' && node.type !== 'element') return;
  if (node.type === 'element' && CODE.has(node.tagName)) return;
  const joined = new JoinedText(node.type === 'root' || BLOCKS.has(node.tagName));
  for (const child of node.children) joined.add(child);
  node.children = joined.finished();
}

class JoinedText {
  readonly #nodes: ElementContent[] = [];
  #texts: Text[] = [];
  readonly #isInBlock: boolean;

  constructor(isInBlock: boolean) {
    this.#isInBlock = isInBlock;
  }

  add(node: ElementContent | RootContent): void {
    if (node.type === 'text') this.#texts.push(node);
    else if (node.type === 'element') this.#addElement(node);
  }

  finished(): ElementContent[] {
    this.#close(this.#isInBlock);
    return this.#nodes;
  }

  #addElement(node: Element): void {
    if (!UNSAYING.has(node.tagName)) joinText(node);
    if (UNSAYING.has(node.tagName) || isEmpty(node)) {
      for (const child of node.children) this.add(child);
      return;
    }
    this.#close(BLOCKS.has(node.tagName));
    this.#nodes.push(node);
  }

  /** @param isBeforeBlock does a block follow, or the end? */
  #close(isBeforeBlock: boolean): void {
    const texts = this.#texts;
    if (texts.length === 0) return;
    this.#texts = [];
    const [before] = this.#nodes.slice(-1);
    const isBehindBlock = before === undefined ? this.#isInBlock : isBlock(before);
    // Its line is that of its first word.
    const first = texts.find((text) => !isBlank(text));
    if (first === undefined && isBeforeBlock && isBehindBlock) return;
    const { position } = first ?? texts[0] ?? {};
    const value = texts.map((text) => text.value).join('');
    this.#nodes.push({ type: 'text', value, ...(position && { position }) });
  }
}

function isEmpty({ tagName, children }: Element): boolean {
  return !BLOCKS.has(tagName) && !SHOWN.has(tagName) && children.every(isBlank);
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && !/[^ \t\n\f\r]/.test(node.value);
}

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && BLOCKS.has(node.tagName);
}
