/** How far an import has come: a bar on a terminal, a line now and then where there is none. */
import type { Io } from './io.ts';

/** So often a bar is drawn again, and so often a line is written: milliseconds. */
const BAR_EVERY = 100;
const LINE_EVERY = 5_000;

const BAR_COLUMNS = 24;
const ERASE_LINE = '\r\u001b[K';

/** Many thousands are read at a glance. */
const THOUSANDS = /\B(?=(\d{3})+$)/g;

export class ImportProgress {
  readonly #io: Pick<Io, 'stderr' | 'clock'>;
  readonly #isDrawn: boolean;
  #next: number;
  #hasBar = false;

  constructor(io: Pick<Io, 'stderr' | 'clock'>) {
    this.#io = io;
    this.#isDrawn = io.stderr.columns !== undefined;
    // What takes no time needs no progress.
    this.#next = io.clock() + (this.#isDrawn ? BAR_EVERY : LINE_EVERY);
  }

  /** @param all how many there will be, where that is known */
  tell(doing: string, done: number, all?: number): void {
    const now = this.#io.clock();
    if (now < this.#next) return;
    this.#next = now + (this.#isDrawn ? BAR_EVERY : LINE_EVERY);
    const counted = all === undefined ? grouped(done) : `${grouped(done)} of ${grouped(all)}`;
    const text = `${doing} ${counted} entries`;
    if (!this.#isDrawn) {
      this.#io.stderr.write(`${text}\n`);
      return;
    }
    const bar = all === undefined ? '' : `${barOf(done / Math.max(all, 1))}  `;
    const columns = this.#io.stderr.columns ?? 0;
    this.#io.stderr.write(`${ERASE_LINE}${`${bar}${text}`.slice(0, Math.max(columns - 1, 0))}`);
    this.#hasBar = true;
  }

  /** Takes the bar away, so that something else can be written. */
  end(): void {
    if (this.#hasBar) this.#io.stderr.write(ERASE_LINE);
    this.#hasBar = false;
  }
}

function barOf(share: number): string {
  const full = Math.min(BAR_COLUMNS, Math.max(0, Math.floor(share * BAR_COLUMNS)));
  const percent = String(Math.floor(Math.min(share, 1) * 100)).padStart(3);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_COLUMNS - full)} ${percent} %`;
}

export function grouped(count: number): string {
  return String(count).replace(THOUSANDS, ',');
}
