/** Markdown as a real parser reads it. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** People indent lists badly: what is indented is hardly ever code, so indentation alone makes none. */
const WITHOUT_INDENTED_CODE = { disable: { null: ['codeIndented'] } };

/** The extensions without what they do to a tree when it is finished: that would take positions away. */
const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
const extensions = [gfm({ singleTilde: false }), WITHOUT_INDENTED_CODE];

export function markdownTree(markdown: string): Root {
  return fromMarkdown(markdown, { extensions, mdastExtensions });
}
