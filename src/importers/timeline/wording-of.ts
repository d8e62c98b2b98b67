/** The one line that a statement says, and what stands below it as Markdown. */
import type { Block, Item, TextLine } from '../markup/block.ts';
import type { Candidate } from './statement.ts';

interface Wording {
  readonly text: string;
  readonly detail: string | undefined;
  readonly links: readonly string[];
}

/** @param taken what are statements of their own: they are no detail of another */
export function wordingOf(candidate: Candidate, taken: ReadonlySet<object>): Wording {
  const own = oneLine(candidate.words);
  const body = candidate.body.flatMap((block) => withoutTaken(block, taken));
  const { text, rest } = own === '' ? firstWords(body) : { text: own, rest: body };
  const detail = rest
    .map(({ markdown }) => dedented(markdown))
    .join('\n\n')
    .trim();
  return {
    text: text === '' ? NOTHING : text.replace(/^(?::{1,9}|[-–—])\s+(?=\S)/u, ''),
    detail: detail === '' ? undefined : detail,
    links: [
      ...new Set([...candidate.words.flatMap(({ links }) => links), ...body.flatMap(linksOf)]),
    ],
  };
}

/** A time with nothing behind it and nothing below. */
const NOTHING = '(nothing written)';

function oneLine(lines: readonly TextLine[]): string {
  return lines
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/\s+/gu, ' ')
    .replace(/^:\s+|\s\\{1,2}\s*$/gu, '')
    .trim();
}

interface FirstWords {
  readonly text: string;
  readonly rest: readonly { readonly markdown: string }[];
}

/** Where only a time leads, what stands first below it is what it says. */
function firstWords(body: readonly Block[]): FirstWords {
  const [first, ...rest] = body;
  switch (first?.type) {
    case undefined:
      return { text: '', rest };
    case 'paragraph': {
      const text = oneLine(first.lines);
      return text === '' ? firstWords(rest) : { text, rest };
    }
    case 'heading':
      return { text: first.text.text, rest };
    case 'list': {
      const [item, ...items] = first.items;
      const inner = firstWords(item?.blocks ?? []);
      return { text: inner.text, rest: [...inner.rest, ...joinedItems(items), ...rest] };
    }
    default:
      return { text: firstLine(first?.markdown ?? ''), rest: body };
  }
}

function joinedItems(items: readonly Item[]): FirstWords['rest'] {
  if (items.length === 0) return [];
  return [{ markdown: items.map(({ markdown }) => dedented(markdown)).join('\n') }];
}

const LONGEST_TEXT = 200;

/** The first line of a quote or of code that has words in it. */
function firstLine(markdown: string): string {
  const lines = markdown.split('\n', 20).map((line) => line.replace(/^[\s>`~|]{1,20}/u, '').trim());
  return (lines.find((line) => /\p{L}/u.test(line)) ?? '').slice(0, LONGEST_TEXT);
}

function withoutTaken(block: Block, taken: ReadonlySet<object>): readonly Block[] {
  if (!holds(block, taken)) return [block];
  switch (block.type) {
    case 'list': {
      const items = block.items.filter(
        (item) => !taken.has(item) && !item.blocks.some((inner) => holds(inner, taken)),
      );
      const markdown = items.map((item) => dedented(item.markdown)).join('\n');
      return items.length === 0 ? [] : [{ ...block, items, markdown }];
    }
    case 'paragraph': {
      // Lines behind one that is a statement belong to it.
      const end = block.lines.findIndex((line) => taken.has(line));
      const lines = block.lines.slice(0, end);
      const markdown = lines.map(({ text }) => text).join('\n');
      return lines.length === 0 ? [] : [{ ...block, lines, markdown }];
    }
    default:
      return [];
  }
}

function holds(block: Block, taken: ReadonlySet<object>): boolean {
  switch (block.type) {
    case 'heading':
      return taken.has(block);
    case 'paragraph':
      return block.lines.some((line) => taken.has(line));
    case 'list':
      return block.items.some(
        (item) => taken.has(item) || item.blocks.some((inner) => holds(inner, taken)),
      );
    case 'table':
      return block.rows.some(({ cells }) => taken.has(cells));
    default:
      return false;
  }
}

function linksOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return block.text.links;
    case 'paragraph':
      return block.lines.flatMap(({ links }) => links);
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap(linksOf));
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ links }) => links));
    default:
      return [];
  }
}

/** Lines behind the first as far to the left as the least indented of them allows. */
function dedented(markdown: string): string {
  const [first = '', ...lines] = markdown.split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/u.exec(line)?.[0].length ?? 0);
  const least = indents.length === 0 ? 0 : indents.reduce((a, b) => Math.min(a, b));
  const isItem = /^\s*(?:[-*+•]|\d{1,9}[.)])\s/u.test(first);
  const keep = isItem ? Math.max(least - 2, 0) : least;
  return [first.trimStart(), ...lines.map((line) => line.slice(Math.min(keep, line.length)))].join(
    '\n',
  );
}
