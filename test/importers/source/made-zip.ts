import { crc32, deflateRawSync } from 'node:zlib';

export interface MadeFile {
  readonly name: string | Buffer;
  readonly content: Buffer | string;
  readonly method?: number;
  readonly flags?: number;
  /** Another size than the content has. */
  readonly size?: number;
  readonly checksum?: number;
  /** The mode of Unix, for links. */
  readonly mode?: number;
  /** Its numbers stand in the extra field. */
  readonly isWide?: boolean;
}

const WIDE = 0xffffffff;

/** A zip as its parts are given, also where they contradict each other. */
export function zipOf(files: readonly MadeFile[], { isWide = false, comment = '' } = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let position = 0;
  for (const file of files) {
    const local = localOf(file);
    directory.push(entryOf(file, position));
    locals.push(local);
    position += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(isWide ? WIDE : entries.length, 12);
  end.writeUInt32LE(isWide ? WIDE : position, 16);
  end.writeUInt16LE(comment.length, 20);
  const wide = isWide ? wideEnd(position, entries.length) : Buffer.alloc(0);
  return Buffer.concat([...locals, entries, wide, end, Buffer.from(comment)]);
}

function packed({ content, method = 8 }: MadeFile): Buffer {
  return method === 8 ? deflateRawSync(content) : Buffer.from(content);
}

function localOf(file: MadeFile): Buffer {
  const header = Buffer.alloc(30);
  const name = Buffer.from(file.name);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name, packed(file)]);
}

function entryOf(file: MadeFile, position: number): Buffer {
  const { flags = 0x800, method = 8, mode = 0o100644, isWide = false } = file;
  const content = Buffer.from(file.content);
  const [size, packedSize] = [file.size ?? content.length, packed(file).length];
  const name = Buffer.from(file.name);
  const extra = isWide ? wideExtra([size, packedSize, position]) : Buffer.alloc(0);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt8(3, 5);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(file.checksum ?? crc32(content), 16);
  entry.writeUInt32LE(isWide ? WIDE : packedSize, 20);
  entry.writeUInt32LE(isWide ? WIDE : size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt16LE(extra.length, 30);
  entry.writeUInt16LE(mode, 40);
  entry.writeUInt32LE(isWide ? WIDE : position, 42);
  return Buffer.concat([entry, name, extra]);
}

/** A field of another sort stands before the one with the numbers. */
function wideExtra(numbers: readonly number[]): Buffer {
  const extra = Buffer.alloc(6 + 4 + 8 * numbers.length);
  extra.writeUInt16LE(0x5455, 0);
  extra.writeUInt16LE(2, 2);
  extra.writeUInt16LE(1, 6);
  extra.writeUInt16LE(8 * numbers.length, 8);
  for (const [index, number] of numbers.entries())
    extra.writeBigUInt64LE(BigInt(number), 10 + 8 * index);
  return extra;
}

function wideEnd(position: number, length: number): Buffer {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(BigInt(length), 40);
  end.writeBigUInt64LE(BigInt(position), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(position + length), 64);
  return end;
}
