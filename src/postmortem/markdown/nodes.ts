/** Markdown as a real parser sees it: only it knows what is code, and what stands in a list or a quote. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

interface Point {
  readonly offset?: number | undefined;
}

/** A node of the parsed text with its place in the source. */
export interface Node {
  readonly type: string;
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
  readonly children?: readonly Node[];
}

/** What is to stand in place of a part of the source. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The last text parsed: several steps look at the same one. */
let last: { readonly markdown: string; readonly tree: Root } | undefined;

export function parsed(markdown: string): Root {
  if (last?.markdown !== markdown) last = { markdown, tree: treeOf(markdown) };
  return last.tree;
}

function treeOf(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Every node, in the order of the source. */
export function nodesOf(markdown: string): readonly Node[] {
  const open: Node[] = [parsed(markdown)];
  const found: Node[] = [];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node);
    open.push(...(node.children ?? []).toReversed());
  }
  return found;
}

export function sliceOf({ position }: Node, markdown: string): { start: number; source: string } {
  const start = position?.start.offset ?? 0;
  return { start, source: markdown.slice(start, position?.end.offset) };
}

export function edited(markdown: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  // A heading stands before what is in it, and its own edit behind.
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    result += markdown.slice(done, start) + text;
    done = end;
  }
  return result + markdown.slice(done);
}

/** The same with headings of other depths; those underlined stay. */
export function withHeadings(markdown: string, depthOf: (depth: number) => number): string {
  const edits = nodesOf(markdown).flatMap((node) => {
    if (node.type !== 'heading') return [];
    const { start, source } = sliceOf(node, markdown);
    const depth = /^#*/.exec(source)?.[0].length ?? 0;
    if (depth === 0) return [];
    return [{ start, end: start + depth, text: '#'.repeat(depthOf(depth)) }];
  });
  return edited(markdown, edits);
}
