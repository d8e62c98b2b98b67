/** Where the nodes of a tree stand in the source, and how they are written. */
import type { Html, Nodes } from 'mdast';
import type { Block } from './block.ts';

export interface Origin {
  /** The line of the source, counted from 1, for a line of the text that was parsed. */
  lineAt(line: number): number;
  /** The line of the text that was parsed on which the first word of this text stands. */
  wordLine(node: Nodes, before: number): number;
  /** The node as Markdown. */
  markdownOf(node: Nodes): string;
  /** Is the paragraph that begins on this line of the parsed text a heading without marks? */
  isBareHeading(line: number): boolean;
  /** Where a reference leads: the label as it is written. */
  addressOf(label: string): string | undefined;
  /** What HTML between the blocks holds. */
  htmlBlocks(node: Html): readonly Block[];
}
