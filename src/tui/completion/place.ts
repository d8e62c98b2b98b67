/** What the word at the cursor is: a verb, a mention, or an argument of a verb. */
import { type Line, parseLine } from '../../incident/line/line.ts';
import { mentionBegun } from '../../incident/line/mentions.ts';
import { takeTime } from '../../incident/time/time-text.ts';
import { LONGEST_READ } from '../text-input/beginning.ts';
import type { TextState } from '../text-input/text-state.ts';
import { readable } from './readable.ts';

export type Place =
  /** With its slash. */
  | { readonly kind: 'verb'; readonly word: string; readonly isTimed: boolean }
  /** With its sign. */
  | { readonly kind: 'mention'; readonly word: string }
  | {
      readonly kind: 'argument';
      readonly word: string;
      /** The verb's name as typed, in small letters. */
      readonly verb: string;
      /** What stands between the verb and the cursor, the word at its end. */
      readonly text: string;
    };

/**
 * Where the cursor is in the first line.
 *
 * @returns `undefined` where nothing can be offered: within a word, or below that line
 * @throws Complaint when the line makes no sense up to there
 */
export function placeOf({ text, cursor }: TextState): Place | undefined {
  const [line = ''] = text.split('\n', 1);
  if (cursor > line.length || cursor > LONGEST_READ) return undefined;
  return verbPlace(line, cursor) ?? placeInRest(line, cursor);
}

function verbPlace(line: string, cursor: number): Place | undefined {
  const typed = line.slice(0, cursor).trimStart();
  const found = takeTime(typed);
  const word = found?.rest ?? typed;
  if (!word.startsWith('/') || hasSpace(word) || !isWordEnd(line, cursor)) return undefined;
  return { kind: 'verb', word, isTimed: found !== undefined };
}

function placeInRest(line: string, cursor: number): Place | undefined {
  const { parsed, start } = readUpTo(line, cursor);
  const mention = mentionBegun(line.slice(start), cursor - start);
  if (mention !== undefined) return { kind: 'mention', word: mention };
  if (parsed.verb === undefined || !isWordEnd(line, cursor)) return undefined;
  const text = line.slice(start, cursor).trimStart();
  return { kind: 'argument', word: lastWord(text), verb: parsed.verb, text };
}

/**
 * The line up to the cursor, read, and where in it the text begins in which people and tags count.
 *
 * @throws Complaint when it cannot be read
 */
function readUpTo(line: string, cursor: number): { parsed: Line; start: number } {
  const before = line.slice(0, cursor);
  const parsed = parseLine(before);
  return { parsed, start: before.trimEnd().length - parsed.rest.length };
}

/** Where in a line the text begins in which people and tags count; `undefined` when it cannot be read. */
export function startOfText(line: string): number | undefined {
  return readable(() => readUpTo(line, line.length).start);
}

function isWordEnd(line: string, cursor: number): boolean {
  return cursor === line.length || hasSpace(line.charAt(cursor));
}

function lastWord(text: string): string {
  return /\S*$/.exec(text)?.[0] ?? '';
}

function hasSpace(text: string): boolean {
  return /\s/.test(text);
}
