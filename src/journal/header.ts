/** What the first bytes of a file tell, so that a foreign file is recognised without opening it as a database. */

/** "BrLg": marks a file as one of ours, as SQLite's documentation asks for. */
export const APPLICATION_ID = 0x42_72_4c_67;

/** Length of SQLite's file header, in bytes. */
export const HEADER_LENGTH = 100;

const MAGIC = 'SQLite format 3\0';
const USER_VERSION_OFFSET = 60;
const APPLICATION_ID_OFFSET = 68;

export type FileKind =
  | { readonly kind: 'empty' }
  | { readonly kind: 'noise' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'journal'; readonly version: number };

/** Tells what a file is by its first `HEADER_LENGTH` bytes (or all of them, when it is shorter). */
export function fileKind(start: Uint8Array): FileKind {
  if (start.length === 0) return { kind: 'empty' };
  const magic = new TextDecoder('latin1').decode(start.subarray(0, MAGIC.length));
  if (start.length < HEADER_LENGTH || magic !== MAGIC) return { kind: 'noise' };
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
  if (view.getUint32(APPLICATION_ID_OFFSET) !== APPLICATION_ID) return { kind: 'foreign' };
  return { kind: 'journal', version: view.getUint32(USER_VERSION_OFFSET) };
}
