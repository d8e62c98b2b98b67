/** Which facts stand under which heading of a document. */
import type { Nodes } from 'mdast';
import { parse } from '../gfm.ts';
import { FACTS } from './facts.ts';

/** What stands under a heading, up to the next of any level. */
interface Place {
  /** The headings above it and its own, without that of the document: `Root cause > Trigger`. */
  readonly path: readonly string[];
  readonly text: string;
}

const WIDTH = 100;

/**
 * As the tables beside the test have it: each heading with the facts under it, and at the end those
 * that stand nowhere.
 */
export function placesOfFacts(markdown: string): string {
  const places = placesIn(markdown);
  const all = Object.entries(FACTS);
  const parts = places.map(({ path, text }) => {
    const found = all.filter(([, sign]) => sign.test(text)).map(([name]) => name);
    return part(path.length === 0 ? 'the head' : path.join(' > '), found);
  });
  const isNowhere = (sign: RegExp) => !places.some(({ text }) => sign.test(text));
  const nowhere = all.filter(([, sign]) => isNowhere(sign)).map(([name]) => name);
  return [...parts, part('not in this format', nowhere)].join('\n');
}

function placesIn(markdown: string): readonly Place[] {
  const places: Place[] = [];
  let path: readonly string[] = [];
  let text = '';
  for (const node of parse(markdown).children) {
    if (node.type === 'heading' && node.depth > 1) {
      places.push({ path, text });
      path = [...path.slice(0, node.depth - 2), textOf(node)];
      text = '';
    } else {
      text += `${textOf(node)}\n`;
    }
  }
  return [...places, { path, text }];
}

/** A line for each paragraph, list item and row, with ` | ` between the cells of a row. */
function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'tableRow') return `| ${node.children.map(textOf).join(' | ')} |`;
  if (!('children' in node)) return '';
  const isBlock = ['table', 'list', 'listItem', 'blockquote'].includes(node.type);
  return node.children.map(textOf).join(isBlock ? '\n' : '');
}

function part(heading: string, facts: readonly string[]): string {
  const lines: string[] = [];
  for (const fact of facts) {
    const last = lines.pop();
    const longer = last === undefined ? fact : `${last} · ${fact}`;
    if (longer.length <= WIDTH) lines.push(longer);
    else lines.push(...(last === undefined ? [] : [last]), fact);
  }
  return `## ${heading}\n\n${lines.length === 0 ? '' : `${lines.join('\n')}\n`}`;
}
