/** What a reader makes of Markdown with GitHub's extensions. */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/**
 * The structure in brackets, the text in it as a reader sees it: `root(heading(Title))`. A link that
 * only makes its own text clickable is text.
 */
export function outline(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'link' && leadsWhereItSays(node.url, textOf(node))) return textOf(node);
  if ('children' in node) return `${node.type}(${node.children.map(outline).join('')})`;
  return 'value' in node ? `${node.type}(${node.value})` : `${node.type}()`;
}

/** Every node, outermost first. */
export function nodes(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodes)] : [node];
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function leadsWhereItSays(url: string, text: string): boolean {
  return [text, `http://${text}`, `mailto:${text}`].includes(url);
}
