/**
 * A document as blocks, whatever its markup. Every block knows its lines in the source, counted from 1.
 */
import type { ReadFinding } from '../reading/read-finding.ts';

/** One line of a text, its markup taken off. */
export interface TextLine {
  readonly line: number;
  /** Code keeps its backticks; links are their words; emphasis, footnote marks and comments are gone. */
  readonly text: string;
  /** The words with which it begins, where they are emphasized: `14:30 UTC` of `**14:30 UTC** alert`. */
  readonly lead: string | undefined;
  /** Addresses that it links to. */
  readonly links: readonly string[];
}

interface Place {
  /** First and last line in the source. */
  readonly line: number;
  readonly lastLine: number;
  /** The block as Markdown. */
  readonly markdown: string;
}

export interface Heading extends Place {
  readonly type: 'heading';
  /** 1 to 6 where marks say it; 7 for a bare or bold line that stands as one. */
  readonly level: number;
  readonly text: TextLine;
}

export interface Paragraph extends Place {
  readonly type: 'paragraph';
  readonly lines: readonly TextLine[];
}

export interface List extends Place {
  readonly type: 'list';
  readonly isOrdered: boolean;
  readonly items: readonly Item[];
}

export interface Item extends Place {
  /** Of a task list: is it ticked? */
  readonly isTicked: boolean | undefined;
  /** Mostly a paragraph first, and what belongs to it. */
  readonly blocks: readonly Block[];
}

export interface Table extends Place {
  readonly type: 'table';
  readonly header: readonly TextLine[];
  readonly rows: readonly TableRow[];
}

export interface TableRow extends Place {
  readonly cells: readonly TextLine[];
}

/** Code, what is quoted, raw markup: it belongs to what stands before it, and holds no entries. */
export interface Enclosed extends Place {
  readonly type: 'code' | 'quote' | 'other';
}

export type Block = Heading | Paragraph | List | Table | Enclosed;

export interface MarkedUp {
  readonly blocks: readonly Block[];
  /** What stands before the document as `key: value`, names in small letters. */
  readonly frontMatter: ReadonlyMap<string, string>;
  /** Says what was left unread of it. */
  readonly findings: readonly ReadFinding[];
}
