/** The bytes of a file as text. */
import type { ReadFinding } from '../reading/read-finding.ts';
import { damageIn } from './damage.ts';
import { repaired } from './repair.ts';
import type { SourceText } from './source-text.ts';
import { characterOf } from './windows-1252.ts';

/**
 * Never throws. What is neither UTF-8 nor UTF-16 is read as Windows-1252, and text that was once read in a
 * wrong encoding is repaired; the findings say so.
 */
export function decode(bytes: Uint8Array): SourceText {
  const { text: decoded, isAssumed } = textOf(bytes);
  const read = decoded.replace(/\r\n?/g, '\n');
  const { text, count, first } = repaired(read);
  const clean = withoutControls(text.replace(/[\u0085\u2028\u2029]/g, '\n'));
  const findings: ReadFinding[] = [];
  if (isAssumed) findings.push(ASSUMED);
  if (first !== undefined) findings.push(repairFinding(count, lineAt(read, first)));
  return { text: clean, findings: [...findings, ...damageIn(clean)] };
}

const ASSUMED: ReadFinding = {
  code: 'assumed-encoding',
  level: 'hint',
  message: 'The file is not UTF-8, and was read as Windows-1252: check its accented letters.',
  line: undefined,
};

function repairFinding(count: number, line: number): ReadFinding {
  const things = count === 1 ? 'One character was' : `${count} characters were`;
  const message = `${things} stored in a wrong encoding and have been repaired, first on line ${line}.`;
  return { code: 'repaired-text', level: 'hint', message, line };
}

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}

function textOf(bytes: Uint8Array): { readonly text: string; readonly isAssumed: boolean } {
  const encoding = utf16Of(bytes) ?? 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), isAssumed: false };
  } catch {
    const fallback = encoding === 'utf-8' ? 'windows-1252' : encoding;
    return { text: new TextDecoder(fallback).decode(bytes), isAssumed: fallback !== encoding };
  }
}

/** So many bytes at the front tell how a text is encoded. */
const SAMPLE = 4096;
/** Text of a Latin script in UTF-16 is zero in nearly every second byte. */
const MOSTLY = 0.6;
const HARDLY = 0.05;

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  const pairs = Math.floor(sample.length / 2);
  if (pairs === 0) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / pairs);
  if (odd > MOSTLY && even < HARDLY) return 'utf-16le';
  return even > MOSTLY && odd < HARDLY ? 'utf-16be' : undefined;
}

const ESCAPE = String.fromCharCode(27);
const COLOURS = new RegExp(`${ESCAPE}\\[[\\d;]{0,20}m`, 'g');
const BLANKS = /[\v\f]/g;
const C0 = /[^\P{Cc}\t\n\u0080-\u009f]/gu;
const C1 = /[\u0080-\u009f]/g;

/** Colours of a terminal go. What Latin-1 has as a control is the character of Windows-1252. */
function withoutControls(text: string): string {
  const shown = text.toWellFormed().replace(COLOURS, '').replace(BLANKS, ' ').replace(C0, '\ufffd');
  return shown.replace(C1, (control) => {
    const character = characterOf(control.charCodeAt(0));
    return character === control ? '\ufffd' : character;
  });
}
