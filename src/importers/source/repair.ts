/**
 * Text that was UTF-8 and was read as Windows-1252 or Latin-1, once or several times: `â€”` was a dash.
 * Each run is repaired by itself, because documents are pasted together from several sources.
 */
import { byteOf, RUN_OF_HIGH_BYTES } from './windows-1252.ts';

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
  const isCertain = isMisread(text);
  let count = 0;
  let first: number | undefined;
  if (!isCertain) return { text, count, first };
  const result = text.replace(RUN_OF_HIGH_BYTES, (run, at: number) => {
    const known = originalOf(run);
    if (known.count > 0) first ??= at;
    count += known.count;
    return known.text;
  });
  return { text: result, count, first };
}

/**
 * Is there a run that nobody wrote? Others may be right by themselves (`MANHÃ”`, `clé »`), and count only
 * beside one of these.
 */
function isMisread(text: string): boolean {
  for (const [run] of text.matchAll(RUN_OF_HIGH_BYTES)) {
    for (let at = 0; at < run.length; at += 1) {
      const length = sequenceLength(run, at);
      if (length > 0 && isTelling(run.slice(at, at + length))) return true;
    }
  }
  return false;
}

/** Characters that follow a letter also in text that is right. */
const PUNCTUATION = /^[\u00a0«»°·§®–—‘’‚“”„…•‹›™€†‡]+$/;

function isTelling(sequence: string): boolean {
  return sequence.startsWith('â€') || !PUNCTUATION.test(sequence.slice(1));
}

function originalOf(run: string): { readonly text: string; readonly count: number } {
  let text = '';
  let count = 0;
  for (let at = 0; at < run.length; ) {
    const length = sequenceLength(run, at);
    text += length === 0 ? run.charAt(at) : characterFrom(run.slice(at, at + length));
    count += length === 0 ? 0 : 1;
    at += Math.max(1, length);
  }
  return { text, count };
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

/** How many characters from here are one sequence of UTF-8; 0 when none begins here. */
function sequenceLength(run: string, at: number): number {
  const first = byteAt(run, at);
  const lead = LEADS.find(({ from, to }) => first >= from && first <= to);
  if (lead === undefined) return 0;
  const [low, high] = lead.second;
  const second = byteAt(run, at + 1);
  if (second < low || second > high) return 0;
  for (let index = 2; index < lead.length; index += 1) {
    const byte = byteAt(run, at + index);
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return lead.length;
}

/** 0, which continues nothing, behind the end. */
function byteAt(run: string, index: number): number {
  return index < run.length ? (byteOf(run.charCodeAt(index)) ?? 0) : 0;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

function characterFrom(sequence: string): string {
  return utf8.decode(
    Uint8Array.from(sequence, (character) => byteOf(character.charCodeAt(0)) ?? 0),
  );
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
