/**
 * Markdown that people wrote, made fit to stand within a section of a larger document: no raw HTML,
 * no heading as high as the section's own, nothing left open at its end.
 */

import { safeBlock } from '../../terminal/safe-text.ts';
import { codeBlock } from './code-block.ts';
import { type Edit, edited, type Node, nodesOf, parsed, sliceOf, withHeadings } from './nodes.ts';

const DEEPEST = 6;

/** So often may neutralised HTML bring other HTML to light before every `<` is neutralised. */
const PASSES = 8;

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
  return isTangled(source) ? codeBlock(source) : demoted(closed(tamed(source)), level);
}

/**
 * The text, safe within a quotation: its headings are lines in bold type, and it defines no links
 * for what stands elsewhere.
 */
export function enclosedMarkdown(text: string): string {
  const source = safeBlock(text)
    .replaceAll('\t', '    ')
    .replace(/^(?: *\n)+/, '')
    .trimEnd();
  if (isTangled(source)) return codeBlock(source);
  return closed(tamed(source, enclosing));
}

function enclosing(node: Node, markdown: string): readonly Edit[] {
  const edits = taming(node, markdown);
  if (edits.length > 0) return edits;
  const { start, source } = sliceOf(node, markdown);
  if (node.type === 'definition' || node.type === 'footnoteDefinition') {
    return [{ start, end: start, text: '\\' }];
  }
  return node.type === 'heading' ? inBold(source, start) : [];
}

/** Its signs become those of bold type; the words between them may have edits of their own. */
function inBold(source: string, start: number): readonly Edit[] {
  const signs = /^#{1,6}[ \t]*/.exec(source)?.[0].length ?? 0;
  const behind = Math.max(signs, endOfTitle(source));
  const title = source.slice(signs, behind);
  const sign = title === '' || title.includes('*') ? '' : '**';
  return [
    { start, end: start + signs, text: sign },
    { start: start + behind, end: start + source.length, text: sign },
  ];
}

/** Where the words of a heading end: signs may stand behind them again. */
function endOfTitle(source: string): number {
  const line = source.trimEnd();
  let end = line.length;
  while (line.charAt(end - 1) === '#') end -= 1;
  const hasSigns = end < line.length && /[ \t]/.test(line.charAt(end - 1));
  return hasSigns ? line.slice(0, end).trimEnd().length : line.length;
}

/** So many characters with a meaning may stand in one paragraph. */
const MOST_MARKUP = 1000;
/** A line that begins a block of its own ends the paragraph above it. */
const BLOCKS = /\n(?=[ \t]*(?:\n|[-+*] |\d{1,9}[.)] |[|#]))/;

/** A section of a book is shorter. */
const MOST_CHARACTERS = 100_000;
/** So many columns what nests a line takes: the parser looks at each list again for every line in it. */
const MOST_NESTING = 100;
const NESTING = /^(?:[ >]|[-+*] |\d{1,9}[.)] )*/;

/** Nobody writes that; and to read it the parser would take a time that grows with the square of it. */
export function isTangled(source: string): boolean {
  if (source.length > MOST_CHARACTERS || source.split('\n').some(isDeep)) return true;
  return source.split(BLOCKS).some((block) => {
    return block.length > MOST_MARKUP && (block.match(/[*_`[<>~]/g) ?? []).length > MOST_MARKUP;
  });
}

function isDeep(line: string): boolean {
  const [nesting = ''] = NESTING.exec(line) ?? [];
  return nesting.length > MOST_NESTING && nesting.trim() !== '';
}

/**
 * Without raw HTML, and without lines of dashes that make the line above a heading. Each edit may
 * change how the rest is read, hence the loop; it ends because every pass uses up a `<`, a line, or what
 * else there is to edit.
 */
function tamed(source: string, editsOf: typeof taming = taming): string {
  let markdown = source;
  for (let pass = 0; ; pass += 1) {
    const edits = nodesOf(markdown).flatMap((node) => editsOf(node, markdown));
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
  return withHeadings(markdown, (depth) => Math.min(DEEPEST, depth + level));
}
