/** Output on its way from a program to our own streams. */
import type { Readable, Writable } from 'node:stream';

interface Listeners {
  readonly onPiece: (piece: Uint8Array) => void;
  /** Our own stream cannot be written to, though somebody reads it. */
  readonly onFailure: (code: string | undefined) => void;
}

export class Passing {
  readonly #from: Readable;
  readonly #closed: Promise<void>;
  #bytes = 0;

  /**
   * When nobody reads our stream any more, the program is to learn it as it would without us: from
   * its own next write.
   */
  constructor(from: Readable, to: Writable, { onPiece, onFailure }: Listeners) {
    this.#from = from;
    this.#closed = new Promise((resolve) => from.once('close', () => resolve()));
    from.on('data', (piece: Buffer) => {
      this.#bytes += piece.length;
      onPiece(piece);
      if (!to.write(piece)) from.pause();
    });
    from.on('error', () => from.destroy());
    to.on('drain', () => from.resume());
    to.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') onFailure(error.code);
      from.destroy();
    });
  }

  /** Resolves when nobody can write to it any more, and all has passed. */
  get closed(): Promise<void> {
    return this.#closed;
  }

  /** Another number whenever something has passed since. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Does it wait for whoever reads our stream? */
  get isWaiting(): boolean {
    return this.#from.isPaused();
  }

  /** Passes nothing on any more. */
  end(): void {
    this.#from.destroy();
  }
}

/** Milliseconds in which what stands in a pipe has long been read. */
const QUIET = 500;

/**
 * Resolves to whether all of it has closed: or else nothing comes any more, though somebody holds
 * it open. For when the program itself has ended.
 */
export async function hasClosed(passing: readonly Passing[]): Promise<boolean> {
  const closed = Promise.all(passing.map((one) => one.closed)).then(() => true);
  for (let before = -1; ; ) {
    const bytes = passing.reduce((sum, one) => sum + one.bytes, 0);
    if (bytes === before && !passing.some((one) => one.isWaiting)) return false;
    before = bytes;
    if (await Promise.race([closed, pause()])) return true;
  }
}

function pause(): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), QUIET).unref());
}
