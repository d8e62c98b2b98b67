/**
 * Text of HTML in as few parts as it has. What turns it into Markdown joins parts one by one, in time that
 * grows with the square of them, and exported pages have a tag around each word.
 */
import type { ElementContent, Nodes, RootContent, Text } from 'hast';

/** Tags within a line that say nothing of what they hold. */
const UNSAYING: ReadonlySet<string> = new Set([
  ...['abbr', 'acronym', 'bdi', 'bdo', 'big', 'blink', 'cite', 'data', 'dfn', 'font', 'ins'],
  ...['label', 'nobr', 'ruby', 'rb', 'rt', 'rp', 'small', 'span', 'sub', 'sup', 'time'],
]);

/** Takes comments and tags that say nothing out of a tree that is not too deep. */
export function joinText(node: Nodes): void {
  if (node.type !== 'root' && node.type !== 'element') return;
  const joined = new JoinedText();
  for (const child of node.children) joined.add(child);
  node.children = joined.finished();
}

type Content = ElementContent | RootContent;

class JoinedText {
  readonly #nodes: ElementContent[] = [];
  #texts: Text[] = [];

  add(node: Content): void {
    if (node.type === 'text') {
      this.#texts.push(node);
    } else if (node.type === 'element') {
      if (UNSAYING.has(node.tagName)) {
        for (const child of node.children) this.add(child);
        return;
      }
      joinText(node);
      this.#close();
      this.#nodes.push(node);
    }
  }

  finished(): ElementContent[] {
    this.#close();
    return this.#nodes;
  }

  #close(): void {
    if (this.#texts.length === 0) return;
    const value = this.#texts.map((text) => text.value).join('');
    // Its line is that of its first word.
    const first = this.#texts.find((text) => text.value.trim() !== '') ?? this.#texts[0];
    this.#texts = [];
    this.#nodes.push({ type: 'text', value, ...(first?.position && { position: first.position }) });
  }
}
