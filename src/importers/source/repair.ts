/**
 * Text that was UTF-8 and was read as Windows-1252 or Latin-1, once or several times: `â€”` was a dash.
 * Each run is repaired by itself, because documents are pasted together from several sources.
 */
import { byteOf, MAYBE_UTF8 } from './windows-1252.ts';

/** So often may a text have been read wrongly. */
const MOST_READINGS = 3;

export interface Repair {
  readonly text: string;
  /** How many characters became what they were. */
  readonly count: number;
  /** Index in the text before it was repaired, `undefined` where nothing was. */
  readonly first: number | undefined;
}

export function repaired(text: string): Repair {
  let result = text;
  let count = 0;
  let first: number | undefined;
  for (let reading = 0; reading < MOST_READINGS; reading += 1) {
    const once = repairedOnce(result);
    if (once.count === 0) break;
    result = once.text;
    count += once.count;
    first ??= once.first;
  }
  return { text: count === 0 ? text : withLostBytes(result), count, first };
}

function repairedOnce(text: string): Repair {
  let count = 0;
  let first: number | undefined;
  if (!isMisread(text)) return { text, count, first };
  const result = text.replace(MAYBE_UTF8, (run, at: number) => {
    const length = sequenceLength(run);
    if (length === 0) return run;
    first ??= at;
    count += 1;
    return characterFrom(run.slice(0, length)) + run.slice(length);
  });
  return { text: result, count, first };
}

/**
 * Is there a sequence that nobody wrote? Others may be right by themselves (`MANHÃ”`, `clé »`), and count
 * only beside one of these.
 */
function isMisread(text: string): boolean {
  for (const [run] of text.matchAll(MAYBE_UTF8)) {
    const length = sequenceLength(run);
    if (length > 0 && isTelling(run.slice(0, length))) return true;
  }
  return false;
}

/** Characters that follow a letter also in text that is right. */
const PUNCTUATION = /^[\u00a0«»°·§®–—‘’‚“”„…•‹›™€†‡]+$/;

function isTelling(sequence: string): boolean {
  return sequence.startsWith('â€') || !PUNCTUATION.test(sequence.slice(1));
}

interface Lead {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  /** What the second byte may be. */
  readonly second: readonly [number, number];
}

/** The table of well-formed sequences, as the Unicode standard has it. */
const LEADS: readonly Lead[] = [
  { from: 0xc2, to: 0xdf, length: 2, second: [0x80, 0xbf] },
  { from: 0xe0, to: 0xe0, length: 3, second: [0xa0, 0xbf] },
  { from: 0xe1, to: 0xec, length: 3, second: [0x80, 0xbf] },
  { from: 0xed, to: 0xed, length: 3, second: [0x80, 0x9f] },
  { from: 0xee, to: 0xef, length: 3, second: [0x80, 0xbf] },
  { from: 0xf0, to: 0xf0, length: 4, second: [0x90, 0xbf] },
  { from: 0xf1, to: 0xf3, length: 4, second: [0x80, 0xbf] },
  { from: 0xf4, to: 0xf4, length: 4, second: [0x80, 0x8f] },
];

/** For each byte its place in the table, and -1 for one that begins nothing. */
const LEAD_OF = Int8Array.from({ length: 256 }, (_, byte) =>
  LEADS.findIndex(({ from, to }) => byte >= from && byte <= to),
);

/** How many characters at the front are one sequence of UTF-8; 0 when none is. */
function sequenceLength(run: string): number {
  const lead = LEADS[LEAD_OF[byteAt(run, 0)] ?? -1];
  if (lead === undefined) return 0;
  const [low, high] = lead.second;
  const second = byteAt(run, 1);
  if (second < low || second > high) return 0;
  for (let index = 2; index < lead.length; index += 1) {
    const byte = byteAt(run, index);
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return lead.length;
}

/** 0, which continues nothing, behind the end. */
function byteAt(run: string, index: number): number {
  return index < run.length ? byteOf(run.charCodeAt(index)) : 0;
}

/** The bits of the first byte that are of the character, by the length of the sequence. */
const OF_FIRST = [0, 0, 0x1f, 0x0f, 0x07];
const OF_OTHERS = 0x3f;

function characterFrom(sequence: string): string {
  let code = byteAt(sequence, 0) & (OF_FIRST[sequence.length] ?? 0);
  for (let index = 1; index < sequence.length; index += 1) {
    code = (code << 6) | (byteAt(sequence, index) & OF_OTHERS);
  }
  return String.fromCodePoint(code);
}

/** What loses a byte on its way: editors drop soft hyphens and what Windows-1252 has no character for. */
const LOST_BYTES: readonly (readonly [RegExp, string])[] = [
  [/â€(?![\u0080-\uffff])/g, '”'],
  [/ï¸(?![\u0080-\u00bf])/g, '\ufe0f'],
  [/Ã (?=[\s.,;:!?)]|$)/g, 'à'],
  [/Ã(?=\s)/g, 'à'],
  [/Ã(?=\p{Ll})/gu, 'í'],
  [/Â[ \u00a0]?/g, '\u00a0'],
];

function withLostBytes(text: string): string {
  return LOST_BYTES.reduce((done, [damaged, original]) => done.replace(damaged, original), text);
}
