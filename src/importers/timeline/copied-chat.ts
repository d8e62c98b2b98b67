/** Messages copied out of a chat: a name and a time on one line, what was said below it. */
import type { Block, TextLine } from '../markup/block.ts';
import { readStamp } from '../stamp/read-stamp.ts';
import type { Stamp } from '../stamp/stamp.ts';

interface Spoken {
  readonly node: TextLine;
  readonly line: number;
  readonly typed: string;
  readonly speaker: string;
  readonly stamp: Stamp;
  /** None yet: they stand below. */
  readonly words: readonly TextLine[];
}

/** `Ada Obi  14:05`, `Deploy Bot APP [2:05 PM]`. */
const NAME =
  /^@?(\p{Lu}[\p{L}\d.'’_-]{1,20}(?: (?:\p{Lu}[\p{L}.'’-]{0,20}|de|van|von|da|al|bin)){0,3}),?\s(?=[[(]?\d)/u;
const LONGEST = 90;
const FEWEST = 3;

/** Who begins to speak on this line, and when. */
export function spokenOn(node: TextLine): Spoken | undefined {
  const { line, text } = node;
  const [front, speaker] = text.length > LONGEST ? [] : (NAME.exec(text) ?? []);
  if (front === undefined || speaker === undefined) return undefined;
  const stamp = readStamp(text.slice(front.length));
  if (stamp?.time === undefined || stamp.rest !== '') return undefined;
  return { node, line, typed: text, speaker, stamp, words: [] };
}

/** Several such lines, and somebody speaks again: names of key events come once. */
export function isCopiedChat(blocks: readonly Block[]): boolean {
  const speakers = blocks.flatMap((block) =>
    block.type === 'paragraph' ? block.lines.flatMap((line) => spokenOn(line)?.speaker ?? []) : [],
  );
  return speakers.length >= FEWEST && new Set(speakers).size < speakers.length;
}
