/** Which cells of a table are heads, and of what. */
import type { RendererRule, Token } from 'markdown-it';
import { html } from '../html.ts';
import { textOf } from './headings.ts';

/** Up to so many characters a cell stays on one line: times, labels, outcomes. */
const SHORT = 20;
/** From so many on it is prose. Columns of more than a few words keep some width. */
const LONG = 50;

interface Table {
  readonly start: number;
  readonly end: number;
}

/**
 * Makes the first cells of a table of facts heads of their rows: such a table has two columns, and
 * its head row is empty, or it stands before the first section. In every other table the cells of
 * the head row are heads of their columns.
 */
export function withTableRoles(tokens: readonly Token[]): readonly Token[] {
  const firstSection = tokens.findIndex(({ type }) => type === 'heading_open');
  let found = [...tokens];
  for (const table of tablesAmong(tokens).toReversed()) {
    const all = tokens.slice(table.start, table.end + 1);
    const heads = all.filter(({ type }) => type === 'th_open');
    const hasWords = headWords(all) !== '';
    const isBefore = firstSection < 0 || table.end < firstSection;
    const isOfFacts = heads.length === 2 && (isBefore || !hasWords);
    const kept = isOfFacts ? factsTable(all, hasWords) : columnTable(all);
    found = found.toSpliced(table.start, all.length, ...kept);
  }
  return found;
}

/** Whether a table, given by its first token, is one of facts. */
export function isFacts(token: Token): boolean {
  return token.attrGet('class') === 'facts';
}

function tablesAmong(tokens: readonly Token[]): readonly Table[] {
  const starts = tokens.flatMap(({ type }, index) => (type === 'table_open' ? [index] : []));
  return starts.map((start) => ({
    start,
    end: tokens.findIndex(({ type }, index) => index > start && type === 'table_close'),
  }));
}

function headWords(table: readonly Token[]): string {
  const end = table.findIndex(({ type }) => type === 'thead_close');
  return table
    .slice(0, end)
    .map((token) => (token.type === 'inline' ? textOf(token) : ''))
    .join('');
}

function columnTable(table: readonly Token[]): readonly Token[] {
  for (const [index, token] of table.entries()) {
    if (!isCell(token)) continue;
    const words = textOf(table[index + 1]);
    const isHead = token.type === 'th_open' && words !== '';
    setCell(table, index, isHead ? 'col' : undefined, words);
  }
  return table;
}

function factsTable(table: readonly Token[], hasHead: boolean): readonly Token[] {
  table[0]?.attrSet('class', 'facts');
  const headEnd = table.findIndex(({ type }) => type === 'thead_close');
  const kept = hasHead ? table : table.filter((_, index) => index === 0 || index > headEnd);
  let column = 0;
  for (const [index, token] of kept.entries()) {
    if (token.tag === 'thead') token.tag = 'tbody';
    if (token.type === 'tr_open') column = 0;
    if (!isCell(token)) continue;
    const words = textOf(kept[index + 1]);
    setCell(kept, index, column === 0 && words !== '' ? 'row' : undefined, words);
    column += 1;
  }
  return kept;
}

function isCell({ type }: Token): boolean {
  return type === 'th_open' || type === 'td_open';
}

/** Makes a cell a head or not, and says what it holds. */
function setCell(
  table: readonly Token[],
  index: number,
  scope: 'col' | 'row' | undefined,
  words: string,
): void {
  const [opening, , closing] = table.slice(index, index + 3);
  if (opening === undefined || closing === undefined) return;
  const tag = scope === undefined ? 'td' : 'th';
  opening.tag = tag;
  closing.tag = tag;
  const isRight = String(opening.attrGet('style') ?? '').endsWith('right');
  const kinds = [...(isRight ? ['number'] : []), lengthOf(words)];
  opening.attrs = [];
  if (scope !== undefined) opening.attrSet('scope', scope);
  opening.attrSet('class', kinds.join(' '));
}

function lengthOf({ length }: string): string {
  if (length <= SHORT) return 'short';
  return length < LONG ? 'medium' : 'long';
}

const cellOpening: RendererRule = (tokens, index) => {
  const token = tokens[index];
  const attributes = (token?.attrs ?? []).map(([name, value]) => html` ${name}="${value}"`.source);
  return `<${token?.tag}${attributes.join('')}>`;
};

const cellClosing: RendererRule = (tokens, index) => `</${tokens[index]?.tag}>\n`;

/** How cells are written: without the style that the parser gives them. */
export const cellRules = {
  th_open: cellOpening,
  td_open: cellOpening,
  th_close: cellClosing,
  td_close: cellClosing,
};
