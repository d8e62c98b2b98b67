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

/** A run of two or more characters that may be the bytes of UTF-8. */
export const RUN_OF_HIGH_BYTES = new RegExp(
  `[${[...BYTES.keys()].map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('')}]{2,}`,
  'g',
);

/** The byte, 128 to 255, for the code of a character; `undefined` where it stands for none. */
export function byteOf(code: number): number | undefined {
  return BYTES.get(code);
}

/** The character that Windows-1252 has for a byte. */
export function characterOf(byte: number): string {
  return CHARACTERS.charAt(byte);
}
