/** Made-up blocks for windows, and what of them is seen. */
import { piece, plain } from '../../../src/tui/lines/line.ts';
import type { Block, TimelineWindow } from '../../../src/tui/timeline/window.ts';

/** How many lines each entry has, for the heading of a day and of its own. */
export type Sizes = readonly { readonly heading: number; readonly own: number }[];

/** The lines of an entry: `- 4` for its heading, `4`, `4.2`, `4.3` for its own. */
export function blockOf(sizes: Sizes, index: number): Block {
  const { heading, own } = sizes[index] ?? { heading: 0, own: 1 };
  const lines = [
    ...Array.from({ length: heading }, () => `- ${index}`),
    ...Array.from({ length: own }, (_, line) => (line === 0 ? `${index}` : `${index}.${line + 1}`)),
  ];
  return { lines: lines.map((line) => [piece(line)]), heading };
}

/** Entries of one line each. */
export function ones(count: number): Sizes {
  return Array.from({ length: count }, () => ({ heading: 0, own: 1 }));
}

export function rows(window: TimelineWindow): readonly string[] {
  return window.lines.map(plain);
}
