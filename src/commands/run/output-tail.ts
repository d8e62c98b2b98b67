/** How much of a program's output is kept, in bytes of UTF-8. */
export const KEPT = 64 * 1024;

const CUT = '[the output before this is not kept]\n';

/**
 * The end of what a program prints, on both of its streams, in the order in which it came. Bytes
 * that are no UTF-8 become the replacement character.
 */
export class OutputTail {
  readonly #decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };
  #text = '';
  #isCut = false;

  /** A character whose bytes come in two pieces stands where its last one came. */
  add(stream: 'stdout' | 'stderr', piece: Uint8Array): void {
    this.#text += this.#decoders[stream].decode(piece, { stream: true });
    if (this.#text.length <= 2 * KEPT) return;
    // Each UTF-16 unit is one byte or more: what is dropped here would be cut off in any case.
    this.#text = this.#text.slice(-KEPT);
    this.#isCut = true;
  }

  /** Would a line written now begin at the margin? */
  get isAtLineStart(): boolean {
    return this.#text === '' || this.#text.endsWith('\n');
  }

  /** The last 64 KiB; in front of them a line that says so, when there was more. */
  text(): string {
    const { stdout, stderr } = this.#decoders;
    const bytes = Buffer.from(this.#text + stdout.decode() + stderr.decode(), 'utf8');
    if (bytes.length <= KEPT && !this.#isCut) return bytes.toString('utf8');
    let start = Math.max(0, bytes.length - KEPT);
    while (isContinuation(bytes[start])) start += 1;
    return CUT + bytes.toString('utf8', start);
  }
}

/** Is this byte one of a character that began before it? */
function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
