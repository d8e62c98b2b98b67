/** The directory at the end of a zip: which files it holds, and where. */
import { ImportError } from '../reading/import-error.ts';
import type { Bytes } from './archive-bytes.ts';
import { LARGEST_FILE, MOST_FILES } from './archive-limits.ts';
import { entryName } from './archive-names.ts';

export interface ZipEntry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly position: number;
}

export const LOCAL_HEADER = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;

const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
const LOCATOR_64_LENGTH = 20;
const END_64_LENGTH = 56;
const LONGEST_COMMENT = 0xffff;
/** In place of a number that stands elsewhere because it is too large. */
const ELSEWHERE = 0xffffffff;
const EXTRA_64 = 1;

const ENCRYPTED = 1;
const NAME_IS_UTF8 = 0x800;
const UNIX = 3;
const FILE_TYPE = 0o170000;
const LINK = 0o120000;

interface Extent {
  readonly position: number;
  readonly length: number;
}

/**
 * All files of a zip by their names; folders and links are passed over.
 *
 * @throws ImportError when it is cut off, damaged, or made to mislead
 */
export function readDirectory(bytes: Bytes, name: string): ReadonlyMap<string, ZipEntry> {
  const { position, length } = extentOf(bytes, name);
  if (length > LARGEST_FILE) throw tooMany(name);
  const directory = bytes.read(position, length);
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  while (at < length) {
    const next = afterEntry(directory, at, name);
    const file = entryName(nameAt(directory, at), name);
    if (isFile(directory, at, file)) {
      if (entries.has(file)) throw new ImportError(`${name} holds ${file} twice: unpack it first.`);
      entries.set(file, entryAt(directory, at, name));
      if (entries.size > MOST_FILES) throw tooMany(name);
    }
    at = next;
  }
  return entries;
}

/** Where the directory stands, by the record that ends a zip, maybe with a comment behind it. */
function extentOf(bytes: Bytes, name: string): Extent {
  const length = Math.min(bytes.size, END_LENGTH + LONGEST_COMMENT);
  const from = bytes.size - length;
  const tail = bytes.read(from, length);
  const at = endWithin(tail);
  if (at === undefined) {
    throw new ImportError(`${name} is no whole zip, its end is missing: download it again.`);
  }
  if (tail.readUInt16LE(at + 4) !== 0 && tail.readUInt16LE(at + 4) !== 0xffff) {
    throw new ImportError(`${name} is one part of several: put them together first.`);
  }
  const extent = { length: tail.readUInt32LE(at + 12), position: tail.readUInt32LE(at + 16) };
  return extent64(bytes, from + at, name) ?? extent;
}

/** The last such record whose comment ends where the zip does. */
function endWithin(tail: Buffer): number | undefined {
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1) {
    const isEnd = tail.readUInt32LE(at) === END;
    if (isEnd && at + END_LENGTH + tail.readUInt16LE(at + 20) === tail.length) return at;
  }
  return undefined;
}

function extent64(bytes: Bytes, end: number, name: string): Extent | undefined {
  if (end < LOCATOR_64_LENGTH) return undefined;
  const locator = bytes.read(end - LOCATOR_64_LENGTH, LOCATOR_64_LENGTH);
  if (locator.readUInt32LE(0) !== LOCATOR_64) return undefined;
  const record = bytes.read(wide(locator, 8, name), END_64_LENGTH);
  if (record.readUInt32LE(0) !== END_64) throw damaged(name);
  return { length: wide(record, 40, name), position: wide(record, 48, name) };
}

function entryAt(directory: Buffer, at: number, name: string): ZipEntry {
  const wides = widesAt(directory, at, name);
  const number = (offset: number): number => {
    const narrow = directory.readUInt32LE(at + offset);
    return narrow === ELSEWHERE ? (wides.shift() ?? narrow) : narrow;
  };
  // The wide numbers stand in this order, and only those that are needed.
  const size = number(24);
  const packedSize = number(20);
  return {
    method: directory.readUInt16LE(at + 10),
    isEncrypted: (directory.readUInt16LE(at + 8) & ENCRYPTED) !== 0,
    checksum: directory.readUInt32LE(at + 16),
    packedSize,
    size,
    position: number(42),
  };
}

/** The numbers of eight bytes that stand in the extra field of an entry. */
function widesAt(directory: Buffer, entry: number, name: string): number[] {
  let at = entry + ENTRY_LENGTH + directory.readUInt16LE(entry + 28);
  const end = at + directory.readUInt16LE(entry + 30);
  while (at + 4 <= end) {
    const length = directory.readUInt16LE(at + 2);
    const next = at + 4 + length;
    if (next > end) throw damaged(name);
    if (directory.readUInt16LE(at) === EXTRA_64) {
      const count = Math.min(Math.floor(length / 8), 3);
      return Array.from({ length: count }, (_, index) => wide(directory, at + 4 + 8 * index, name));
    }
    at = next;
  }
  return [];
}

/** Where the next entry begins. */
function afterEntry(directory: Buffer, at: number, name: string): number {
  if (at + ENTRY_LENGTH > directory.length || directory.readUInt32LE(at) !== ENTRY) {
    throw damaged(name);
  }
  const [names, extra, comment] = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset));
  const next = at + ENTRY_LENGTH + (names ?? 0) + (extra ?? 0) + (comment ?? 0);
  if (next > directory.length) throw damaged(name);
  return next;
}

function nameAt(directory: Buffer, at: number): { bytes: Buffer; isUtf8: boolean } {
  const start = at + ENTRY_LENGTH;
  return {
    bytes: directory.subarray(start, start + directory.readUInt16LE(at + 28)),
    isUtf8: (directory.readUInt16LE(at + 8) & NAME_IS_UTF8) !== 0,
  };
}

function isFile(directory: Buffer, at: number, file: string): boolean {
  const isFromUnix = directory.readUInt8(at + 5) === UNIX;
  const mode = directory.readUInt16LE(at + 40);
  return !file.endsWith('/') && !(isFromUnix && (mode & FILE_TYPE) === LINK);
}

function wide(bytes: Buffer, at: number, name: string): number {
  const number = bytes.readBigUInt64LE(at);
  if (number > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged(name);
  return Number(number);
}

function damaged(name: string): ImportError {
  return new ImportError(
    `${name} is damaged, its list of files cannot be read: download it again.`,
  );
}

function tooMany(name: string): ImportError {
  return new ImportError(`${name} holds more than ${MOST_FILES} files: unpack a part of it first.`);
}
