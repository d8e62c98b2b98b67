/** The words of a paragraph, heading or cell, line by line, without their markup. */
import type { Nodes, PhrasingContent } from 'mdast';
import { BIDI, INVISIBLE } from '../../terminal/safe-text.ts';
import type { TextLine } from './block.ts';
import { collapsed } from './collapsed.ts';
import { attributeOf, EMPHASIS_TAGS, tagOf } from './inline-html.ts';
import { beginsWithTime } from './line-shape.ts';
import type { Origin } from './origin.ts';

interface Piece {
  readonly text: string;
  readonly isEmphasized: boolean;
}

interface OpenLine {
  line: number | undefined;
  readonly pieces: Piece[];
  readonly links: Set<string>;
}

/** @param line of the parsed text, for words that do not know theirs */
export function textLines(
  nodes: readonly PhrasingContent[],
  line: number,
  origin: Origin,
): readonly TextLine[] {
  const reading = new Reading(line, origin);
  reading.readAll(nodes, false);
  return reading.finished().filter(({ text }) => text !== '');
}

/** All of it as one line, as headings and cells have it. */
export function oneTextLine(
  nodes: readonly PhrasingContent[],
  line: number,
  origin: Origin,
): TextLine {
  const [first, ...others] = textLines(nodes, line, origin);
  if (first === undefined)
    return { line: origin.lineAt(line), text: '', lead: undefined, links: [] };
  if (others.length === 0) return first;
  return {
    ...first,
    text: [first, ...others].map(({ text }) => text).join(' '),
    links: [...new Set([first, ...others].flatMap(({ links }) => links))],
  };
}

const EMPHASIS: ReadonlySet<string> = new Set(['emphasis', 'strong']);
/** Cells of HTML may hold paragraphs and lists: each is a line. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['paragraph', 'heading', 'list', 'listItem', 'blockquote', 'code', 'table', 'tableRow'],
]);

class Reading {
  readonly #origin: Origin;
  readonly #lines: TextLine[] = [];
  #open: OpenLine = newLine();
  /** Line of the parsed text at which the reading stands. */
  #at: number;
  /** Emphasis that HTML tags opened. */
  #openTags = 0;

  constructor(line: number, origin: Origin) {
    this.#at = line;
    this.#origin = origin;
  }

  finished(): readonly TextLine[] {
    this.#endLine();
    return this.#lines;
  }

  readAll(nodes: readonly Nodes[], isEmphasized: boolean): void {
    for (const [index, node] of nodes.entries()) {
      if (isCorrectedTime(node, nodes[index + 1])) continue;
      const isBlock = BLOCKS.has(node.type);
      if (isBlock) this.#endLine();
      this.#read(node, isEmphasized);
      if (isBlock) this.#endLine();
    }
  }

  #read(node: Nodes, isEmphasized: boolean): void {
    this.#at = this.#origin.wordLine(node, this.#at);
    if (node.type === 'text' || node.type === 'code') this.#addText(node.value, isEmphasized);
    else if (node.type === 'inlineCode') this.#add(`\`${node.value}\``, isEmphasized);
    else if (node.type === 'break') this.#endLine();
    else if (node.type === 'html') this.#readTag(node.value, isEmphasized);
    else if ('alt' in node) this.#add(node.alt ?? '', isEmphasized);
    else if ('children' in node) {
      if (node.type === 'link') this.#addLink(node.url);
      if (node.type === 'linkReference') this.#addLink(this.#origin.addressOf(node.identifier));
      this.readAll(node.children, isEmphasized || EMPHASIS.has(node.type));
    }
  }

  #addLink(address: string | undefined): void {
    if (address !== undefined) this.#open.links.add(address);
  }

  #addText(value: string, isEmphasized: boolean): void {
    value.split('\n').forEach((part, index) => {
      if (index > 0) {
        this.#endLine();
        this.#at += 1;
      }
      this.#add(part, isEmphasized);
    });
  }

  #readTag(html: string, isEmphasized: boolean): void {
    if (html.startsWith('<!--')) return;
    const tag = tagOf(html);
    if (tag === undefined) this.#add(html, isEmphasized);
    else if (tag.name === 'br') this.#endLine();
    else if (tag.name === 'img') this.#add(attributeOf(html, 'alt') ?? '', isEmphasized);
    else if (tag.name === 'a') this.#addLink(attributeOf(html, 'href'));
    else if (EMPHASIS_TAGS.has(tag.name)) {
      this.#openTags = Math.max(0, this.#openTags + (tag.isEnd ? -1 : 1));
    }
  }

  #add(text: string, isEmphasized: boolean): void {
    if (text.trim() !== '') this.#open.line ??= this.#origin.lineAt(this.#at);
    this.#open.pieces.push({ text, isEmphasized: isEmphasized || this.#openTags > 0 });
  }

  #endLine(): void {
    const { line, pieces, links } = this.#open;
    this.#open = newLine();
    this.#lines.push({
      line: line ?? this.#origin.lineAt(this.#at),
      text: plain(pieces.map(({ text }) => text).join('')),
      lead: leadOf(pieces),
      links: [...links],
    });
  }
}

/** `~~15:00~~ 15:05`: the time that is struck out does not count where another one follows. */
function isCorrectedTime(node: Nodes, next: Nodes | undefined): boolean {
  if (node.type !== 'delete' || next === undefined) return false;
  const struck = wordsOf(node);
  return struck.length <= LONGEST_TIME && beginsWithTime(struck) && beginsWithTime(wordsOf(next));
}

const LONGEST_TIME = 40;

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function newLine(): OpenLine {
  return { line: undefined, pieces: [], links: new Set() };
}

function leadOf(pieces: readonly Piece[]): string | undefined {
  let lead = '';
  for (const { text, isEmphasized } of pieces) {
    if (!isEmphasized && text.trim() !== '') break;
    lead += text;
  }
  const words = plain(lead);
  return words === '' ? undefined : words;
}

const ASCII = /^[\t -~]*$/;

function plain(text: string): string {
  const shown = ASCII.test(text) ? text : text.replace(BIDI, '').replace(INVISIBLE, '');
  return collapsed(shown);
}
