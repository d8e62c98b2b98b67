/** The bytes behind characters that a program took for Windows-1252 or Latin-1. */

const HIGH_BYTES = 0x80;

/** The character of every byte, as browsers read Windows-1252: what it leaves open is as in Latin-1. */
const CHARACTERS = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 256 }, (_, byte) => byte),
);

/** Of the bytes above ASCII; both the character of Windows-1252 and the one of Latin-1 name their byte. */
const BYTES = new Map<number, number>();
for (let byte = HIGH_BYTES; byte < CHARACTERS.length; byte += 1) {
  BYTES.set(byte, byte);
  BYTES.set(CHARACTERS.charCodeAt(byte), byte);
}

/** What may be a sequence of UTF-8, and maybe more behind it that begins none. */
export const MAYBE_UTF8 = new RegExp(`${classOf(0xc2, 0xf4)}${classOf(0x80, 0xbf)}{1,3}`, 'g');

function classOf(first: number, last: number): string {
  const codes = [...BYTES].filter(([, byte]) => byte >= first && byte <= last);
  return `[${codes.map(([code]) => `\\u${code.toString(16).padStart(4, '0')}`).join('')}]`;
}

/** For the code of each character its byte; 0 where it stands for none above ASCII. */
const BYTE_OF = new Uint8Array(0x1_00_00);
for (const [code, byte] of BYTES) BYTE_OF[code] = byte;

/** The byte, 128 to 255, for the code of a character; 0 where it stands for none. */
export function byteOf(code: number): number {
  return BYTE_OF[code] ?? 0;
}

/** The character that Windows-1252 has for a byte. */
export function characterOf(byte: number): string {
  return CHARACTERS.charAt(byte);
}
