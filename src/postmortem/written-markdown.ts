/**
 * Markdown that people wrote, made fit to stand within a section of a larger document: no raw HTML,
 * no heading as high as the section's own, nothing left open at its end. A real parser says where
 * these are, because only it knows what is code and what stands in a list or a quote.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { safeBlock } from '../terminal/safe-text.ts';

const DEEPEST = 6;

/** So often may neutralised HTML bring other HTML to light before every `<` is neutralised. */
const PASSES = 8;

interface Point {
  readonly offset?: number | undefined;
}

/** A node of the parsed text with its place in the source. */
interface Node {
  readonly type: string;
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
  readonly children?: readonly Node[];
}

/** What is to stand in place of a part of the source. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text, safe below a heading of this level: its own headings are put below that one, each
 * keeping its distance to the others.
 *
 * @param level 1 to 6
 */
export function writtenMarkdown(text: string, level: number): string {
  const source = safeBlock(text)
    .replace(/^(?: *\n)+/, '')
    .trimEnd();
  return demoted(closed(tamed(source)), level);
}

/**
 * Without raw HTML, and without lines of dashes that make the line above a heading. Each edit may
 * change how the rest is read, hence the loop; it ends because every pass uses up a `<` or a line.
 */
function tamed(source: string): string {
  let markdown = source;
  for (let pass = 0; ; pass += 1) {
    const edits = nodesOf(markdown).flatMap((node) => taming(node, markdown));
    if (edits.length === 0) return markdown;
    markdown = edited(markdown, edits);
    if (pass > PASSES) markdown = markdown.replaceAll('<', '&lt;');
  }
}

function taming(node: Node, markdown: string): readonly Edit[] {
  const { start, source } = sliceOf(node, markdown);
  if (node.type === 'html') {
    const text = source.replaceAll('<', '&lt;');
    return [{ start, end: start + source.length, text }];
  }
  const isUnderlined = node.type === 'heading' && source.includes('\n');
  if (!isUnderlined) return [];
  const at = start + source.search(/[-=]+[ \t]*$/);
  return [{ start: at, end: at, text: '\\' }];
}

/** With an end to a fenced code block that has none; one within a list ends with the list. */
function closed(markdown: string): string {
  const last = parsed(markdown).children.at(-1);
  if (last?.type !== 'code') return markdown;
  const { source } = sliceOf(last, markdown);
  const fence = /^(`{3,}|~{3,})/.exec(source)?.[0];
  if (fence === undefined) return markdown;
  const end = /\n {0,3}(`+|~+) *$/.exec(source)?.[1];
  const isClosed = end?.startsWith(fence) === true;
  return isClosed ? markdown : `${markdown}\n${fence}`;
}

function demoted(markdown: string, level: number): string {
  const edits = nodesOf(markdown).flatMap((node) => {
    if (node.type !== 'heading') return [];
    const { start, source } = sliceOf(node, markdown);
    const depth = /^#*/.exec(source)?.[0].length ?? 0;
    return [{ start, end: start + depth, text: '#'.repeat(Math.min(DEEPEST, depth + level)) }];
  });
  return edited(markdown, edits);
}

function parsed(markdown: string) {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Every node, in the order of the source. */
function nodesOf(markdown: string): readonly Node[] {
  const open: Node[] = [parsed(markdown)];
  const found: Node[] = [];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node);
    open.push(...(node.children ?? []).toReversed());
  }
  return found;
}

function sliceOf({ position }: Node, markdown: string): { start: number; source: string } {
  const start = position?.start.offset ?? 0;
  return { start, source: markdown.slice(start, position?.end.offset) };
}

function edited(markdown: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  // A heading stands before what is in it, and its own edit behind.
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    result += markdown.slice(done, start) + text;
    done = end;
  }
  return result + markdown.slice(done);
}
