/** The two ends of a terminal, as far as Ink looks at them. */
import { PassThrough, Writable } from 'node:stream';
import type { Size } from './emulator.ts';

/** A keyboard: what is written to it is what a person types. */
export class FakeStdin extends PassThrough {
  readonly isTTY = true;
  isRaw = false;

  setRawMode(isRaw: boolean): this {
    this.isRaw = isRaw;
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }
}

/** A screen of a size that can change; each piece of output goes to `draw` as it was written. */
export class FakeStdout extends Writable {
  readonly isTTY = true;
  columns: number;
  rows: number;
  readonly #draw: (output: string) => void;

  constructor({ columns, rows }: Size, draw: (output: string) => void) {
    super({ decodeStrings: false });
    this.columns = columns;
    this.rows = rows;
    this.#draw = draw;
  }

  resize({ columns, rows }: Size): void {
    this.columns = columns;
    this.rows = rows;
    this.emit('resize');
  }

  override _write(output: string, _encoding: BufferEncoding, done: () => void): void {
    this.#draw(output);
    done();
  }
}
