/** The parts of a document: its headings, what they are about, and what stands below them. */
import type { Block, Heading } from '../markup/block.ts';

export interface Part {
  /** `undefined` for what stands before the first heading. */
  readonly heading: Heading | undefined;
  readonly about: About;
  /** What stands directly below the heading. */
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
}

/** What a part is about, as far as its heading says it. */
export type About =
  | { readonly is: 'timeline' }
  /** Its text goes into one of `SECTIONS`. */
  | { readonly is: 'section'; readonly section: string }
  | { readonly is: 'tasks' }
  | { readonly is: 'sign-off' }
  /** Pasted chats, logs, references, a changelog: no entries in it. */
  | { readonly is: 'appendix' }
  | { readonly is: 'unclear' };
