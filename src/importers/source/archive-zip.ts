import { crc32, inflateRawSync } from 'node:zlib';
import { ImportError } from '../reading/import-error.ts';
import { type Bytes, refuseLarge } from './archive-bytes.ts';
import type { SourceFiles } from './archive-files.ts';
import { LARGEST_ZIP, megabytes } from './archive-limits.ts';
import { LOCAL_HEADER, readDirectory, type ZipEntry } from './archive-zip-directory.ts';

const LOCAL_HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Deflate cannot make less than one byte of so many. */
const SMALLEST_SHARE = 1_040;

/** Do these bytes begin as a zip does? An empty zip begins with its end. */
export function isZip(bytes: Bytes): boolean {
  if (bytes.size < 4) return false;
  const mark = bytes.read(0, 4).toString('latin1');
  return mark === 'PK\x03\x04' || mark === 'PK\x05\x06';
}

/**
 * The files of a zip, each unpacked in memory when it is read, and never beyond the size that the zip
 * states for it.
 *
 * @throws ImportError when it is no whole zip, or one whose names lead elsewhere or stand in it twice
 */
export function zipFiles(bytes: Bytes, name: string): SourceFiles {
  const entries = readDirectory(bytes, name);
  let unpacked = 0;
  return {
    name,
    names: [...entries.keys()].sort(),
    read: (file) => {
      const entry = entries.get(file);
      if (entry === undefined) throw new ImportError(`${name} holds no file ${file}.`);
      refuse(entry, file);
      unpacked += entry.size;
      if (unpacked > LARGEST_ZIP) throw tooMuch(name);
      return unpack(packed(bytes, entry, file), entry, file);
    },
  };
}

function refuse({ method, isEncrypted, size, packedSize }: ZipEntry, file: string): void {
  if (isEncrypted) throw new ImportError(`${file} is encrypted: unpack it, and import the folder.`);
  if (method !== STORED && method !== DEFLATED) {
    throw new ImportError(`${file} is packed in a way that is not known: unpack it first.`);
  }
  refuseLarge(size, file);
  refuseLarge(packedSize, file);
  const most = method === STORED ? packedSize : packedSize * SMALLEST_SHARE;
  if (size > most) throw damaged(file);
}

/** The bytes of an entry as they stand in the zip, behind a header whose length only it knows itself. */
function packed(bytes: Bytes, { position, packedSize }: ZipEntry, file: string): Buffer {
  const header = bytes.read(position, LOCAL_HEADER_LENGTH);
  if (header.readUInt32LE(0) !== LOCAL_HEADER) throw damaged(file);
  const start = LOCAL_HEADER_LENGTH + header.readUInt16LE(26) + header.readUInt16LE(28);
  return bytes.read(position + start, packedSize);
}

function unpack(bytes: Buffer, { method, size, checksum }: ZipEntry, file: string): Buffer {
  const whole = method === STORED ? bytes : inflated(bytes, size, file);
  if (whole.length !== size || crc32(whole) !== checksum) throw damaged(file);
  return whole;
}

function inflated(bytes: Buffer, size: number, file: string): Buffer {
  try {
    // One chunk for all of it: nothing has to be put together, and one byte more is the end of it.
    return inflateRawSync(bytes, { maxOutputLength: size + 1, chunkSize: Math.max(size + 1, 64) });
  } catch (error) {
    throw damaged(file, error);
  }
}

function damaged(file: string, cause?: unknown): ImportError {
  return new ImportError(`${file} is damaged in the zip: copy or download it again.`, { cause });
}

function tooMuch(name: string): ImportError {
  const most = megabytes(LARGEST_ZIP);
  return new ImportError(`${name} unpacks to more than ${most}: unpack it, and import the folder.`);
}
