/** Bytes that are read piece by piece, from a file or from memory. */
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { ImportError } from '../reading/import-error.ts';
import { LARGEST_FILE, megabytes } from './archive-limits.ts';

export interface Bytes {
  readonly size: number;
  /** @throws ImportError when there are not so many */
  read(position: number, length: number): Buffer;
  /** All of them. */
  whole(): Buffer;
}

/** Those of a file, which is open only while it is read. */
export class FileBytes implements Bytes {
  readonly size: number;
  readonly #path: string;
  readonly #name: string;

  /** @param name what people know it by */
  constructor(path: string, name: string) {
    this.#path = path;
    this.#name = name;
    this.size = reading(name, () => statSync(path).size);
  }

  read(position: number, length: number): Buffer {
    return reading(this.#name, () => readFrom(this.#path, this.#name, position, length));
  }

  whole(): Buffer {
    refuseLarge(this.size, this.#name);
    return this.read(0, this.size);
  }
}

export class MemoryBytes implements Bytes {
  readonly size: number;
  readonly #bytes: Buffer;
  readonly #name: string;

  constructor(bytes: Uint8Array, name: string) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#name = name;
    this.size = bytes.byteLength;
  }

  read(position: number, length: number): Buffer {
    if (position < 0 || position + length > this.size) throw cutOff(this.#name);
    return this.#bytes.subarray(position, position + length);
  }

  whole(): Buffer {
    refuseLarge(this.size, this.#name);
    return this.#bytes;
  }
}

/** Does what reads, and says for people what the file system complains of. */
export function reading<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ImportError || !(error instanceof Error)) throw error;
    throw new ImportError(`${name} cannot be read (${error.message}).`, { cause: error });
  }
}

export function refuseLarge(size: number, name: string): void {
  if (size <= LARGEST_FILE) return;
  const most = megabytes(LARGEST_FILE);
  throw new ImportError(`${name} has ${megabytes(size)}, more than the ${most} that can be read.`);
}

function readFrom(path: string, name: string, position: number, length: number): Buffer {
  // A pipe that has taken the file's place would be waited for without an end.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const { size } = fstatSync(file);
    if (position < 0 || position + length > size) throw cutOff(name);
    const bytes = Buffer.allocUnsafe(length);
    let done = 0;
    while (done < length) {
      const count = readSync(file, bytes, done, length - done, position + done);
      if (count === 0) throw cutOff(name);
      done += count;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}

function cutOff(name: string): ImportError {
  return new ImportError(`${name} ends too early: copy or download it again.`);
}
