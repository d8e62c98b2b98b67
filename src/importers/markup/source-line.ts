/** Lines of a source, and what becomes of them before they are parsed. */

export interface WrittenLine {
  /** Markdown. */
  readonly text: string;
  /** The line of the source that it comes from, counted from 1. */
  readonly source: number;
  /** It stands as a heading, though Markdown sees a paragraph. */
  readonly isBareHeading: boolean;
  /** It stands in code or in HTML, where nothing is what it looks like. */
  readonly isInside: boolean;
}

/** A line of the source, what surrounds it, and what is known of the document. */
export interface LineContext {
  readonly text: string;
  readonly source: number;
  /** The line directly below, and the one below that; `''` where there is none. */
  readonly next: string;
  readonly nextButOne: string;
  /** The next line that is not blank. */
  readonly following: string;
  /** What was written last. */
  readonly before: string;
  readonly style: DocumentStyle;
}

/** How the whole document is written. */
export interface DocumentStyle {
  readonly isOrg: boolean;
  /** It has bullets that no space follows: `-text`. */
  readonly hasTightBullets: boolean;
  /** No heading has a mark. */
  readonly hasBareHeadings: boolean;
  readonly isHeadingText: (text: string) => boolean;
}

/** What is written for a line of the source, and how many lines of the source it stands for. */
export interface Rewritten {
  readonly lines: readonly { readonly text: string; readonly isBareHeading?: boolean }[];
  readonly used: number;
}

export type LineRule = (context: LineContext) => Rewritten | undefined;

export function instead(...texts: readonly string[]): Rewritten {
  return { lines: texts.map((text) => ({ text })), used: 1 };
}
