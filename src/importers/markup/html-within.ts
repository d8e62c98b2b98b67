/** HTML that stands between blocks of Markdown. */
import type { Html } from 'mdast';
import type { Block } from './block.ts';
import { enclosed, firstLine } from './blocks-of.ts';
import { fragmentBlocks, withoutTags } from './html-blocks.ts';
import { tagOf } from './inline-html.ts';
import type { Origin } from './origin.ts';

/** What folds away, runs, or comes from elsewhere. */
const OTHER: ReadonlySet<string> = new Set([
  ...[
    'details',
    'summary',
    'iframe',
    'script',
    'style',
    'video',
    'audio',
    'object',
    'embed',
    'svg',
  ],
]);

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

export function htmlWithin(node: Html, origin: Origin): readonly Block[] {
  const html = node.value.replace(COMMENT, '').trim();
  if (html === '') return [];
  const tag = tagOf(html);
  if (tag === undefined ? /^<[a-z]/i.test(html) : OTHER.has(tag.name)) {
    return [enclosed('other', node, origin)];
  }
  const line = firstLine(node);
  const blocks = fragmentBlocks(node.value, (inner) => origin.lineAt(line + inner - 1));
  if (blocks !== undefined) return blocks;
  return withoutTags(html).trim() === '' ? [] : [enclosed('other', node, origin)];
}
